import type { LocalizedText } from '../../kernel/text.js';
import { letterTemplate } from '../../platform/mail/letter-template.js';
import { type LetterWork, sendLetter } from '../../platform/mail/send-letter.js';
import { inEngineRoom } from '../identity/engine-room.js';

/** Tells who answers for a campaign that somebody complains. Who, and about what, is read in the house alone. */
export const complaintLetter = letterTemplate({
  code: 'COMPLAINT_OPENED',
  sender: 'INSTITUTION',
  parameters: { institution: 'NAME', campaign: 'TEXT' },
  id: {
    subject: 'Pengaduan baru dari survei {campaign}',
    text: `Yth. Bapak/Ibu,

Survei {campaign} dari {institution} membuka pengaduan baru, satu atau lebih. Isinya tidak disertakan
dalam surat ini: masuklah dan bacalah pada daftar pengaduan.`,
  },
  en: {
    subject: 'New complaint from the survey {campaign}',
    text: `Dear Sir or Madam,

The survey {campaign} of {institution} has opened a new complaint, or more than one. This letter does not
repeat it: log in and read it in the list of complaints.`,
  },
});

const DAYS = 14;

interface Owner {
  readonly email: string | null;
  readonly institution: LocalizedText;
  readonly campaign: string;
}

/** Writes it unless one about this campaign still waits to be sent. */
export async function tellOwner(work: LetterWork, campaignId: string): Promise<void> {
  const { institutionId, now } = work;
  const [owner] = await inEngineRoom(work, ({ query }) =>
    query<Owner>(
      `select c."title" as "campaign", n."name" as "institution",
         (select a."email" from "membership" m
          join "account" a on a."id" = m."account_id" and a."disabled_at" is null
          where m."institution_id" = c."institution_id" and m."person_id" = c."owner_id" and m."kind" = 'STAFF'
            and m."revoked_at" is null and not m."pending" limit 1) as "email"
       from "survey_campaign" c join "institution" n on n."id" = c."institution_id"
       where c."institution_id" = $1 and c."id" = $2 and not exists (
         select 1 from "letter" l where l."institution_id" = $1 and l."subject_id" = $2 and l."status" = 'WAITING'
           and l."template" = $3)`,
      [institutionId, campaignId, complaintLetter.code],
    ),
  );
  if (!owner?.email) return;
  await sendLetter(work, {
    template: complaintLetter,
    to: owner.email,
    language: 'both',
    parameters: { institution: owner.institution, campaign: owner.campaign },
    usefulUntil: new Date(now.getTime() + DAYS * 86_400_000),
    subjectId: campaignId,
  });
}
