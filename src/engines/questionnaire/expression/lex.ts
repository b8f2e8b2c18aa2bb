import { fail, ok, type Result } from '../../../kernel/result.js';
import { type ExpressionProblem, type ExpressionProblemCode, expressionProblem, quoted } from './problem.js';
import { parseReference, rewrittenIn } from './reference.js';
import type { Variable } from './syntax.js';

/** `end` is the offset after the token: tokens that touch mean another thing than tokens apart (`f(`, `-1`). */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly is: 'number'; readonly value: number; readonly hexadecimal: boolean }
  | { readonly is: 'text'; readonly value: string }
  | ({ readonly is: 'variable' } & Omit<Variable, 'op' | 'at'>)
  | { readonly is: 'word' | 'symbol' | 'end'; readonly words: string }
);
type Lexed = Result<Token, ExpressionProblem>;

/** Longer ones first. */
const symbols = [...'|| && == => =< <= >= <> != *='.split(' '), ...'=<>+-*/%^()[],!'];
const MAX_DIGITS = 15;

const refuse = (code: ExpressionProblemCode, at: number, en: string, id: string): Lexed =>
  fail(expressionProblem(code, at, en, id));

/** Cuts a text into tokens; the last is the end. */
export function lex(source: string): Result<readonly Token[], ExpressionProblem> {
  const tokens: Token[] = [];
  for (let at = spaceFrom(source, 0); at < source.length; ) {
    const lexed = tokenAt(source, at);
    if (!lexed.ok) return lexed;
    tokens.push(lexed.value);
    at = spaceFrom(source, lexed.value.end);
  }
  tokens.push({ is: 'end', words: '', at: source.length, end: source.length });
  return ok(tokens);
}

function spaceFrom(source: string, at: number): number {
  let end = at;
  while (' \t\n\r'.includes(source.charAt(end)) && end < source.length) end += 1;
  return end;
}

function tokenAt(source: string, at: number): Lexed {
  const first = source.charAt(at);
  if (first === '{') return variableAt(source, at);
  if (first === "'" || first === '"') return textAt(source, at, first);
  if (isDigit(first)) return numberAt(source, at);
  if (isLetter(first)) {
    const end = endOf(source, at, (one) => isLetter(one) || isDigit(one));
    return ok({ is: 'word', words: source.slice(at, end), at, end });
  }
  const symbol = symbols.find((one) => source.startsWith(one, at));
  if (symbol !== undefined) return ok({ is: 'symbol', words: symbol, at, end: at + symbol.length });
  const strange = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return refuse(
    'SYNTAX',
    at,
    `${quoted(strange)} has no meaning here. Texts stand in quotes, names of questions in braces.`,
    `${quoted(strange)} tidak bermakna di sini. Teks ditulis dalam tanda kutip, nama pertanyaan dalam kurung kurawal.`,
  );
}

const isDigit = (one: string): boolean => one >= '0' && one <= '9' && one.length === 1;
const isLetter = (one: string): boolean => (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one === '_';

function endOf(source: string, at: number, belongs: (one: string) => boolean): number {
  let end = at;
  while (belongs(source.charAt(end))) end += 1;
  return end;
}

function variableAt(source: string, at: number): Lexed {
  const end = source.indexOf('}', at);
  if (end < 0) return refuse('UNCLOSED', at, 'This { is not closed by }.', '{ ini tidak ditutup dengan }.');
  const reference = parseReference(source.slice(at + 1, end), at);
  return reference.ok ? ok({ is: 'variable', ...reference.value, at, end: end + 1 }) : reference;
}

function textAt(source: string, at: number, quote: string): Lexed {
  let value = '';
  for (let end = at + 1; end < source.length; end += 1) {
    const one = source.charAt(end);
    const next = source.charAt(end + 1);
    if (one === quote) return portable(value, source.slice(at, end), { is: 'text', value, at, end: end + 1 });
    if (one === "'" || one === '"')
      return refuse(
        'BAD_TEXT',
        end,
        `A quote inside a text is written \\${one}.`,
        `Tanda kutip di dalam teks ditulis \\${one}.`,
      );
    if (one === '\\' && (next === "'" || next === '"')) {
      value += next;
      end += 1;
    } else value += one;
  }
  return refuse('UNCLOSED', at, `This ${quote} is not closed.`, `${quote} ini tidak ditutup.`);
}

function portable(value: string, raw: string, token: Token): Lexed {
  const hidden = rewrittenIn(raw);
  return hidden === undefined
    ? ok(token)
    : refuse(
        'BAD_TEXT',
        token.at,
        `The text ${quoted(value)} cannot hold ${hidden}: SurveyJS would read another text.`,
        `Teks ${quoted(value)} tidak boleh memuat ${hidden}: SurveyJS akan membaca teks lain.`,
      );
}

function numberAt(source: string, at: number): Lexed {
  const hexadecimal = source.startsWith('0x', at) && isDigit(source.charAt(at + 2));
  const whole = endOf(source, hexadecimal ? at + 2 : at, isDigit);
  const decimal = !hexadecimal && source.charAt(whole) === '.' && isDigit(source.charAt(whole + 1));
  const end = decimal ? endOf(source, whole + 1, isDigit) : whole;
  const digits = source.slice(at, end);
  if (!hexadecimal && !decimal && digits.length > 1 && digits.startsWith('0'))
    return refuse(
      'BAD_NUMBER',
      at,
      `${quoted(digits)}: a number does not begin with 0; a code stands in quotes.`,
      `${quoted(digits)}: angka tidak diawali 0; kode ditulis dalam tanda kutip.`,
    );
  if (digits.replace('.', '').replace(/^0x|^0+/, '').length > MAX_DIGITS)
    return refuse(
      'BAD_NUMBER',
      at,
      `A number has at most ${MAX_DIGITS} digits.`,
      `Angka paling banyak ${MAX_DIGITS} digit.`,
    );
  const value = hexadecimal ? Number.parseInt(digits, 16) : Number(digits);
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    return refuse('BAD_NUMBER', at, 'This number is too large.', 'Angka ini terlalu besar.');
  return ok({ is: 'number', value, hexadecimal, at, end });
}
