import type { Mail, Sender } from './mailer.js';

/** A line with an encoded word has at most 76 characters (RFC 2047): the header's name, the frame, 39 bytes in base64. */
const BYTES_PER_WORD = 39;

/** A header's text as encoded words, folded: no character of it can end the line. */
function encoded(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > BYTES_PER_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}

const named = (name: string, address: string): string => (name === '' ? address : `${encoded(name)}\r\n <${address}>`);

/** A letter as a file that any mail program opens (RFC 5322). */
export const formatEml = (mail: Mail, sender: Sender, at: Date): string =>
  [
    `From: ${named(mail.fromName ?? sender.name, sender.address)}`,
    `To: ${mail.to}`,
    ...(mail.replyTo === null ? [] : [`Reply-To: ${mail.replyTo}`]),
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${at.toUTCString()}`,
    `Message-ID: ${mail.messageId}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...mail.text.split('\n'),
    '',
  ].join('\r\n');

/** What a reader is shown of a letter. */
export interface ReadLetter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
}

/** Reads what formatEml wrote. */
export function readEml(file: string): ReadLetter {
  const end = file.indexOf('\r\n\r\n');
  const head = (end < 0 ? file : file.slice(0, end)).replace(/\r\n /g, ' ');
  const headers = new Map(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decoded(line.slice(colon + 1).trim())] as const;
    }),
  );
  const header = (name: string): string => headers.get(name) ?? '';
  const text = (end < 0 ? '' : file.slice(end + 4)).replace(/\r\n/g, '\n').replace(/\n$/, '');
  return { from: header('from'), to: header('to'), subject: header('subject'), date: header('date'), text };
}

const decoded = (value: string): string =>
  value
    // Between encoded words white space is only the fold.
    .replace(/\?= (?==\?)/g, '?=')
    .replace(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_word, base64: string) => Buffer.from(base64, 'base64').toString());
