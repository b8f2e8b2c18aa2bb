import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { takeTurns } from '../identity/change.js';
import { checkOrgUnit, isClosed } from '../identity/org-unit.rules.js';
import type { MappedRow } from './mapped-row.js';
import { failed, faultsFrom, type RowResult, type RowsImport } from './row-result.js';

interface Unit {
  id: string;
  parentId: string | null;
  code: string;
  name: { id: string; en: string };
  kind: string;
  echelon: string | null;
  closedOn: string | null;
  version: number;
}
interface Wanted {
  readonly row: MappedRow;
  readonly known: Unit | undefined;
  readonly unit: Unit;
  readonly parentCode: string | null;
}

/** Units, by their codes. A unit may stand above its own parent in the sheet. */
export const importUnits: RowsImport = async (work, rows) => {
  await takeTurns(work, 'org-unit');
  const known = new Map((await unitsOf(work)).map((unit) => [unit.code, unit]));
  const wanted = new Map<string, Wanted>();
  for (const row of rows) {
    const one = wantedBy(work, row, known);
    if (!one || row.isFaulty) continue;
    if (wanted.has(one.unit.code))
      row.fault(
        'code',
        'ALREADY_EXISTS',
        text('This code is in the sheet twice.', 'Kode ini ada dua kali dalam lembar.'),
      );
    else wanted.set(one.unit.code, one);
  }
  placeUnder(wanted, known);
  const good = [...wanted.values()].filter((one) => !one.row.isFaulty);
  const [made, changed] = [good.filter((one) => !one.known), good.filter((one) => one.known && differs(one))];
  await write(work, made, changed);
  const outcome = new Map<MappedRow, RowResult>(
    good.map(({ row, unit, known: before }) => [
      row,
      {
        ...{ number: row.number, subjectId: unit.id },
        outcome: before ? (changed.some((one) => one.row === row) ? 'UPDATED' : 'UNCHANGED') : 'CREATED',
      },
    ]),
  );
  return rows.map((row) => outcome.get(row) ?? failed(row));
};

const unitsOf = (work: Work<Actor>) =>
  work.query<Unit>(
    `select "id", "parent_id" as "parentId", "code", "name", "kind", "echelon", "closed_on"::text as "closedOn", "version"
     from "org_unit" where "institution_id" = $1`,
    [work.institutionId],
  );

function wantedBy(work: Work<Actor>, row: MappedRow, known: ReadonlyMap<string, Unit>): Wanted | null {
  const code = row.text('code', 40, 'REQUIRED');
  const name = row.text('name', 500, 'REQUIRED');
  const kind = row.text('kind', 40, 'REQUIRED');
  const before = known.get(code ?? '');
  const nameEn = row.text('nameEn', 500) ?? before?.name.en ?? name;
  const echelon = row.has('echelon') ? row.text('echelon', 40) : (before?.echelon ?? null);
  const parentCode = row.text('parentCode', 40);
  if (code === null || name === null || kind === null || nameEn === null) return null;
  const unit = { code, name: { id: name, en: nameEn }, kind, echelon };
  faultsFrom(row, checkOrgUnit(unit), {
    code: 'code',
    'name.id': 'name',
    'name.en': 'nameEn',
    kind: 'kind',
    echelon: 'echelon',
  });
  if (before?.closedOn) faultsFrom(row, [isClosed(['code'])], { code: 'code' });
  const id = before?.id ?? work.ids.next();
  const parentId = before?.parentId ?? null;
  return {
    row,
    known: before,
    unit: { ...unit, id, parentId, closedOn: null, version: before?.version ?? 1 },
    parentCode,
  };
}

/** Finds the parents, among the sheet's own units too, and refuses those that would stand below themselves. */
function placeUnder(wanted: ReadonlyMap<string, Wanted>, known: ReadonlyMap<string, Unit>): void {
  for (const { row, unit, parentCode } of wanted.values()) {
    if (!row.has('parentCode')) continue;
    const parent = parentCode === null ? null : (wanted.get(parentCode)?.unit ?? known.get(parentCode));
    if (parent === undefined)
      row.fault(
        'parentCode',
        'NOT_FOUND',
        text(
          'No unit has this code, here or in the sheet.',
          'Tidak ada unit dengan kode ini, baik di sini maupun dalam lembar.',
        ),
      );
    else if (parent?.closedOn) faultsFrom(row, [isClosed(['parentCode'])], { parentCode: 'parentCode' });
    else unit.parentId = parent?.id ?? null;
  }
  const byId = new Map(
    [...known.values(), ...[...wanted.values()].map((one) => one.unit)].map((unit) => [unit.id, unit]),
  );
  for (const { row, unit } of wanted.values()) {
    const seen = new Set<string>();
    for (let at: Unit | undefined = unit; at && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
      seen.add(at.id);
      if (at.parentId === unit.id)
        row.fault(
          'parentCode',
          'INVALID',
          text('A unit cannot stand below itself.', 'Unit tidak dapat berada di bawah dirinya sendiri.'),
        );
    }
  }
  // What stands below a row that is not read in is not read in either.
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    const faulty = new Set(
      [...wanted.values()].filter((one) => one.row.isFaulty && !one.known).map((one) => one.unit.id),
    );
    for (const { row, unit } of wanted.values())
      if (!row.isFaulty && faulty.has(unit.parentId ?? ''))
        row.fault(
          'parentCode',
          'NOT_FOUND',
          text('The unit above has faults itself.', 'Unit induknya sendiri bermasalah.'),
        );
    now = [...wanted.values()].filter((one) => one.row.isFaulty).length;
  }
}

const differs = ({ known, unit }: Wanted): boolean =>
  known !== undefined &&
  (known.name.id !== unit.name.id ||
    known.name.en !== unit.name.en ||
    (['parentId', 'kind', 'echelon'] as const).some((field) => known[field] !== unit[field]));

async function write(work: Work<Actor>, made: readonly Wanted[], changed: readonly Wanted[]): Promise<void> {
  const rowsOf = (all: readonly Wanted[]) =>
    JSON.stringify(
      all.map(({ unit }) => ({
        ...{
          id: unit.id,
          parent: unit.parentId,
          code: unit.code,
          name: unit.name,
          kind: unit.kind,
          echelon: unit.echelon,
        },
      })),
    );
  const given = 'json_to_recordset($2) as g(id uuid, parent uuid, code text, name jsonb, kind text, echelon text)';
  if (made.length > 0)
    await work.query(
      `insert into "org_unit" ("institution_id", "id", "parent_id", "code", "name", "kind", "echelon")
       select $1, g.id, g.parent, g.code, g.name, g.kind, g.echelon from ${given}`,
      [work.institutionId, rowsOf(made)],
    );
  if (changed.length > 0)
    await work.query(
      `update "org_unit" u set "parent_id" = g.parent, "name" = g.name, "kind" = g.kind, "echelon" = g.echelon, "version" = u."version" + 1
       from ${given} where u."institution_id" = $1 and u."id" = g.id`,
      [work.institutionId, rowsOf(changed)],
    );
  for (const { unit, known } of [...made, ...changed])
    work.announce({
      kind: known ? 'ORG_UNIT_CHANGED' : 'ORG_UNIT_CREATED',
      subjectType: 'OrgUnit',
      subjectId: unit.id,
      subjectVersion: known ? known.version + 1 : 1,
      facts: { parentId: unit.parentId, code: unit.code, kind: unit.kind, echelon: unit.echelon },
    });
}
