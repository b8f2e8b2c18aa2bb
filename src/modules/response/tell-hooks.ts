import type { Checked } from '../../engines/questionnaire/compiled.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Announcement, writeEvents } from '../../platform/event/announce.js';
import type { Runner } from '../../platform/mutation/run.js';
import type { FoundLink } from '../survey/link-token.js';
import type { AnsweredVersion } from './answered-version.js';
import { openBallot } from './ballot.js';
import type { RespondentHouse } from './respondent.js';
import type { Held } from './response.queries.js';
import type { ResponseHooks, SubmitWork } from './submit-port.js';

type House = Pick<RespondentHouse, 'runner' | 'hooks'>;

/** Tells later modules of a response, in its transaction; true when they announced something. */
export async function tellFinished(
  house: House,
  queries: Queries,
  { institutionId, campaign, invitation }: FoundLink,
  version: AnsweredVersion,
  checked: Checked,
  responseId: string | null,
): Promise<boolean> {
  const { mode, id: campaignId } = campaign;
  if (mode === 'ANONYMOUS' || checked.cases.length === 0) return false;
  return tell(house, queries, institutionId, (hooks, work) =>
    hooks.afterChecked(work, {
      campaignId,
      mode,
      responseId,
      invitationId: invitation?.id ?? null,
      partnerId: invitation?.partnerId ?? null,
      questionnaire: version.compiled.questionnaire,
      checked,
    }),
  );
}

/** Tells later modules that a response is taken back, before it goes; true when they announced something. */
export async function tellWithdrawn(
  house: House,
  queries: Queries,
  institutionId: string,
  campaignId: string,
  held: Held,
): Promise<boolean> {
  const invitationId = await invitationOf(house.runner, queries, institutionId, held);
  const responseId = held.place === 'RESPONSE' ? held.id : null;
  return tell(house, queries, institutionId, (hooks, work) =>
    hooks.beforeWithdrawn(work, { campaignId, responseId, invitationId }),
  );
}

async function invitationOf(
  { seal }: Runner,
  { query }: Queries,
  institutionId: string,
  { place, id }: Held,
): Promise<string | null> {
  const key = [institutionId, id];
  if (place === 'RESPONSE') {
    const [row] = await query<{ invitationId: string | null }>(
      'select "invitation_id" as "invitationId" from "survey_response" where "institution_id" = $1 and "id" = $2',
      key,
    );
    return row?.invitationId ?? null;
  }
  const [row] = await query<{ sealed: string }>(
    'select "sealed" from "survey_ballot" where "institution_id" = $1 and "id" = $2',
    key,
  );
  return row ? openBallot(seal, institutionId, id, row.sealed).invitationId : null;
}

async function tell(
  { runner, hooks }: House,
  queries: Queries,
  institutionId: string,
  one: (hooks: ResponseHooks, work: SubmitWork) => Promise<void>,
): Promise<boolean> {
  const { clock, ids, seal } = runner;
  const now = clock.now();
  const announced: Announcement[] = [];
  const work: SubmitWork = {
    institutionId,
    now,
    ids,
    seal,
    query: (sql, values) => queries.query(sql, values),
    announce: (event) => announced.push(event),
  };
  for (const each of hooks) await one(each, work);
  await writeEvents(work, { institutionId, personId: null, at: now, nextId: ids.next }, announced);
  return announced.length > 0;
}
