import { html } from '../../kernel/html.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { LinkState, OpenedLink } from '../response/respondent.js';
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
  USED: text('You have already answered by this link', 'Anda sudah menjawab melalui tautan ini'),
  REPLACED: text('A newer link has replaced this one', 'Tautan ini sudah diganti dengan yang baru'),
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
    'Thank you. Your answers were received; a link is good for one answer.',
    'Terima kasih. Jawaban Anda sudah diterima; satu tautan berlaku untuk satu jawaban.',
  ),
  REPLACED: text(
    'Please use the newest link that you were sent. What you had filled in by this one is not kept.',
    'Silakan gunakan tautan terbaru yang dikirimkan kepada Anda. Isian melalui tautan ini tidak disimpan.',
  ),
  REVOKED: text(
    'Whoever sent it no longer asks for your answers. If you think this is a mistake, please ask them.',
    'Pengirimnya tidak lagi meminta jawaban Anda. Jika menurut Anda ini keliru, silakan tanyakan kepada pengirimnya.',
  ),
};

/** What a link that takes no answers tells, and what can still be done by it. */
export function statePage(frame: Frame, link: OpenedLink, state: Closed, withdrawAddress: string): string {
  const { locale } = frame.speech;
  const { opensAt, closesAt } = link.campaign;
  const at = (moment: Date) => dayIn(moment, link.timeZone, locale);
  const when =
    state === 'NOT_YET' && opensAt
      ? text(`It opens on ${at(opensAt)}.`, `Survei dibuka pada ${at(opensAt)}.`)
      : state === 'CLOSED' && closesAt
        ? text(`It ended on ${at(closesAt)}.`, `Survei berakhir pada ${at(closesAt)}.`)
        : null;
  const mayWithdraw = state === 'USED' || state === 'CLOSED' || state === 'FULL';
  return pageOf(frame, {
    title: titles[state][locale],
    main: html`<h1>${titles[state][locale]}</h1><p>${says[state][locale]}${when && ` ${when[locale]}`}</p>${
      mayWithdraw && html`<p><a href="${withdrawAddress}">${words.withdraw[locale]}</a></p>`
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
