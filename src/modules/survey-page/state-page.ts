import { html } from '../../kernel/html.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { LinkState, OpenedLink } from '../response/respondent.js';
import type { DoneAddresses } from './done-page.js';
import { frameWords as words } from './frame-words.js';
import { dayIn } from './moments.js';
import { type Frame, pageOf } from './page-frame.js';

/** A page that says one thing. */
export function messagePage(frame: Frame, title: LocalizedText, says: LocalizedText): string {
  const { locale } = frame.speech;
  return pageOf(frame, { title: title[locale], main: html`<h1>${title[locale]}</h1><p>${says[locale]}</p>` });
}

export const unknownPage = (frame: Frame): string => messagePage(frame, words.unknown, words.unknownSays);

type Closed = Exclude<LinkState, 'READY'>;

const titles: Readonly<Record<Closed, LocalizedText>> = {
  NOT_YET: text('This survey is not open yet', 'Survei ini belum dibuka'),
  CLOSED: text('This survey is closed', 'Survei ini sudah ditutup'),
  FULL: text(
    'This survey has all the answers it can take',
    'Survei ini sudah menerima semua jawaban yang dapat ditampung',
  ),
  USED: text('This link has been used', 'Tautan ini sudah dipakai'),
  REPLACED: text('This link can no longer be used', 'Tautan ini tidak dapat dipakai lagi'),
  REVOKED: text('This link has been taken back', 'Tautan ini sudah dicabut'),
};

const says: Readonly<Record<Closed, LocalizedText>> = {
  NOT_YET: text('Please open the same link again later.', 'Silakan buka lagi tautan yang sama nanti.'),
  CLOSED: text(
    'It takes no more answers. Thank you for your interest.',
    'Survei tidak lagi menerima jawaban. Terima kasih atas perhatian Anda.',
  ),
  FULL: text(
    'It takes no more answers. Thank you for your interest.',
    'Survei tidak lagi menerima jawaban. Terima kasih atas perhatian Anda.',
  ),
  USED: text(
    'What was sent by it counts unless it was taken back. A link is good for one answer.',
    'Yang dikirim melalui tautan ini dihitung, kecuali sudah ditarik kembali. Satu tautan untuk satu jawaban.',
  ),
  REPLACED: text(
    'It was passed on to a colleague, or a newer one has replaced it: then please use the newest link that you were sent. What was filled in by this one is not kept.',
    'Tautan ini sudah diteruskan kepada rekan, atau sudah diganti: jika diganti, silakan gunakan tautan terbaru yang dikirimkan kepada Anda. Isian melalui tautan ini tidak disimpan.',
  ),
  REVOKED: text(
    'Whoever sent it no longer asks for your answers. If you think this is a mistake, please ask them.',
    'Pengirimnya tidak lagi meminta jawaban Anda. Jika menurut Anda ini keliru, silakan tanyakan kepada pengirimnya.',
  ),
};

/** What a link that takes no answers tells, and what can still be done by it. */
export function statePage(frame: Frame, link: OpenedLink, state: Closed, to: DoneAddresses): string {
  const { locale } = frame.speech;
  const { opensAt, closesAt } = link.campaign;
  const at = (moment: Date) => dayIn(moment, link.timeZone, locale);
  const when =
    state === 'NOT_YET' && opensAt
      ? text(`It opens on ${at(opensAt)}.`, `Survei dibuka pada ${at(opensAt)}.`)
      : state === 'CLOSED' && closesAt
        ? text(`It ended on ${at(closesAt)}.`, `Survei berakhir pada ${at(closesAt)}.`)
        : null;
  // A personal link that was answered by is USED, whatever became of the survey; of an open one nobody knows.
  const mayHaveAnswered = link.kind === 'OPEN' && (state === 'CLOSED' || state === 'FULL');
  return pageOf(frame, {
    title: titles[state][locale],
    main: html`<h1>${titles[state][locale]}</h1><p>${says[state][locale]}${when && ` ${when[locale]}`}</p>${
      (state === 'USED' || mayHaveAnswered) &&
      html`${to.message !== null && html`<p>${words.messageAsk[locale]} <a href="${to.message}">${words.message[locale]}</a></p>`}<p>${
        mayHaveAnswered && html`${words.haveAnswered[locale]} `
      }<a href="${to.withdraw}">${words.withdraw[locale]}</a></p>`
    }`,
  });
}

/** How such a link is answered over HTTP. */
export const stateStatus: Readonly<Record<Closed, number>> = {
  NOT_YET: 403,
  CLOSED: 410,
  FULL: 403,
  USED: 200,
  REPLACED: 410,
  REVOKED: 410,
};
