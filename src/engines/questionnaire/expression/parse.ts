import { fail, ok, type Result } from '../../../kernel/result.js';
import { type LocalizedText, text } from '../../../kernel/text.js';
import { lex, type Token } from './lex.js';
import { MAX_DEPTH, MAX_LENGTH, overLimit, tooDeep, tooLong } from './limits.js';
import { infixOf, isReserved, misread, postfixOf } from './operators.js';
import { type ExpressionProblem, expressionProblem, quoted } from './problem.js';
import { rewrittenIn } from './reference.js';
import type { Expression, Literal } from './syntax.js';

/** Where a parse stands. After the first problem it stands at the end and only unwinds. */
interface Cursor {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
  problem?: ExpressionProblem;
}

/** Reads an expression of the SurveyJS language. Everything it accepts means the same to SurveyJS. */
export function parseExpression(source: string): Result<Expression, ExpressionProblem> {
  if (source.length > MAX_LENGTH) return fail(tooLong(source.length));
  const lexed = lex(source);
  if (!lexed.ok) return lexed;
  const cursor: Cursor = { tokens: lexed.value, next: 0, depth: 0 };
  const expression = something(cursor, chain(cursor, 0));
  const rest = peek(cursor);
  if (!cursor.problem && rest.is !== 'end')
    stop(
      cursor,
      rest,
      `An operator or the end should stand here, not ${shown(rest).en}.`,
      `Di sini seharusnya operator atau akhir, bukan ${shown(rest).id}.`,
    );
  const problem = cursor.problem ?? overLimit(expression);
  return problem ? fail(problem) : ok(expression);
}

const nothing = (at: number): Literal => ({ op: 'literal', at, value: null });
const last = ({ tokens }: Cursor): Token => tokens.at(-1) ?? { is: 'end', words: '', at: 0, end: 0 };
const peek = (cursor: Cursor): Token => cursor.tokens[cursor.next] ?? last(cursor);
const isSymbol = (token: Token, words: string): boolean => token.is === 'symbol' && token.words === words;
const shown = (token: Token): LocalizedText => {
  if (token.is === 'end') return text('the end', 'akhir');
  if (token.is === 'word' || token.is === 'symbol') return text(quoted(token.words), quoted(token.words));
  return kinds[token.is];
};
const kinds = {
  number: text('a number', 'angka'),
  text: text('a text', 'teks'),
  variable: text('an answer', 'jawaban'),
};

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.next += 1;
  return token;
}

function halt(cursor: Cursor, problem: ExpressionProblem): Literal {
  cursor.problem ??= problem;
  cursor.next = cursor.tokens.length;
  return nothing(problem.at);
}
const stop = (cursor: Cursor, { at }: Token, en: string, id: string): Literal =>
  halt(cursor, expressionProblem('SYNTAX', at, en, id));

function nested<T>(cursor: Cursor, read: () => T): T {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) halt(cursor, tooDeep(peek(cursor).at));
  const result = read();
  cursor.depth -= 1;
  return result;
}

/** Operands joined by operators that bind tighter than `than`; equals bind from the left. */
function chain(cursor: Cursor, than: number): Expression {
  let left = operand(cursor);
  for (;;) {
    const infix = infixOf(peek(cursor));
    if (!infix || infix.binds <= than) return left;
    const { op, binds } = infix;
    if (op === 'and' || op === 'or') {
      const of = [left];
      while (infixOf(peek(cursor))?.op === op) {
        take(cursor);
        of.push(chain(cursor, binds));
      }
      left = { op, at: left.at, of };
    } else {
      take(cursor);
      left = { op, at: left.at, left, right: chain(cursor, binds) };
    }
  }
}

function operand(cursor: Cursor): Expression {
  const token = take(cursor);
  switch (token.is) {
    case 'number':
    case 'text':
      return { op: 'literal', at: token.at, value: token.value };
    case 'variable': {
      const { is, end, ...variable } = token;
      const postfix = postfixOf(peek(cursor));
      if (!postfix) return { op: is, ...variable };
      take(cursor);
      return { op: postfix, at: token.at, of: { op: is, ...variable } };
    }
    case 'word':
      return word(cursor, token);
    default:
      return symbol(cursor, token);
  }
}

function symbol(cursor: Cursor, token: Token): Expression {
  if (isSymbol(token, '(')) {
    const inner = nested(cursor, () => chain(cursor, 0));
    close(cursor, token, ')');
    return inner;
  }
  if (isSymbol(token, '[')) return { op: 'list', at: token.at, of: sequence(cursor, token, ']') };
  if (isSymbol(token, '!')) return { op: 'not', at: token.at, of: nested(cursor, () => operand(cursor)) };
  const number = peek(cursor);
  if (isSymbol(token, '-') && number.is === 'number' && number.at === token.end && !number.hexadecimal) {
    take(cursor);
    return { op: 'literal', at: token.at, value: number.value === 0 ? 0 : -number.value };
  }
  if (isSymbol(token, '-'))
    return stop(
      cursor,
      token,
      'Only a number can have a minus in front of it, without a space. Of an answer, write 0 - {name}.',
      'Hanya angka yang dapat diawali minus, tanpa spasi. Untuk jawaban, tulis 0 - {nama}.',
    );
  return stop(
    cursor,
    token,
    `A value should stand here, not ${shown(token).en}.`,
    `Di sini seharusnya nilai, bukan ${shown(token).id}.`,
  );
}

function word(cursor: Cursor, token: Token & { readonly is: 'word' | 'symbol' | 'end' }): Expression {
  const { at, words } = token;
  const next = peek(cursor);
  const lower = words.toLowerCase();
  if (lower === 'not')
    return stop(
      cursor,
      token,
      'SurveyJS has no "not": write !(…), {name} notempty or notcontains.',
      'SurveyJS tidak mengenal "not": tulis !(…), {nama} notempty, atau notcontains.',
    );
  const called = isSymbol(next, '(') && next.at === token.end;
  if (called && rewrittenIn(words) === undefined) {
    if (lower === 'negate')
      return stop(
        cursor,
        token,
        'SurveyJS takes "negate(" for a function: write ! instead.',
        'SurveyJS menganggap "negate(" sebagai fungsi: tulis !.',
      );
    take(cursor);
    return { op: 'call', at, name: words, of: sequence(cursor, next, ')') };
  }
  if (lower === 'negate') return { op: 'not', at, of: nested(cursor, () => operand(cursor)) };
  if (lower === 'true' || lower === 'false') return { op: 'literal', at, value: lower === 'true' };
  if (words === 'null' || words === 'undefined') return nothing(at);
  if (isReserved(lower))
    return stop(
      cursor,
      token,
      `A value should stand here, not the operator ${quoted(words)}.`,
      `Di sini seharusnya nilai, bukan operator ${quoted(words)}.`,
    );
  if (called || misread(words))
    return stop(
      cursor,
      token,
      `SurveyJS would misread ${quoted(words)}: put it in quotes.`,
      `SurveyJS akan salah membaca ${quoted(words)}: tulis dalam tanda kutip.`,
    );
  return { op: 'literal', at, value: words };
}

/** `null` by itself or in a sequence ends SurveyJS in a crash. */
const something = (cursor: Cursor, expression: Expression): Expression =>
  expression.op === 'literal' && expression.value === null
    ? halt(
        cursor,
        expressionProblem(
          'SYNTAX',
          expression.at,
          'null stands only beside = or !=. For no text, write two quotes.',
          'null hanya di samping = atau !=. Untuk teks kosong, tulis dua tanda kutip.',
        ),
      )
    : expression;

/** Expressions parted by commas, up to the closing mark. */
function sequence(cursor: Cursor, open: Token, mark: string): Expression[] {
  const of: Expression[] = [];
  const first = peek(cursor);
  if (isSymbol(first, mark) && first.at === open.end) {
    take(cursor);
    return of;
  }
  nested(cursor, () => {
    do of.push(something(cursor, chain(cursor, 0)));
    while (isSymbol(peek(cursor), ',') && take(cursor));
  });
  close(cursor, open, mark);
  return of;
}

function close(cursor: Cursor, open: Token, mark: string): void {
  const found = take(cursor);
  if (isSymbol(found, mark)) return;
  const { at } = found.is === 'end' ? open : found;
  const code = found.is === 'end' ? 'UNCLOSED' : 'SYNTAX';
  halt(
    cursor,
    expressionProblem(
      code,
      at,
      `${shown(open).en} should be closed by ${quoted(mark)} before ${shown(found).en}.`,
      `${shown(open).id} seharusnya ditutup dengan ${quoted(mark)} sebelum ${shown(found).id}.`,
    ),
  );
}
