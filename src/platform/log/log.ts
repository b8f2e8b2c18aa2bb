import { type DestinationStream, type Logger, pino } from 'pino';
import { prettyStream } from './pretty.js';

export type Log = Logger;
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogConfig {
  readonly level: LogLevel;
  readonly format: 'json' | 'pretty';
}

/** Structured lines without process id and host name: those belong to whoever collects them. */
export function createLog(config: LogConfig, destination?: DestinationStream): Log {
  const options = { level: config.level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  if (config.format === 'pretty') return pino(options, prettyStream(destination ?? process.stdout));
  return pino(options, destination ?? gathered());
}

/** Lines are written a few at a time (at most a second late): one write a line costs a tenth of a short request. */
function gathered(): DestinationStream {
  const stream = pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 });
  process.once('exit', () => {
    try {
      stream.flushSync();
    } catch {
      // Not open yet: nothing was written.
    }
  });
  return stream;
}

/** What is known of an error, without the values that drivers put into their messages: those may be personal data. */
export interface Fault {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  readonly frames: readonly string[];
}

/** Quoted values, e-mail addresses and long numbers may be a person's; what remains still tells where it broke. */
export const withoutValues = (message: string): string =>
  message
    .slice(0, 2_000)
    .replace(/'[^']*'|"[^"]*"|\$\$[^$]*\$\$/g, '"…"')
    .replace(/[^\s@"<>]{1,64}@[^\s@"<>]{1,255}/g, '…')
    .replace(/\d{6,}/g, '…')
    .slice(0, 500);

export function describeFault(error: unknown): Fault {
  const inner = innermost(error);
  if (!(inner instanceof Error)) return { name: typeof inner, message: withoutValues(String(inner)), frames: [] };
  const { code } = inner as { code?: unknown };
  const frames = (inner.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return {
    name: inner.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutValues(inner.message),
    frames,
  };
}

function innermost(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 6; depth += 1) {
    if (typeof current !== 'object' || current === null) break;
    const next = (current as { originalError?: unknown }).originalError;
    if (!next || next === current) break;
    current = next;
  }
  return current;
}
