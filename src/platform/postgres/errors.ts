/** Why the embedded PostgreSQL could not be started, stopped or reset. Code branches on these. */
export type PostgresStartCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'PACKAGE_MISSING'
  | 'BINARIES_DO_NOT_RUN'
  | 'NO_ACCOUNT'
  | 'DATA_DIR_UNREACHABLE'
  | 'DATA_DIR_FOREIGN'
  | 'DATA_DIR_OTHER_VERSION'
  | 'DATA_DIR_DAMAGED'
  | 'DATA_DIR_IN_USE'
  | 'DISK_FULL'
  | 'PERMISSION_DENIED'
  | 'SERVER_FAILED'
  | 'SERVER_DOES_NOT_ANSWER';

/** What went wrong, and in `mend` what a person can do about it. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';

  constructor(
    readonly code: PostgresStartCode,
    readonly problem: string,
    readonly mend: string,
    options: ErrorOptions = {},
  ) {
    super(`${problem}\n${mend}`, options);
  }
}

export const useOwnDatabase =
  'Set DATABASE_URL to a PostgreSQL of version 15 or newer, or use Linux on x64 or arm64 (glibc).';

/** The `code` of a failed system call (ENOENT, EACCES …) or of an SQL error; undefined for anything else. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Turns what the system or PostgreSQL printed about disk and rights into a code a person can act on. */
export const failureFromText = (doing: string, text: string, path: string, cause?: unknown): PostgresStartError => {
  const said = text.trim().split('\n').slice(-12).join('\n');
  if (/No space left on device|ENOSPC|EDQUOT|Check free disk space|Disk quota exceeded/i.test(text)) {
    return new PostgresStartError(
      'DISK_FULL',
      `${doing}: no space left for ${path}.`,
      'Free some disk space, then start again.',
      { cause },
    );
  }
  if (/Permission denied|Operation not permitted|EACCES|EPERM|Read-only file system|EROFS/i.test(text)) {
    return new PostgresStartError(
      'PERMISSION_DENIED',
      `${doing}: no permission at ${path}.\n${said}`,
      'Start as the user who owns that folder, or choose another data folder.',
      { cause },
    );
  }
  return new PostgresStartError(
    'SERVER_FAILED',
    `${doing} failed.\n${said}`,
    `The lines above say why. If it cannot be mended: ${useOwnDatabase}`,
    { cause },
  );
};

/** Runs file work and types what fails in it. */
export const typed = async <T>(doing: string, path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PostgresStartError) throw error;
    throw failureFromText(doing, error instanceof Error ? error.message : String(error), path, error);
  }
};
