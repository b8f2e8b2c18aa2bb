import { constants } from 'node:os';
import { report } from './failure.js';

/** What runs until it is told to stop. */
export interface Life {
  /** Aborted by the first signal: work under way ends at its next step. */
  readonly signal: AbortSignal;
  /** Resolves at the first signal. */
  readonly stopped: Promise<void>;
  /** Registers something to be closed at the end: the last opened first. */
  own(close: () => Promise<unknown>): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A terminal's Ctrl+C reaches us twice, once from npm: only a later signal is a second one. */
const SAME_SIGNAL_MS = 1_000;
const CLOSING_TAKES_AT_MOST_MS = 60_000;

/** Runs `work`, closes in order whatever it opened, however it ends, and answers with the exit code. */
export async function live(work: (life: Life) => Promise<void>): Promise<number> {
  const closers: (() => Promise<unknown>)[] = [];
  const stop = new AbortController();
  let code = 0;
  watchSignals(stop);
  const onFault = (error: unknown): void => {
    // During the stop, connections that break are no news.
    if (!stop.signal.aborted) code = report(error);
    stop.abort();
  };
  process.on('uncaughtException', onFault);
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  try {
    await work({ signal: stop.signal, stopped, own: (close) => void closers.push(close) });
  } catch (error) {
    if (!stop.signal.aborted) code = report(error);
    stop.abort();
  }
  const watchdog = setTimeout(() => {
    process.stderr.write('Closing takes too long: ending now.\n');
    process.exit(1);
  }, CLOSING_TAKES_AT_MOST_MS);
  for (const close of closers.reverse()) {
    try {
      await close();
    } catch (error) {
      code = report(error);
    }
  }
  clearTimeout(watchdog);
  process.off('uncaughtException', onFault);
  // Nothing should hold the process any more; should something, it is not waited for.
  setTimeout(() => process.exit(), 2_000).unref();
  return code;
}

function watchSignals(stop: AbortController): void {
  let first = 0;
  const onSignal = (name: NodeJS.Signals): void => {
    if (!stop.signal.aborted) {
      first = Date.now();
      process.stderr.write(`\n${name}: stopping (again to end at once)\n`);
      stop.abort();
    } else if (Date.now() - first > SAME_SIGNAL_MS) process.exit(128 + constants.signals[name]);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  // Whoever read our output may go away first; that is no reason to fall over.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
