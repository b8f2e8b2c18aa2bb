import { zero } from '../../kernel/exact/rational.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type FormulaFault, type FormulaFaultCode, formulaFault, quoted } from './fault.js';
import { lex, type Token } from './lex.js';
import { limits } from './limits.js';
import { type Formula, type FormulaType, functionNames, isComparison, isFunctionName, typeOf } from './syntax.js';

/** Where a parse stands. After the first fault it stands at the end and only unwinds. */
interface Cursor {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
  parts: number;
  fault?: FormulaFault;
}

/** Reads a formula that comes to a number. */
export const parseFormula = (source: string): Result<Formula, FormulaFault> => parse(source, 'NUMBER');
/** Reads a formula that holds or does not. */
export const parseCondition = (source: string): Result<Formula, FormulaFault> => parse(source, 'CONDITION');

function parse(source: string, wanted: FormulaType): Result<Formula, FormulaFault> {
  if (source.length > limits.length)
    return fail(
      formulaFault(
        'TOO_LONG',
        limits.length,
        `A formula has at most ${limits.length} characters, this has ${source.length}.`,
        `Rumus paling banyak ${limits.length} karakter, ini ${source.length}.`,
      ),
    );
  const lexed = lex(source);
  if (!lexed.ok) return lexed;
  const cursor: Cursor = { tokens: lexed.value, next: 0, depth: 0, parts: 0 };
  const formula = typed(cursor, 0, wanted, () => chain(cursor, 0));
  const rest = peek(cursor);
  if (rest.is !== 'end')
    stop(
      cursor,
      rest.at,
      `An operator or the end should stand here, not ${shown(rest)}.`,
      `Di sini seharusnya operator atau akhir, bukan ${shown(rest)}.`,
    );
  return cursor.fault ? fail(cursor.fault) : ok(formula);
}

const nothing: Formula = { op: 'number', value: zero };
const peek = ({ tokens, next }: Cursor): Token => tokens[next] ?? (tokens.at(-1) as Token);
const shown = (token: Token): string =>
  token.is === 'number' ? 'a number (angka)' : token.is === 'end' ? 'the end (akhir)' : quoted(token.words);
const isWords = (token: Token, words: string): boolean => token.is !== 'number' && token.words === words;

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.next += 1;
  cursor.parts += 1;
  if (cursor.parts > limits.parts)
    halt(
      cursor,
      'TOO_MANY_PARTS',
      token.at,
      `A formula has at most ${limits.parts} parts.`,
      `Rumus paling banyak ${limits.parts} bagian.`,
    );
  return token;
}

function halt(cursor: Cursor, code: FormulaFaultCode, at: number, en: string, id: string): Formula {
  cursor.fault ??= formulaFault(code, at, en, id);
  cursor.next = cursor.tokens.length;
  return nothing;
}
const stop = (cursor: Cursor, at: number, en: string, id: string): Formula => halt(cursor, 'SYNTAX', at, en, id);

function nested(cursor: Cursor, read: () => Formula): Formula {
  cursor.depth += 1;
  if (cursor.depth > limits.depth)
    halt(
      cursor,
      'TOO_DEEP',
      peek(cursor).at,
      `This is nested more than ${limits.depth} deep.`,
      `Ini bersarang lebih dari ${limits.depth} tingkat.`,
    );
  const formula = read();
  cursor.depth -= 1;
  return formula;
}

function typed(cursor: Cursor, at: number, wanted: FormulaType, read: () => Formula): Formula {
  const formula = read();
  if (cursor.fault || typeOf(formula) === wanted) return formula;
  return wanted === 'NUMBER'
    ? halt(
        cursor,
        'WRONG_TYPE',
        at,
        'A number should stand here, not a condition.',
        'Di sini seharusnya angka, bukan syarat.',
      )
    : halt(
        cursor,
        'WRONG_TYPE',
        at,
        'A condition should stand here, not a number: compare it with something.',
        'Di sini seharusnya syarat, bukan angka: bandingkan dengan sesuatu.',
      );
}

type Infix = Extract<Formula, { readonly left: Formula }>['op'];
const bindings: Readonly<Record<string, number>> = { or: 1, and: 2, '+': 5, '-': 5, '*': 6, '/': 6 };

function infixOf(token: Token): { readonly op: Infix; readonly binds: number; readonly of: FormulaType } | undefined {
  if (token.is === 'number') return undefined;
  const binds = isComparison(token.words)
    ? 4
    : Object.hasOwn(bindings, token.words)
      ? bindings[token.words]
      : undefined;
  return binds === undefined ? undefined : { op: token.words as Infix, binds, of: binds <= 2 ? 'CONDITION' : 'NUMBER' };
}

/** Operands joined by operators that bind tighter than `than`; equals bind from the left. */
function chain(cursor: Cursor, than: number): Formula {
  const { at } = peek(cursor);
  let left = operand(cursor);
  for (;;) {
    const infix = infixOf(peek(cursor));
    if (!infix || infix.binds <= than) return left;
    const { op, binds, of } = infix;
    take(cursor);
    const sofar = left;
    const first = typed(cursor, at, of, () => sofar);
    const right = typed(cursor, peek(cursor).at, of, () => chain(cursor, binds));
    left = { op, left: first, right };
  }
}

function operand(cursor: Cursor): Formula {
  const token = take(cursor);
  if (token.is === 'number') return { op: 'number', value: token.value };
  if (isWords(token, '(')) {
    const inner = nested(cursor, () => chain(cursor, 0));
    close(cursor);
    return inner;
  }
  if (isWords(token, '-')) return prefixed(cursor, 'negative', 'NUMBER', 6);
  if (isWords(token, 'not')) return prefixed(cursor, 'not', 'CONDITION', 3);
  if (token.is !== 'word' || isWords(token, 'and') || isWords(token, 'or'))
    return stop(
      cursor,
      token.at,
      `A number or a name should stand here, not ${shown(token)}.`,
      `Di sini seharusnya angka atau nama, bukan ${shown(token)}.`,
    );
  if (isWords(peek(cursor), '(')) return call(cursor, token.at, token.words);
  return isFunctionName(token.words)
    ? stop(
        cursor,
        token.at,
        `${quoted(token.words)} is a function: write ${token.words}(…).`,
        `${quoted(token.words)} adalah fungsi: tulis ${token.words}(…).`,
      )
    : { op: 'name', name: token.words };
}

/** What a minus or a `not` is in front of: all that binds tighter. */
function prefixed(cursor: Cursor, op: 'negative' | 'not', of: FormulaType, binds: number): Formula {
  const { at } = peek(cursor);
  return { op, of: typed(cursor, at, of, () => nested(cursor, () => chain(cursor, binds))) };
}

function close(cursor: Cursor): void {
  const token = take(cursor);
  if (!isWords(token, ')'))
    stop(cursor, token.at, `) should stand here, not ${shown(token)}.`, `Di sini seharusnya ), bukan ${shown(token)}.`);
}

function call(cursor: Cursor, at: number, name: string): Formula {
  if (!isFunctionName(name))
    return halt(
      cursor,
      'UNKNOWN_FUNCTION',
      at,
      `There is no function ${quoted(name)}; there are ${functionNames.join(', ')}.`,
      `Tidak ada fungsi ${quoted(name)}; yang ada ${functionNames.join(', ')}.`,
    );
  take(cursor);
  const of: Formula[] = [];
  do {
    if (of.length > 0) take(cursor);
    of.push(typed(cursor, peek(cursor).at, 'NUMBER', () => nested(cursor, () => chain(cursor, 0))));
  } while (isWords(peek(cursor), ','));
  close(cursor);
  return takes(name, of) || cursor.fault ? { op: 'call', name, of } : wrongArguments(cursor, at, name);
}

function takes(name: string, of: readonly Formula[]): boolean {
  if (name === 'abs') return of.length === 1;
  if (name !== 'round') return of.length <= limits.arguments;
  const [, decimals] = of;
  return (
    of.length === 2 &&
    decimals?.op === 'number' &&
    decimals.value.denominator === 1n &&
    decimals.value.numerator <= BigInt(limits.decimals)
  );
}

const wrongArguments = (cursor: Cursor, at: number, name: string): Formula =>
  halt(
    cursor,
    'WRONG_ARGUMENTS',
    at,
    `${name} takes ${name === 'abs' ? 'one number' : name === 'round' ? `a number and how many decimals (0 to ${limits.decimals})` : `1 to ${limits.arguments} numbers`}.`,
    `${name} menerima ${name === 'abs' ? 'satu angka' : name === 'round' ? `angka dan banyaknya desimal (0 sampai ${limits.decimals})` : `1 sampai ${limits.arguments} angka`}.`,
  );
