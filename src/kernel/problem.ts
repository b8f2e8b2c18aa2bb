import { isStorable, type LocalizedText, text } from './text.js';

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
  /** GUARD_FAILED: every guard that does not hold. ILLEGAL_TRANSITION: what must come first. */
  readonly unmet?: readonly UnmetGuard[];
  /** STALE: the version in force. */
  readonly currentVersion?: number;
  /** STALE: the object in force instead, by its global id, where it is another one. */
  readonly currentId?: string;
  /** The fault by the stable name its own module gives it, where the code says less. */
  readonly fault?: string;
}

export const problem = (
  code: ProblemCode,
  path: readonly string[],
  message: LocalizedText,
  rest: Omit<Problem, 'code' | 'path' | 'message'> = {},
): Problem => ({ code, path, message, ...rest });

/** Every text in an input that cannot be stored, by its path; dates and other values are passed over. */
export function unstorableTexts(value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [unstorable(path)];
  if (Array.isArray(value)) return value.flatMap((one, index) => unstorableTexts(one, [...path, String(index)]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, one]) => unstorableTexts(one, [...path, key]));
}

const unstorable = (path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text('This holds characters that cannot be kept.', 'Ini memuat karakter yang tidak dapat disimpan.'),
  );
