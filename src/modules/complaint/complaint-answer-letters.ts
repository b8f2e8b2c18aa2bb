import { civilDateIn } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import { letterTemplate } from '../../platform/mail/letter-template.js';
import { sendLetter, withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import { normalEmail } from '../identity/account.rules.js';
import type { Actor } from '../identity/actor.js';

/** What the complainant is answered. The link lets whoever has no account say whether that will do. */
export const answerLetter = letterTemplate({
  code: 'COMPLAINT_ANSWERED',
  sender: 'INSTITUTION',
  parameters: { institution: 'NAME', answer: 'PASSAGE', before: 'DATE', link: 'LINK' },
  id: {
    subject: 'Jawaban {institution} atas pengaduan Anda',
    text: `Yth. Bapak/Ibu,

{institution} menjawab pengaduan Anda:

{answer}

Apakah jawaban ini menyelesaikannya? Nyatakan sebelum {before} dengan tautan atau kode berikut; di sana Anda juga
dapat meminta pengaduan dibuka kembali:

{link}

Tautan ini hanya untuk Anda; mohon tidak diteruskan.`,
  },
  en: {
    subject: 'Answer of {institution} to your complaint',
    text: `Dear Sir or Madam,

{institution} answers your complaint:

{answer}

Does this settle it? Please say so before {before}, by this link or code; there you can also ask for the complaint to
be opened again:

{link}

It is for you alone; please do not pass it on.`,
  },
});

/** Tells the complainant that it is over. */
export const closedLetter = letterTemplate({
  code: 'COMPLAINT_CLOSED',
  sender: 'INSTITUTION',
  parameters: { institution: 'NAME', answer: 'PASSAGE' },
  id: {
    subject: 'Pengaduan Anda kepada {institution} ditutup',
    text: `Yth. Bapak/Ibu,

{institution} telah menutup pengaduan Anda. Jawaban atas pengaduan itu:

{answer}

Terima kasih telah menyampaikannya kepada kami.`,
  },
  en: {
    subject: 'Your complaint to {institution} is closed',
    text: `Dear Sir or Madam,

{institution} has closed your complaint. The answer to it:

{answer}

Thank you for telling us.`,
  },
});

const USEFUL_DAYS = 30;

interface Answered {
  readonly id: string;
  readonly contactEmail?: string | null;
  readonly answer?: string | null;
}

/** Writes the letter with the answer where an address is known; whether it was. Letters that still wait are void. */
export async function sendAnswer(work: Work<Actor>, complaint: Answered, link: string, until: Date): Promise<boolean> {
  await withdrawLetters(work, complaint.id);
  const to = normalEmail(complaint.contactEmail ?? '');
  if (to === null) return false;
  await sendLetter(work, {
    ...{ template: answerLetter, to, language: 'both', usefulUntil: until, subjectId: complaint.id },
    parameters: {
      institution: await nameOf(work),
      answer: complaint.answer ?? '',
      before: civilDateIn(until, work.actor.timeZone),
      link,
    },
  });
  return true;
}

/** Tells the complainant of the close where an address is known; whether it was. */
export async function sendClosed(work: Work<Actor>, complaint: Answered): Promise<boolean> {
  const to = normalEmail(complaint.contactEmail ?? '');
  if (to === null) return false;
  await sendLetter(work, {
    ...{ template: closedLetter, to, language: 'both', subjectId: complaint.id },
    usefulUntil: new Date(work.now.getTime() + USEFUL_DAYS * 86_400_000),
    parameters: { institution: await nameOf(work), answer: complaint.answer ?? '' },
  });
  return true;
}

async function nameOf(work: Work<Actor>): Promise<LocalizedText> {
  const [row] = await work.query<{ name: LocalizedText }>('select "name" from "institution" where "id" = $1', [
    work.institutionId,
  ]);
  if (!row) throw new Error('an institution that is not there');
  return row.name;
}
