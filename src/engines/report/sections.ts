import { compare, decimal } from '../../kernel/exact/rational.js';
import { text } from '../../kernel/text.js';
import { cellOf, columnOf, same } from './cell.js';
import { fieldValue, meets, type Scope } from './condition.js';
import { type DataRow, fieldsOf, type Rows, type Source } from './datasets.js';
import type { MadeTable } from './report.js';
import { findingsOf } from './row-lint.js';
import type { CountsSection, TableSection } from './template.js';

export function tableOf(section: TableSection, rows: Rows, scope: Scope): MadeTable {
  const found = (rows[section.rows] ?? []).filter((row) => meets(row, section.where, scope));
  const kinds = fieldsOf(section.rows);
  const numeric = new Set(section.order.filter((field) => kinds[field] === 'NUMBER'));
  return {
    is: 'TABLE',
    code: section.code,
    title: section.title,
    firstRow: section.firstRow ?? null,
    columns: section.columns.map(columnOf),
    rows: sorted(found, section.order, numeric).map((row, at) => ({
      cells: section.columns.map((column) => cellOf(column, row, at + 1)),
      findings: findingsOf(row, section.lint),
      sources: row.sources,
    })),
  };
}

/** By the fields in turn, what is not known last, then by what the rows come from: the same rows, the same order. */
function sorted(rows: readonly DataRow[], order: readonly string[], numeric: ReadonlySet<string>): DataRow[] {
  const identity = (row: DataRow) => row.sources.map(({ id }) => id).join();
  return rows.toSorted((a, b) => {
    for (const field of order) {
      const [left, right] = [fieldValue(a, field), fieldValue(b, field)];
      if (left === right) continue;
      if (left === null || right === null) return left === null ? 1 : -1;
      const by = numeric.has(field) ? compare(decimal(String(left)), decimal(String(right))) : byText(left, right);
      if (by !== 0) return by;
    }
    return byText(identity(a), identity(b));
  });
}
const byText = (a: string | boolean, b: string | boolean): number =>
  String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

/** How many rows there are by one field, and across another. */
export function countsOf(section: CountsSection, rows: Rows, scope: Scope): MadeTable {
  const found = (rows[section.rows] ?? []).filter((row) => meets(row, section.where, scope));
  const by = (row: DataRow) => String(fieldValue(row, section.by) ?? '');
  const over = (row: DataRow) => (section.across ? String(fieldValue(row, section.across) ?? '') : '');
  const across = section.across ? [...new Set(found.map(over))].sort() : [];
  const named = section.lines.map(({ code }) => code);
  const others = [...new Set(found.map(by))].filter((code) => !named.includes(code)).sort();
  const unknown = text('not known', 'tidak diketahui');
  const lines = [...named, ...others].map((code) => {
    const of = found.filter((row) => by(row) === code);
    const title = section.lines.find((one) => one.code === code)?.title ?? (code === '' ? unknown : same(code));
    const counts = across.map((one) => same(String(of.filter((row) => over(row) === one).length)));
    return { cells: [title, ...counts, same(String(of.length))], findings: [], sources: sourcesOf(of) };
  });
  const totals = across.map((one) => same(String(found.filter((row) => over(row) === one).length)));
  const total = { cells: [text('Total', 'Jumlah'), ...totals, same(String(found.length))], findings: [], sources: [] };
  const number = (code: string, title = same(code)) => ({ code, title, group: null, kind: 'NUMBER' as const });
  return {
    is: 'TABLE',
    code: section.code,
    title: section.title,
    firstRow: null,
    columns: [
      { code: section.by, title: section.title, group: null, kind: 'TEXT' },
      ...across.map((code) => number(code || '-', code === '' ? unknown : same(code))),
      number('total', text('Total', 'Jumlah')),
    ],
    rows: [...lines, total],
  };
}

/** Each object once. */
export function sourcesOf(rows: readonly DataRow[]): Source[] {
  const all = new Map(rows.flatMap(({ sources }) => sources).map((one) => [`${one.kind}/${one.id}`, one]));
  return [...all.values()];
}
