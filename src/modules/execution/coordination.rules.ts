import type { Problem } from '../../kernel/problem.js';
import { checkText } from '../identity/check.js';
import { invalid } from '../identity/problems.js';
import { tooMany } from './execution.problems.js';

export const coordinationAnswers = ['YES', 'NO', 'TENTATIVE'] as const;
export type CoordinationAnswerKind = (typeof coordinationAnswers)[number];
export const coordinationStatuses = ['OPEN', 'ANSWERED', 'OVER', 'WITHDRAWN'] as const;
export type CoordinationStatus = (typeof coordinationStatuses)[number];
export const voidReasons = ['ANSWERED_ANEW', 'MOVED'] as const;
export type VoidReason = (typeof voidReasons)[number];

const MOST_DELEGATES = 20;
export const MOST_UNITS = 50;

/** Somebody who is sent. */
export interface DelegatePlan {
  readonly name: string;
  readonly title?: string | null;
}

export interface Answering {
  readonly answer: CoordinationAnswerKind;
  readonly note?: string | null;
  readonly delegates?: readonly DelegatePlan[] | null;
}

export function checkAnswer({ answer, note, delegates }: Answering): Problem[] {
  const sent = delegates ?? [];
  if (sent.length > MOST_DELEGATES) return [tooMany(['input', 'delegates'], MOST_DELEGATES, sent.length)];
  return [
    ...checkText(['input', 'note'], note, 2_000, 'OPTIONAL'),
    ...sent.flatMap(({ name, title }, index) => [
      ...checkText(['input', 'delegates', String(index), 'name'], name, 200),
      ...checkText(['input', 'delegates', String(index), 'title'], title, 200, 'OPTIONAL'),
    ]),
    ...(answer === 'NO' && sent.length > 0
      ? [
          invalid(
            ['input', 'delegates'],
            'Who does not come sends nobody.',
            'Yang tidak hadir tidak mengutus siapa pun.',
          ),
        ]
      : []),
  ];
}
