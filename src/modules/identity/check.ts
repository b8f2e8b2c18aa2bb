import { type Problem, problem } from '../../kernel/problem.js';
import { isBlank, isStorable, type LocalizedText, text } from '../../kernel/text.js';
import { invalid, required } from './problems.js';

/** A text the caller gave: there, not too long, and such that it can be kept. */
export function checkText(
  path: readonly string[],
  value: string | null | undefined,
  max: number,
  need: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED',
): Problem[] {
  if (value == null || (isStorable(value) && isBlank(value))) return need === 'REQUIRED' ? [required(...path)] : [];
  if (!isStorable(value))
    return [
      invalid(path, 'This holds characters that cannot be kept.', 'Ini memuat karakter yang tidak dapat disimpan.'),
    ];
  if (value.length <= max) return [];
  return [
    problem(
      'TOO_LONG',
      path,
      text(
        `At most ${max} characters; ${value.length} were given.`,
        `Paling banyak ${max} karakter; diberikan ${value.length}.`,
      ),
    ),
  ];
}

export const checkLocalized = (
  path: readonly string[],
  value: LocalizedText | null | undefined,
  max = 500,
): Problem[] =>
  value
    ? [...checkText([...path, 'id'], value.id, max), ...checkText([...path, 'en'], value.en, max)]
    : [required(...path)];

/** A short code staff choose: letters, digits and `. _ / -`, 1 to 40. */
export const checkCode = (path: readonly string[], value: string | null | undefined): Problem[] => {
  const problems = checkText(path, value, 40);
  if (problems.length > 0 || /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(value ?? '')) return problems;
  return [
    invalid(
      path,
      'A code holds letters, digits and . _ / - only, and begins with a letter or digit.',
      'Kode hanya memuat huruf, angka dan . _ / -, serta diawali huruf atau angka.',
    ),
  ];
};

/** The text as it is kept: trimmed, and nothing where it is blank. */
export const kept = (value: string | null | undefined): string | null =>
  value == null || isBlank(value) ? null : value.trim();

export const keptLocalized = (value: LocalizedText): { id: string; en: string } => ({
  id: value.id.trim(),
  en: value.en.trim(),
});

export interface Money {
  readonly amount: string;
  readonly currency: string;
}
export const checkMoney = (path: readonly string[], money: Money | null | undefined): Problem[] =>
  money == null
    ? []
    : [
        ...(/^\d+(\.\d{1,2})?$/.test(money.amount)
          ? []
          : [
              invalid(
                [...path, 'amount'],
                'An amount is 0 or more, with two decimals at most.',
                'Nilai uang 0 atau lebih, paling banyak dua desimal.',
              ),
            ]),
        ...(Intl.supportedValuesOf('currency').includes(money.currency)
          ? []
          : [invalid([...path, 'currency'], 'This is no ISO 4217 code.', 'Ini bukan kode mata uang ISO 4217.')]),
      ];
