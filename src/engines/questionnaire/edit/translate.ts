import { type Problem, problem } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/result.js';
import { text } from '../../../kernel/text.js';
import type { Node } from '../document.js';
import { accepted, type Edited } from './edited.js';
import { languageOf } from './language.js';
import { changeAt } from './put.js';
import { addressOf, textsIn } from './sheet.js';
import { written } from './write-text.js';

export interface Translation {
  /** As the sheet gives it. */
  readonly address: string;
  readonly language: string;
  /** null takes the words of this language away. */
  readonly text?: string | null;
}

/** Writes lines of a translation sheet: texts that stand there already, in one language each. */
export function translate(document: Node, translations: readonly Translation[]): Edited {
  const own = languageOf(document);
  const known = new Map(textsIn(document).map((property) => [addressOf(property), property.spot]));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let after = document;
  for (const [index, { address, language, text: words }] of translations.entries()) {
    const spot = known.get(address);
    const line = JSON.stringify([address, language]);
    if (seen.has(line)) problems.push(twice([String(index), 'address']));
    seen.add(line);
    if (!spot) problems.push(noText([String(index), 'address']));
    else if (language === own && !words) problems.push(ownLanguage([String(index), 'text']));
    else after = changeAt(after, spot, (value) => written(value, [{ language, text: words ?? null }], own));
  }
  if (problems.length > 0) return fail(problems);
  return accepted(document, after, {
    before: [],
    after: [],
    told: (property) => {
      const address = property.map(encodeURIComponent).join('/');
      const at = translations.findIndex((one) => address.startsWith(one.address));
      return at < 0 ? [] : [String(at), 'text'];
    },
  });
}

const twice = (path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text('This text is given twice in this language.', 'Teks ini diberikan dua kali dalam bahasa ini.'),
    { fault: 'DUPLICATE' },
  );
const noText = (path: readonly string[]): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text(
      'There is no text of this address. Take addresses from the sheet.',
      'Tidak ada teks dengan alamat ini. Ambil alamat dari lembar terjemahan.',
    ),
  );
const ownLanguage = (path: readonly string[]): Problem =>
  problem(
    'REQUIRED',
    path,
    text(
      'The words in the document’s own language are changed here, not taken away.',
      'Teks dalam bahasa dokumen sendiri diubah di sini, tidak dihapus.',
    ),
  );
