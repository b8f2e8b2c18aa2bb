import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { type Announcement, writeEvents } from '../../platform/event/announce.js';
import { type LetterWork, withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Runner } from '../../platform/mutation/run.js';
import { checkEmail, normalEmail } from '../identity/account.rules.js';
import { checkText } from '../identity/check.js';
import { exists, invalid } from '../identity/problems.js';
import type { IdentitySettings } from '../identity/settings.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { hashToken } from '../identity/token.js';
import { type LinkOf, letterSubject, writeCampaignLetters } from './campaign-letters.js';
import { findLink, type LinkCampaign, personalToken, standing } from './link-token.js';
import { announceInvitation } from './survey.events.js';
import { checkLanguage } from './survey-invitation.rules.js';

const perAddress: Allowance = { attempts: 30, seconds: 3600 };
const perLink: Allowance = { attempts: 5, seconds: 3600 };

export interface LinkForward {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly language?: string | null;
}
interface Caller {
  readonly address: string;
  readonly linkOf: LinkOf;
}

/**
 * Hands the asking over to a colleague: the own link is used up by it, so that one invitation is never answered twice. A
 * link is passed on once, and what was passed on is not passed on again. A retry for the same address says the same.
 */
export async function surveyLinkForward(
  runner: Runner,
  settings: IdentitySettings,
  input: LinkForward,
  { address, linkOf }: Caller,
): Promise<Result<string, Problem[]>> {
  const problems = [
    ...checkText(['input', 'name'], input.name, 100),
    ...checkEmail(['input', 'email'], input.email),
    ...checkLanguage(['input', 'language'], input.language),
  ];
  const tokenHash = hashToken(input.token);
  const { surveyThrottle: throttle, demoMode } = settings;
  const wait = throttle.take(`survey-forward//${address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  const link = await findLink(runner.gateway, input.token, demoMode);
  const busy = link ? throttle.take(`survey-forward/${tokenHash}`, perLink) : 0;
  if (busy > 0) return fail([tooMany(busy)]);
  if (!link?.invitation) return fail([link ? isOpen : unknown, ...problems]);
  const email = normalEmail(input.email);
  if (problems.length > 0 || email === null) return fail(problems);
  const forward = { name: input.name.trim(), email, language: input.language ?? link.invitation.language };
  const { institutionId } = link;
  const passed = { campaign: link.campaign, invitationId: link.invitation.id, tokenHash };
  const now = runner.clock.now();
  const done = await runner.gateway.transaction(institutionId, async ({ query }) => {
    const { ids, seal } = runner;
    return handOver({ institutionId, now, ids, seal, query }, passed, forward, linkOf);
  });
  if (done.ok) runner.committed(institutionId);
  return done;
}

/** What is passed on, by which link. */
interface Passed {
  readonly campaign: { readonly id: string };
  readonly invitationId: string;
  readonly tokenHash: string;
}

interface Held {
  /** The campaign's. */
  readonly stands: ReturnType<typeof standing>;
  /** Whether the link is the latest of its invitation. */
  readonly isCurrent: boolean;
  readonly status: string;
  readonly partnerId: string | null;
  readonly segment: string | null;
  readonly forwardedFromId: string | null;
  readonly isAnswered: boolean;
  readonly passedTo: string | null;
  readonly isTaken: boolean;
  readonly version: number;
}

async function handOver(
  work: LetterWork,
  { campaign, invitationId, tokenHash }: Passed,
  to: { readonly name: string; readonly email: string; readonly language: string },
  linkOf: LinkOf,
): Promise<Result<string, Problem[]>> {
  const { institutionId, now, ids, seal } = work;
  const held = await hold(work, campaign.id, invitationId, { tokenHash, email: to.email });
  if (held.status === 'FORWARDED' && held.passedTo === to.email) return ok(to.email);
  const reason = refusal(held);
  if (reason) return fail([reason]);
  const id = ids.next();
  await work.query(
    `insert into "survey_invitation" ("institution_id", "id", "campaign_id", "partner_id", "segment", "name", "email",
       "language", "status", "token_hash", "sent_at", "forwarded_from_id", "created_at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'SENT', $9, $10, $11, $10)`,
    [
      institutionId,
      id,
      campaign.id,
      held.partnerId,
      held.segment,
      to.name,
      to.email,
      to.language,
      hashToken(personalToken(seal, id, 1)),
      now.toISOString(),
      invitationId,
    ],
  );
  await work.query(
    `update "survey_invitation" set "status" = 'FORWARDED', "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [institutionId, invitationId],
  );
  await withdrawLetters(work, invitationId);
  const subject = await letterSubject(work, institutionId, campaign.id);
  await writeCampaignLetters(work, 'INVITATION', subject, [{ id, ...to, generation: 1 }], linkOf);
  const announced: Announcement[] = [];
  const forwarded = { id: invitationId, version: held.version + 1, campaignId: campaign.id };
  announceInvitation({ announce: (event) => announced.push(event) }, 'SURVEY_LINK_FORWARDED', forwarded, { to: id });
  await writeEvents(work, { institutionId, personId: null, at: now, nextId: ids.next }, announced);
  return ok(to.email);
}

/** Campaign and invitation as they are now, their rows locked: an answer by the link comes before or after. */
async function hold(
  work: LetterWork,
  campaignId: string,
  id: string,
  { tokenHash, email }: { readonly tokenHash: string; readonly email: string },
): Promise<Held> {
  const { institutionId, now } = work;
  const [campaign] = await work.query<Pick<LinkCampaign, 'status' | 'closesAt'>>(
    `select "status", "closes_at" as "closesAt" from "survey_campaign"
     where "institution_id" = $1 and "id" = $2 for update`,
    [institutionId, campaignId],
  );
  await work.query('select 1 from "survey_invitation" where "institution_id" = $1 and "id" = $2 for update', [
    institutionId,
    id,
  ]);
  const [held] = await work.query<Omit<Held, 'stands'>>(
    `select v."status", v."partner_id" as "partnerId", v."segment", v."forwarded_from_id" as "forwardedFromId",
       v."version", v."token_hash" = $5 as "isCurrent",
       exists (select 1 from "survey_participation" p where p."institution_id" = $1 and p."campaign_id" = $2
         and p."invitation_id" = v."id") as "isAnswered",
       (select f."email" from "survey_invitation" f where f."institution_id" = $1 and f."forwarded_from_id" = v."id"
         limit 1) as "passedTo",
       exists (select 1 from "survey_invitation" t where t."institution_id" = $1 and t."campaign_id" = $2
         and t."email" = $4) as "isTaken"
     from "survey_invitation" v where v."institution_id" = $1 and v."id" = $3`,
    [institutionId, campaignId, id, email, tokenHash],
  );
  if (!held || !campaign) throw new Error('an invitation is never deleted');
  return { ...held, stands: standing(campaign, now) };
}

/** Why a link cannot be passed on; nothing of that is about anybody but its holder and the address given. */
function refusal(held: Held): Problem | null {
  if (!held.isCurrent) return dead('A newer link has replaced this one.', 'Tautan ini sudah diganti dengan yang baru.');
  if (held.status === 'REVOKED') return dead('This invitation was taken back.', 'Undangan ini sudah dicabut.');
  if (held.status === 'FORWARDED') return dead('This link was passed on already.', 'Tautan ini sudah diteruskan.');
  if (held.isAnswered) return dead('This link was answered already.', 'Tautan ini sudah dijawab.');
  if (held.stands === 'NOT_YET') return dead('This survey is not open yet.', 'Survei ini belum dibuka.');
  if (held.stands === 'CLOSED') return dead('This survey is closed.', 'Survei ini sudah ditutup.');
  if (held.forwardedFromId !== null)
    return dead('A link that was passed on is not passed on again.', 'Tautan terusan tidak dapat diteruskan lagi.');
  return held.isTaken ? hasOne : null;
}

const dead = (en: string, id: string): Problem => invalid(['input', 'token'], en, id);
const unknown = problem('NOT_FOUND', ['input', 'token'], text('There is no such link.', 'Tautan ini tidak dikenal.'));
const isOpen = invalid(
  ['input', 'token'],
  'Anybody may use this link: just show it to them.',
  'Tautan ini boleh dipakai siapa saja: bagikan saja.',
);
const hasOne = exists(
  ['input', 'email'],
  'This address has an invitation of its own.',
  'Alamat ini sudah punya undangan sendiri.',
);
