import type { Gateway } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Table } from '../../platform/table/table.js';
import type { Actor } from '../identity/actor.js';
import type { RowFault } from './row-fault.js';
import { sheetImportVisible } from './sheet-import.policy.js';

interface FaultyRow {
  readonly number: number;
  readonly faults: readonly RowFault[];
  readonly cells: readonly (string | null)[];
}

/**
 * The rows that were not read in, as they were, with what is wrong beside them: to be mended and sent again. Null where
 * the actor may not see the import.
 */
export async function faultySheet(gateway: Gateway, actor: Actor, importId: string): Promise<Table | null> {
  const parameters = new Parameters();
  const [institution, id] = [actor.institutionId, importId].map((one) => parameters.add(one));
  const [found] = await gateway.read<{ headings: (string | null)[] | null }>(
    actor.institutionId,
    `select i."headings" from "sheet_import" i
     where i."institution_id" = ${institution} and i."id" = ${id} and ${whereSql(sheetImportVisible(actor), 'i', parameters)}`,
    parameters.values,
  );
  if (!found) return null;
  const rows = await gateway.read<FaultyRow>(
    actor.institutionId,
    `select "number", "faults", "cells" from "sheet_import_row"
     where "institution_id" = $1 and "import_id" = $2 and "outcome" = 'FAILED' order by "number"`,
    [actor.institutionId, importId],
  );
  const headings = (found.headings ?? []).map((one) => one ?? '');
  return {
    name: 'Perbaiki',
    columns: [
      ...headings.map((name) => ({ name, kind: 'TEXT' as const })),
      { name: 'Baris asal / Row', kind: 'NUMBER' },
      { name: 'Perbaikan', kind: 'TEXT' },
      { name: 'To be mended', kind: 'TEXT' },
    ],
    rows: rows.map(({ number, faults, cells }) => [
      ...headings.map((_, index) => cells[index] ?? null),
      number,
      allSaid(faults, 'id'),
      allSaid(faults, 'en'),
    ]),
  };
}

/** Two fields may be read from one column: what is wrong with it is said once. */
const allSaid = (faults: readonly RowFault[], language: 'id' | 'en'): string =>
  [...new Set(faults.map((one) => said(one, language)))].join('\n');

const said = ({ column, heading, message }: RowFault, language: 'id' | 'en'): string =>
  `${column === null ? '' : `${column}${heading === null ? '' : ` (${heading})`}: `}${message[language]}`;
