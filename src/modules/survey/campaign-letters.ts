import { civilDateIn } from '../../kernel/civil-date.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type LetterTemplate, letterTemplate } from '../../platform/mail/letter-template.js';
import type { LetterLanguage } from '../../platform/mail/render-letter.js';
import { type LetterWork, sendLetters } from '../../platform/mail/send-letter.js';
import { linkPath, personalToken } from './link-token.js';
import { noticePattern, type SurveyMode } from './mode-notice.js';

export type CampaignLetterKind = 'INVITATION' | 'REMINDER';

const parameters = {
  name: 'TEXT',
  institution: 'NAME',
  owner: 'TEXT',
  about: 'NAME',
  until: 'NAME',
  link: 'LINK',
} as const;

const asked: Readonly<Record<CampaignLetterKind, { readonly subject: LocalizedText; readonly text: LocalizedText }>> = {
  INVITATION: {
    subject: text('{institution} asks for your answers: {about}', '{institution} meminta jawaban Anda: {about}'),
    text: text(
      '{institution} asks you to answer the survey {about}. Please answer {until}, by this link:',
      '{institution} meminta Anda mengisi survei {about}. Mohon diisi {until}, melalui tautan ini:',
    ),
  },
  REMINDER: {
    subject: text('A reminder of {institution}: {about}', 'Pengingat dari {institution}: {about}'),
    text: text(
      'Your answers to the survey {about} of {institution} have not come yet. You can still answer {until}, by the same link:',
      'Jawaban Anda untuk survei {about} dari {institution} belum kami terima. Anda masih dapat mengisinya {until}, melalui tautan yang sama:',
    ),
  },
};

const templateOf = (kind: CampaignLetterKind, mode: SurveyMode) => {
  const { subject, text: words } = asked[kind];
  const notice = noticePattern(mode);
  return letterTemplate({
    code: `SURVEY_${kind}_${mode}`,
    sender: 'INSTITUTION',
    // Only where answers are let out in steps do the words speak of k.
    parameters: mode === 'IDENTIFIED' ? parameters : { ...parameters, k: 'COUNT' },
    id: {
      subject: subject.id,
      text: `Yth. {name},

${words.id}

{link}

Siapa melihat apa: ${notice.id}

Tautan ini hanya untuk Anda. Pertanyaan tentang survei ini dijawab oleh {owner}.`,
    },
    en: {
      subject: subject.en,
      text: `Dear {name},

${words.en}

{link}

Who sees what: ${notice.en}

The link is for you alone. {owner} answers questions about this survey.`,
    },
  });
};
type Template = ReturnType<typeof templateOf>;

const templates: Readonly<Record<CampaignLetterKind, Readonly<Record<SurveyMode, Template>>>> = {
  INVITATION: byMode('INVITATION'),
  REMINDER: byMode('REMINDER'),
};
function byMode(kind: CampaignLetterKind): Record<SurveyMode, Template> {
  return {
    IDENTIFIED: templateOf(kind, 'IDENTIFIED'),
    CONFIDENTIAL: templateOf(kind, 'CONFIDENTIAL'),
    ANONYMOUS: templateOf(kind, 'ANONYMOUS'),
  };
}

/** Each mode has letters of its own, so that what they promise is in the template and not in a parameter. */
export const campaignLetters: readonly LetterTemplate[] = Object.values(templates).flatMap((of) => Object.values(of));

/** What letters of a campaign say of it. */
export interface LetterSubject {
  readonly mode: SurveyMode;
  readonly k: number;
  readonly title: string;
  readonly closesAt: Date | null;
  readonly cooperation: string | null;
  readonly owner: string;
  readonly institution: LocalizedText;
  readonly timeZone: string;
}

export interface Invitee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly generation: number;
}

const [LETTER_DAYS, DAY] = [30, 86_400_000];
const PER_STATEMENT = 500;

/** What the letters of a campaign need to know of it. */
export async function letterSubject(work: Queries, institutionId: string, campaignId: string): Promise<LetterSubject> {
  const [row] = await work.query<LetterSubject>(
    `select c."mode", c."k", c."title", c."closes_at" as "closesAt", o."title" as "cooperation", p."name" as "owner",
       i."name" as "institution", i."time_zone" as "timeZone"
     from "survey_campaign" c
     join "institution" i on i."id" = c."institution_id"
     join "person" p on p."institution_id" = c."institution_id" and p."id" = c."owner_id"
     left join "cooperation" o on o."institution_id" = c."institution_id" and o."id" = c."cooperation_id"
     where c."institution_id" = $1 and c."id" = $2`,
    [institutionId, campaignId],
  );
  if (!row) throw new Error('a campaign without its institution or owner');
  return row;
}

/** Writes the same letter to many, each with the own link. `linkOf` is where a path of this server is reached. */
export async function writeCampaignLetters(
  work: LetterWork,
  kind: CampaignLetterKind,
  subject: LetterSubject,
  invitees: readonly Invitee[],
  linkOf: LinkOf,
): Promise<void> {
  const { mode, k, institution, owner } = subject;
  const usefulUntil = subject.closesAt ?? new Date(work.now.getTime() + LETTER_DAYS * DAY);
  for (let from = 0; from < invitees.length; from += PER_STATEMENT)
    await sendLetters(
      work,
      invitees.slice(from, from + PER_STATEMENT).map(({ id, name, email, language, generation }) => ({
        template: templates[kind][mode],
        to: email,
        language: spokenIn(language),
        parameters: {
          name,
          institution,
          owner,
          about: aboutOf(subject),
          until: untilOf(subject),
          k,
          link: linkOf(linkPath(personalToken(work.seal, id, generation))),
        },
        usefulUntil,
        subjectId: id,
      })),
    );
}

/** Where a path of this server is reached from outside. */
export type LinkOf = (path: string) => string;

/** The languages letters are written in; a reader of another is written to in both. */
const spokenIn = (language: string): LetterLanguage => (language === 'id' || language === 'en' ? language : 'both');

const aboutOf = ({ title, cooperation }: LetterSubject): LocalizedText =>
  cooperation === null
    ? text(`"${title}"`, `"${title}"`)
    : text(`"${title}" on the cooperation "${cooperation}"`, `"${title}" tentang kerja sama "${cooperation}"`);

/** The last day on which an answer is taken, where the institution is. */
function untilOf({ closesAt, timeZone }: LetterSubject): LocalizedText {
  if (closesAt === null) return text('while the survey is open', 'selama survei dibuka');
  const day = new Date(`${civilDateIn(new Date(closesAt.getTime() - 1), timeZone)}T00:00:00Z`);
  const written = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return text(`by ${written('en-GB')}`, `paling lambat ${written('id-ID')}`);
}

/** Takes back what still waits to be sent for a campaign. */
export async function withdrawCampaignLetters(
  work: Pick<LetterWork, 'query' | 'institutionId' | 'now'>,
  campaignId: string,
): Promise<void> {
  await work.query(
    `update "letter" set "status" = 'WITHDRAWN', "sealed" = null, "next_try_at" = null, "settled_at" = $3
     where "institution_id" = $1 and "status" = 'WAITING' and "subject_id" in
       (select "id" from "survey_invitation" where "institution_id" = $1 and "campaign_id" = $2)`,
    [work.institutionId, campaignId, work.now.toISOString()],
  );
}
