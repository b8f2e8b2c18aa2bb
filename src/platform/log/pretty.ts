import type { DestinationStream } from 'pino';

const levels: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** One readable line per record for a terminal; a pretty-printing package is not worth a dependency. */
export function prettyStream(out: { write(text: string): unknown }): DestinationStream {
  return {
    write(line: string): void {
      const { time, level, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
      const details = Object.entries(rest).map(([key, value]) => `${key}=${show(value)}`);
      const clock = String(time).slice(11, 19);
      out.write(`${[clock, (levels[Number(level)] ?? '').padEnd(5), msg ?? '', ...details].join(' ')}\n`);
    },
  };
}
