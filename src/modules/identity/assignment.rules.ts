import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { exists, invalid } from './problems.js';

/** How a post is held: definitively, or acting while it is vacant (Plt.) or its holder away (Plh.). */
export const assignmentModes = ['DEFINITIVE', 'PLT', 'PLH'] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

/** From the first day to the last, both included; no last day: until ended. */
export interface Span {
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate | null;
}

export const overlaps = (one: Span, other: Span): boolean =>
  (one.endsOn == null || other.startsOn <= one.endsOn) && (other.endsOn == null || one.startsOn <= other.endsOn);

export const checkSpan = (span: Span): Problem[] =>
  span.endsOn != null && span.endsOn < span.startsOn
    ? [
        invalid(
          ['input', 'endsOn'],
          'The last day is not before the first.',
          'Hari terakhir tidak boleh sebelum hari pertama.',
        ),
      ]
    : [];

/** A post that is closed can be held up to its last day. */
export const checkWithinPost = (span: Span, closedOn: CivilDate | null | undefined): Problem[] =>
  closedOn != null && (span.endsOn == null || span.endsOn > closedOn)
    ? [
        invalid(
          ['input', 'positionId'],
          `This post is closed from ${closedOn} on.`,
          `Jabatan ini ditutup sejak ${closedOn}.`,
        ),
      ]
    : [];

/** One definitive holder at a time; whoever acts stands beside, which is what acting is for. */
export function checkHolders(mode: AssignmentMode, span: Span, definitive: readonly Span[]): Problem[] {
  const other = mode === 'DEFINITIVE' ? definitive.find((one) => overlaps(one, span)) : undefined;
  if (!other) return [];
  const until = other.endsOn ?? '…';
  return [
    exists(
      ['input', 'positionId'],
      `This post has a definitive holder from ${other.startsOn} to ${until}. End that assignment first.`,
      `Jabatan ini mempunyai pejabat definitif dari ${other.startsOn} sampai ${until}. Akhiri pengangkatan itu lebih dahulu.`,
    ),
  ];
}
