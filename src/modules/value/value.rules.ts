import type { CivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkLocalized, checkMoney, checkText, type Money } from '../identity/check.js';
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

export interface AchievementDetails {
  readonly title: LocalizedText;
  readonly description?: string | null;
  readonly quantity?: string | null;
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
  if (quantity?.startsWith('-')) problems.push(invalid(['input', 'quantity'], '0 or more.', '0 atau lebih.'));
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
  readonly money?: Money | null;
}

export function checkShares(shares: readonly FundingShare[]): Problem[] {
  if (shares.length > 50)
    return [problem('TOO_MANY', ['input', 'shares'], text('At most 50 sources.', 'Paling banyak 50 sumber dana.'))];
  return shares.flatMap(({ fundingSourceId, money }, index) => {
    const path = ['input', 'shares', String(index)];
    const problems: Problem[] = [];
    if (shares.findIndex((one) => one.fundingSourceId === fundingSourceId) < index)
      problems.push(
        invalid([...path, 'fundingSourceId'], 'This source is named twice.', 'Sumber ini disebut dua kali.'),
      );
    problems.push(...checkMoney([...path, 'money'], money));
    return problems;
  });
}
