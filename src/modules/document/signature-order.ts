import type { Queries } from '../../platform/database/gateway.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { SignatureStatus } from './signature.rules.js';
import type { SignatureAnswer } from './signature-provider.js';

/** The act that waits until a provider has answered. */
export interface WaitingAct {
  readonly membershipId: string;
  readonly cooperationId: string;
  readonly action: string;
  readonly instance: string | null;
  /** The post to act in, as it was told. */
  readonly position: string | null;
}
export interface NewOrder {
  readonly containerId: string;
  readonly documentKind: string;
  readonly sheet: string;
  readonly slot: string;
  readonly method: string;
  readonly version: { readonly number: number; readonly sha256: string };
  readonly waiting: WaitingAct;
}

/** Notes that a provider is to be asked; false when one was asked for this slot already and has not answered. */
export async function orderSignature(work: Work<Actor>, order: NewOrder): Promise<boolean> {
  const kept = await work.query(
    `insert into "signature" ("institution_id", "id", "document_id", "sheet", "slot", "method", "status", "version_number",
       "sha256", "person_id", "registered_by_id", "at", "ask_at", "waiting")
     select $1, $2, d."id", $5, $6, $7, 'PENDING', $8, $9, $10, $10, $11, $11, $12
     from "document" d where d."institution_id" = $1 and d."container_id" = $3 and d."kind" = $4
     on conflict ("institution_id", "document_id", "sheet", "slot") where "status" = 'PENDING' do nothing
     returning 1 as one`,
    [
      work.institutionId,
      work.ids.next(),
      order.containerId,
      order.documentKind,
      order.sheet,
      order.slot,
      order.method,
      order.version.number,
      order.version.sha256,
      work.actor.personId,
      work.now.toISOString(),
      JSON.stringify(order.waiting),
    ],
  );
  return kept.length > 0;
}

export interface Order {
  readonly institutionId: string;
  readonly id: string;
  readonly method: string;
  readonly sha256: string;
  readonly personId: string;
  readonly providerReference: string | null;
  readonly waiting: WaitingAct;
  readonly overdue: boolean;
}

/** Orders whose turn it is, each claimed for a minute, so that two processes do not ask at once. */
export const claimOrders = (queries: Queries, now: Date): Promise<Order[]> =>
  queries.query<Order>(
    `update "signature" s set "ask_at" = $1::timestamptz + interval '1 minute'
     from (select "institution_id", "id" from "signature" where "status" = 'PENDING' and "ask_at" <= $1
       order by "ask_at", "id" limit 100 for update skip locked) due
     where s."institution_id" = due."institution_id" and s."id" = due."id"
     returning s."institution_id" as "institutionId", s."id", s."method", s."sha256", s."person_id" as "personId",
       s."provider_reference" as "providerReference", s."waiting", s."at" < $1::timestamptz - interval '7 days' as "overdue"`,
    [now.toISOString()],
  );

/** Waits on: the provider has the order under this name. */
export async function keepReference(
  queries: Queries,
  { institutionId, id }: Order,
  { reference, continueUrl }: Extract<SignatureAnswer, { state: 'PENDING' }>,
): Promise<void> {
  await queries.query(
    `update "signature" set "provider_reference" = $3, "continue_url" = $4
     where "institution_id" = $1 and "id" = $2 and "status" = 'PENDING'`,
    [institutionId, id, reference, continueUrl],
  );
}

/** Waits no more, and nothing came of it. */
export async function endOrder(
  queries: Queries,
  { institutionId, id }: Order,
  status: Extract<SignatureStatus, 'REFUSED' | 'LAPSED'>,
): Promise<void> {
  await queries.query(
    `update "signature" set "status" = $3, "waiting" = null, "ask_at" = null, "continue_url" = null
     where "institution_id" = $1 and "id" = $2 and "status" = 'PENDING'`,
    [institutionId, id, status],
  );
}

/** Made, as the provider told; false when somebody was faster. Part of the act that waited for it. */
export async function fulfilOrder(
  queries: Queries,
  { institutionId, id }: Order,
  signedOn: string,
  told: Extract<SignatureAnswer, { state: 'SIGNED' }>,
): Promise<boolean> {
  const done = await queries.query(
    `update "signature" set "status" = 'SIGNED', "waiting" = null, "ask_at" = null, "continue_url" = null,
       "signed_on" = $3, "signed_at" = $4, "certificate_serial" = $5, "report_reference" = $6
     where "institution_id" = $1 and "id" = $2 and "status" = 'PENDING' returning 1 as one`,
    [institutionId, id, signedOn, told.signedAt.toISOString(), told.certificateSerial, told.reportReference],
  );
  return done.length > 0;
}
