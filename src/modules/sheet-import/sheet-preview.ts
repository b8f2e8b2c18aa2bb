import { buffer } from 'node:stream/consumers';
import { columnLetters, readSheet } from '../../platform/table/read-sheet.js';
import { uploadedFile } from '../document/uploaded-file.js';
import { caller, type Request } from '../identity/request.js';
import { cellText } from './cell-values.js';
import { suggestFields } from './heading-words.js';
import { shown } from './row-fault.js';
import { mayImport } from './sheet-import.policy.js';
import type { ImportTarget } from './sheet-mapping.rules.js';
import type { SheetPreviewType } from './sheet-mapping.type.js';

const SAMPLES = 5;

/** What a sheet holds that was sent and is not read in yet; null where there is none, or it is not the caller's to read. */
export async function sheetPreview(
  request: Request,
  fileId: string,
  target: ImportTarget,
  sheet: string | null,
  headingRow: number,
): Promise<SheetPreviewType | null> {
  const actor = caller(request);
  if (!mayImport(actor, target)) return null;
  const { institutionId } = actor;
  const file = await request.runner.gateway.transaction(institutionId, ({ query }) =>
    uploadedFile({ actor, institutionId, query }, fileId),
  );
  if (!file) return null;
  const read = await readSheet(await buffer(await request.storage.read(file.storageKey)), sheet);
  if (!read.ok) return { sheets: [], rows: 0, columns: [], fault: read.error };
  const { names, rows } = read.value;
  const headings = (rows.find((row) => row.number === headingRow)?.cells ?? []).map(cellText);
  const below = rows.filter((row) => row.number > headingRow);
  const suggestions = suggestFields(target, headings);
  return {
    sheets: [...names],
    rows: below.length,
    columns: headings.map((heading, index) => ({
      letter: columnLetters(index),
      heading: shown(heading),
      suggestion: suggestions[index] ?? null,
      samples: samplesOf(below.map((row) => cellText(row.cells[index] ?? null))),
    })),
    fault: null,
  };
}

function samplesOf(texts: readonly (string | null)[]): string[] {
  const seen = new Set<string>();
  for (const text of texts) {
    const one = shown(text);
    if (one !== null) seen.add(one);
    if (seen.size === SAMPLES) break;
  }
  return [...seen];
}
