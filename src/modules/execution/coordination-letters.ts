import type { LocalizedText } from '../../kernel/text.js';
import { letterTemplate } from '../../platform/mail/letter-template.js';
import { sendLetters, withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { normalEmail } from '../identity/account.rules.js';
import type { Actor } from '../identity/actor.js';
import { inEngineRoom } from '../identity/engine-room.js';
import { linkOf } from '../identity/letters.js';
import { type Invited, type Subject, usefulUntil } from './coordination-subject.js';
import { todayOf } from './execution-work.js';
import { modeWords } from './mode-words.js';

const parameters = { institution: 'NAME', invited: 'NAME', title: 'TEXT', day: 'DATE', details: 'NAME' } as const;

export const invitedLetter = letterTemplate({
  code: 'COORDINATION_INVITED',
  sender: 'INSTITUTION',
  parameters: { ...parameters, link: 'LINK' },
  id: {
    subject: 'Undangan: {title}',
    text: `Yth. {invited},

{institution} mengundang Anda: {title}, {day}, {details}.

Mohon jawab hadir, tidak hadir, atau belum pasti, dan siapa yang diutus, setelah masuk, dengan tautan atau kode berikut:

{link}`,
  },
  en: {
    subject: 'Invitation: {title}',
    text: `Dear {invited},

{institution} invites you: {title}, {day}, {details}.

Please log in and say whether you will come, and whom you send, by this link or code:

{link}`,
  },
});

export const movedLetter = letterTemplate({
  code: 'COORDINATION_MOVED',
  sender: 'INSTITUTION',
  parameters: { ...parameters, link: 'LINK' },
  id: {
    subject: 'Perubahan waktu: {title}',
    text: `Yth. {invited},

{institution} mengubah waktu {title} menjadi {day}, {details}. Jawaban yang pernah diberikan tidak berlaku lagi.

Mohon jawab kembali setelah masuk, dengan tautan atau kode berikut:

{link}`,
  },
  en: {
    subject: 'Another time: {title}',
    text: `Dear {invited},

{institution} has moved {title} to {day}, {details}. What was answered before no longer counts.

Please log in and answer anew, by this link or code:

{link}`,
  },
});

export const calledOffLetter = letterTemplate({
  code: 'COORDINATION_CALLED_OFF',
  sender: 'INSTITUTION',
  parameters,
  id: {
    subject: 'Undangan dibatalkan: {title}',
    text: `Yth. {invited},

Undangan {institution} untuk {title}, {day}, {details}, dibatalkan.`,
  },
  en: {
    subject: 'Called off: {title}',
    text: `Dear {invited},

The invitation of {institution} to {title}, {day}, {details}, is called off.`,
  },
});

interface Reader {
  readonly invitationId: string;
  readonly invited: LocalizedText;
  readonly institution: LocalizedText;
  readonly email: string;
}

/** Of a unit whoever holds a post in it today and has an account; of the partner its contacts and accounts. */
const readers = `select distinct v."id" as "invitationId", r."invited"::jsonb as "invited", i."name" as "institution", r."email"
  from "coordination_invitation" v join "institution" i on i."id" = v."institution_id"
  cross join lateral (
    select u."name"::text as "invited", a."email" from "org_unit" u
      join "position" p on p."institution_id" = v."institution_id" and p."unit_id" = u."id"
        and (p."closed_on" is null or p."closed_on" >= $3)
      join (
        select h."position_id", h."person_id" from "assignment" h where h."institution_id" = $1
          and h."starts_on" <= $3 and (h."ends_on" is null or h."ends_on" >= $3)
        union
        select d."position_id", d."person_id" from "delegation" d where d."institution_id" = $1
          and d."starts_on" <= $3 and d."ends_on" >= $3 and d."revoked_at" is null
      ) h on h."position_id" = p."id"
      join "membership" m on m."institution_id" = v."institution_id" and m."person_id" = h."person_id"
        and m."kind" = 'STAFF' and m."revoked_at" is null and not m."pending"
      join "account" a on a."id" = m."account_id" and a."disabled_at" is null
      where u."institution_id" = v."institution_id" and u."id" = v."unit_id"
    union all
    select json_build_object('id', q."name", 'en', q."name")::text, k."email" from "cooperation" c
      join "partner" q on q."institution_id" = c."institution_id" and q."id" = c."partner_id"
      cross join lateral (
        select k."email" from "partner_contact" k where k."institution_id" = v."institution_id"
          and k."partner_id" in (q."id", q."merged_into_id") and k."ended_at" is null and k."email" is not null
        union
        select a."email" from "membership" m join "account" a on a."id" = m."account_id" and a."disabled_at" is null
          where m."institution_id" = v."institution_id" and m."kind" = 'PARTNER' and m."revoked_at" is null
          and not m."pending" and m."partner_id" in (q."id", q."merged_into_id")
      ) k
      where v."party" = 'PARTNER' and c."institution_id" = v."institution_id" and c."id" = v."cooperation_id"
  ) r
  where v."institution_id" = $1 and v."id" = any($2)
  order by v."id", r."email"`;

type Template = typeof invitedLetter | typeof movedLetter | typeof calledOffLetter;

/** Writes to everybody these invitations are for, unless the day is over; letters of before that still wait are void. */
export async function writeToInvited(
  work: Work<Actor>,
  publicUrl: string | null,
  template: Template,
  subject: Subject,
  invitations: readonly Invited[],
): Promise<void> {
  for (const { id } of invitations) await withdrawLetters(work, id);
  const until = usefulUntil(subject, todayOf(work));
  if (until === null || invitations.length === 0) return;
  const ids = invitations.map(({ id }) => id);
  const found = await inEngineRoom(work, ({ query }) =>
    query<Reader>(readers, [work.institutionId, ids, todayOf(work)]),
  );
  const details = detailsOf(subject, work.actor.timeZone);
  const seen = new Set<string>();
  const letters = found.flatMap(({ invitationId, invited, institution, email }) => {
    const to = normalEmail(email);
    const key = `${invitationId}/${to}`;
    if (to === null || seen.has(key)) return [];
    seen.add(key);
    const code = globalId('cin', invitationId);
    const link = template === calledOffLetter ? {} : { link: linkOf(publicUrl, 'coordination', code) ?? code };
    const said = { institution, invited, title: subject.title, day: subject.day, details, ...link };
    return [
      {
        ...({ template, to, language: 'both', usefulUntil: until, subjectId: invitationId } as const),
        parameters: said,
      },
    ];
  });
  await sendLetters(work, letters as Parameters<typeof sendLetters>[1]);
}

/** When and how, in both languages. */
export function detailsOf({ from, to, mode, place, day, lastDay }: Subject, timeZone: string): LocalizedText {
  const said = (language: 'id' | 'en'): string => {
    const until = lastDay === day ? to : null;
    const hours = from === null ? [] : [`${from}${until === null ? '' : `–${until}`} (${timeZone})`];
    const last = lastDay === day ? [] : [`${language === 'id' ? 'sampai' : 'until'} ${lastDay}`];
    const parts = [
      ...hours,
      ...last,
      ...(mode === null ? [] : [modeWords[mode][language]]),
      ...(place === null ? [] : [place]),
    ];
    return parts.length > 0 ? parts.join(', ') : language === 'id' ? 'tempat menyusul' : 'place to be told';
  };
  return { id: said('id'), en: said('en') };
}
