import { isCivilDate } from '../../../kernel/civil-date.js';
import { blame } from '../answer-fault.js';
import type { Node } from '../document.js';
import type { Note } from '../fault.js';
import type { DateQuestion } from '../model.js';
import { wordOf } from '../reading.js';
import { boundsOf, dynamicBounds, tooHigh, tooLow } from './bounds.js';
import type { Handler, Kind, Tools } from './kind.js';
import { inputTypeOf } from './number.js';
import { only } from './only.js';

/** A day on the calendar (tanggal). */
export const date: Kind<DateQuestion> = {
  takes: (type, node) => type === 'text' && inputTypeOf(node) === 'date',
  read: (node, base, reading) => {
    const [min, max] = [dayOf(node, 'min', reading.note), dayOf(node, 'max', reading.note)];
    if (min !== null && max !== null && min > max)
      reading.note(
        'OUT_OF_RANGE',
        ['max'],
        'Lies before min: no day fits.',
        'Mendahului min: tidak ada tanggal yang cocok.',
      );
    return {
      ...base,
      kind: 'DATE',
      min,
      max,
      minIs: reading.formula(node, 'minValueExpression'),
      maxIs: reading.formula(node, 'maxValueExpression'),
    };
  },
  typeOf: () => ({ is: 'DATE' }),
  judges: boundsOf,
  handler: (question, tools) => dateHandler(question, tools),
  fromData: (_, data) => (typeof data === 'string' ? { date: data } : null),
};

function dayOf(node: Node, key: string, note: Note): string | null {
  const day = wordOf(node, key, note);
  if (day === null || isCivilDate(day)) return day;
  note('INVALID', [key], 'Should be a day as 2026-11-22.', 'Seharusnya tanggal seperti 2026-11-22.');
  return null;
}

function dateHandler({ key, min, max, minIs, maxIs }: DateQuestion, tools: Tools): Handler<string> {
  const path = [key];
  return {
    read: (value, run) => {
      const given = only(value, 'date', key, run);
      if (given === null) return null;
      if (typeof given !== 'string' || given.length > 10 || !isCivilDate(given))
        return blame(
          run,
          'NO_SUCH_DAY',
          path,
          'Give a day of the calendar as 2026-11-22.',
          'Isi tanggal yang ada di kalender seperti 2026-11-22.',
        );
      if (min !== null && given < min) return tooLow(min, path, run);
      if (max !== null && given > max) return tooHigh(max, path, run);
      return given;
    },
    value: (held) => held,
    store: (held) => ({ date: held }),
    complete: dynamicBounds(minIs, maxIs, path, tools),
    display: (held) => held,
  };
}
