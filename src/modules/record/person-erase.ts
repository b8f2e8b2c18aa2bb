import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { inEngineRoom } from '../identity/engine-room.js';
import { membershipRevoke } from '../identity/membership-revoke.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, invalid } from '../identity/problems.js';
import { DataRequest } from './data-request.entity.js';
import { notAt } from './data-request.rules.js';
import { type KnownPerson, knownPerson } from './person-known.js';
import { eraseWords } from './person-words-erase.js';
import { takeHoldTurn } from './record-recount.js';

export interface PersonErase {
  readonly requestId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Carries out a granted request: the person's places in the house end, the words go, the row stays without a name, so
 * that the log leads to an id and no further. What a hold or the law keeps is said.
 */
export async function personErase(work: Work<Actor>, input: PersonErase): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, DataRequest, 'dsr', 'requestId', input.requestId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const request = loaded.value;
  if (request.kind !== 'ERASURE') return fail([notErasure]);
  if (request.status !== 'GRANTED') return fail([notAt(request.status)]);
  const { institutionId, actor } = work;
  const { personId } = request;
  if (personId === actor.personId) return fail([ownSelf]);
  if (await holdsPost(work, personId)) return fail([inOffice]);
  // A hold placed this moment is seen, or waits until this is done.
  await takeHoldTurn(work);
  const ended = await endPlaces(work, personId);
  if (ended.length > 0) return fail(ended);
  request.status = 'DONE';
  request.doneAt = work.now;
  request.doneById = actor.personId;
  request.version += 1;
  await work.flush();
  const outcome = await inEngineRoom(work, async (queries) => {
    const known = await knownPerson(queries, institutionId, personId);
    await forgetAccount(queries, known);
    return eraseWords(queries, known);
  });
  await work.query('update "data_request" set "outcome" = $3 where "institution_id" = $1 and "id" = $2', [
    ...[institutionId, request.id, JSON.stringify(outcome)],
  ]);
  const counts = (lines: typeof outcome.erased) => lines.map(({ what, rows }) => ({ what, rows }));
  work.announce({
    ...{ kind: 'PERSON_ERASED', subjectType: 'DataRequest', subjectId: request.id, subjectVersion: request.version },
    facts: { personId, erased: counts(outcome.erased), kept: counts(outcome.kept) },
  });
  return ok({ id: request.id });
}

async function holdsPost(work: Work<Actor>, personId: string): Promise<boolean> {
  const rows = await work.query(
    `select 1 as one from "assignment" a join "institution" i on i."id" = a."institution_id"
     where a."institution_id" = $1 and a."person_id" = $2
       and coalesce(a."ends_on", 'infinity') >= ($3::timestamptz at time zone i."time_zone")::date limit 1`,
    [work.institutionId, personId, work.now.toISOString()],
  );
  return rows.length > 0;
}

/** The person's memberships end by the usual way, with sessions, keys and letters; contacts' places too. */
async function endPlaces(work: Work<Actor>, personId: string): Promise<Problem[]> {
  const rows = await work.query<{ id: string }>(
    'select "id" from "membership" where "institution_id" = $1 and "person_id" = $2 and "revoked_at" is null',
    [work.institutionId, personId],
  );
  for (const { id } of rows) {
    const ended = await membershipRevoke(work, { membershipId: globalId('mbr', id) });
    if (!ended.ok) return ended.error.map((one) => ({ ...one, path: ['input', 'requestId'] }));
  }
  await work.query(
    `update "partner_contact" set "ended_at" = coalesce("ended_at", $3), "version" = "version" + 1
     where "institution_id" = $1 and "person_id" = $2`,
    [work.institutionId, personId, work.now.toISOString()],
  );
  return [];
}

/** What leads to the person by an address: letters, keys' names, and the account where no other institution knows it. */
async function forgetAccount({ query }: Queries, { institutionId, personId, emails }: KnownPerson): Promise<void> {
  const mine = `(select "id" from "membership" where "institution_id" = $1 and "person_id" = $2)`;
  const key = [institutionId, personId];
  await query(`delete from "idempotency" where "institution_id" = $1 and "membership_id" in ${mine}`, key);
  await query(`update "api_key" set "name" = '' where "institution_id" = $1 and "membership_id" in ${mine}`, key);
  await query(`delete from "session" where "institution_id" = $1 and "membership_id" in ${mine}`, key);
  await query(`delete from "letter" where "institution_id" = $1 and lower("recipient") = any($2)`, [
    institutionId,
    emails,
  ]);
  const accounts = await query<{ id: string }>(
    `select a."id" from "account" a where a."id" in (
       select "account_id" from "membership" where "institution_id" = $1 and "person_id" = $2)
     and not exists (select 1 from "membership" o where o."account_id" = a."id" and o."revoked_at" is null)`,
    key,
  );
  const ids = [accounts.map(({ id }) => id)];
  await query('delete from "one_time_token" where "account_id" = any($1)', ids);
  await query(
    `update "account" set "email" = 'erased-' || "id" || '@invalid', "password_hash" = null,
       "disabled_at" = coalesce("disabled_at", now()) where "id" = any($1)`,
    ids,
  );
}

const notErasure = invalid(
  ['input', 'requestId'],
  'This request asks for the data, not for their erasure.',
  'Permintaan ini meminta data, bukan penghapusan.',
);
const ownSelf = problem(
  'FORBIDDEN',
  ['input', 'requestId'],
  text('Another administrator carries that out.', 'Harus dilaksanakan oleh administrator lain.'),
);
const inOffice = problem(
  'GUARD_FAILED',
  ['input', 'requestId'],
  text(
    'The person still holds a post: end the assignment first.',
    'Yang bersangkutan masih memangku jabatan: akhiri dahulu.',
  ),
  {
    unmet: [
      {
        code: 'IN_OFFICE',
        explanation: text('Holds a post.', 'Masih memangku jabatan.'),
        whoCanMeet: [],
      },
    ],
  },
);
