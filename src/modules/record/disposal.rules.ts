import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

export const disposalStatuses = ['PROPOSED', 'APPROVED', 'DONE', 'REJECTED'] as const;
export type DisposalStatus = (typeof disposalStatuses)[number];
export const disposalItemStates = ['PENDING', 'DESTROYED', 'KEPT'] as const;
export type DisposalItemState = (typeof disposalItemStates)[number];
/** Why a record that was listed is kept after all. */
export const keptReasons = ['HELD', 'NOT_DUE', 'CLOCK_AHEAD', 'PERMANENT', 'GONE', 'REJECTED'] as const;
export type KeptReason = (typeof keptReasons)[number];

export const notProposed = (status: string): Problem =>
  problem(
    'ILLEGAL_TRANSITION',
    ['input', 'disposalId'],
    text(`It is ${status}, and was decided already.`, `Statusnya ${status}, sudah diputuskan.`),
    { allowed: [] },
  );
