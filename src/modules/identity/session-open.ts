import type { Problem } from '../../kernel/problem.js';
import { problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Runner } from '../../platform/mutation/run.js';
import { normalEmail, wrongLogin } from './account.rules.js';
import type { IdentitySettings } from './settings.js';
import { type Allowance, tooMany } from './throttle.js';
import { hashToken } from './token.js';

/** A session beyond these ends the oldest, so that a list of them stays short. */
export const MAX_SESSIONS = 20;

const perAccountAndAddress: Allowance = { attempts: 10, seconds: 900 };
const perAccount: Allowance = { attempts: 100, seconds: 3600 };
const perAddress: Allowance = { attempts: 300, seconds: 900 };

export interface Login {
  readonly email: string;
  readonly password: string;
  readonly institutionCode?: string | null;
}

/** An institution the account belongs to. */
export interface Choice {
  readonly code: string;
  readonly name: LocalizedText;
  readonly kind: 'STAFF' | 'PARTNER';
}

export interface Opened {
  readonly token: string;
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly personId: string;
}

interface AccountRow {
  id: string;
  password_hash: string | null;
}
interface MembershipRow extends Choice {
  id: string;
  institution_id: string;
  person_id: string;
}

/** Login: the account proves itself, then one of its institutions is chosen. Failing tells nothing about accounts. */
export async function sessionOpen(
  runner: Runner,
  settings: IdentitySettings,
  address: string,
  login: Login,
): Promise<Result<Opened, { problems: Problem[]; choices: Choice[] }>> {
  const refuse = (one: Problem, choices: Choice[] = []) => fail({ problems: [one], choices });
  const email = normalEmail(login.email);
  // An address that has to wait makes up no more names: each would take a place in the throttle.
  const refused = settings.throttle.take(`login//${address}`, perAddress);
  if (refused > 0) return refuse(tooMany(refused));
  const wait = Math.max(
    settings.throttle.take(`login/${email}/${address}`, perAccountAndAddress),
    settings.throttle.take(`login/${email}`, perAccount),
  );
  if (wait > 0) return refuse(tooMany(wait));
  const account = email === null ? null : await accountOf(runner, settings, email);
  if (!(await settings.passwords.matches(login.password, account?.password_hash ?? null)) || !account?.password_hash)
    return refuse(wrongLogin);
  for (const key of [`login/${email}`, `login//${address}`]) settings.throttle.giveBack(key);
  settings.throttle.forget(`login/${email}/${address}`);
  if (settings.passwords.isOutdated(account.password_hash))
    account.password_hash = await rehash(runner, settings, account, login.password);
  const memberships = await membershipsOf(runner, settings, account.id);
  const choices = memberships.map(({ code, name, kind }) => ({ code, name, kind }));
  if (login.institutionCode == null && memberships.length > 1) return refuse(chooseOne, choices);
  const chosen =
    login.institutionCode == null ? memberships[0] : memberships.find((one) => one.code === login.institutionCode);
  if (!chosen) return refuse(notThere, choices);
  const opened = await open(runner, settings, account, chosen);
  return opened ? ok(opened) : refuse(wrongLogin);
}

async function accountOf(runner: Runner, settings: IdentitySettings, email: string): Promise<AccountRow | null> {
  const [account] = await runner.gateway.system.query<AccountRow>(
    `select "id", "password_hash" from "account" where "email" = $1 and "disabled_at" is null and (not "demo" or $2)`,
    [email, settings.demoMode],
  );
  return account ?? null;
}

const membershipsOf = (runner: Runner, settings: IdentitySettings, accountId: string) =>
  runner.gateway.system.query<MembershipRow>(
    `select m."id", m."institution_id", m."person_id", m."kind", i."code", i."name"
     from "membership" m join "institution" i on i."id" = m."institution_id"
     where m."account_id" = $1 and m."revoked_at" is null and not m."pending" and (not i."demo" or $2)
     order by i."code"`,
    [accountId, settings.demoMode],
  );

/** The account's row is locked and its hash compared again: a password reset meanwhile must win. */
async function open(
  { gateway, clock, ids }: Runner,
  settings: IdentitySettings,
  account: AccountRow,
  chosen: MembershipRow,
): Promise<Opened | null> {
  const [token, id, now] = [ids.secret(), ids.next(), clock.now()];
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + settings.sessionHours * 3_600_000).toISOString();
  return gateway.system.transaction(async ({ query }) => {
    const same = await query(
      `select 1 as one from "account" where "id" = $1 and "password_hash" = $2 and "disabled_at" is null for update`,
      [account.id, account.password_hash],
    );
    if (same.length === 0) return null;
    await query(
      `update "session" set "revoked_at" = $2 where "id" in (select "id" from "session" where "membership_id" = $1
       and "revoked_at" is null and "expires_at" > $2 order by "created_at" desc, "id" desc offset $3)`,
      [chosen.id, createdAt, MAX_SESSIONS - 1],
    );
    await query(
      `insert into "session" ("id", "token_hash", "account_id", "institution_id", "membership_id", "created_at", "expires_at")
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, hashToken(token), account.id, chosen.institution_id, chosen.id, createdAt, expiresAt],
    );
    return { token, id, createdAt, expiresAt, personId: chosen.person_id };
  });
}

/** The cost was raised (or lowered, in a demo): only now the password is at hand to follow it. */
async function rehash(runner: Runner, settings: IdentitySettings, account: AccountRow, password: string) {
  const hash = await settings.passwords.hash(password);
  const done = await runner.gateway.system.query(
    'update "account" set "password_hash" = $3 where "id" = $1 and "password_hash" = $2 returning 1 as one',
    [account.id, account.password_hash, hash],
  );
  return done.length > 0 ? hash : account.password_hash;
}

const chooseOne = problem(
  'REQUIRED',
  ['input', 'institutionCode'],
  text('You belong to several institutions: choose one.', 'Anda tergabung pada beberapa lembaga: pilih salah satu.'),
);
const notThere = problem(
  'NOT_FOUND',
  ['input', 'institutionCode'],
  text('You do not belong to such an institution.', 'Anda tidak tergabung pada lembaga itu.'),
);
