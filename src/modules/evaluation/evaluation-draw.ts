import type { Work } from '../../platform/mutation/work.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import { figuresOf } from '../monitoring/case-figures.js';
import type { Period } from '../monitoring/monitoring.rules.js';
import { latestIndex, satisfactionOf } from './satisfaction.js';

/** Brings a draft up to what stands now: figures of the case, a score for each party, the surveys of the period. */
export async function drawEvaluation(
  work: Work<Actor>,
  { id, cooperationId, from, until }: Period & { readonly id: string; readonly cooperationId: string },
): Promise<void> {
  const { institutionId } = work;
  const figures = await figuresOf(work, institutionId, cooperationId, { from, until, today: today(work) });
  const surveys = await satisfactionOf(work, institutionId, cooperationId, { from, until });
  const told = latestIndex(surveys);
  await work.query(
    `update "evaluation" set "from_on" = $3, "until_on" = $4, "drawn_at" = $5, "plan_number" = $6, "attainment_percent" = $7,
       "indicators_total" = $8, "indicators_met" = $9, "obligations_total" = $10, "obligations_overdue" = $11,
       "fulfilled_percent" = $12, "meetings_held" = $13, "meetings_overdue" = $14, "complaints_opened" = $15,
       "complaints_open" = $16, "satisfaction_index" = $17, "satisfaction_grade" = $18, "satisfaction_responses" = $19
     where "institution_id" = $1 and "id" = $2`,
    [
      ...[institutionId, id, from, until, work.now.toISOString()],
      ...[figures.planNumber, figures.attainmentPercent, figures.indicatorsTotal, figures.indicatorsMet],
      ...[figures.obligationsTotal, figures.obligationsOverdue, figures.fulfilledPercent],
      ...[figures.meetingsHeld, figures.meetingsOverdue, figures.complaintsOpened, figures.complaintsOpen],
      ...[told?.index ?? null, told?.grade ?? null, told?.responses ?? null],
    ],
  );
  const parties = figures.parties.map((one) => ({ id: work.ids.next(), ...one }));
  await work.query('delete from "evaluation_party" where "institution_id" = $1 and "evaluation_id" = $2', [
    institutionId,
    id,
  ]);
  await work.query(
    `insert into "evaluation_party" ("institution_id", "id", "evaluation_id", "party", "total", "fulfilled", "overdue", "breached", "percent")
     select $1, f."id", $2, f."party", f."total", f."fulfilled", f."overdue", f."breached", f."percent"
     from json_to_recordset($3) as f("id" uuid, "party" text, "total" int, "fulfilled" int, "overdue" int, "breached" int, "percent" numeric)`,
    [institutionId, id, JSON.stringify(parties)],
  );
  await work.query('delete from "evaluation_survey" where "institution_id" = $1 and "evaluation_id" = $2', [
    institutionId,
    id,
  ]);
  await work.query(
    `insert into "evaluation_survey" ("institution_id", "id", "evaluation_id", "campaign_id", "index", "grade", "responses", "hash")
     select $1, f."id", $2, f."campaignId", f."index", f."grade", f."responses", f."hash"
     from json_to_recordset($3) as f("id" uuid, "campaignId" uuid, "index" numeric, "grade" text, "responses" int, "hash" text)`,
    [institutionId, id, JSON.stringify(surveys.map((one) => ({ id: work.ids.next(), ...one })))],
  );
}
