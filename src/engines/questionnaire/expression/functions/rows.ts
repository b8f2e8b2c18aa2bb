import { didYouMean } from '../closest.js';
import type { Inner } from '../evaluate/day.js';
import { isEmpty } from '../evaluate/equality.js';
import { isRecord, stepInto } from '../evaluate/step.js';
import { quoted } from '../problem.js';
import { NUMBER } from '../types.js';
import type { Value, ValueType } from '../value.js';
import type { ExpressionFunction, Functions } from './function.js';
import { average, least, most, sum } from './numbers.js';

type Fields = Readonly<Record<string, ValueType>>;

/** What each row may hold: rows are a list of records (a repeated group) or a record of records (a matrix). */
function fieldsOf(type: ValueType | undefined): readonly Fields[] {
  if (type?.is === 'LIST' && type.of.is === 'RECORD') return [type.of.fields];
  if (type?.is !== 'RECORD') return [];
  const rows = Object.values(type.fields);
  return rows.every((row) => row.is === 'RECORD') ? rows.map((row) => row.fields) : [];
}

/** The values of one field in all rows that have it. */
const column = (rows: Inner, field: Inner): readonly Inner[] =>
  Object.values(Array.isArray(rows) || isRecord(rows) ? rows : [])
    .map((row: Value) => stepInto(row, String(field)))
    .filter((value) => !isEmpty(value));

const inRows = (wanted: 'NUMBER' | undefined, run: (values: readonly Inner[]) => Inner): ExpressionFunction => ({
  parameters: ['ANYTHING', 'LITERAL_TEXT'],
  least: 2,
  returns: ([type], { at, of: [rows, name] }, complain) => {
    const fields = fieldsOf(type);
    if (fields.length === 0)
      return complain(
        'WRONG_TYPE',
        rows?.at ?? at,
        'The first argument should be a repeated group or a matrix with fields.',
        'Argumen pertama seharusnya kelompok berulang atau matriks dengan kolom.',
      );
    const field = name?.op === 'literal' ? String(name.value) : '';
    const hint = didYouMean(field, Object.keys(fields[0] ?? {}));
    if (!fields.every((one) => Object.hasOwn(one, field)))
      return complain(
        'UNKNOWN_REFERENCE',
        name?.at ?? at,
        `The rows have no field ${quoted(field)}.${hint.en}`,
        `Barisnya tidak memiliki kolom ${quoted(field)}.${hint.id}`,
      );
    if (wanted && fields.some((one) => one[field]?.is !== wanted))
      return complain(
        'WRONG_TYPE',
        name?.at ?? at,
        `The field ${quoted(field)} should be a number.`,
        `Kolom ${quoted(field)} seharusnya angka.`,
      );
    return NUMBER;
  },
  run: ([rows, field]) => run(column(rows, field)),
});

export const rowFunctions: Functions = {
  sumInArray: inRows('NUMBER', sum),
  avgInArray: inRows('NUMBER', average),
  minInArray: inRows('NUMBER', least),
  maxInArray: inRows('NUMBER', most),
  countInArray: inRows(undefined, (values) => values.length),
};
