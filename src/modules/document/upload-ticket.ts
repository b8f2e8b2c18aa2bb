import type { Gateway } from '../../platform/database/gateway.js';
import { hashToken } from '../identity/token.js';
import type { FileProblem } from './file.problems.js';

export interface UploadTicketRow {
  readonly institutionId: string;
  readonly id: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly used: boolean;
  readonly expired: boolean;
}

/** The ticket of a token. The token is all a sender brings, so this look-up is the engine room's. */
export async function findTicket(gateway: Gateway, token: string, now: Date): Promise<UploadTicketRow | null> {
  const [ticket] = await gateway.system.query<UploadTicketRow>(
    `select t."institution_id" as "institutionId", t."id", t."sha256", t."size",
       t."used_at" is not null as "used", t."expires_at" <= $2 as "expired"
     from "upload_ticket" t
     join "membership" m on m."institution_id" = t."institution_id" and m."id" = t."membership_id" and m."revoked_at" is null and not m."pending"
     join "account" a on a."id" = m."account_id" and a."disabled_at" is null
     where t."token_hash" = $1`,
    [hashToken(token), now.toISOString()],
  );
  return ticket ?? null;
}

/** Why a ticket lets nothing through; null when it does. */
export const ticketProblem = (ticket: UploadTicketRow | null): FileProblem | null =>
  !ticket ? 'TICKET_UNKNOWN' : ticket.used ? 'TICKET_USED' : ticket.expired ? 'TICKET_EXPIRED' : null;
