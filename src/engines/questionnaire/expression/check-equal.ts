import { isCivilDate } from '../../../kernel/civil-date.js';
import type { Check, Typed } from './check.js';
import { didYouMean } from './closest.js';
import { quoted } from './problem.js';
import type { Literal } from './syntax.js';
import { describeType, isMember, isText } from './types.js';
import type { ValueType } from './value.js';

/** Whether two scalars can ever be equal; tells why they cannot. */
export function checkEqual(check: Check, left: Typed, right: Typed): void {
  const [one, other] = [left.type, right.type];
  if (!one || !other) return;
  if (one.is === 'CHOICE' && isCode(right.node)) checkCode(check, one, right.node);
  else if (other.is === 'CHOICE' && isCode(left.node)) checkCode(check, other, left.node);
  else if (one.is === 'CHOICE' && other.is === 'CHOICE') checkCommonCode(check, one, other, right.node.at);
  else if (isText(one) && isText(other)) return;
  else if (!checkDates(check, left, right) && (one.is !== other.is || !compared.has(one.is)))
    unlike(check, left, right);
}
const compared: ReadonlySet<ValueType['is']> = new Set(['NUMBER', 'BOOLEAN', 'DATE']);

type Choice = Extract<ValueType, { is: 'CHOICE' }>;
type Code = Literal & { readonly value: string | number };
const isCode = (node: Typed['node']): node is Code =>
  node.op === 'literal' && (typeof node.value === 'number' || (typeof node.value === 'string' && node.value !== ''));

function checkCode({ complain }: Check, { codes }: Choice, { at, value }: Code): void {
  const code = String(value);
  if (codes === null || codes.includes(code)) return;
  const hint = didYouMean(code, codes);
  complain(
    'UNKNOWN_CHOICE',
    at,
    `${quoted(code)} is none of the choices.${hint.en}`,
    `${quoted(code)} bukan salah satu pilihan.${hint.id}`,
  );
}

function checkCommonCode({ complain }: Check, one: Choice, other: Choice, at: number): void {
  if (one.codes === null || other.codes === null || one.codes.some((code) => other.codes?.includes(code))) return;
  complain('UNKNOWN_CHOICE', at, 'The two share no choice.', 'Keduanya tidak memiliki pilihan yang sama.');
}

/** A date and a text that says one; true where that is settled. */
export function checkDates({ complain }: Check, left: Typed, right: Typed): boolean {
  const words = left.type?.is === 'DATE' ? right.node : left.node;
  if (left.type?.is !== 'DATE' && right.type?.is !== 'DATE') return false;
  if (words.op !== 'literal' || typeof words.value !== 'string' || words.value === '') return false;
  if (!isCivilDate(words.value))
    complain(
      'WRONG_TYPE',
      words.at,
      `${quoted(words.value)} is no day. Write it as 'YYYY-MM-DD'.`,
      `${quoted(words.value)} bukan tanggal. Tulis sebagai 'TTTT-BB-HH'.`,
    );
  return true;
}

export function unlike({ complain }: Check, left: Typed, right: Typed): void {
  if (!left.type || !right.type) return;
  const [one, other] = [describeType(left.type), describeType(right.type)];
  const bare = [left, right].find(({ node, type }) => node.op === 'literal' && type?.is === 'TEXT')?.node;
  const word = bare?.op === 'literal' && /^(true|false|-?\d+(\.\d+)?)$/.test(String(bare.value)) ? bare.value : null;
  complain(
    'WRONG_TYPE',
    right.node.at,
    `Cannot compare ${one.en} with ${other.en}.${word === null ? '' : ` Write ${word} without quotes.`}`,
    `Tidak dapat membandingkan ${one.id} dengan ${other.id}.${word === null ? '' : ` Tulis ${word} tanpa kutip.`}`,
  );
}

/** The parts of a list that can be looked at one by one: those written, or what stands for all. */
export const membersOf = (check: Check, { node, type }: Typed): readonly Typed[] => {
  if (node.op === 'list') return node.of.map(check.typed);
  return type?.is === 'LIST' ? [{ node, type: type.of }] : [];
};

/** Two lists are equal when they hold the same, in any order. */
export function checkEqualLists(check: Check, left: Typed, right: Typed): void {
  for (const { node, type } of [left, right]) {
    if (type?.is !== 'LIST') return;
    if (type.ordered)
      check.complain(
        'WRONG_TYPE',
        node.at,
        'Rankings are compared place by place: {name[0]} is the first.',
        'Peringkat dibandingkan per urutan: {nama[0]} yang pertama.',
      );
    if (!isMember(type.of) || (node.op === 'list' && node.of.some(({ op }) => op !== 'literal')))
      check.complain(
        'WRONG_TYPE',
        node.at,
        'Only lists of choices, texts or numbers are compared, and written lists hold fixed values only.',
        'Hanya daftar pilihan, teks, atau angka yang dibandingkan, dan daftar tertulis hanya memuat nilai tetap.',
      );
  }
  for (const one of membersOf(check, left)) for (const other of membersOf(check, right)) checkEqual(check, one, other);
}
