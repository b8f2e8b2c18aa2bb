import { fail, ok, type Result } from '../../../kernel/result.js';
import { type ExpressionProblem, expressionProblem, quoted } from './problem.js';
import type { Variable } from './syntax.js';

type Path = Variable['path'];
const VERBATIM = '#';
/** SurveyJS replaces these before it parses, in names and texts too, and so looks for another name or text. */
const rewritten = ['equals', '=>', '=<', '<>'];

export const rewrittenIn = (words: string): string | undefined => rewritten.find((one) => words.includes(one));

/** Reads what stands between braces: names parted by dots, each with an index or none (`group[0].amount`). */
export function parseReference(words: string, at = 0): Result<Omit<Variable, 'op' | 'at'>, ExpressionProblem> {
  const bad = (en: string, id: string) => fail(expressionProblem('BAD_NAME', at, en, id));
  const verbatim = words.startsWith(VERBATIM) && words.length > 1;
  const name = verbatim ? words.slice(1) : words;
  if (name === '') return bad('A reference needs a name: {name}.', 'Acuan memerlukan nama: {nama}.');
  if (name.startsWith('$'))
    return bad(
      'Properties of a question ({$name.…}) cannot be used, only answers.',
      'Properti pertanyaan ({$nama.…}) tidak dapat dipakai, hanya jawaban.',
    );
  const hidden = /["{}]/.exec(name)?.[0] ?? rewrittenIn(name);
  if (hidden !== undefined)
    return bad(
      `A name cannot hold ${hidden}: SurveyJS would look for another name.`,
      `Nama tidak boleh memuat ${hidden}: SurveyJS akan mencari nama lain.`,
    );
  const path: (string | number)[] = [];
  for (const segment of name.split('.')) {
    const [, field, index] = /^([^[\]]+)(?:\[(0|-?[1-9]\d{0,8})\])?$/.exec(segment) ?? [];
    if (field === undefined)
      return bad(
        `${quoted(name)} is no reference: names parted by dots, with an index like [0] or none.`,
        `${quoted(name)} bukan acuan: nama dipisah titik, dengan indeks seperti [0] atau tanpa indeks.`,
      );
    path.push(field);
    if (index !== undefined) path.push(Number(index));
  }
  return ok({ path, verbatim });
}

/** The reference as it is written between braces. */
export const printReference = (path: Path, verbatim = false): string =>
  path.reduce<string>(
    (words, step, index) => (typeof step === 'number' ? `${words}[${step}]` : `${words}${index > 0 ? '.' : ''}${step}`),
    verbatim ? VERBATIM : '',
  );
