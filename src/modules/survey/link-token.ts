import type { LocalizedText } from '../../kernel/text.js';
import type { Gateway } from '../../platform/database/gateway.js';
import type { Seal } from '../../platform/mail/seal.js';
import { hashToken } from '../identity/token.js';
import type { LinkKind, SurveyMode } from './mode-notice.js';

/** The token of a personal link. A new generation is a new token, so that the last one is dead. */
export const personalToken = (seal: Seal, invitationId: string, generation: number): string =>
  seal.derive('survey link', `${invitationId}/${generation}`);

/** The token of a campaign's open link. */
export const openToken = (seal: Seal, campaignId: string, generation: number): string =>
  seal.derive('survey open link', `${campaignId}/${generation}`);

/** Where a link leads on this server. */
export const linkPath = (token: string): string => `/s/${token}`;

/** A campaign as whoever holds a link to it may be served. */
export interface LinkCampaign {
  readonly id: string;
  readonly title: string;
  readonly questionnaireId: string;
  readonly versionId: string;
  readonly mode: SurveyMode;
  readonly k: number;
  readonly status: 'DRAFT' | 'SCHEDULED' | 'OPEN' | 'CLOSED';
  readonly language: string;
  readonly cooperationId: string | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly openLimit: number | null;
}

export interface LinkInvitation {
  readonly id: string;
  readonly contactId: string | null;
  readonly partnerId: string | null;
  readonly segment: string | null;
  readonly name: string;
  readonly language: string;
  readonly status: 'PREPARED' | 'SENT' | 'UNREACHABLE' | 'FORWARDED' | 'REVOKED';
}

/** What a token leads to, whatever became of it. */
export interface FoundLink {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly timeZone: string;
  readonly kind: LinkKind;
  readonly campaign: LinkCampaign;
  /** Null for an open link. */
  readonly invitation: LinkInvitation | null;
  /** False: a newer link has replaced this one. */
  readonly isCurrent: boolean;
}

interface Row extends LinkCampaign {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly timeZone: string;
  readonly isCurrent: boolean;
  readonly invitation: LinkInvitation | null;
}

const campaignColumns = `c."id", c."title", c."questionnaire_id" as "questionnaireId", c."version_id" as "versionId",
  c."mode", c."k", c."status", c."language", c."cooperation_id" as "cooperationId", c."opens_at" as "opensAt",
  c."closes_at" as "closesAt", c."open_limit" as "openLimit", c."institution_id" as "institutionId",
  n."name" as "institution", n."time_zone" as "timeZone"`;

const personal = `select ${campaignColumns}, i."token_hash" = $1 as "isCurrent", json_build_object('id', i."id",
    'contactId', i."contact_id", 'partnerId', i."partner_id", 'segment', i."segment", 'name', i."name",
    'language', i."language", 'status', i."status") as "invitation"
  from "survey_invitation" i
  join "survey_campaign" c on c."institution_id" = i."institution_id" and c."id" = i."campaign_id"
  join "institution" n on n."id" = i."institution_id" and (not n."demo" or $2)
  where i."token_hash" = $1 or i."replaced_hashes" @> array[$1]`;

const open = `select ${campaignColumns}, c."open_token_hash" is not distinct from $1 as "isCurrent", null as "invitation"
  from "survey_campaign" c join "institution" n on n."id" = c."institution_id" and (not n."demo" or $2)
  where c."open_token_hash" = $1 or c."replaced_open_hashes" @> array[$1]`;

/**
 * What a link leads to; null for one that this server never made. Whose it is, only the token says, so it is looked up
 * in the engine room, by its hash alone; all that follows is bound to the institution that was found.
 */
export async function findLink(gateway: Gateway, token: string, demoMode: boolean): Promise<FoundLink | null> {
  // Nothing but 256 bits in our own spelling is worth a question to the database.
  if (!/^[\w-]{43}$/.test(token)) return null;
  const asked = [hashToken(token), demoMode];
  const row =
    (await gateway.system.query<Row>(personal, asked))[0] ?? (await gateway.system.query<Row>(open, asked))[0];
  if (!row) return null;
  const { institutionId, institution, timeZone, isCurrent, invitation, ...campaign } = row;
  const kind = invitation ? 'PERSONAL' : 'OPEN';
  return { institutionId, institution, timeZone, kind, campaign, invitation, isCurrent };
}

/** Whether a campaign takes answers at an instant: its round may be some seconds late. */
export function standing(
  campaign: Pick<LinkCampaign, 'status' | 'closesAt'>,
  now: Date,
): 'NOT_YET' | 'OPEN' | 'CLOSED' {
  if (campaign.status === 'CLOSED') return 'CLOSED';
  if (campaign.closesAt !== null && campaign.closesAt <= now) return 'CLOSED';
  return campaign.status === 'OPEN' ? 'OPEN' : 'NOT_YET';
}
