import { randomUUID } from 'node:crypto';
import { type SurveyHouse } from '../../src/modules/survey/campaign-work.js';
import { surveyRound } from '../../src/modules/survey/survey-round.js';
import type { ApiOptions } from '../../src/server/compose.js';
import {
  SurveyCampaignChangeDocument,
  SurveyCampaignCloseDocument,
  SurveyCampaignCreateDocument,
  type SurveyCampaignCreateMutation,
  SurveyCampaignDocument,
  SurveyCampaignOpenDocument,
  SurveyCampaignVersionSetDocument,
  SurveyInvitationsCreateDocument,
  SurveyInvitationsDocument,
} from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { Builder } from './questionnaire.js';

export type CampaignAnswer = NonNullable<SurveyCampaignCreateMutation['surveyCampaignCreate']>;

/** One rating, one choice and a comment, in two languages. */
export const smallSurvey = (rating: object = {}) => ({
  'x-mitra': { language: 'id', languages: ['id', 'en'] },
  title: { default: 'Survei', en: 'Survey' },
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'rating', name: 'how', title: { default: 'Bagaimana?', en: 'How?' }, rateMax: 4, ...rating },
        {
          type: 'radiogroup',
          name: 'unit',
          title: { default: 'Bidang?', en: 'Field?' },
          choices: [
            { value: 'road', text: { default: 'Jalan', en: 'Roads' } },
            { value: 'bridge', text: { default: 'Jembatan', en: 'Bridges' } },
          ],
        },
        { type: 'comment', name: 'why', title: { default: 'Mengapa?', en: 'Why?' } },
      ],
    },
  ],
});

/** An institution with a published questionnaire and who runs campaigns of it. */
export interface SurveyWorld {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly coordinator: TestMember;
  readonly analyst: TestMember;
  readonly member: TestMember;
  readonly builder: Builder;
}

export async function openSurveyWorld(options: Partial<ApiOptions> = {}): Promise<SurveyWorld> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway);
  const member = (role: 'COORDINATOR' | 'ANALYST' | 'MEMBER') => layMember(api.gateway, institution, { roles: [role] });
  const coordinator = await member('COORDINATOR');
  const builder = await Builder.import(api, coordinator, smallSurvey(), { code: 'small' });
  await publish(builder);
  return { api, institution, coordinator, analyst: await member('ANALYST'), member: await member('MEMBER'), builder };
}

export async function publish(builder: Builder, input: object = {}): Promise<void> {
  const { version, userErrors } = await builder.publish(input);
  if (!version) throw new Error(JSON.stringify(userErrors, null, 1));
}

const documents = {
  create: SurveyCampaignCreateDocument,
  change: SurveyCampaignChangeDocument,
  open: SurveyCampaignOpenDocument,
  close: SurveyCampaignCloseDocument,
  versionSet: SurveyCampaignVersionSetDocument,
};

/** What a campaign's verb answers, right or wrong. */
export async function onCampaign(
  world: SurveyWorld,
  verb: keyof typeof documents,
  input: object,
  as: TestMember = world.coordinator,
): Promise<CampaignAnswer> {
  const answer = await world.api.request(documents[verb] as never, { input } as never, { as, language: 'en' });
  const [payload] = Object.values(answer as Record<string, CampaignAnswer>);
  if (!payload) throw new Error('the call answered null');
  return payload;
}

/** A campaign that must be made. */
export async function plan(world: SurveyWorld, input: object = {}): Promise<string> {
  const given = { title: 'Kepuasan mitra', questionnaireId: world.builder.id, mode: 'IDENTIFIED', ...input };
  const { campaign, userErrors } = await onCampaign(world, 'create', given);
  if (!campaign) throw new Error(JSON.stringify(userErrors, null, 1));
  return campaign.id;
}

/** A partner with contacts that have the given addresses; null: none is known. */
export async function layContacts(
  { api, institution }: Pick<SurveyWorld, 'api' | 'institution'>,
  emails: readonly (string | null)[],
  partner: { name?: string; phone?: string } = {},
): Promise<{ partnerId: string; contactIds: string[] }> {
  const partnerId = await layPartner(api.gateway, institution, partner);
  const contactIds: string[] = [];
  for (const [index, email] of emails.entries()) {
    const [personId, id] = [randomUUID(), randomUUID()];
    await api.gateway.system.query(
      `with p as (insert into person (institution_id, id, name, created_at) values ($1, $2, $3, $4))
       insert into partner_contact (institution_id, id, partner_id, person_id, email, phone, created_at)
       values ($1, $5, $6, $2, $7, $8, $4)`,
      [
        institution.id,
        personId,
        `Narahubung ${index + 1}`,
        `2026-01-01T00:00:0${index}Z`,
        id,
        partnerId,
        email,
        partner.phone ?? null,
      ],
    );
    contactIds.push(`pct_${id}`);
  }
  return { partnerId: `par_${partnerId}`, contactIds };
}

export async function invite({ api, coordinator }: SurveyWorld, input: object, as: TestMember = coordinator) {
  const answer = await api.request(SurveyInvitationsCreateDocument, { input: input as never }, { as, language: 'en' });
  if (!answer.surveyInvitationsCreate) throw new Error('the call answered null');
  return answer.surveyInvitationsCreate;
}

export async function invitationsOf({ api, coordinator }: SurveyWorld, id: string, where: object = {}) {
  const { surveyCampaign } = await api.request(SurveyInvitationsDocument, { id, where }, { as: coordinator });
  return surveyCampaign?.invitations.nodes ?? [];
}

export async function readCampaign({ api, coordinator }: SurveyWorld, id: string, as: TestMember = coordinator) {
  const { surveyCampaign } = await api.request(SurveyCampaignDocument, { id }, { as });
  return surveyCampaign;
}

/** What the house must have to run campaigns by itself. */
export const houseOf = ({ api }: Pick<SurveyWorld, 'api'>): SurveyHouse => ({
  ...api.api.shared.runner,
  committed: () => undefined,
  linkOf: () => (path) => api.api.shared.files.publicUrl(path),
  demoMode: false,
});

/** Does what the workers do: opens, invites, reminds, closes whatever is due, and sends the letters. */
export async function runRound(world: Pick<SurveyWorld, 'api'>): Promise<void> {
  await surveyRound(houseOf(world));
  await world.api.deliver();
}

/** Lays the mark of an answer, as submitting does. */
export async function layParticipation({ api }: Pick<SurveyWorld, 'api'>, invitationId: string): Promise<void> {
  await api.gateway.system.query(
    `insert into survey_participation (institution_id, campaign_id, invitation_id)
     select institution_id, campaign_id, id from survey_invitation where id = $1`,
    [invitationId.slice(4)],
  );
}

/** Refusals as `fault or code path`. */
export const refused = (answer: {
  userErrors: readonly { code: string; fault?: string | null; path: string[] }[];
}): string[] => answer.userErrors.map(({ code, fault, path }) => `${fault ?? code} ${path.join('.')}`);
