import { civilDateIn } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import { sendLetter, withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import { Membership } from './account.entity.js';
import type { Actor, Role } from './actor.js';
import { inEngineRoom } from './engine-room.js';
import { INVITATION_DAYS, invitationLetter, linkOf } from './letters.js';
import type { IdentitySettings } from './settings.js';
import { hashToken } from './token.js';

export interface Invited {
  readonly email: string;
  readonly personId: string;
  readonly kind: 'STAFF' | 'PARTNER';
  readonly roles: readonly Role[];
  readonly partnerId: string | null;
}

/** Shows the secret to the caller once. It is no part of a receipt, so that no retry and no table holds it. */
export type HandOver = (token: string) => void;

/**
 * Gives an address a place in the institution that opens once the invitation is accepted. An account another
 * institution made is joined without a word about it. The person must be written already; null when the address has a
 * place here.
 */
export async function invite(
  work: Work<Actor>,
  settings: IdentitySettings,
  invited: Invited,
  handOver: HandOver,
): Promise<string | null> {
  const accountId = await inEngineRoom(work, async ({ query }) => {
    const [account] = await query<{ id: string }>(
      `insert into "account" ("id", "email", "demo", "created_at")
       select $1, $2, i."demo", $4 from "institution" i where i."id" = $3
       on conflict ("email") do update set "email" = excluded."email" returning "id"`,
      [work.ids.random(), invited.email, work.institutionId, work.now.toISOString()],
    );
    return account?.id ?? null;
  });
  if (accountId === null || (await hasPlace(work, accountId))) return null;
  const membershipId = work.ids.next();
  work.em.create(Membership, {
    institutionId: work.institutionId,
    id: membershipId,
    accountId,
    personId: invited.personId,
    kind: invited.kind,
    roles: [...invited.roles],
    partnerId: invited.partnerId,
    email: invited.email,
    pending: true,
    createdAt: work.now,
  });
  await work.flush();
  await sendInvitation(work, settings, { accountId, membershipId, email: invited.email }, handOver);
  work.announce({
    kind: 'MEMBERSHIP_INVITED',
    subjectType: 'Membership',
    subjectId: membershipId,
    subjectVersion: 1,
    facts: { personId: invited.personId, kind: invited.kind, roles: invited.roles, partnerId: invited.partnerId },
  });
  return membershipId;
}

/** A fresh token for a membership that waits, and the letter that brings it; earlier ones are dead from now on. */
export async function sendInvitation(
  work: Work<Actor>,
  settings: IdentitySettings,
  to: { readonly accountId: string; readonly membershipId: string; readonly email: string },
  handOver: HandOver,
): Promise<void> {
  const token = work.ids.secret();
  const now = work.now.toISOString();
  const until = new Date(work.now.getTime() + INVITATION_DAYS * 86_400_000);
  const name = await inEngineRoom(work, async ({ query }) => {
    await query('update "one_time_token" set "used_at" = $2 where "membership_id" = $1 and "used_at" is null', [
      to.membershipId,
      now,
    ]);
    const [institution] = await query<{ name: LocalizedText }>(
      `with token as (
         insert into "one_time_token" ("id", "purpose", "token_hash", "account_id", "institution_id", "membership_id", "created_at", "expires_at")
         values ($1, 'INVITATION', $2, $3, $4, $5, $6, $7))
       select "name" from "institution" where "id" = $4`,
      [
        work.ids.random(),
        hashToken(token),
        to.accountId,
        work.institutionId,
        to.membershipId,
        now,
        until.toISOString(),
      ],
    );
    return institution?.name ?? { id: '', en: '' };
  });
  handOver(token);
  await withdrawLetters(work, to.membershipId);
  await sendLetter(work, {
    template: invitationLetter,
    to: to.email,
    // Whoever invites need not read what the reader reads.
    language: 'both',
    parameters: {
      institution: name,
      before: civilDateIn(until, work.actor.timeZone),
      link: linkOf(settings.publicUrl, 'invitation', token) ?? token,
    },
    usefulUntil: until,
    subjectId: to.membershipId,
  });
}

async function hasPlace(work: Work<Actor>, accountId: string): Promise<boolean> {
  const rows = await work.query(
    'select 1 as one from "membership" where "institution_id" = $1 and "account_id" = $2 and "revoked_at" is null',
    [work.institutionId, accountId],
  );
  return rows.length > 0;
}
