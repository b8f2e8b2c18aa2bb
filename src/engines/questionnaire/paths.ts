import type { Run } from './answer-fault.js';
import type { Frame, Scope } from './program.js';

/** Writes which questions, and rows shown by condition, were asked as a short text, and reads it back. */
export interface PathCoder {
  readonly path: (frame: Frame, run: Run) => string;
  readonly asked: (path: string) => ReadonlySet<string>;
}

const BITS = 30;

export function pathCoder(scope: Scope): PathCoder {
  const asks = asksOf(scope);
  return {
    path: (frame, run) => {
      let path = '';
      let bits = 0;
      for (let at = 0; at < asks.length; at++) {
        if (asks[at]?.isAsked(frame, run)) bits |= 1 << (at % BITS);
        if (at % BITS === BITS - 1 || at === asks.length - 1) {
          path += (path === '' ? '' : '.') + bits.toString(36);
          bits = 0;
        }
      }
      return path;
    },
    asked: (path) => {
      const chunks = path.split('.').map((chunk) => Number.parseInt(chunk, 36));
      return new Set(
        asks
          .filter((_, at) => ((chunks[Math.floor(at / BITS)] ?? 0) & (1 << (at % BITS))) !== 0)
          .map((one) => one.name),
      );
    },
  };
}

interface Ask {
  readonly name: string;
  readonly isAsked: (frame: Frame, run: Run) => boolean;
}

function asksOf({ slots, tools }: Scope): Ask[] {
  return slots.flatMap(({ question, handler }, at): Ask[] => {
    if (!handler) return [];
    const whole: Ask = { name: question.key, isAsked: (frame) => frame.enabled[at] === true };
    if (question.kind !== 'MATRIX') return [whole];
    const rows = question.rows.flatMap((row): Ask[] => {
      const shown = tools.test(row.offeredIf);
      const name = `${question.key}.${row.code}`;
      return shown ? [{ name, isAsked: (frame, run) => frame.enabled[at] === true && shown(run, row.code) }] : [];
    });
    return [whole, ...rows];
  });
}
