import { cut, isStorable } from '../../../kernel/text.js';
import { type AnswerTag, type AnswerValue, answerTags } from '../answer.js';
import { blame, type Run } from '../answer-fault.js';

const words: Readonly<Record<AnswerTag, string>> = {
  text: 'teks (text)',
  number: 'angka (number)',
  boolean: 'ya/tidak (boolean)',
  date: 'tanggal (date)',
  choice: 'satu pilihan (choice)',
  choices: 'beberapa pilihan (choices)',
  ranking: 'urutan (ranking)',
  rows: 'baris (rows)',
  pair: 'harapan dan kenyataan (pair)',
  items: 'entri (items)',
  files: 'berkas (files)',
  notApplicable: 'tidak berlaku (notApplicable)',
};
const known: ReadonlySet<string> = new Set(answerTags);

/** What stands under the one tag a kind wants; null, and blamed, when it is another, several or none. */
export function only<T extends AnswerTag>(
  value: AnswerValue,
  tag: T,
  key: string,
  run: Run,
): NonNullable<AnswerValue[T]> | null {
  for (const one in value)
    if (one !== tag && value[one as AnswerTag] != null)
      return known.has(one) ? wrongTag(tag, key, run) : unknownKey(one, [key], run);
  return value[tag] ?? wrongTag(tag, key, run);
}

const wrongTag = (tag: AnswerTag, key: string, run: Run): null =>
  blame(run, 'WRONG_TYPE', [key], `Answer this with "${tag}" and nothing else.`, `Jawab dengan ${words[tag]} saja.`);

export function unknownKey(key: string, path: readonly string[], run: Run): null {
  const shown = cut(key, 40);
  return blame(run, 'UNKNOWN_KEY', path, `"${shown}" is not known here.`, `"${shown}" tidak dikenal di sini.`);
}

export const wrongType = (path: readonly string[], run: Run, en: string, id: string): null =>
  blame(run, 'WRONG_TYPE', path, `Should be ${en}.`, `Seharusnya ${id}.`);

/** A text as it can be kept: undefined when it is white space only, null, and blamed, when it cannot be kept. */
export function wordsOf(value: unknown, most: number, path: readonly string[], run: Run): string | undefined | null {
  if (typeof value !== 'string') return wrongType(path, run, 'a text', 'teks');
  if (value.length > most)
    return blame(run, 'TOO_LONG', path, `At most ${most} characters.`, `Paling banyak ${most} karakter.`);
  if (!isStorable(value))
    return blame(
      run,
      'UNSTORABLE',
      path,
      'This holds characters that cannot be kept.',
      'Ini memuat karakter yang tidak dapat disimpan.',
    );
  return value.trim() === '' ? undefined : value;
}
