import type { Problem } from '../../kernel/problem.js';
import { fail, type Result } from '../../kernel/result.js';
import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { type Ground, groundOf } from '../result/ground.js';
import { resultOn } from '../result/result-of.js';
import { mayRunSurveys, surveyVisible } from '../survey/survey.policy.js';
import { rowsOfNamedOnly, runnersOnly } from './export.problems.js';
import type { ExportAsk } from './export-ask.js';
import { type ExportFile, type ExportGround, exportFile } from './export-file.js';

/**
 * A file of a campaign for a member of the staff: figures and codebook for whoever sees the campaign, single responses
 * for coordinators and administrators, and never where answers are confidential or anonymous.
 */
export async function surveyExport(
  gateway: Gateway,
  actor: Actor,
  campaignId: string,
  ask: ExportAsk,
  now: Date,
): Promise<Result<ExportFile, Problem[]>> {
  const { institutionId } = actor;
  const ground = await visibleGround(gateway, actor, campaignId);
  if (!ground) return fail([notFound('campaign')]);
  const withRows = mayRunSurveys(actor);
  if (ask.content === 'RESPONSES') {
    if (ground.campaign.mode !== 'IDENTIFIED') return fail([rowsOfNamedOnly]);
    if (!withRows) return fail([runnersOnly]);
  }
  return made(gateway, institutionId, ground, ask, { withRows, now });
}

interface Rights {
  readonly withRows: boolean;
  readonly now: Date;
}

function made(gateway: Gateway, institutionId: string, ground: Ground, ask: ExportAsk, rights: Rights) {
  const on = (queries: Queries): ExportGround => ({
    queries,
    ground,
    result: () => resultOn(queries, ground, {}, {}),
    withRows: rights.withRows,
    now: rights.now,
  });
  // Responses are read while they are written out, long after; figures at once, all of one moment.
  if (ask.content === 'RESPONSES') return exportFile(on(readsOf(gateway, institutionId)), ask);
  return ofOneMoment(gateway, institutionId, (queries) => exportFile(on(queries), ask));
}

/** Statements that see the same data, whatever is written meanwhile. */
export const ofOneMoment = <T>(
  gateway: Gateway,
  institutionId: string,
  work: (queries: Queries) => Promise<T>,
): Promise<T> =>
  gateway.transaction(institutionId, async (transaction) => {
    await transaction.query('set transaction isolation level repeatable read, read only');
    return work(transaction);
  });

export const readsOf = (gateway: Gateway, institutionId: string): Queries => ({
  query: (sql, values) => gateway.read(institutionId, sql, values ?? []),
});

async function visibleGround(gateway: Gateway, actor: Actor, campaignId: string): Promise<Ground | null> {
  const { institutionId } = actor;
  const parameters = new Parameters();
  const [institution, id] = [institutionId, campaignId].map((one) => parameters.add(one));
  const seen = await gateway.read(
    institutionId,
    `select 1 as "one" from "survey_campaign" c where c."institution_id" = ${institution} and c."id" = ${id}
     and ${whereSql(surveyVisible(actor), 'c', parameters)}`,
    parameters.values,
  );
  return seen.length === 0 ? null : groundOf(readsOf(gateway, institutionId), institutionId, campaignId);
}
