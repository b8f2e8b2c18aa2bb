import type { Condition, ConditionOperator } from '../expression/condition.js';
import type { Scalar } from '../expression/value.js';

/** What a question is compared with: exactly one of these. */
export interface ComparedInput {
  readonly text?: string | null;
  readonly number?: number | null;
  readonly boolean?: boolean | null;
  readonly texts?: readonly string[] | null;
  readonly numbers?: readonly number[] | null;
}
export interface ComparisonInput {
  readonly question: string;
  readonly op: ConditionOperator;
  readonly value?: ComparedInput | null;
}
/** A condition as a client builds it: exactly one of these. */
export interface ConditionInput {
  readonly all?: readonly ConditionInput[] | null;
  readonly any?: readonly ConditionInput[] | null;
  readonly not?: ConditionInput | null;
  readonly is?: ComparisonInput | null;
}

/** The structured condition of the expression language; without any part it is an empty group, which is refused there. */
export function conditionFrom({ all, any, not, is }: ConditionInput): Condition {
  if (is) return comparisonFrom(is);
  if (not) return { not: conditionFrom(not) };
  return any ? { any: any.map(conditionFrom) } : { all: (all ?? []).map(conditionFrom) };
}

function comparisonFrom({ question, op, value }: ComparisonInput): Condition {
  const compared: Scalar | readonly Scalar[] | null | undefined =
    value?.text ?? value?.number ?? value?.boolean ?? value?.texts ?? value?.numbers;
  return compared === null || compared === undefined ? { question, op } : { question, op, value: compared };
}
