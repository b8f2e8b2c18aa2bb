import type { MatrixQuestion } from '../../../engines/questionnaire/model.js';
import { words } from '../page-words.js';
import { codeSent, type Field } from './field.js';
import { codesSent, optionsOf } from './options.js';
import { radioRows } from './rows.js';

/** One choice for each row. Rows go by number in names, since their codes may hold anything. */
export const matrix: Field<MatrixQuestion> = {
  frame: () => 'SEVERAL',
  fill: ({ rows }, { rows: held }, name) =>
    (held ?? []).map(({ row, choice }) => [
      rowName(
        name,
        rows.findIndex(({ code }) => code === row),
      ),
      codeSent(choice),
    ]),
  show: (asked) => {
    const { question, name, state, sent, speech } = asked;
    const columns = optionsOf(columnsOf(question), asked);
    const rows = question.rows.map(({ code, texts }, at) => ({ code, texts, name: rowName(name, at) }));
    const may = !question.eachRowRequired;
    return radioRows(
      rows.filter(({ code }) => state.offered?.includes(code) ?? true),
      (row) =>
        may && sent.one(row.name) !== '' ? [...columns, { value: '', label: words.noAnswer[speech.locale] }] : columns,
      asked,
    );
  },
  read: (question, name, sent, blame) => {
    const rows = question.rows.flatMap(({ code: row }, at) => {
      const value = sent.one(rowName(name, at));
      const [choice] = value === '' ? [] : codesSent(columnsOf(question), [value], [row], blame);
      return choice === undefined ? [] : { row, choice };
    });
    return rows.length > 0 ? { rows } : undefined;
  },
  place: ({ rows }, name, [row]) => {
    const at = rows.findIndex(({ code }) => code === row);
    return rowName(name, Math.max(0, at));
  },
};

const rowName = (name: string, at: number): string => `${name}.r${at}`;
const columnsOf = ({ columns, notApplicableColumn }: MatrixQuestion) =>
  notApplicableColumn ? [...columns, notApplicableColumn] : columns;
