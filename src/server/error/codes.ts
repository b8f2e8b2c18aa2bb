/** Every code a top-level error can carry; anything else is an error of ours and leaves as INTERNAL_SERVER_ERROR. */
export const errorCodes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'UNAUTHENTICATED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

const known: ReadonlySet<string> = new Set(errorCodes);

/** Codes that libraries use for what the house calls otherwise. */
const renamed: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

export function asErrorCode(value: unknown): ErrorCode | null {
  if (typeof value !== 'string') return null;
  if (known.has(value)) return value as ErrorCode;
  return Object.hasOwn(renamed, value) ? (renamed[value] ?? null) : null;
}

/** The HTTP status of an answer that has no data because of this code. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INTERNAL_SERVER_ERROR: 500,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  OPERATION_RESOLUTION_FAILURE: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  UNAUTHENTICATED: 401,
};
