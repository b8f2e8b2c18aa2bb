import type { DateQuestion } from '../../../engines/questionnaire/model.js';
import { isCivilDate } from '../../../kernel/civil-date.js';
import { html } from '../../../kernel/html.js';
import { words } from '../page-words.js';
import type { Field } from './field.js';
import { input } from './input.js';

/** A day: the phone's own calendar; where a browser has none, a line for `2026-11-22`. */
export const date: Field<DateQuestion> = {
  frame: () => 'INPUT',
  fill: (_, { date: held }, name) => (held == null ? [] : [[name, held]]),
  show: (asked) => {
    const { min, max } = asked.question;
    return input(
      asked,
      html` type="date" class="short"${min !== null && html` min="${min}"`}${max !== null && html` max="${max}"`}`,
    );
  },
  read: (_, name, sent, blame) => {
    const value = sent.one(name).trim();
    if (value === '') return undefined;
    if (!isCivilDate(value)) blame('NO_SUCH_DAY', [], words.wrongDay);
    return isCivilDate(value) ? { date: value } : undefined;
  },
};
