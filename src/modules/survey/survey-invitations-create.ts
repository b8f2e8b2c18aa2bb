import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { enqueueJob } from '../../platform/job/enqueue.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import { hashToken } from '../identity/token.js';
import { type Audience, contactsOf } from './audience.js';
import { personalToken } from './link-token.js';
import { SurveyCampaign } from './survey.entity.js';
import { announceCampaign, SURVEY_TASK } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import { isClosed } from './survey-campaign.rules.js';
import {
  type Candidate,
  candidateOf,
  checkLanguage,
  checkPerson,
  type Invited,
  type PersonAsked,
  partCandidates,
  type SegmentTrait,
  type Skipped,
} from './survey-invitation.rules.js';

export interface InvitationsCreate extends Audience {
  readonly campaignId: string;
  readonly people?: readonly PersonAsked[] | null;
  readonly language?: string | null;
  readonly segment?: string | null;
  readonly segmentBy?: SegmentTrait | null;
}
/** Ids and counts only, since it is kept for retries: whom it names is looked up anew. */
export type InvitationsCreated = {
  readonly id: string;
  readonly invited: number;
  readonly withoutEmail: number;
  readonly skipped: readonly Skipped[];
};

export const MOST_INVITED = 2000;

/** Invites people to a campaign, each once; letters leave when the campaign is open. */
export async function surveyInvitationsCreate(
  work: Work<Actor>,
  input: InvitationsCreate,
): Promise<Result<InvitationsCreated, Problem[]>> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const people = input.people ?? [];
  const problems = people.length > MOST_INVITED ? [] : people.flatMap((one, index) => checkPerson(at(index), one));
  problems.push(...checkText(['input', 'segment'], input.segment, 100, 'OPTIONAL'));
  problems.push(...checkLanguage(['input', 'language'], input.language));
  // Who invites to one campaign takes turns, so that nobody is invited twice.
  const loaded = await forChange(work, SurveyCampaign, 'svy', 'campaignId', input.campaignId, null);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const campaign = loaded.value;
  if (campaign.status === 'CLOSED') problems.push(isClosed(['input', 'campaignId']));
  problems.push(...checkAudience(input, campaign));
  const language = input.language ?? campaign.language;
  const segment = kept(input.segment);
  const gathering = {
    language,
    segment,
    trait: input.segmentBy ?? null,
    cooperationId: campaign.cooperationId ?? null,
    most: MOST_INVITED,
  };
  const contacts = await contactsOf(work, input, gathering, problems);
  const count = contacts.candidates.length + people.length;
  if (count > MOST_INVITED) problems.push(tooMany);
  if (problems.length > 0) return fail(problems);
  const all = [...contacts.candidates, ...people.map((one, index) => candidateOf(one, index, language, segment))];
  const { fresh, skipped } = partCandidates(all, await invitedTo(work, campaign.id));
  await layInvitations(work, campaign.id, fresh);
  const created = {
    id: campaign.id,
    invited: fresh.length,
    withoutEmail: fresh.filter((one) => one.email === null).length,
    skipped: [...contacts.skipped, ...skipped],
  };
  if (fresh.length > 0)
    announceCampaign(work, 'SURVEY_INVITED', campaign, { invited: fresh.length, skipped: created.skipped.length });
  if (campaign.status === 'OPEN') await enqueueJob(work, { task: SURVEY_TASK, payload: {}, key: SURVEY_TASK });
  return ok(created);
}

const at = (index: number): string[] => ['input', 'people', String(index)];

function checkAudience(input: InvitationsCreate, { mode, cooperationId }: SurveyCampaign): Problem[] {
  const names = [input.partnerIds, input.contactIds, input.people].some((list) => (list ?? []).length > 0);
  const problems: Problem[] = [];
  if (!names && !input.partners && !input.ofCooperation) problems.push(required('input'));
  if (input.ofCooperation && !cooperationId)
    problems.push(
      invalid(
        ['input', 'ofCooperation'],
        'This campaign is not about one cooperation.',
        'Kampanye ini bukan tentang satu kerja sama.',
      ),
    );
  const grouped = input.segment != null || input.segmentBy != null || input.people?.some((one) => one.segment != null);
  if (mode === 'ANONYMOUS' && grouped)
    problems.push(
      invalid(
        ['input', input.segmentBy == null ? 'segment' : 'segmentBy'],
        'Anonymous answers carry no group: ask for it in the questionnaire.',
        'Jawaban anonim tidak membawa kelompok: tanyakan di kuesioner.',
      ),
    );
  return problems;
}

const invitedTo = (work: Work<Actor>, campaignId: string): Promise<Invited[]> =>
  work.query<Invited>(
    `select "contact_id" as "contactId", "email", "phone" from "survey_invitation"
     where "institution_id" = $1 and "campaign_id" = $2`,
    [work.institutionId, campaignId],
  );

async function layInvitations(work: Work<Actor>, campaignId: string, fresh: readonly Candidate[]): Promise<void> {
  const rows = fresh.map(({ contactId, partnerId, segment, name, email, phone, language }) => {
    const id = work.ids.next();
    return {
      id,
      contact_id: contactId,
      partner_id: partnerId,
      segment,
      name,
      email,
      phone,
      language,
      token_hash: hashToken(personalToken(work.seal, id, 1)),
    };
  });
  if (rows.length === 0) return;
  await work.query(
    `insert into "survey_invitation" ("institution_id", "id", "campaign_id", "contact_id", "partner_id", "segment", "name",
       "email", "phone", "language", "status", "token_hash", "created_at")
     select $1, r."id", $2, r."contact_id", r."partner_id", r."segment", r."name", r."email", r."phone", r."language",
       'PREPARED', r."token_hash", $3
     from json_to_recordset($4) as r("id" uuid, "contact_id" uuid, "partner_id" uuid, "segment" text, "name" text,
       "email" text, "phone" text, "language" text, "token_hash" text)`,
    [work.institutionId, campaignId, work.now.toISOString(), JSON.stringify(rows)],
  );
}

const tooMany = problem(
  'TOO_MANY',
  ['input'],
  text(
    `At most ${MOST_INVITED} people a call: invite them in several.`,
    `Paling banyak ${MOST_INVITED} orang sekali panggil: undang dalam beberapa panggilan.`,
  ),
);
