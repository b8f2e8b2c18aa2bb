import { decimal, type Rational } from '../../kernel/exact/rational.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type FormulaFault, formulaFault, quoted } from './fault.js';
import { limits } from './limits.js';

export type Token = { readonly at: number } & (
  | { readonly is: 'number'; readonly value: Rational }
  | { readonly is: 'word' | 'symbol' | 'end'; readonly words: string }
);

const pattern = /[ \t\r\n]+|(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<symbol><=|>=|!=|[-+*/<>=(),])/y;

/** Cuts a text into tokens; the last is the end. */
export function lex(source: string): Result<readonly Token[], FormulaFault> {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return fail(strange(source, at));
    const { number, word, symbol } = match.groups ?? {};
    if (number !== undefined) {
      const fault = numberFault(source, at, number);
      if (fault) return fail(fault);
      tokens.push({ is: 'number', value: decimal(number), at });
    } else if (word !== undefined) {
      if (word.length > limits.name) return fail(longName(at, word));
      tokens.push({ is: 'word', words: word, at });
    } else if (symbol !== undefined) tokens.push({ is: 'symbol', words: symbol, at });
    at += match[0].length;
  }
  tokens.push({ is: 'end', words: '', at: source.length });
  return ok(tokens);
}

function numberFault(source: string, at: number, number: string): FormulaFault | undefined {
  const next = source.charAt(at + number.length);
  if (/[A-Za-z_.]/.test(next))
    return formulaFault(
      'BAD_NUMBER',
      at,
      `${quoted(number + next)} is no number: write 1000.5, without separators, units or exponents.`,
      `${quoted(number + next)} bukan angka: tulis 1000.5, tanpa pemisah ribuan, satuan, atau eksponen.`,
    );
  return number.length > limits.digits
    ? formulaFault(
        'BAD_NUMBER',
        at,
        `A number has at most ${limits.digits} digits.`,
        `Angka paling banyak ${limits.digits} digit.`,
      )
    : undefined;
}

function strange(source: string, at: number): FormulaFault {
  const sign = quoted(String.fromCodePoint(source.codePointAt(at) ?? 0));
  return formulaFault('SYNTAX', at, `${sign} has no meaning here.`, `${sign} tidak bermakna di sini.`);
}

const longName = (at: number, word: string): FormulaFault =>
  formulaFault(
    'TOO_LONG',
    at,
    `The name ${quoted(word)} is longer than ${limits.name} characters.`,
    `Nama ${quoted(word)} lebih dari ${limits.name} karakter.`,
  );
