import type { Token } from './lex.js';
import { rewrittenIn } from './reference.js';
import type { Arithmetic, Comparison, Emptiness, Membership } from './syntax.js';

export type Infix = 'and' | 'or' | Comparison | Membership | Arithmetic;

/** Every operator between two operands: how tight it binds and how it may be written. Words in any letter case. */
const written: readonly (readonly [Infix, binds: number, spellings: string])[] = [
  ['or', 1, 'or ||'],
  ['and', 2, 'and &&'],
  ['=', 3, '= == equal equals'],
  ['!=', 3, '!= <> notequal notequals'],
  ['<', 3, '< less'],
  ['<=', 3, '<= =< lessorequal'],
  ['>', 3, '> greater'],
  ['>=', 3, '>= => greaterorequal'],
  ['+', 4, '+'],
  ['-', 4, '-'],
  ['*', 5, '*'],
  ['/', 5, '/'],
  ['%', 5, '%'],
  ['^', 6, '^ power'],
  ['contains', 7, 'contains contain *='],
  ['notcontains', 7, 'notcontains notcontain'],
  ['anyof', 7, 'anyof'],
  ['allof', 7, 'allof'],
  ['noneof', 7, 'noneof'],
];
const infixes: ReadonlyMap<string, { readonly op: Infix; readonly binds: number }> = new Map(
  written.flatMap(([op, binds, spellings]) => spellings.split(' ').map((one) => [one, { op, binds }] as const)),
);
export const bindsOf = (op: Infix): number => infixes.get(op)?.binds ?? 0;

/** The operator that a token stands for. SurveyJS knows `equals` and `notequals` in small letters only. */
export function infixOf(token: Token): { readonly op: Infix; readonly binds: number } | undefined {
  if (token.is === 'symbol') return infixes.get(token.words);
  if (token.is !== 'word') return undefined;
  const lower = token.words.toLowerCase();
  return lower.endsWith('equals') && !token.words.endsWith('equals') ? undefined : infixes.get(lower);
}

const postfixes: ReadonlyMap<string, Emptiness> = new Map([
  ['empty', 'empty'],
  ['notempty', 'notempty'],
]);
export const postfixOf = (token: Token): Emptiness | undefined =>
  token.is === 'word' ? postfixes.get(token.words.toLowerCase()) : undefined;

/** Words that stand for operators can be no text without quotes. */
export const isReserved = (lower: string): boolean => infixes.has(lower) || postfixes.has(lower);

/** SurveyJS takes the beginning of such a word for a whole one, or rewrites it. */
export const misread = (words: string): boolean =>
  /^(null|undefined|true|false|negate)/i.test(words) || rewrittenIn(words) !== undefined;
