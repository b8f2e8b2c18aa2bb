import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { checkText } from '../identity/check.js';
import { invalid } from '../identity/problems.js';

/** When a series begins again at 1. */
export const numberResets = ['YEARLY', 'MONTHLY', 'NEVER'] as const;
export type NumberReset = (typeof numberResets)[number];

export const PATTERN_LIMIT = 200;
/** The highest sequence a series counts to. */
export const LAST_NUMBER = 999_999_999;

const placeholder = /\{([^{}]*)\}/g;
const known = /^(?:seq|seq:[1-9]|roman-month|month|year|unit)$/;
const knownToAddenda = /^(?:ordinal|parent)$/;
const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * Everything wrong with a pattern at once. A number must be readable back: the sequence stands alone, and what the
 * series starts anew with is in it, or two documents would bear one number.
 */
export function checkPattern(pattern: string, reset: NumberReset, forAddenda = false): Problem[] {
  const path = ['input', 'pattern'];
  const problems = checkText(path, pattern, PATTERN_LIMIT);
  if (problems.length > 0) return problems;
  const names = [...pattern.matchAll(placeholder)].map((match) => match[1] ?? '');
  const unknown = names.filter((name) => !known.test(name) && !(forAddenda && knownToAddenda.test(name)));
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(pattern))
    problems.push(invalid(path, 'A number is one line.', 'Nomor hanya satu baris.'));
  if (unknown.length > 0 || /[{}]/.test(pattern.replace(placeholder, '')))
    problems.push(
      invalid(
        path,
        `Braces hold one of seq, seq:1 to seq:9, roman-month, month, year, unit${forAddenda ? ', ordinal, parent' : ''}.`,
        `Kurung kurawal memuat salah satu dari seq, seq:1 sampai seq:9, roman-month, month, year, unit${forAddenda ? ', ordinal, parent' : ''}.`,
      ),
    );
  if (names.filter((name) => name.startsWith('seq')).length !== 1)
    problems.push(problem('REQUIRED', path, text('A pattern holds {seq} once.', 'Pola memuat {seq} tepat satu kali.')));
  if (
    touches(pattern, /\{(?:seq(?::\d)?|ordinal)\}/g, /[\d{}]/) ||
    touches(pattern, /\{(?:unit|parent)\}/g, /[\p{L}\d{}]/u)
  )
    problems.push(
      invalid(
        path,
        `Set {seq} and {unit}${forAddenda ? ', {ordinal} and {parent}' : ''} off by a sign such as / or -, so that a number can be read back.`,
        `Pisahkan {seq} dan {unit}${forAddenda ? ', {ordinal} dan {parent}' : ''} dengan tanda seperti / atau -, agar nomor dapat dibaca kembali.`,
      ),
    );
  const needs = { YEARLY: ['year'], MONTHLY: ['year', 'month'], NEVER: [] }[reset];
  const missing = needs.filter((name) => !names.includes(name) && !(name === 'month' && names.includes('roman-month')));
  if (missing.length > 0)
    problems.push(
      invalid(
        path,
        `A series that begins anew ${reset === 'YEARLY' ? 'every year' : 'every month'} shows it: add {${missing.join('} and {')}}.`,
        `Deret yang dimulai lagi tiap ${reset === 'YEARLY' ? 'tahun' : 'bulan'} harus menampilkannya: tambahkan {${missing.join('} dan {')}}.`,
      ),
    );
  return problems;
}

/** Whether a placeholder stands directly beside a character it would run into. */
const touches = (pattern: string, of: RegExp, sticky: RegExp): boolean =>
  [...pattern.matchAll(of)].some(({ 0: found, index }) =>
    [pattern[index - 1], pattern[index + found.length]].some((char) => char !== undefined && sticky.test(char)),
  );

/** The span a series counts in on a day, `''` when it never begins anew. */
export const periodOf = (reset: NumberReset, day: string): string =>
  ({ YEARLY: day.slice(0, 4), MONTHLY: day.slice(0, 7), NEVER: '' })[reset];

/** Whose addendum a document is numbered as. */
export interface AddendumNumbered {
  /** 1 for the first addendum. */
  readonly ordinal: number;
  /** The number on the agreement's document of the same kind; null where it bears none. */
  readonly parent: string | null;
}

/** Whether a pattern asks for the number of the agreement. */
export const citesParent = (pattern: string): boolean => pattern.includes('{parent}');

/** The number of a document, on a civil date of the institution. */
export const numberOf = (
  pattern: string,
  given: { seq: number; day: string; unit: string; addendum?: AddendumNumbered | null },
): string =>
  pattern.replace(placeholder, (whole, name: string) => {
    const [kind, width] = name.split(':');
    switch (kind) {
      case 'seq':
        return String(given.seq).padStart(Number(width ?? 1), '0');
      case 'roman-month':
        return months[Number(given.day.slice(5, 7)) - 1] ?? whole;
      case 'month':
        return given.day.slice(5, 7);
      case 'year':
        return given.day.slice(0, 4);
      case 'unit':
        return given.unit;
      case 'ordinal':
        return String(given.addendum?.ordinal ?? whole);
      case 'parent':
        return given.addendum?.parent ?? whole;
      default:
        return whole;
    }
  });
