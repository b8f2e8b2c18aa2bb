import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { caseDaysSql } from './record-keep.js';
import {
  type Disposition,
  type RetentionRule,
  retainUntil,
  rulesAfter,
  stricter,
  type TriggerDays,
} from './retention.rules.js';

interface Counted extends TriggerDays {
  readonly id: string;
  readonly rules: readonly RetentionRule[];
  readonly disposition: Disposition;
  readonly retainUntil: string | null;
}
type Place = Queries & { readonly institutionId: string };

const counted = `select r."id", r."rules", r."disposition", r."filed_on"::text as "filedOn", r."declared_on"::text as "declaredOn",
    r."registered_on"::text as "registeredOn", r."legacy_basis" is not null as "legacy",
    r."retain_until"::text as "retainUntil", d."closed_on"::text as "closedOn", d."ended_on"::text as "endedOn"
  from "record" r left join (${caseDaysSql}) d on d."institution_id" = r."institution_id" and d."id" = r."cooperation_id"
  where r."institution_id" = $1 and r."status" = 'ACTIVE'`;

const PER_STATEMENT = 2_000;

async function write(work: Place, rows: readonly Counted[]): Promise<void> {
  for (let at = 0; at < rows.length; at += PER_STATEMENT)
    await work.query(
      `update "record" r set "rules" = n.rules, "disposition" = n.disposition, "closed_on" = n."closedOn",
         "ended_on" = n."endedOn", "retain_until" = n."retainUntil", "version" = r."version" + 1
       from json_to_recordset($2) as n("id" uuid, "rules" jsonb, "disposition" text, "closedOn" date, "endedOn" date, "retainUntil" date)
       where r."institution_id" = $1 and r."id" = n."id" and r."status" = 'ACTIVE'`,
      [work.institutionId, JSON.stringify(rows.slice(at, at + PER_STATEMENT))],
    );
}

/** What a series' new version means for the records it has: how many are kept longer by it, and how many end sooner. */
export async function applyToRecords(
  work: Place,
  seriesId: string,
  said: { readonly rule: RetentionRule; readonly disposition: Disposition; readonly shortens: boolean },
): Promise<{ longer: number; sooner: number }> {
  await takeHoldTurn(work);
  const rows = await work.query<Counted>(`${counted} and r."series_id" = $2 for update of r`, [
    work.institutionId,
    seriesId,
  ]);
  const after = rows.map((row): Counted => {
    const rules = rulesAfter(row.rules, said.rule, said.shortens);
    const disposition = said.shortens ? said.disposition : stricter(row.disposition, said.disposition);
    return { ...row, rules, disposition, retainUntil: retainUntil(rules, row) };
  });
  await write(
    work,
    after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(rows[at])),
  );
  const forever = '9999-12-31';
  const moved = after.map((row, at) => [rows[at]?.retainUntil ?? forever, row.retainUntil ?? forever] as const);
  return {
    longer: moved.filter(([was, is]) => is > was).length,
    sooner: moved.filter(([was, is]) => is < was).length,
  };
}

/** Disposal and what must keep it from a record (a hold, a new rule) take turns. */
export const takeHoldTurn = (work: Place): Promise<object[]> =>
  work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${work.institutionId}/record-disposal`]);

const changed = `select distinct r."institution_id" as "institutionId" from "record" r
  join (${caseDaysSql}) d on d."institution_id" = r."institution_id" and d."id" = r."cooperation_id"
  where r."status" = 'ACTIVE' and (r."closed_on", r."ended_on") is distinct from (d."closed_on", d."ended_on")`;

const otherDays = `(r."closed_on", r."ended_on") is distinct from (d."closed_on", d."ended_on") and r."cooperation_id" is not null`;

async function recount(work: Place, which: string, values: readonly unknown[]): Promise<void> {
  const rows = await work.query<Counted>(
    `${counted} and ${otherDays} and ${which} order by r."id" limit ${PER_STATEMENT} for update of r`,
    [work.institutionId, ...values],
  );
  await write(
    work,
    rows.map((row) => ({ ...row, retainUntil: retainUntil(row.rules, row) })),
  );
}

/** Before records are judged for the last time, what their cases are now counts, and not what the last round saw. */
export const recountThese = (work: Place, recordIds: readonly string[]): Promise<void> =>
  recount(work, 'r."id" = any($2)', [recordIds]);

/** Counts retentions anew where a case was closed, ended, or goes on again after all. */
export async function recountRound(gateway: Gateway): Promise<void> {
  const institutions = await gateway.system.query<{ institutionId: string }>(changed);
  await serveEach(institutions, ({ institutionId }) =>
    gateway.transaction(institutionId, async ({ query }) => {
      const work = { institutionId, query };
      await takeHoldTurn(work);
      await recount(work, 'true', []);
    }),
  );
}
