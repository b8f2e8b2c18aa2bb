import type { CivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkLocalized, checkText } from '../identity/check.js';
import { invalid } from '../identity/problems.js';

/** Where the money of a cooperation comes from. */
export const fundingKinds = ['OWN', 'PARTNER', 'SHARED', 'GOVERNMENT', 'DONOR', 'OTHER'] as const;
export type FundingKind = (typeof fundingKinds)[number];

/** What a cooperation brought, so that cooperations can be compared. */
export const achievementCategories = [
  'KNOWLEDGE',
  'INNOVATION',
  'CURRICULUM',
  'TRAINING',
  'RESEARCH',
  'TECHNOLOGY',
  'FACILITY',
  'INFRASTRUCTURE',
  'SERVICE',
  'EFFICIENCY',
  'REPUTATION',
  'PARTICIPATION',
  'ECONOMY',
  'OTHER',
] as const;
export type AchievementCategory = (typeof achievementCategories)[number];

/** How far its effect reaches: what was made, what it changed for those who use it, what it changed beyond them. */
export const achievementReaches = ['OUTPUT', 'OUTCOME', 'IMPACT'] as const;
export type AchievementReach = (typeof achievementReaches)[number];

export const AMOUNT_LIMIT = 1e15;
export const QUANTITY_LIMIT = 1e12;

export interface AchievementDetails {
  readonly title: LocalizedText;
  readonly description?: string | null;
  readonly quantity?: number | null;
  readonly unit?: string | null;
  readonly achievedOn: CivilDate;
}

export function checkAchievement(details: AchievementDetails, today: CivilDate): Problem[] {
  const { title, description, quantity, unit, achievedOn } = details;
  const problems = [
    ...checkLocalized(['input', 'title'], title, 300),
    ...checkText(['input', 'description'], description, 10_000, 'OPTIONAL'),
    ...checkText(['input', 'unit'], unit, 60, 'OPTIONAL'),
  ];
  if ((quantity == null) !== (unit == null || unit.trim() === ''))
    problems.push(
      invalid(
        ['input', quantity == null ? 'quantity' : 'unit'],
        'Give a quantity and its unit, or neither.',
        'Isi jumlah beserta satuannya, atau kosongkan keduanya.',
      ),
    );
  if (quantity != null && (quantity < 0 || quantity > QUANTITY_LIMIT))
    problems.push(invalid(['input', 'quantity'], 'From 0 to 10¹².', 'Dari 0 sampai 10¹².'));
  if (achievedOn > today)
    problems.push(
      invalid(
        ['input', 'achievedOn'],
        'This day is still to come.',
        'Hari ini belum tiba: isi tanggal yang sudah lewat.',
      ),
    );
  return problems;
}

export interface FundingShare {
  readonly fundingSourceId: string;
  readonly amount?: number | null;
  readonly currency?: string | null;
}

export function checkShares(shares: readonly FundingShare[]): Problem[] {
  if (shares.length > 50)
    return [problem('TOO_MANY', ['input', 'shares'], text('At most 50 sources.', 'Paling banyak 50 sumber dana.'))];
  return shares.flatMap(({ fundingSourceId, amount, currency }, index) => {
    const path = ['input', 'shares', String(index)];
    const problems: Problem[] = [];
    if (shares.findIndex((one) => one.fundingSourceId === fundingSourceId) < index)
      problems.push(
        invalid([...path, 'fundingSourceId'], 'This source is named twice.', 'Sumber ini disebut dua kali.'),
      );
    if ((amount == null) !== (currency == null))
      problems.push(
        invalid(
          [...path, amount == null ? 'amount' : 'currency'],
          'Give an amount and its currency, or neither.',
          'Isi jumlah beserta mata uangnya, atau kosongkan keduanya.',
        ),
      );
    if (amount != null && (amount < 0 || amount > AMOUNT_LIMIT))
      problems.push(invalid([...path, 'amount'], 'From 0 to 10¹⁵.', 'Dari 0 sampai 10¹⁵.'));
    if (currency != null && !/^[A-Z]{3}$/.test(currency))
      problems.push(
        invalid(
          [...path, 'currency'],
          'A currency as ISO 4217, such as IDR.',
          'Mata uang menurut ISO 4217, misalnya IDR.',
        ),
      );
    return problems;
  });
}
