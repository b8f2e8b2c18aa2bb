import { csvLine } from '../../platform/table/csv.js';
import { guarded } from '../../platform/table/guarded-text.js';
import { type DataColumn, type DataList, enumValues, unitOf } from './data-list.js';
import { labelOf, listLabel } from './labels.rules.js';

/** What a column holds, as the dictionary tells it. */
export const told = (column: DataColumn) => ({
  name: column.name,
  label: labelOf(column.path, column.language),
  type: `${column.isList ? '[' : ''}${column.type.name}${column.isList ? ']' : ''}`,
  meaning: column.meaning,
  unit: unitOf(column),
  nullable: column.nullable,
  values: enumValues(column.type),
  personal: column.personal,
  usual: column.usual,
});

/** The data dictionary (kamus data): every list, every column. */
export const dictionaryOf = (lists: readonly DataList[]) =>
  lists.map((list) => ({
    name: list.name,
    label: listLabel(list.name),
    object: list.type,
    meaning: list.meaning,
    since: list.since?.field ?? null,
    filter: list.where?.name ?? null,
    columns: list.columns.map(told),
  }));

const heads = [
  'list',
  'column',
  'label.id',
  'label.en',
  'type',
  'meaning',
  'unit',
  'nullable',
  'values',
  'personal',
  'usual',
];

export function dictionaryFile(lists: readonly DataList[], format: string) {
  const all = dictionaryOf(lists);
  if (format === 'json')
    return { name: 'dictionary.json', type: 'application/json; charset=utf-8', text: JSON.stringify({ lists: all }) };
  const lines = all.flatMap((list) =>
    list.columns.map((one) =>
      csvLine(
        [
          ...[list.name, one.name, one.label.id ?? '', one.label.en, one.type, one.meaning, one.unit ?? ''],
          ...[String(one.nullable), one.values.join('|'), String(one.personal), String(one.usual)],
        ].map(guarded),
      ),
    ),
  );
  return {
    name: 'dictionary.csv',
    type: 'text/csv; charset=utf-8; header=present',
    text: `${csvLine(heads)}${lines.join('')}`,
  };
}
