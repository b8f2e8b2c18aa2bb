import type { CivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';

/** How far an evaluation is. */
export const evaluationStatuses = ['DRAFT', 'COMPLETED'] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];

/** What it comes to: go on, go on better, or examine the cooperation anew. */
export const evaluationOutcomes = ['CONTINUE', 'IMPROVE', 'REVIEW'] as const;
export type EvaluationOutcome = (typeof evaluationOutcomes)[number];

/** How far an improvement is. */
export const itemStatuses = ['OPEN', 'DONE', 'DROPPED'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** An evaluation as it is to be completed. */
export interface Judged {
  readonly benefitPercent: number | null;
  readonly benefitReason: string | null;
  readonly conformityPercent: number | null;
  readonly conformityReason: string | null;
  readonly outcome: string | null;
  readonly nextPlanDueOn: CivilDate | null;
  readonly items: number;
}

/** What an evaluation cannot be completed without. */
export function missingIn(one: Judged): Problem[] {
  const improves = one.outcome === 'IMPROVE';
  const wanted: readonly (readonly [string, boolean])[] = [
    ['benefitPercent', one.benefitPercent !== null],
    ['benefitReason', one.benefitReason !== null],
    ['conformityPercent', one.conformityPercent !== null],
    ['conformityReason', one.conformityReason !== null],
    ['outcome', one.outcome !== null],
    ['nextPlanDueOn', !improves || one.nextPlanDueOn !== null],
  ];
  return [
    ...wanted.flatMap(([field, there]) => (there ? [] : [required('input', field)])),
    ...(improves && one.items === 0 ? [noItems] : []),
  ];
}

const noItems: Problem = problem(
  'REQUIRED',
  ['input', 'add'],
  text('Say what is to be improved, by whom and by when.', 'Sebutkan apa yang diperbaiki, oleh siapa, dan kapan.'),
);

export const checkPercent = (path: readonly string[], value: number | null | undefined): Problem[] =>
  value == null || (value >= 0 && value <= 100)
    ? []
    : [invalid(path, 'Between 0 and 100 percent.', 'Antara 0 dan 100 persen.')];

export const WORDS_LIMIT = 4_000;

/** An improvement as it is added. */
export const checkItem = (
  { what, dueOn }: { readonly what: string; readonly dueOn: CivilDate },
  today: CivilDate,
  path: readonly string[],
): Problem[] => [
  ...checkText([...path, 'what'], what, WORDS_LIMIT),
  ...(dueOn < today ? [invalid([...path, 'dueOn'], 'Today or later.', 'Hari ini atau sesudahnya.')] : []),
];

export const completed: Problem = problem(
  'FROZEN',
  ['input', 'evaluationId'],
  text('This evaluation is completed and stands.', 'Evaluasi ini sudah selesai dan tidak berubah lagi.'),
);
export const notCompletedYet: Problem = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'itemId'],
  text(
    'Its evaluation is being written: change it there (evaluationChange).',
    'Evaluasinya masih disusun: ubah di sana (evaluationChange).',
  ),
  { allowed: ['evaluationChange'] },
);
export const settled: Problem = problem(
  'FROZEN',
  ['input', 'itemId'],
  text('This improvement is settled.', 'Perbaikan ini sudah diselesaikan atau dibatalkan.'),
);
export const followersOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Only its owner, coordinators and administrators follow an improvement up.',
    'Hanya penanggung jawab, koordinator, dan administrator yang menindaklanjuti perbaikan.',
  ),
);
