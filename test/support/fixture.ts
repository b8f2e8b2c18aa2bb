import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../../src/modules/identity/actor.js';
import type { Gateway } from '../../src/platform/database/gateway.js';

/** An institution laid straight into the database: what tests of other modules start from. */
export interface TestInstitution {
  readonly id: string;
  readonly code: string;
  /** Row ids of the units, by code. */
  readonly units: Readonly<Record<string, string>>;
  /** Row ids of the posts, by `CODE` or `CODE@UNIT`. */
  readonly posts: Readonly<Record<string, string>>;
}

export interface TestMember {
  readonly token: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly email: string;
}

export interface InstitutionPlan {
  readonly code?: string;
  readonly country?: string;
  readonly units?: readonly { code: string; kind: string; echelon?: string; parent?: string }[];
  /** `CODE` above units, `CODE@UNIT` in one. */
  readonly posts?: readonly string[];
}

const NOW = '2026-01-01T00:00:00Z';

export async function layInstitution(gateway: Gateway, plan: InstitutionPlan = {}): Promise<TestInstitution> {
  const id = randomUUID();
  const code = plan.code ?? `I${randomBytes(4).toString('hex')}`;
  const { query } = gateway.system;
  await query(
    `insert into institution (id, code, name, country, time_zone, created_at) values ($1, $2, $3, $4, 'Asia/Jakarta', $5)`,
    [id, code, JSON.stringify({ id: `Lembaga ${code}`, en: `Institution ${code}` }), plan.country ?? 'ID', NOW],
  );
  const units: Record<string, string> = {};
  for (const unit of plan.units ?? []) {
    const unitId = randomUUID();
    units[unit.code] = unitId;
    await query(
      'insert into org_unit (institution_id, id, parent_id, code, name, kind, echelon) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        unitId,
        unit.parent ? units[unit.parent] : null,
        unit.code,
        JSON.stringify({ id: unit.code, en: unit.code }),
        unit.kind,
        unit.echelon ?? null,
      ],
    );
  }
  const posts: Record<string, string> = {};
  for (const post of plan.posts ?? []) {
    const [name = '', unit] = post.split('@');
    const postId = randomUUID();
    posts[post] = postId;
    await query(`insert into position (institution_id, id, unit_id, code, title) values ($1, $2, $3, $4, $5)`, [
      id,
      postId,
      unit ? units[unit] : null,
      name,
      JSON.stringify({ id: name, en: name }),
    ]);
  }
  return { id, code, units, posts };
}

/** A person with an account, a membership, a session and, for staff, posts held since the beginning of 2026. */
export async function layMember(
  gateway: Gateway,
  institution: TestInstitution,
  plan: { roles?: readonly Role[]; posts?: readonly string[]; partnerId?: string; accountId?: string } = {},
): Promise<TestMember> {
  const { query } = gateway.system;
  const accountId = plan.accountId ?? randomUUID();
  const [membershipId, personId, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
  const email = `${accountId.slice(0, 8)}@example.test`;
  if (!plan.accountId)
    await query('insert into account (id, email, created_at) values ($1, $2, $3)', [accountId, email, NOW]);
  await query('insert into person (institution_id, id, name, created_at) values ($1, $2, $3, $4)', [
    institution.id,
    personId,
    `Person ${personId.slice(0, 4)}`,
    NOW,
  ]);
  await query(
    `insert into membership (institution_id, id, account_id, person_id, kind, roles, partner_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      institution.id,
      membershipId,
      accountId,
      personId,
      plan.partnerId ? 'PARTNER' : 'STAFF',
      plan.roles ?? ['MEMBER'],
      plan.partnerId ?? null,
      NOW,
    ],
  );
  for (const post of plan.posts ?? []) {
    const positionId = institution.posts[post];
    if (!positionId) throw new Error(`the test institution has no post ${post}`);
    await query(
      `insert into assignment (institution_id, id, position_id, person_id, mode, starts_on, created_at)
       values ($1, $2, $3, $4, 'DEFINITIVE', '2026-01-01', $5)`,
      [institution.id, randomUUID(), positionId, personId, NOW],
    );
  }
  await query(
    `insert into session (id, token_hash, account_id, institution_id, membership_id, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, '2999-01-01')`,
    [
      randomUUID(),
      createHash('sha256').update(token).digest('base64url'),
      accountId,
      institution.id,
      membershipId,
      NOW,
    ],
  );
  return { token, accountId, membershipId, personId, email };
}

export async function layPartner(
  gateway: Gateway,
  institution: TestInstitution,
  plan: { name?: string; country?: string } = {},
): Promise<string> {
  const id = randomUUID();
  await gateway.system.query(
    `insert into partner (institution_id, id, name, country, kind, level, created_at, updated_at)
     values ($1, $2, $3, $4, 'COMPANY', 'NATIONAL', $5, $5)`,
    [institution.id, id, plan.name ?? `Partner ${id.slice(0, 6)}`, plan.country ?? 'ID', NOW],
  );
  return id;
}
