import type { CompiledIndicator } from '../../engines/indicator/compile-pack.js';
import type { Pack } from '../../engines/indicator/pack.js';
import type { TargetStep } from '../../engines/indicator/target.js';
import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Span, UnitKinds } from './measure.js';
import { compiledPack } from './pack-file.js';

/** A pack as an institution reads it. */
export interface PackInForce {
  readonly id: string;
  readonly pack: Pack;
  readonly indicators: readonly CompiledIndicator[];
  readonly targetStep: TargetStep | null;
  readonly unitKinds: UnitKinds;
}

interface Row {
  readonly id: string;
  readonly content: Pack;
  readonly targetStep: TargetStep | null;
  readonly departmentKinds: readonly string[] | null;
  readonly studyProgrammeKinds: readonly string[] | null;
}

const select = `select p."id", p."content", s."target_step" as "targetStep", s."department_kinds" as "departmentKinds",
    s."study_programme_kinds" as "studyProgrammeKinds"
  from "indicator_pack" p
  left join "indicator_setting" s on s."institution_id" = p."institution_id" and s."pack_code" = p."code"
  where p."institution_id" = $1`;

/** Of each pack the version that is valid on a day: the one that began last, and of those the one read in last. */
export async function packsInForce(queries: Queries, institutionId: string, day: CivilDate): Promise<PackInForce[]> {
  const rows = await queries.query<Row>(
    `select distinct on (p."code") ${select.slice('select '.length)} and p."valid_from" <= $2::date
       and (p."valid_to" is null or p."valid_to" >= $2::date)
     order by p."code", p."valid_from" desc, p."created_at" desc, p."id" desc`,
    [institutionId, day],
  );
  return rows.map(read);
}

/** One version by its row id. */
export async function packOf(queries: Queries, institutionId: string, id: string): Promise<PackInForce | null> {
  const [row] = await queries.query<Row>(`${select} and p."id" = $2`, [institutionId, id]);
  return row ? read(row) : null;
}

const MOST_KEPT = 50;
const compiled = new Map<string, readonly CompiledIndicator[]>();

/** A version never changes, so its formulas are read once in the life of the process. */
function indicatorsOf(id: string, pack: Pack): readonly CompiledIndicator[] {
  const known = compiled.get(id);
  if (known) return known;
  const made = compiledPack(pack);
  if (compiled.size >= MOST_KEPT) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(id, made);
  return made;
}

const read = ({ id, content: pack, targetStep, departmentKinds, studyProgrammeKinds }: Row): PackInForce => ({
  id,
  pack,
  indicators: indicatorsOf(id, pack),
  targetStep,
  unitKinds: {
    DEPARTMENT: departmentKinds?.length ? departmentKinds : pack.unitKinds.DEPARTMENT,
    STUDY_PROGRAMME: studyProgrammeKinds?.length ? studyProgrammeKinds : pack.unitKinds.STUDY_PROGRAMME,
  },
});

/** The year a day falls in, where years begin on `MM-DD`: named by the calendar year it begins in. */
export const yearOf = (yearStarts: string, day: CivilDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < yearStarts ? 1 : 0);

/** A year as it stood on a day: to its end, or to that day; null where it had not begun. */
export function spanOf(
  yearStarts: string,
  year: number,
  asOf: CivilDate,
): (Span & { readonly complete: boolean }) | null {
  const from = `${String(year).padStart(4, '0')}-${yearStarts}`;
  const end = addDays(`${String(year + 1).padStart(4, '0')}-${yearStarts}`, -1);
  if (asOf < from) return null;
  return { from, until: asOf < end ? asOf : end, complete: asOf >= end };
}
