import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { JobWork } from '../../platform/job/house-act.js';
import { letterTemplate } from '../../platform/mail/letter-template.js';
import { sendLetters } from '../../platform/mail/send-letter.js';
import { inEngineRoom } from '../identity/engine-room.js';
import { LAPSED } from './expiry.rules.js';

/** To the unit that answers for an agreement: it comes to its end. */
export const expiringLetter = letterTemplate({
  code: 'COOPERATION_EXPIRING',
  sender: 'INSTITUTION',
  parameters: { institution: 'NAME', title: 'TEXT', endsOn: 'DATE', days: 'COUNT' },
  id: {
    subject: 'Masa berlaku akan berakhir: {title}',
    text: `Yth. Bapak/Ibu,

Masa berlaku “{title}” pada {institution} berakhir pada {endsOn}, dalam {days} hari. Mohon diputuskan
apakah diperpanjang, dikembangkan, atau diakhiri.`,
  },
  en: {
    subject: 'About to end: {title}',
    text: `Dear Sir or Madam,

“{title}” at {institution} ends on {endsOn}, in {days} days. Please decide whether it is extended, developed or
ended.`,
  },
});

/** To the same: it has ended, and its case goes on as if it had not. */
export const lapsedLetter = letterTemplate({
  code: 'COOPERATION_LAPSED',
  sender: 'INSTITUTION',
  parameters: { institution: 'NAME', title: 'TEXT', endsOn: 'DATE' },
  id: {
    subject: 'Masa berlaku telah berakhir: {title}',
    text: `Yth. Bapak/Ibu,

Masa berlaku “{title}” pada {institution} telah berakhir pada {endsOn}, tetapi belum ada keputusan. Mohon
ditindaklanjuti.`,
  },
  en: {
    subject: 'Has ended: {title}',
    text: `Dear Sir or Madam,

“{title}” at {institution} ended on {endsOn}, and nothing was decided about it. Please see to it.`,
  },
});

const DAYS = 30;
const MOST = 20;

interface Addressee {
  readonly email: string;
  readonly institution: LocalizedText;
  readonly title: string;
}

/**
 * Staff who hold a post of the responsible unit today; where there is no such unit, or nobody in it, the coordinators.
 * Addresses are accounts', so the engine room reads them.
 */
const sql = `with staff as (
  select a."email", m."person_id", m."roles" from "membership" m
  join "account" a on a."id" = m."account_id" and a."disabled_at" is null
  where m."institution_id" = $1 and m."kind" = 'STAFF' and m."revoked_at" is null and not m."pending"
), unit as (
  select distinct f."email" from staff f
  join "assignment" g on g."institution_id" = $1 and g."person_id" = f."person_id"
  join "position" p on p."institution_id" = $1 and p."id" = g."position_id" and p."unit_id" = $3
  cross join lateral (select ($4::timestamptz at time zone i."time_zone")::date as "day" from "institution" i where i."id" = $1) d
  where g."starts_on" <= d."day" and (g."ends_on" is null or g."ends_on" >= d."day")
)
select t."email", i."name" as "institution", c."title" from (
  select "email" from unit
  union select f."email" from staff f where 'COORDINATOR' = any(f."roles") and not exists (select 1 from unit)
) t join "institution" i on i."id" = $1 join "cooperation" c on c."institution_id" = $1 and c."id" = $2
order by t."email" limit ${MOST}`;

export async function tellOfEnd(
  work: JobWork,
  of: { cooperationId: string; unitId: string | null; endsOn: CivilDate; rung: string; daysLeft: number },
): Promise<void> {
  const to = await inEngineRoom(work, ({ query }) =>
    query<Addressee>(sql, [work.institutionId, of.cooperationId, of.unitId, work.now.toISOString()]),
  );
  const usefulUntil = new Date(work.now.getTime() + DAYS * 86_400_000);
  const { endsOn, daysLeft, cooperationId } = of;
  const letters = to.map(({ email, institution, title }) => ({
    ...({ to: email, language: 'both', usefulUntil, subjectId: cooperationId } as const),
    parameters: { institution, title, endsOn },
  }));
  if (of.rung === LAPSED)
    await sendLetters(
      work,
      letters.map((one) => ({ ...one, template: lapsedLetter })),
    );
  else
    await sendLetters(
      work,
      letters.map((one) => ({
        ...{ ...one, template: expiringLetter },
        parameters: { ...one.parameters, days: daysLeft },
      })),
    );
}
