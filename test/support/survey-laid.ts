import { createHash, randomUUID } from 'node:crypto';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { answerCells } from '../../src/engines/questionnaire/answer-cells.js';
import type { Compiled } from '../../src/engines/questionnaire/compiled.js';
import { compiledVersion } from '../../src/modules/form/compiled-version.js';
import type { Queries } from '../../src/platform/database/gateway.js';
import type { TestApi } from './api.js';
import type { TestInstitution, TestMember } from './fixture.js';

/** Answers in short: a number, a choice, words, several choices, or the answer's own parts. */
export type Given = Readonly<Record<string, number | string | boolean | readonly string[] | Answer['value']>>;

export interface LaidCampaign {
  readonly id: string;
  readonly institutionId: string;
  readonly questionnaireId: string;
  readonly mode: 'IDENTIFIED' | 'CONFIDENTIAL' | 'ANONYMOUS';
  /** Row ids of the questionnaire's versions, by number. */
  readonly versions: Readonly<Record<number, string>>;
}

const NOW = '2026-03-01T00:00:00Z';

/** A campaign laid straight into the database, on a published questionnaire. */
export async function layCampaign(
  api: TestApi,
  institution: TestInstitution,
  owner: TestMember,
  questionnaire: string,
  plan: { mode?: LaidCampaign['mode']; k?: number; population?: number; title?: string; version?: number } = {},
): Promise<LaidCampaign> {
  const id = randomUUID();
  const questionnaireId = questionnaire.slice(questionnaire.indexOf('_') + 1);
  const { query } = api.gateway.system;
  const rows = await query<{ id: string; number: number }>(
    'select id, number from questionnaire_version where institution_id = $1 and questionnaire_id = $2 order by number',
    [institution.id, questionnaireId],
  );
  const versions = Object.fromEntries(rows.map((row) => [row.number, row.id]));
  const mode = plan.mode ?? 'IDENTIFIED';
  await query(
    `insert into survey_campaign (institution_id, id, title, questionnaire_id, version_id, mode, k, status, language,
       owner_id, reminder_days, population, created_by_id, created_at, updated_at, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'OPEN', 'id', $8, '{}', $9, $8, $10, $10, $10)`,
    [
      institution.id,
      id,
      plan.title ?? 'Kepuasan mitra',
      questionnaireId,
      versions[plan.version ?? rows.length],
      mode,
      plan.k ?? 5,
      owner.personId,
      plan.population ?? null,
      NOW,
    ],
  );
  return { id, institutionId: institution.id, questionnaireId, mode, versions };
}

export interface LaidResponse {
  readonly answers: Given;
  readonly version?: number;
  readonly segment?: string;
  readonly partnerId?: string;
  readonly at?: string;
  readonly step?: number;
  readonly language?: string;
}

/** Responses as submitting, or letting out a step, leaves them. Returns their ids. */
export async function layResponses(
  queries: Queries,
  campaign: LaidCampaign,
  responses: readonly LaidResponse[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const response of responses) {
    const number = response.version ?? Math.max(...Object.keys(campaign.versions).map(Number));
    const versionId = campaign.versions[number] ?? '';
    const compiled = await compiledVersion(queries, campaign.institutionId, versionId);
    const id = randomUUID();
    ids.push(id);
    await layOne(queries, campaign, compiled, { id, versionId, number, response });
  }
  const last = Math.max(0, ...responses.map(({ step }) => step ?? 0));
  if (last > 0)
    await queries.query(
      `update survey_campaign set steps = greatest(steps, $3), counted_at = $4 where institution_id = $1 and id = $2`,
      [campaign.institutionId, campaign.id, last, `2026-03-${String(last).padStart(2, '0')}T05:00:00Z`],
    );
  return ids;
}

async function layOne(
  { query }: Queries,
  campaign: LaidCampaign,
  compiled: Compiled,
  one: { id: string; versionId: string; number: number; response: LaidResponse },
): Promise<void> {
  const { id, versionId, number, response } = one;
  const checked = compiled.check(answersOf(compiled, response.answers), 'FINAL', { today: '2026-03-02' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const { answers, calculated, path, scores } = checked.value;
  const anonymous = campaign.mode === 'ANONYMOUS';
  const stepped = campaign.mode !== 'IDENTIFIED';
  const at = anonymous ? null : (response.at ?? '2026-03-02T02:00:00Z');
  const day = stepped ? `2026-03-${String(response.step).padStart(2, '0')}` : (at ?? '').slice(0, 10);
  const cells = answerCells(compiled.questionnaire, answers, calculated);
  await query(
    `with response as (
       insert into survey_response (institution_id, id, campaign_id, version_id, anonymous, partner_id, segment,
         submitted_at, day, step, language, channel, path, answers, calculated, scores, receipt_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'API', $12, $13, $14, $15, $16)),
     tail as (insert into survey_tail (institution_id, campaign_id, response_id) values ($1, $3, $2))
     insert into survey_answer (institution_id, campaign_id, key_id, response_id, entry, part, code, num, txt, na, version_number)
     select $1, $3, k.id, $2, c.entry, c.part, c.code, c.num, c.txt, c.na, $17
     from json_to_recordset($18) as c(key text, entry smallint, part text, code text, num double precision, txt text, na boolean)
     join question_key k on k.institution_id = $1 and k.questionnaire_id = $19 and k.key = c.key`,
    [
      campaign.institutionId,
      id,
      campaign.id,
      versionId,
      anonymous,
      anonymous ? null : (response.partnerId ?? null),
      anonymous ? null : (response.segment ?? null),
      at,
      day,
      stepped ? (response.step ?? 1) : null,
      response.language ?? 'id',
      path,
      JSON.stringify(answers),
      JSON.stringify(calculated),
      JSON.stringify(scores),
      createHash('sha256').update(id).digest('hex'),
      number,
      JSON.stringify(cells),
      campaign.questionnaireId,
    ],
  );
}

/** Answers in full, by the kind of each question. */
export const answersOf = ({ questionnaire }: Compiled, given: Given): Answer[] =>
  Object.entries(given).map(([question, value]) => {
    const kind = questionnaire.questions.find(({ key }) => key === question)?.kind;
    if (typeof value === 'number') return { question, value: { number: value } };
    if (typeof value === 'boolean') return { question, value: { boolean: value } };
    if (Array.isArray(value))
      return { question, value: kind === 'RANKING' ? { ranking: value as string[] } : { choices: value as string[] } };
    if (typeof value !== 'string') return { question, value: value as Answer['value'] };
    if (kind === 'TEXT' || kind === 'LONG_TEXT') return { question, value: { text: value } };
    return { question, value: kind === 'DATE' ? { date: value } : { choice: value } };
  });
