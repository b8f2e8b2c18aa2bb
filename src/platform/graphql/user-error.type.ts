import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { type Problem, type ProblemCode, problemCodes } from '../../kernel/problem.js';
import type { Locale } from '../../kernel/text.js';

export const UserErrorCode = Object.fromEntries(problemCodes.map((code) => [code, code])) as Record<
  ProblemCode,
  ProblemCode
>;
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a rule refused a call. Clients branch on the code; the message is for people.',
  valuesConfig: {
    ALREADY_EXISTS: { description: 'There is one already; the message tells which.' },
    FORBIDDEN: { description: 'The caller may see the object but not do this with it.' },
    FROZEN: { description: 'The object was made final and takes no more changes.' },
    GUARD_FAILED: { description: 'A condition of the procedure does not hold yet; see GuardFailedError.unmet.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The key came with a different call before.' },
    ILLEGAL_TRANSITION: { description: 'The action is not open now; see IllegalTransitionError.allowed.' },
    INVALID: { description: 'A value is outside what the field takes; the message tells the limits.' },
    NOT_FOUND: { description: 'No such object, or none the caller may see.' },
    REQUIRED: { description: 'A value is missing.' },
    STALE: { description: 'Somebody changed the object meanwhile; see StaleError.currentVersion.' },
    TOO_LONG: { description: 'A text is longer than the field takes.' },
    TOO_MANY: { description: 'More entries than the field takes, or too many attempts.' },
  },
});

@InterfaceType('UserError', {
  description: 'A reason why a rule refused a call. A refused call has changed nothing. All reasons come at once.',
  resolveType: (value: UserError) => typeNameOf(value.code),
})
export abstract class UserError {
  @Field(() => UserErrorCode, { description: 'What kind of refusal it is.' })
  code!: ProblemCode;

  @Field(() => String, { description: 'What is wrong and how to mend it, in the language of `Accept-Language`.' })
  message!: string;

  @Field(() => [String], {
    description: 'Where in the input, from the outermost field inwards; empty for the call as a whole.',
  })
  path!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The fault by a stable name of its own, where the code says less: of a questionnaire, an answer, a finding.',
  })
  fault?: string | null;
}

@ObjectType('InputError', {
  implements: UserError,
  description: 'A value in the input cannot be taken.',
  simpleResolvers: true,
})
export class InputErrorType extends UserError {}

@ObjectType('UnmetGuard', { description: 'A condition of the procedure that does not hold.', simpleResolvers: true })
export class UnmetGuardType {
  @Field(() => String, { description: 'The guard, by its code in the procedure or in the engine.' })
  code!: string;

  @Field(() => String, { description: 'What is missing, in the language of `Accept-Language`.' })
  explanation!: string;

  @Field(() => [String], { description: 'The positions that could meet it, by their codes in the procedure.' })
  whoCanMeet!: string[];
}

@ObjectType('IllegalTransitionError', {
  implements: UserError,
  description: 'The action is not open in the case as it stands.',
  simpleResolvers: true,
})
export class IllegalTransitionErrorType extends UserError {
  @Field(() => [String], { description: 'The actions the caller could take instead, by their ids in the procedure.' })
  allowed!: string[];

  @Field(() => [UnmetGuardType], {
    description:
      'Where the case stands instead: one entry STANDS_AT.… for each active step, with who acts there. Empty when the case is closed.',
  })
  unmet!: UnmetGuardType[];
}

@ObjectType('GuardFailedError', {
  implements: UserError,
  description: 'A condition the procedure puts before the action does not hold.',
  simpleResolvers: true,
})
export class GuardFailedErrorType extends UserError {
  @Field(() => [UnmetGuardType], { description: 'Every condition that does not hold.' })
  unmet!: UnmetGuardType[];
}

@ObjectType('StaleError', {
  implements: UserError,
  description: 'The object is no longer at the version the call expected: read it again and decide anew.',
  simpleResolvers: true,
})
export class StaleErrorType extends UserError {
  @Field(() => Int, { description: 'The version in force.' })
  currentVersion!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'What is in force instead, where that is an object of its own: the latest text of a clause.',
  })
  currentId?: string | null;
}

const typeNameOf = (code: ProblemCode): string =>
  code === 'GUARD_FAILED'
    ? 'GuardFailedError'
    : code === 'ILLEGAL_TRANSITION'
      ? 'IllegalTransitionError'
      : code === 'STALE'
        ? 'StaleError'
        : 'InputError';

export const userErrorTypes = [InputErrorType, IllegalTransitionErrorType, GuardFailedErrorType, StaleErrorType];

/** Problems as the contract shows them, in the reader's language. */
export const userErrors = (problems: readonly Problem[], locale: Locale): UserError[] =>
  problems.map((one) => ({
    code: one.code,
    message: one.message[locale],
    path: [...one.path],
    allowed: one.allowed ?? [],
    unmet: (one.unmet ?? []).map((guard) => ({ ...guard, explanation: guard.explanation[locale] })),
    currentVersion: one.currentVersion ?? 0,
    currentId: one.currentId ?? null,
    fault: one.fault ?? null,
  }));
