import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import { unitOn } from '../execution/activity-class.js';
import { kindCalled } from '../execution/activity-plan.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { invalid, notFound } from '../identity/problems.js';
import { Partner } from '../partner/partner.entity.js';
import { isMerged } from '../partner/partner.rules.js';

/** What an item leads to, by global ids and codes. */
export interface ItemLinks {
  readonly kind?: string | null;
  readonly unitIds?: readonly string[] | null;
  readonly partnerId?: string | null;
  readonly cooperationId?: string | null;
}

/** The same as rows; what was not given is not there. */
export interface LinkedRows {
  readonly kindId?: string | null;
  readonly units?: readonly string[];
  readonly partnerId?: string | null;
  readonly cooperationId?: string | null;
}

const MOST_UNITS = 20;

export async function linksIn(work: Work<Actor>, input: ItemLinks): Promise<Result<LinkedRows, Problem[]>> {
  const problems: Problem[] = [];
  const rows: { -readonly [K in keyof LinkedRows]: LinkedRows[K] } = {};
  if (input.kind !== undefined) {
    const kind = input.kind === null ? null : await kindCalled(work, input.kind);
    if (kind && !kind.ok) problems.push(...kind.error);
    rows.kindId = kind?.ok ? kind.value.id : null;
  }
  if (input.partnerId !== undefined) {
    const partner = input.partnerId === null ? null : await found(work, Partner, 'par', input.partnerId);
    if (input.partnerId !== null && !partner) problems.push(notFound('input', 'partnerId'));
    if (partner?.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
    rows.partnerId = partner?.id ?? null;
  }
  if (input.cooperationId !== undefined) {
    const one = input.cooperationId === null ? null : await found(work, Cooperation, 'coo', input.cooperationId);
    if (input.cooperationId !== null && !one) problems.push(notFound('input', 'cooperationId'));
    rows.cooperationId = one?.id ?? null;
    if (one && rows.partnerId != null && one.partnerId !== rows.partnerId) problems.push(otherPartner);
    if (one) rows.partnerId = one.partnerId;
  }
  if (input.unitIds !== undefined) rows.units = await unitsIn(work, input.unitIds ?? [], problems);
  return problems.length > 0 ? fail(problems) : ok(rows);
}

async function unitsIn(work: Work<Actor>, globalIds: readonly string[], problems: Problem[]): Promise<string[]> {
  if (globalIds.length > MOST_UNITS) {
    problems.push(invalid(['input', 'unitIds'], `At most ${MOST_UNITS} units.`, `Paling banyak ${MOST_UNITS} unit.`));
    return [];
  }
  const units = new Set<string>();
  for (const [index, id] of globalIds.entries()) {
    const unit = await unitOn(work, ['input', 'unitIds', String(index)], id, null);
    if (unit.ok) units.add(unit.value);
    else problems.push(...unit.error);
  }
  return [...units];
}

/** The units of an item, all anew. */
export async function setUnits(work: Work<Actor>, itemId: string, units: readonly string[]): Promise<void> {
  await work.query(`delete from "programme_item_unit" where "institution_id" = $1 and "item_id" = $2`, [
    work.institutionId,
    itemId,
  ]);
  await work.query(
    `insert into "programme_item_unit" ("institution_id", "id", "item_id", "unit_id", "place")
     select $1, r."id", $2, r."unitId", r."place"
     from json_to_recordset($3) as r("id" uuid, "unitId" uuid, "place" int)`,
    [
      work.institutionId,
      itemId,
      JSON.stringify(units.map((unitId, place) => ({ id: work.ids.next(), unitId, place }))),
    ],
  );
}

const otherPartner = invalid(
  ['input', 'partnerId'],
  'The cooperation is with another partner.',
  'Kerja sama itu dengan mitra lain.',
);
