import { PostgresStartError } from '../platform/postgres/errors.js';
import { type ConfigProblem, readConfig, type ServerConfig } from '../server/config.js';

/** What a script or a service manager can tell apart. 0 is a clean end, 128 + n an immediate one by signal n. */
export const exitCodes = { fault: 1, usage: 2, database: 3, portTaken: 4 } as const;

/** An end that is no bug: what is wrong, and what a person can do about it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly exitCode: number,
    readonly problem: string,
    readonly mend: string,
    options: ErrorOptions = {},
  ) {
    super(problem, options);
  }
}

const useUrl = 'Check DATABASE_URL (postgres://user:password@host:5432/database), and that the server runs.';

/** What PostgreSQL and the network say when a database cannot be used, by their codes. */
const databaseFaults: Readonly<Record<string, readonly [problem: string, mend: string]>> = {
  ECONNREFUSED: ['No PostgreSQL answers at DATABASE_URL.', useUrl],
  ECONNRESET: ['The connection to the database was lost.', useUrl],
  ENOTFOUND: ['The host in DATABASE_URL is not known.', useUrl],
  EAI_AGAIN: ['The host in DATABASE_URL could not be looked up.', useUrl],
  ETIMEDOUT: ['The database does not answer in time.', useUrl],
  '28P01': ['The database refuses the password in DATABASE_URL.', useUrl],
  '28000': ['The database refuses the user in DATABASE_URL.', useUrl],
  '3D000': ['The database named in DATABASE_URL does not exist.', 'Create it (createdb), then start again.'],
  '42501': [
    'The user in DATABASE_URL lacks a right that migrations need.',
    'It must own the database and have CREATEROLE, for two roles without login (mitra_app, mitra_system).',
  ],
  '57P03': ['The database is starting up or shutting down.', 'Start again in a moment.'],
};

/** Any error as an end with a message; null for one that is a bug and needs its stack. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (error instanceof PostgresStartError)
    return new Failure(exitCodes.database, error.problem, error.mend, { cause: error });
  for (const code of codesIn(error)) {
    const known = databaseFaults[code];
    if (known) return new Failure(exitCodes.database, known[0], known[1], { cause: error });
  }
  return null;
}

/** The codes of an error and of what caused it; a refused connection may come as several errors in one. */
function codesIn(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...inner.flatMap((one) => codesIn(one, depth + 1))];
}

/** Prints why the process ends, and answers with its exit code. */
export function report(error: unknown): number {
  const failure = failureOf(error);
  if (failure) process.stderr.write(`${failure.problem}\n${failure.mend}\n`);
  else process.stderr.write(`Unexpected error.\n${error instanceof Error ? error.stack : String(error)}\n`);
  return failure?.exitCode ?? exitCodes.fault;
}

/** The settings, or an end that lists every variable that is wrong. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): ServerConfig {
  const config = readConfig(env);
  if (config.ok) return config.value;
  const lines = config.error.map(({ variable, problem, mend }: ConfigProblem) => `  ${variable} ${problem}. ${mend}`);
  throw new Failure(
    exitCodes.usage,
    `${lines.length === 1 ? 'A setting is' : `${lines.length} settings are`} wrong:\n${lines.join('\n')}`,
    'Nothing was started. `.env.example` lists every variable.',
  );
}
