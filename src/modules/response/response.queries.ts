import type { Gateway, Queries } from '../../platform/database/gateway.js';
import type { Seal } from '../../platform/mail/seal.js';
import { openBallot } from './ballot.js';

/** A response as it lies in the database: waiting, or let out. */
export type Held =
  | { readonly place: 'BALLOT'; readonly id: string }
  | { readonly place: 'RESPONSE'; readonly id: string; readonly step: number | null };

export interface ReceiptHashes {
  readonly ballot: string;
  readonly response: string;
}

/** Whose response a receipt is of: only the receipt says, so it is looked up in the engine room, by its hashes alone. */
export async function placeOfReceipt(
  gateway: Gateway,
  { ballot, response }: ReceiptHashes,
  demoMode: boolean,
): Promise<{ institutionId: string; campaignId: string } | null> {
  const [row] = await gateway.system.query<{ institutionId: string; campaignId: string }>(
    `select r."institution_id" as "institutionId", r."campaign_id" as "campaignId"
     from (select "institution_id", "campaign_id" from "survey_ballot" where "receipt_hash" in ($1, $2)
       union all select "institution_id", "campaign_id" from "survey_response" where "receipt_hash" = $2) r
     join "institution" n on n."id" = r."institution_id" and (not n."demo" or $3)`,
    [ballot, response, demoMode],
  );
  return row ?? null;
}

export async function heldByReceipt(
  { query }: Queries,
  institutionId: string,
  { ballot, response }: ReceiptHashes,
): Promise<Held | null> {
  const [row] = await query<Held>(
    `select 'BALLOT' as "place", "id", null::int as "step" from "survey_ballot"
       where "institution_id" = $1 and "receipt_hash" in ($2, $3)
     union all select 'RESPONSE', "id", "step" from "survey_response"
       where "institution_id" = $1 and "receipt_hash" = $3`,
    [institutionId, ballot, response],
  );
  return row ?? null;
}

/** By the link of whoever answered; what is closed up is opened to see whose it is. */
export async function heldByInvitation(
  { query }: Queries,
  seal: Seal,
  { institutionId, campaignId, invitationId }: { institutionId: string; campaignId: string; invitationId: string },
): Promise<Held | null> {
  const [row] = await query<{ id: string; step: number | null }>(
    'select "id", "step" from "survey_response" where "institution_id" = $1 and "invitation_id" = $2',
    [institutionId, invitationId],
  );
  if (row) return { place: 'RESPONSE', ...row };
  const closed = await query<{ id: string; sealed: string }>(
    'select "id", "sealed" from "survey_ballot" where "institution_id" = $1 and "campaign_id" = $2',
    [institutionId, campaignId],
  );
  const own = closed.find(
    ({ id, sealed }) => openBallot(seal, institutionId, id, sealed)?.invitationId === invitationId,
  );
  return own ? { place: 'BALLOT', id: own.id } : null;
}

/** Whose link a response came by, where its mode keeps that. */
export async function invitationOf(
  { query }: Queries,
  seal: Seal,
  institutionId: string,
  held: Held,
): Promise<string | null> {
  if (held.place === 'RESPONSE') {
    const [row] = await query<{ invitationId: string | null }>(
      'select "invitation_id" as "invitationId" from "survey_response" where "institution_id" = $1 and "id" = $2',
      [institutionId, held.id],
    );
    return row?.invitationId ?? null;
  }
  const [row] = await query<{ sealed: string }>(
    'select "sealed" from "survey_ballot" where "institution_id" = $1 and "id" = $2',
    [institutionId, held.id],
  );
  return (row && openBallot(seal, institutionId, held.id, row.sealed)?.invitationId) ?? null;
}
