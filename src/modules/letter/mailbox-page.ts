import { createHash } from 'node:crypto';
import { Html, html } from '../../kernel/html.js';
import { type Locale, text } from '../../kernel/text.js';
import type { ReadLetter } from '../../platform/mail/eml.js';

/** The system's own colours: light or dark as the reader has it. */
const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0}
ol{list-style:none;padding:0}
li{border-top:1px solid GrayText}
summary{padding:.75rem 0;cursor:pointer}
summary span{display:block}
pre{font:inherit;white-space:pre-wrap;margin:0;padding:.25rem 0 1.5rem}
:focus-visible{outline:3px solid;outline-offset:2px}`;

/** Nothing but this page's own style: whatever a letter says, a browser runs and fetches nothing of it. */
export const mailboxPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Words in which addresses can be followed. */
const withLinks = (words: string): readonly Html[] =>
  words.split(/(https?:\/\/[\x21-\x7e]+)/).map((part, index) => {
    if (index % 2 === 0) return html`${part}`;
    const url = part.replace(/[.,;:!?)\]}'">]+$/, '');
    return html`<a href="${url}" rel="noopener noreferrer">${url}</a>${part.slice(url.length)}`;
  });

const words = {
  title: text('Mailbox', 'Kotak surat'),
  explanation: text(
    'Letters of this trial server. They were written to a folder and went to nobody.',
    'Surat dari server percobaan ini. Surat hanya ditulis ke folder dan tidak dikirim kepada siapa pun.',
  ),
  language: text('English', 'Bahasa Indonesia'),
  none: text('No letters yet.', 'Belum ada surat.'),
  moved: text('The clock of the demo was moved. It shows', 'Jam demo telah dimajukan. Kini menunjukkan'),
  to: text('To', 'Kepada'),
  from: text('From', 'Dari'),
};

const counted = (shown: number, total: number) =>
  text(
    shown < total ? `The newest ${shown} of ${total}.` : `${total} in all.`,
    shown < total ? `${shown} terbaru dari ${total}.` : `Seluruhnya ${total}.`,
  );

const letterItem = (
  letter: ReadLetter,
  isNewest: boolean,
  language: Locale,
): Html => html`<li><details${isNewest && html` open`}>
<summary><strong>${letter.subject}</strong>
<span>${words.to[language]}: ${letter.to}</span>
<span>${instant(letter.date, language)}</span></summary>
<p>${words.from[language]}: ${letter.from}</p>
<pre>${withLinks(letter.text)}</pre>
</details></li>
`;

function instant(date: string, language: Locale): Html {
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return html`${date}`;
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  const shown = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', format).format(at);
  return html`<time datetime="${at.toISOString()}">${shown} UTC</time>`;
}

/** The mailbox as one page without a script, newest first; and what time a clock shows that was moved. */
export function mailboxPage(
  letters: readonly ReadLetter[],
  total: number,
  language: Locale,
  movedTo: Date | null = null,
): string {
  const title = words.title[language];
  const other = language === 'id' ? 'en' : 'id';
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · Mitra</title><style>${new Html(style)}</style></head>
<body>
<header><h1>${title}</h1>
<p>${words.explanation[language]}</p>
${
  movedTo &&
  html`<p>${words.moved[language]} ${instant(movedTo.toISOString(), language)}.</p>
`
}<p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.language[other]}</a></p></header>
<main><p>${total === 0 ? words.none[language] : counted(letters.length, total)[language]}</p>
<ol>
${letters.map((letter, index) => letterItem(letter, index === 0, language))}</ol></main>
</body></html>
`.source;
}
