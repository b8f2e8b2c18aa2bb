import type { LocalizedText } from './text.js';

/** Every code a refused call can carry. Code branches on these; the message is for people. */
export const problemCodes = [
  'ALREADY_EXISTS',
  'FORBIDDEN',
  'FROZEN',
  'GUARD_FAILED',
  'IDEMPOTENCY_KEY_REUSED',
  'ILLEGAL_TRANSITION',
  'INVALID',
  'NOT_FOUND',
  'REQUIRED',
  'STALE',
  'TOO_LONG',
  'TOO_MANY',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A guard that does not hold, and the positions that could make it hold. */
export interface UnmetGuard {
  readonly code: string;
  readonly explanation: LocalizedText;
  readonly whoCanMeet: readonly string[];
}

/** Something a person can correct: what, where (path into the input) and how to mend it (the message). */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: LocalizedText;
  readonly path: readonly string[];
  /** ILLEGAL_TRANSITION: what would be allowed now. */
  readonly allowed?: readonly string[];
  /** GUARD_FAILED: every guard that does not hold. */
  readonly unmet?: readonly UnmetGuard[];
  /** STALE: the version in force. */
  readonly currentVersion?: number;
}

export const problem = (
  code: ProblemCode,
  path: readonly string[],
  message: LocalizedText,
  rest: Omit<Problem, 'code' | 'path' | 'message'> = {},
): Problem => ({ code, path, message, ...rest });
