import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { writeEvents } from '../../platform/event/announce.js';
import { checkEmail, normalEmail } from './account.rules.js';
import { checkLocalized, checkText } from './check.js';
import { INVITATION_DAYS } from './letters.js';
import { exists, invalid } from './problems.js';
import { hashToken } from './token.js';

export interface NewInstitution {
  readonly code: string;
  readonly name: LocalizedText;
  readonly country: string;
  readonly timeZone: string;
  /** Makes it and its administrator's account exist in demo mode only. */
  readonly demo?: boolean;
  readonly administrator: { readonly email: string; readonly name: string };
}

export interface CreatedInstitution {
  readonly institutionId: string;
  readonly membershipId: string;
  readonly personId: string;
  /** For `invitationAccept`; shown once, dead after a week. */
  readonly invitationToken: string;
}

/** Opens the house for an institution. For the command line: nobody can call this over the network. */
export async function institutionCreate(
  parts: { readonly gateway: Gateway; readonly clock: Clock; readonly ids: Ids },
  input: NewInstitution,
): Promise<Result<CreatedInstitution, Problem[]>> {
  const problems = checkInstitution(input);
  const email = normalEmail(input.administrator.email);
  return parts.gateway.system.transaction(async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(hashtextextended('institution', 0))`);
    if (!problems.some((one) => one.path[0] === 'code') && (await isTaken(transaction, input.code)))
      problems.push(exists(['code'], 'Another institution has this code.', 'Kode ini sudah dipakai lembaga lain.'));
    if (!(await isZone(transaction, input.timeZone)))
      problems.push(
        invalid(
          ['timeZone'],
          'No such time zone; one is Asia/Jakarta.',
          'Zona waktu tidak dikenal; contoh Asia/Jakarta.',
        ),
      );
    return problems.length > 0 || email === null ? fail(problems) : ok(await write(transaction, parts, input, email));
  });
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function checkInstitution(input: NewInstitution): Problem[] {
  const problems = [
    ...checkLocalized(['name'], input.name),
    ...checkEmail(['administrator', 'email'], input.administrator.email),
    ...checkText(['administrator', 'name'], input.administrator.name, 200),
  ];
  if (!/^[A-Z0-9][A-Z0-9-]{1,31}$/.test(input.code))
    problems.unshift(
      invalid(['code'], 'A code is 2 to 32 of A–Z, 0–9 and -.', 'Kode terdiri atas 2 sampai 32 dari A–Z, 0–9 dan -.'),
    );
  if (!/^[A-Z]{2}$/.test(input.country) || regions.of(input.country) === undefined)
    problems.push(
      invalid(['country'], 'A country is two letters, such as ID.', 'Negara ditulis dengan dua huruf, misalnya ID.'),
    );
  return problems;
}

const isTaken = async ({ query }: Queries, code: string): Promise<boolean> =>
  (await query('select 1 as one from "institution" where "code" = $1', [code])).length > 0;

/** PostgreSQL reckons with it, so PostgreSQL must know it. */
const isZone = async ({ query }: Queries, zone: string): Promise<boolean> =>
  /^[A-Za-z0-9_+/-]{1,60}$/.test(zone) &&
  (await query('select 1 as one from pg_timezone_names where name = $1', [zone])).length > 0;

async function write(
  transaction: Queries,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
  input: NewInstitution,
  email: string,
): Promise<CreatedInstitution> {
  const { query } = transaction;
  const [institutionId, personId, membershipId, token] = [ids.next(), ids.next(), ids.next(), ids.secret()];
  const at = clock.now();
  const now = at.toISOString();
  const demo = input.demo ?? false;
  await query(
    `insert into "institution" ("id", "code", "name", "country", "time_zone", "demo", "created_at")
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      institutionId,
      input.code,
      JSON.stringify({ id: input.name.id.trim(), en: input.name.en.trim() }),
      input.country,
      input.timeZone,
      demo,
      now,
    ],
  );
  await query('insert into "person" ("institution_id", "id", "name", "created_at") values ($1, $2, $3, $4)', [
    institutionId,
    personId,
    input.administrator.name.trim(),
    now,
  ]);
  const [account] = await query<{ id: string }>(
    `insert into "account" ("id", "email", "demo", "created_at") values ($1, $2, $3, $4)
     on conflict ("email") do update set "email" = excluded."email" returning "id"`,
    [ids.random(), email, demo, now],
  );
  await query(
    `insert into "membership" ("institution_id", "id", "account_id", "person_id", "kind", "roles", "email", "pending", "created_at")
     values ($1, $2, $3, $4, 'STAFF', '{ADMINISTRATOR}', $5, true, $6)`,
    [institutionId, membershipId, account?.id, personId, email, now],
  );
  await query(
    `insert into "one_time_token" ("id", "purpose", "token_hash", "account_id", "institution_id", "membership_id", "created_at", "expires_at")
     values ($1, 'INVITATION', $2, $3, $4, $5, $6, $7)`,
    [
      ids.random(),
      hashToken(token),
      account?.id,
      institutionId,
      membershipId,
      now,
      new Date(at.getTime() + INVITATION_DAYS * 86_400_000).toISOString(),
    ],
  );
  await writeEvents(transaction, { institutionId, personId: null, at, nextId: ids.next }, [
    { kind: 'INSTITUTION_CREATED', subjectType: 'Institution', subjectId: institutionId, subjectVersion: 1, facts: {} },
  ]);
  return { institutionId, membershipId, personId, invitationToken: token };
}
