import type { Node } from '../document.js';
import { itemsOf } from '../items.js';
import { limits } from '../limits.js';
import type { Formula, MatrixRow } from '../model.js';
import type { Reading } from '../reading.js';

/** Reads the rows of a matrix, each with the conditions it is shown under. */
export function rowsOf(node: Node, reading: Reading): MatrixRow[] {
  const { note, language } = reading;
  const ofAll = reading.formula(node, 'rowsVisibleIf');
  const rows = itemsOf(node, 'rows', limits.rows, language, note);
  if (rows.length === 0) note('REQUIRED', ['rows'], 'It needs rows.', 'Baris harus diisi.');
  return rows.map(({ code, texts, node: item, path }) => {
    const own = item ? ['visibleIf', 'enableIf'].map((key) => reading.formula(item, key, path)) : [];
    return { code, texts, offeredIf: [ofAll, ...own].filter((one): one is Formula => one !== null) };
  });
}
