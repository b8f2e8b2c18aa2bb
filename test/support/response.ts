import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hashToken } from '../../src/modules/identity/token.js';
import { openToken, personalToken } from '../../src/modules/survey/link-token.js';
import type { SurveyMode } from '../../src/modules/survey/mode-notice.js';
import { rowId } from '../../src/platform/read/global-id.js';
import {
  type QuestionAnswerInput,
  SurveyDraftSaveDocument,
  SurveyLinkDocument,
  SurveyResponseSubmitDocument,
  type SurveyResponseSubmitMutation,
  SurveyResponseWithdrawDocument,
} from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from './fixture.js';
import { Builder } from './questionnaire.js';

/** A questionnaire with a published version, by row ids. */
export interface TestSurvey {
  readonly builder: Builder;
  readonly questionnaireId: string;
  readonly versionId: string;
}

export const shippedSurvey = async (code: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(`surveys/${code}/1.0.0/survey.json`, 'utf8')) as Record<string, unknown>;

/** Imports and publishes a survey: one that ships, by its code, or any document. */
export async function publishSurvey(api: TestApi, as: TestMember, survey: string | object): Promise<TestSurvey> {
  const document = typeof survey === 'string' ? await shippedSurvey(survey) : survey;
  const builder = await Builder.import(api, as, document);
  return { builder, questionnaireId: rowOf('que', builder.id), versionId: await publishDraft(builder) };
}

/** Publishes what a builder has built; the row id of the version. */
export async function publishDraft(builder: Builder, input: object = {}): Promise<string> {
  const { version, userErrors } = await builder.publish(input);
  if (!version) throw new Error(JSON.stringify(userErrors, null, 1));
  return rowOf('qver', version.id);
}

const rowOf = (prefix: string, id: string): string => {
  const row = rowId(prefix, id);
  if (row === null) throw new Error(`${id} is no ${prefix}`);
  return row;
};

export interface CampaignPlan {
  readonly mode?: SurveyMode;
  readonly k?: number;
  readonly invitations?: number;
  readonly status?: 'DRAFT' | 'OPEN' | 'CLOSED';
  readonly language?: string;
  readonly openLimit?: number | null;
  readonly quotas?: readonly { code: string; question?: string; choice?: string; most: number }[];
}

export interface TestInvitation {
  readonly id: string;
  readonly token: string;
}

export interface TestCampaign {
  readonly id: string;
  readonly institutionId: string;
  readonly invitations: readonly TestInvitation[];
  /** Of the link that anybody may use. */
  readonly openToken: string;
}

/** A campaign that is open, with so many people invited by personal links, laid straight into the database. */
export async function layCampaign(
  api: TestApi,
  institution: TestInstitution,
  owner: TestMember,
  survey: TestSurvey,
  plan: CampaignPlan = {},
): Promise<TestCampaign> {
  const id = randomUUID();
  const now = api.clock.now().toISOString();
  const { seal } = api.api.shared.runner;
  const { query } = api.gateway.system;
  const open = openToken(seal, id, 1);
  await query(
    `insert into survey_campaign (institution_id, id, title, questionnaire_id, version_id, mode, k, status, language,
       owner_id, opened_at, reminder_days, open_token_hash, open_generation, open_limit, created_by_id, created_at, updated_at)
     values ($1, $2, 'Survei', $3, $4, $5, $6, $7, $8, $9, $10, '{}', $11, 1, $12, $9, $10, $10)`,
    [
      institution.id,
      id,
      survey.questionnaireId,
      survey.versionId,
      plan.mode ?? 'IDENTIFIED',
      plan.k ?? 5,
      plan.status ?? 'OPEN',
      plan.language ?? 'id',
      owner.personId,
      now,
      hashToken(open),
      plan.openLimit ?? null,
    ],
  );
  const invitations = Array.from({ length: plan.invitations ?? 1 }, () => {
    const invitation = randomUUID();
    return { id: invitation, token: personalToken(seal, invitation, 1) };
  });
  await query(
    `insert into survey_invitation (institution_id, id, campaign_id, name, language, status, token_hash, created_at, sent_at)
     select $1, i.id, $2, 'Guest ' || i.id, $3, 'SENT', i.hash, $4, $4 from json_to_recordset($5) as i(id uuid, hash text)`,
    [
      institution.id,
      id,
      plan.language ?? 'id',
      now,
      JSON.stringify(invitations.map((one) => ({ id: one.id, hash: hashToken(one.token) }))),
    ],
  );
  for (const quota of plan.quotas ?? [])
    await query(
      `insert into survey_quota (institution_id, id, campaign_id, code, question, choice, most) values ($1, $2, $3, $4, $5, $6, $7)`,
      [institution.id, randomUUID(), id, quota.code, quota.question ?? null, quota.choice ?? null, quota.most],
    );
  return { id, institutionId: institution.id, invitations, openToken: open };
}

/** A key as a good client makes it. */
export const newKey = (): string => randomBytes(24).toString('base64url');

type Submitted = NonNullable<SurveyResponseSubmitMutation['surveyResponseSubmit']>;

export interface Sent {
  readonly key?: string | null;
  readonly version?: number;
  readonly language?: string;
  readonly draftKey?: string;
}

/** Sends a response by a link, with a key of its own unless told otherwise. */
export async function submit(
  api: TestApi,
  token: string,
  answers: readonly QuestionAnswerInput[],
  { key = newKey(), ...rest }: Sent = {},
): Promise<Submitted> {
  const input = { token, answers: [...answers], ...(key === null ? {} : { idempotencyKey: key }), ...rest };
  const { surveyResponseSubmit } = await api.request(SurveyResponseSubmitDocument, { input }, { language: 'en' });
  if (!surveyResponseSubmit) throw new Error('no answer');
  return surveyResponseSubmit;
}

/** The same of a response that must be taken; its receipt. */
export async function submitted(
  api: TestApi,
  token: string,
  answers: readonly QuestionAnswerInput[],
  sent: Sent = {},
): Promise<string> {
  const { receipt, userErrors } = await submit(api, token, answers, sent);
  if (!receipt) throw new Error(JSON.stringify(userErrors, null, 1));
  return receipt;
}

export async function openLink(api: TestApi, token: string, draftKey?: string) {
  const { surveyLink } = await api.request(SurveyLinkDocument, { token, draftKey: draftKey ?? null });
  return surveyLink;
}

export async function saveDraft(
  api: TestApi,
  input: { token: string; answers: QuestionAnswerInput[] } & Record<string, unknown>,
) {
  const { surveyDraftSave } = await api.request(SurveyDraftSaveDocument, { input }, { language: 'en' });
  if (!surveyDraftSave) throw new Error('no answer');
  return surveyDraftSave;
}

export async function withdraw(api: TestApi, input: { receipt?: string; token?: string }) {
  const { surveyResponseWithdraw } = await api.request(SurveyResponseWithdrawDocument, { input }, { language: 'en' });
  if (!surveyResponseWithdraw) throw new Error('no answer');
  return surveyResponseWithdraw;
}

/** Faults as `fault path`. */
export const faultsIn = (answer: { userErrors: readonly { fault: string | null; code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ fault, code, path }) => `${fault ?? code} ${path.join('/')}`);

/** A house of its own, with a published survey and who runs campaigns of it. */
export interface ResponseWorld {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly staff: TestMember;
  readonly survey: TestSurvey;
  /** An open campaign of that survey. */
  readonly campaign: (plan?: CampaignPlan) => Promise<TestCampaign>;
  /** Rows as the engine room sees them. */
  readonly rows: <R extends object>(sql: string, ...values: unknown[]) => Promise<R[]>;
}

export async function openResponseWorld(survey: string | object = 'short-nps'): Promise<ResponseWorld> {
  const api = await startApi();
  const institution = await layInstitution(api.gateway);
  const staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
  const published = await publishSurvey(api, staff, survey);
  return {
    api,
    institution,
    staff,
    survey: published,
    campaign: (plan = {}) => layCampaign(api, institution, staff, published, plan),
    rows: (sql, ...values) => api.gateway.system.query(sql, values),
  };
}

export const tokensOf = (campaign: TestCampaign): string[] => campaign.invitations.map((one) => one.token);
