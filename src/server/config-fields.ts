import { isIP } from 'node:net';
import { z } from 'zod';
import { logLevels } from '../platform/log/log.js';
import { parseSender } from '../platform/mail/mailer.js';
import type { RateLimits, TrustProxy } from './config-values.js';

/** How each variable is written, for the one who has to mend it. */
export const mends: Readonly<Record<string, string>> = {
  NODE_ENV: 'One of development, production, test, demo. Without it: production.',
  PORT: 'A number from 0 (any free port) to 65535, such as 4000.',
  HOST: 'A host name or address to listen on, such as 127.0.0.1 or 0.0.0.0.',
  DATABASE_URL: 'postgres://user:password@host:5432/database, or leave it out for the embedded PostgreSQL.',
  MITRA_DATA_DIR: 'A folder for the embedded database and files, such as ./.mitra.',
  BASE_PATH: 'A sub-path such as /mitra, or leave it out.',
  PUBLIC_URL: 'The address users see, such as https://api.example.go.id/mitra.',
  CORS_ORIGINS: 'Origins separated by commas, such as https://app.example.go.id,http://localhost:5173; no path, no *.',
  WS_ORIGINS: 'As CORS_ORIGINS; without it the same list.',
  INTROSPECTION: 'on or off.',
  GRAPHIQL: 'on or off.',
  COMPILED_EXECUTION: 'on or off.',
  TRUST_PROXY: 'false, a number of proxies such as 1, or their ranges such as 10.0.0.0/8,::1.',
  RATE_LIMITS: 'off, or requests/seconds such as anonymous=12000/60,credential=30000/60,failures=300/60.',
  SMTP_URL: 'smtp://user:password@host:587 or smtps://…; without it letters are files in the data folder.',
  MAIL_FROM: 'The sender, such as Mitra <mitra@example.go.id>.',
  FILE_URL_SECRET: 'At least 32 characters, the same for every process behind one address.',
  SIGNATURE_METHODS: 'Codes of signature providers separated by commas, such as INTERNAL,WET_INK.',
  SESSION_HOURS: 'A whole number from 1 to 720.',
  LOG_LEVEL: `One of ${logLevels.join(', ')}.`,
  LOG_FORMAT: 'json or pretty.',
};

const parsedBy = <T>(parse: (value: string) => T | undefined, problem: string) =>
  z.string().transform((value, context) => {
    const parsed = parse(value.trim());
    if (parsed !== undefined) return parsed;
    context.issues.push({ code: 'custom', message: problem, input: value });
    return z.NEVER;
  });

const whole = (min: number, max: number) =>
  parsedBy((value) => {
    const parsed = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return parsed >= min && parsed <= max ? parsed : undefined;
  }, `is not a whole number from ${min} to ${max}`);

const onOff = parsedBy((value) => ({ on: true, true: true, off: false, false: false })[value], 'is neither on nor off');

const oneOf = <const T extends string>(values: readonly T[]) =>
  parsedBy((value) => values.find((candidate) => candidate === value), 'is not one of the values there are');

const url = (pattern: RegExp, problem: string) =>
  parsedBy((value) => (pattern.test(value) && URL.canParse(value) ? value : undefined), problem);

const isOrigin = (value: string): boolean =>
  /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).origin === value;

const origins = parsedBy((value) => {
  const list = value.split(',').map((part) => part.trim());
  return list.every(isOrigin) ? (list as readonly string[]) : undefined;
}, 'has an entry that is not an origin');

const isRange = (value: string): boolean => {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32));
  return version !== 0 && fits && rest.length === 0;
};

const trustProxy = parsedBy<TrustProxy>((value) => {
  if (value === 'false') return false;
  if (/^[1-9]$/.test(value)) return Number(value);
  const list = value.split(',').map((part) => part.trim());
  return list.every(isRange) ? list : undefined;
}, 'is neither false, nor a number from 1 to 9, nor a list of addresses or ranges');

/** Generous: a busy office behind one address, and front ends that ask twenty things a page. */
const generous: RateLimits = {
  anonymous: { points: 12_000, seconds: 60 },
  credential: { points: 30_000, seconds: 60 },
  failures: { points: 300, seconds: 60 },
};

const rateLimits = parsedBy<RateLimits | null>((value) => {
  if (value === 'off') return null;
  const limits: Record<keyof RateLimits, RateLimits['anonymous']> = { ...generous };
  for (const part of value.split(',')) {
    const match = /^\s*(anonymous|credential|failures)=([1-9]\d{0,8})\/([1-9]\d{0,5})\s*$/.exec(part);
    if (!match) return undefined;
    limits[match[1] as keyof RateLimits] = { points: Number(match[2]), seconds: Number(match[3]) };
  }
  return limits;
}, 'is neither off nor a list of limits');

export const fields = {
  NODE_ENV: oneOf(['development', 'production', 'test', 'demo']).default('production'),
  PORT: whole(0, 65_535).default(4_000),
  HOST: parsedBy((value) => (/^[\w.:-]{1,253}$/.test(value) ? value : undefined), 'is not a host').default('127.0.0.1'),
  DATABASE_URL: url(/^postgres(ql)?:\/\//, 'is not a PostgreSQL URL').optional(),
  MITRA_DATA_DIR: parsedBy((value) => (value.includes('\0') ? undefined : value), 'is not a path').default('./.mitra'),
  BASE_PATH: parsedBy((value) => {
    if (value === '/') return '';
    return /^(\/[\w.~-]+)+\/?$/.test(value) ? value.replace(/\/$/, '') : undefined;
  }, 'is not a path that begins with a slash').default(''),
  PUBLIC_URL: url(/^https?:\/\//, 'is not an http(s) URL').optional(),
  CORS_ORIGINS: origins.default([]),
  WS_ORIGINS: origins.optional(),
  INTROSPECTION: onOff.optional(),
  GRAPHIQL: onOff.optional(),
  COMPILED_EXECUTION: onOff.default(true),
  TRUST_PROXY: trustProxy.default(false),
  RATE_LIMITS: rateLimits.default(generous),
  SMTP_URL: url(/^smtps?:\/\//, 'is not an smtp(s) URL').optional(),
  MAIL_FROM: parsedBy(
    (value) => (/^[^\p{Cc}]{3,320}$/u.test(value) && parseSender(value) ? value : undefined),
    'is not an address',
  ).default('mitra@localhost'),
  FILE_URL_SECRET: parsedBy(
    (value) => (value.length >= 32 ? value : undefined),
    'is shorter than 32 characters',
  ).optional(),
  SIGNATURE_METHODS: parsedBy((value) => {
    const list = value.split(',').map((part) => part.trim());
    return list.every((code) => /^[A-Z][A-Z0-9_]{0,39}$/.test(code)) ? (list as readonly string[]) : undefined;
  }, 'has an entry that is no code').optional(),
  SESSION_HOURS: whole(1, 720).default(12),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  LOG_FORMAT: oneOf(['json', 'pretty']).optional(),
};
