import type { LocalizedText } from '../../kernel/text.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import type { Actor } from './actor.js';
import { mayAdminister } from './policy.js';
import type { Request } from './request.js';
import type { SessionType } from './session.type.js';
import { MAX_SESSIONS } from './session-open.js';

/**
 * Living sessions of a membership: the caller's own, or, for administrators, any member's. The engine room's table, so
 * every condition that keeps institutions and members apart stands here.
 */
export async function sessionsOf(
  request: Request,
  actor: Actor,
  membershipId: string | null | undefined,
): Promise<SessionType[]> {
  const wanted = membershipId == null ? actor.membershipId : rowId('mbr', membershipId);
  if (wanted === null || (wanted !== actor.membershipId && !mayAdminister(actor))) return [];
  const { gateway, clock } = request.runner;
  const rows = await gateway.system.query<{ id: string; created_at: Date; expires_at: Date }>(
    `select "id", "created_at", "expires_at" from "session" where "institution_id" = $1 and "membership_id" = $2
     and "revoked_at" is null and "expires_at" > $3 order by "created_at" desc, "id" desc limit $4`,
    [actor.institutionId, wanted, clock.now().toISOString(), MAX_SESSIONS],
  );
  return rows.map((row) => ({
    id: globalId('ses', row.id),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    current: row.id === actor.credentialId,
  }));
}

interface Own {
  readonly email: string;
  readonly institutions: { code: string; name: LocalizedText; kind: string }[];
}

/** What the account is beyond this institution: told to nobody but itself. */
export async function ownAccount(request: Request, actor: Actor): Promise<Own> {
  const [own] = await request.runner.gateway.system.query<Own>(
    `select a."email", coalesce((
       select json_agg(json_build_object('code', i."code", 'name', i."name", 'kind', m."kind") order by i."code")
       from "membership" m join "institution" i on i."id" = m."institution_id" and (not i."demo" or $2)
       where m."account_id" = a."id" and m."revoked_at" is null and not m."pending"), '[]') as institutions
     from "account" a where a."id" = $1`,
    [actor.accountId, request.settings.demoMode],
  );
  if (!own) throw new Error('the caller has no account');
  return own;
}

/** The posts held today, with their titles; which they are, authentication has found out. */
export async function heldPosts(request: Request, actor: Actor) {
  const ids = [...new Set(actor.holds.map((held) => held.positionId))];
  if (ids.length === 0) return [];
  const rows = await request.runner.gateway.read<{ id: string; title: LocalizedText; unit_id: string | null }>(
    actor.institutionId,
    'select "id", "title", "unit_id" from "position" where "institution_id" = $1 and "id" = any($2)',
    [actor.institutionId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return actor.holds.flatMap((held) => {
    const row = byId.get(held.positionId);
    if (!row) return [];
    return {
      positionId: globalId('pos', row.id),
      code: held.code,
      aliases: [...held.aliases],
      title: row.title,
      mode: held.mode,
      unitId: row.unit_id && globalId('unit', row.unit_id),
    };
  });
}

export async function ownInstitution(request: Request, actor: Actor): Promise<object | null> {
  const [row] = await request.runner.gateway.read<Record<string, unknown> & { id: string }>(
    actor.institutionId,
    `select "id", "code", "name", "country", "time_zone" as "timeZone", "reply_to" as "replyTo", "created_at" as "createdAt"
     from "institution" where "id" = $1`,
    [actor.institutionId],
  );
  return row ? { ...row, id: globalId('ins', row.id) } : null;
}
