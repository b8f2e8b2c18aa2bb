import type { Clock } from '../../platform/clock/clock.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { type Actor, type ApiScope, type Holding, type Role, readsAll } from './actor.js';
import { subjectsHeld } from './seat.js';
import { hashToken } from './token.js';

interface Row {
  credential_id: string;
  account_id: string;
  institution_id: string;
  membership_id: string;
  person_id: string;
  kind: 'STAFF' | 'PARTNER';
  roles: Role[];
  partner_id: string | null;
  partner_ids: string[];
  scopes: ApiScope[];
  country: string;
  time_zone: string;
  holds: Holding[] | null;
}

/** Posts held today in the institution's own zone: assignments and delegations that have begun and not ended. */
const holds = `(
  select json_agg(json_build_object('positionId', p.id, 'code', p.code, 'aliases', p.aliases, 'mode', h.mode,
    'unit', case when u.id is null then null else json_build_object('id', u.id, 'kind', u.kind, 'echelon', u.echelon) end)
    order by h.rank, p.code)
  from (
    select a.position_id, a.mode, case a.mode when 'DEFINITIVE' then 0 else 1 end as rank from assignment a
    where a.institution_id = m.institution_id and a.person_id = m.person_id
      and a.starts_on <= today.day and (a.ends_on is null or a.ends_on >= today.day)
    union all
    select d.position_id, 'AN', 2 from delegation d
    where d.institution_id = m.institution_id and d.person_id = m.person_id
      and d.starts_on <= today.day and d.ends_on >= today.day and d.revoked_at is null
  ) h
  join position p on p.institution_id = m.institution_id and p.id = h.position_id
    and (p.closed_on is null or p.closed_on >= today.day)
  left join org_unit u on u.institution_id = m.institution_id and u.id = p.unit_id
)`;

const actorColumns = `m.account_id, m.institution_id, m.id as membership_id, m.person_id, m.kind, m.roles, m.partner_id,
  case when m.kind = 'PARTNER' then array(select q.id from partner q where q.institution_id = m.institution_id
    and (q.id = m.partner_id or q.merged_into_id = m.partner_id)) else '{}' end as partner_ids,
  i.country, i.time_zone, case when m.kind = 'STAFF' then ${holds} end as holds`;

const joins = `join account c on c.id = m.account_id and c.disabled_at is null
  join institution i on i.id = m.institution_id
  cross join lateral (select ($2::timestamptz at time zone i.time_zone)::date as day) today`;

/** Demo accounts do not exist outside demo mode: a demo database served by mistake lets nobody in. */
const real = 'and not c.demo and not i.demo';

const bySession = `select s.id as credential_id, '{READ,WRITE}'::text[] as scopes, ${actorColumns}
  from session s
  join membership m on m.institution_id = s.institution_id and m.id = s.membership_id and m.revoked_at is null and not m.pending
  ${joins}
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2`;

const byKey = `select k.id as credential_id, k.scopes, ${actorColumns}
  from api_key k
  join membership m on m.institution_id = k.institution_id and m.id = k.membership_id and m.revoked_at is null and not m.pending
  ${joins}
  where k.prefix = $3 and k.secret_hash = $1 and k.revoked_at is null and k.expires_at > $2`;

const byMembership = `select m.id as credential_id, '{READ}'::text[] as scopes, ${actorColumns}
  from membership m
  ${joins}
  where m.institution_id = $1 and m.id = $3 and m.revoked_at is null and not m.pending`;

const CACHE_MS = 1000;

/** Turns a credential into an actor. What it found is kept for a second, so that a revocation takes effect within one. */
export class Authenticator {
  private readonly cache = new Map<string, { actor: Actor; until: number }>();

  constructor(
    private readonly gateway: Gateway,
    private readonly clock: Clock,
    private readonly demoMode = false,
  ) {}

  /** The actor of a session token or an API key (`mk_<prefix>_<secret>`); null when it is none, expired or revoked. */
  async actorOf(credential: string): Promise<Actor | null> {
    if (credential.length < 20 || credential.length > 200) return null;
    const hash = hashToken(credential);
    const now = performance.now();
    const known = this.cache.get(hash);
    if (known && known.until > now) return known.actor;
    const key = /^mk_([A-Za-z0-9]{8,16})_/.exec(credential);
    const at = this.clock.now().toISOString();
    const which = this.demoMode ? '' : real;
    const rows = key
      ? await this.gateway.system.query<Row>(`${byKey} ${which}`, [hash, at, key[1]])
      : await this.gateway.system.query<Row>(`${bySession} ${which}`, [hash, at]);
    const actor = rows[0] ? await this.withHint(actorFrom(rows[0])) : null;
    if (actor) this.keep(hash, actor, now);
    else this.cache.delete(hash);
    return actor;
  }

  /** Counts what grants open to the actor, to a thousand at most: a hint for looking up lists, not a right. */
  private async withHint(actor: Actor): Promise<Actor> {
    if (actor.kind !== 'STAFF' || readsAll(actor)) return actor;
    const [row] = await this.gateway.system.query<{ many: boolean }>(
      `select count(*) = 1000 as many from (
         select 1 from access_grant where institution_id = $1 and subject_id = any($2) limit 1000) capped`,
      [actor.institutionId, actor.subjects],
    );
    return { ...actor, seesMany: row?.many === true };
  }

  /** A membership with its rights of this moment, for an address that was made for it; null when it is revoked. */
  async actorOfMembership(institutionId: string, membershipId: string): Promise<Actor | null> {
    const which = this.demoMode ? '' : real;
    const at = this.clock.now().toISOString();
    const rows = await this.gateway.system.query<Row>(`${byMembership} ${which}`, [institutionId, at, membershipId]);
    return rows[0] ? actorFrom(rows[0]) : null;
  }

  /** After a change of accounts, posts or keys in this process: nobody acts on yesterday's rights. */
  forget(): void {
    this.cache.clear();
  }

  private keep(hash: string, actor: Actor, now: number): void {
    if (this.cache.size >= 10_000) this.cache.clear();
    this.cache.set(hash, { actor, until: now + CACHE_MS });
  }
}

function actorFrom(row: Row): Actor {
  const held = row.holds ?? [];
  return {
    credentialId: row.credential_id,
    accountId: row.account_id,
    institutionId: row.institution_id,
    membershipId: row.membership_id,
    personId: row.person_id,
    kind: row.kind,
    roles: row.roles,
    partnerId: row.partner_id,
    partnerIds: row.partner_ids,
    scopes: row.scopes,
    country: row.country,
    timeZone: row.time_zone,
    holds: held,
    seesMany: false,
    subjects: [...subjectsHeld(row.institution_id, held), ...row.partner_ids, row.person_id],
  };
}
