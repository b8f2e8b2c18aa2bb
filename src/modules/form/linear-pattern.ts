import { RE2JS } from 're2js';
import type { Pattern } from '../../engines/questionnaire/pattern.js';
import { toLinearDialect } from '../../engines/questionnaire/pattern-dialect.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';

/**
 * A pattern of a questionnaire in an engine without backtracking. JavaScript's own never runs one. Signs beyond 16
 * bits are shown to it as the two halves that JavaScript would see.
 */
export function linearPattern(pattern: string, ignoreCase: boolean): Result<Pattern, LocalizedText> {
  const dialect = toLinearDialect(pattern);
  if (!dialect.ok) return dialect;
  try {
    const machine = RE2JS.compile(dialect.value, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    const matches = (value: string) => machine.test(value.replace(/[\ud800-\udfff]/g, '\udfff'));
    return ok({ matches, size: machine.programSize() });
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('RE2JS')) return fail(refusalOf(error.message));
    throw error;
  }
}

function refusalOf(message: string): LocalizedText {
  const words = message.replace(/^error parsing regexp: /, '');
  const found = hints.find(([start]) => words.startsWith(start));
  return (
    found?.[1] ?? text(`It cannot be read: ${words.slice(0, 100)}.`, `Pola tidak terbaca: ${words.slice(0, 100)}.`)
  );
}

const hints: readonly (readonly [string, LocalizedText])[] = [
  [
    'invalid repeat count',
    text(
      'Repeat at most 1,000 times, nested repeats together. Use the validator "text" for lengths.',
      'Ulangi paling banyak 1.000 kali, pengulangan bersarang bersama-sama. Pakai validator "text" untuk panjang.',
    ),
  ],
  [
    'missing argument to repetition operator',
    text('A repeat ("*", "+", "?") has nothing before it.', 'Pengulangan ("*", "+", "?") tidak didahului apa pun.'),
  ],
  [
    'invalid nested repetition operator',
    text(
      'A repeat follows a repeat. Put the first into (?:…).',
      'Pengulangan atas pengulangan. Apit yang pertama dengan (?:…).',
    ),
  ],
  ['missing closing )', text('A "(" is not closed by ")".', 'Ada "(" yang tidak ditutup dengan ")".')],
  ['unexpected )', text('A ")" closes nothing.', 'Ada ")" yang tidak menutup apa pun.')],
  ['invalid character class range', text('A range in [ ] runs backwards.', 'Rentang dalam [ ] terbalik.')],
];
