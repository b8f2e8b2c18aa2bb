import { text } from '../../kernel/text.js';
import { cellText, plainWord } from './cell-values.js';
import { type Layout, MappedRow } from './mapped-row.js';
import type { ImportTarget } from './sheet-mapping.rules.js';

/** By which cells a row is told from others; the first group that is filled in counts. */
const keys: Readonly<Record<ImportTarget, readonly (readonly string[])[]>> = {
  COOPERATIONS: [['externalKey'], ['number', 'partnerName', 'partnerCountry']],
  PARTNERS: [['name', 'country']],
  UNITS: [['code']],
  // Somebody may hold several posts.
  STAFF: [],
};

/** Which row says again what an earlier one of the sheet said, and by which field. */
export type Repeated = ReadonlyMap<number, { readonly field: string; readonly earlier: number }>;

export function repeatedRows(target: ImportTarget, layout: Layout): Repeated {
  const first = new Map<string, number>();
  const repeated = new Map<number, { field: string; earlier: number }>();
  if (keys[target].length === 0) return repeated;
  for (const { number, cells } of layout.rows) {
    const said = (field: string) => cellText(cells[layout.fields.get(field)?.index ?? -1] ?? null);
    const group = keys[target].find(([field = '']) => said(field) !== null);
    const [field = null] = group ?? [];
    if (!group || field === null) continue;
    const key = JSON.stringify([field, ...group.map((one) => plainWord(said(one) ?? ''))]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, number);
    else repeated.set(number, { field, earlier });
  }
  return repeated;
}

/** The rows of a part, with fault found in those that were said before. */
export function rowsOf(layout: Layout, repeated: Repeated, from: number, most: number): MappedRow[] {
  return layout.rows.slice(from, from + most).map((one) => {
    const row = new MappedRow(layout, one);
    const again = repeated.get(one.number);
    if (again)
      row.fault(
        again.field,
        'ALREADY_EXISTS',
        text(
          `Row ${again.earlier} of the sheet says the same; keep one.`,
          `Baris ${again.earlier} berisi hal yang sama; sisakan satu.`,
        ),
      );
    return row;
  });
}
