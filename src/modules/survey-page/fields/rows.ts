import type { Texts } from '../../../engines/questionnaire/texts.js';
import { type Html, html } from '../../../kernel/html.js';
import { lineOf } from '../page-texts.js';
import { faultList } from './fault-list.js';
import type { Asked } from './field.js';
import { choices, type Option } from './options.js';

export interface Row {
  /** What a fault of it is called by. */
  readonly code: string;
  readonly name: string;
  readonly texts: Texts;
}

/** Rows of radios, each a group of its own under its words: a table would not fit a phone. */
export function radioRows(rows: readonly Row[], options: (row: Row) => readonly Option[], asked: Asked): Html {
  const { sent, view, speech, faults } = asked;
  return html`${rows.map((row) => {
    const own = faults.filter(({ path }) => path[0] === row.code);
    const all = options(row);
    const isShort = all.every(({ label }) => label.length <= 3);
    return html`<fieldset class="row" role="radiogroup"${
      own.length > 0 && html` aria-invalid="true" aria-describedby="${row.name}-e"`
    }><legend>${lineOf(row.texts, speech.language, view) || row.code}</legend>${faultList(
      own,
      `${row.name}-e`,
      speech.locale,
    )}${choices('radio', row.name, [sent.one(row.name)], all, isShort ? 'SCALE' : 'ROW')}</fieldset>`;
  })}`;
}
