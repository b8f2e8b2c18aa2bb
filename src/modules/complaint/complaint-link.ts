import type { LocalizedText } from '../../kernel/text.js';
import type { Gateway } from '../../platform/database/gateway.js';
import type { Seal } from '../../platform/mail/seal.js';
import { hashToken } from '../identity/token.js';
import type { ComplaintStatus } from './complaint.rules.js';

export const LINK_DAYS = 30;

/** The token in the letter with an answer: of this complaint and this answer, and no other. */
export const answerToken = (seal: Seal, complaintId: string, answer: number): string =>
  seal.derive('complaint answer', `${complaintId}/${answer}`);

/** Where it leads on this server. */
export const linkPath = (token: string): string => `/c/${token}`;

/** What the link in a letter leads to. */
export interface LinkedComplaint {
  readonly institutionId: string;
  readonly id: string;
  readonly institution: LocalizedText;
  readonly status: ComplaintStatus;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly until: Date;
}

/**
 * What a token leads to; null for one that this server never made, that another answer has replaced, or whose time is
 * over. Whose it is, only the token says: it is looked up in the engine room, by its hash alone.
 */
export async function findComplaint(
  gateway: Gateway,
  token: string,
  now: Date,
  demoMode: boolean,
): Promise<LinkedComplaint | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const [row] = await gateway.system.query<LinkedComplaint>(
    `select c."institution_id" as "institutionId", c."id", n."name" as "institution", c."status", c."answer",
       c."answered_at" as "answeredAt", c."link_until" as "until"
     from "complaint" c join "institution" n on n."id" = c."institution_id" and (not n."demo" or $2)
     where c."link_hash" = $1 and c."link_until" > $3`,
    [hashToken(token), demoMode, now.toISOString()],
  );
  return row ?? null;
}
