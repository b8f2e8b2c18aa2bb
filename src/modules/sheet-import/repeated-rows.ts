import { text } from '../../kernel/text.js';
import { cellText, plainWord } from './cell-values.js';
import type { MappedRow } from './mapped-row.js';
import type { ImportTarget } from './sheet-mapping.rules.js';

/** By which cells a row is told from others; the first group that is filled in counts. */
const keys: Readonly<Record<ImportTarget, readonly (readonly string[])[]>> = {
  COOPERATIONS: [['externalKey'], ['number', 'partnerName', 'partnerCountry']],
  PARTNERS: [['name', 'country']],
  UNITS: [['code']],
  // Somebody may hold several posts.
  STAFF: [],
};

/** Finds fault with rows that say again what an earlier row of the sheet said. */
export function repeatedRows(target: ImportTarget, rows: readonly MappedRow[]): readonly MappedRow[] {
  const first = new Map<string, number>();
  for (const row of rows) {
    const group = keys[target].find(([field = '']) => cellText(row.peek(field)) !== null);
    const [field = null] = group ?? [];
    if (!group || field === null) continue;
    const key = JSON.stringify([field, ...group.map((one) => plainWord(cellText(row.peek(one)) ?? ''))]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.number);
    else
      row.fault(
        field,
        'ALREADY_EXISTS',
        text(
          `Row ${earlier} of the sheet says the same; keep one.`,
          `Baris ${earlier} berisi hal yang sama; sisakan satu.`,
        ),
      );
  }
  return rows;
}
