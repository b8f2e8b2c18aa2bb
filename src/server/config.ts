import { z } from 'zod';
import { fail, ok, type Result } from '../kernel/result.js';
import type { LogConfig } from '../platform/log/log.js';
import { fields, mends } from './config-fields.js';
import type { RateLimits, TrustProxy } from './config-values.js';
import { defaultLimits, type Limits } from './limits.js';

export interface ServerConfig {
  readonly environment: 'development' | 'production' | 'test' | 'demo';
  readonly port: number;
  readonly host: string;
  /** Null: the embedded PostgreSQL under dataDir. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Empty, or `/mitra`: no slash at the end. */
  readonly basePath: string;
  readonly publicUrl: string | null;
  readonly corsOrigins: readonly string[];
  readonly wsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly trustProxy: TrustProxy;
  /** Null: no rate limit. */
  readonly rateLimits: RateLimits | null;
  /** Null: letters are written to a folder. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Null: one is made and kept in the data folder. */
  readonly fileUrlSecret: string | null;
  /** Ways to sign that are on; null: all that are installed. */
  readonly signatureMethods: readonly string[] | null;
  readonly sessionHours: number;
  readonly compiledExecution: boolean;
  readonly log: LogConfig;
  readonly limits: Limits;
}

export interface ConfigProblem {
  readonly variable: string;
  readonly problem: string;
  readonly mend: string;
}

/** Reads everything once and reports everything at once. Values are not repeated in problems: one may be a password. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<ServerConfig, ConfigProblem[]> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = z.object(fields).safeParse(given);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => {
        const variable = String(issue.path[0]);
        return { variable, problem: issue.message, mend: mends[variable] ?? '' };
      }),
    );
  }
  const read = parsed.data;
  // Whoever forgot to say gets the closed setting.
  const isOpen = read.NODE_ENV === 'development' || read.NODE_ENV === 'demo';
  const introspection = read.INTROSPECTION ?? isOpen;
  return ok({
    environment: read.NODE_ENV,
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL ?? null,
    dataDir: read.MITRA_DATA_DIR,
    basePath: read.BASE_PATH,
    publicUrl: read.PUBLIC_URL ?? null,
    corsOrigins: read.CORS_ORIGINS,
    wsOrigins: read.WS_ORIGINS ?? read.CORS_ORIGINS,
    introspection,
    graphiql: read.GRAPHIQL ?? (isOpen && introspection),
    trustProxy: read.TRUST_PROXY,
    rateLimits: read.RATE_LIMITS,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    fileUrlSecret: read.FILE_URL_SECRET ?? null,
    signatureMethods: read.SIGNATURE_METHODS ?? null,
    sessionHours: read.SESSION_HOURS,
    compiledExecution: read.COMPILED_EXECUTION,
    log: { level: read.LOG_LEVEL, format: read.LOG_FORMAT ?? (isOpen ? 'pretty' : 'json') },
    limits: defaultLimits,
  });
}
