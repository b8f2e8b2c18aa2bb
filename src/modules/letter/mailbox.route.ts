import type { FastifyInstance, FastifyRequest } from 'fastify';
import { localeOf } from '../../kernel/text.js';
import { newestLetters } from '../../platform/mail/folder-mailer.js';
import { mailboxPage, mailboxPolicy } from './mailbox-page.js';

export interface MailboxOptions {
  /** Where letters are written instead of being sent. */
  readonly folder: string;
  /** Only for a browser on this machine. Whoever reaches the demo may look: its passwords are public, too. */
  readonly loopbackOnly: boolean;
}

const SHOWN = 50;

/** GET /mailbox: what would have been sent, and what time a clock shows that was moved. Letters hold links that open accounts, so no plain server has this page. */
export function addMailbox(
  app: FastifyInstance,
  { folder, loopbackOnly }: MailboxOptions,
  movedTo: () => Date | null,
): void {
  app.get('/mailbox', async (request: FastifyRequest<{ Querystring: { lang?: unknown } }>, reply) => {
    if (loopbackOnly && !isFromHere(request)) return reply.callNotFound();
    const { lang } = request.query;
    const language = lang === 'id' || lang === 'en' ? lang : localeOf(request.headers['accept-language']);
    const { letters, total } = await newestLetters(folder, SHOWN);
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': mailboxPolicy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        vary: 'accept-language',
      })
      .send(mailboxPage(letters, total, language, movedTo()));
  });
}

/**
 * The connection comes from this machine, through no proxy, and the page was asked for by a name of this machine: a
 * page elsewhere whose name was made to lead here is not let in.
 */
function isFromHere({ raw, headers }: FastifyRequest): boolean {
  const isLocal = /^(::ffff:)?127\.|^::1$/.test(raw.socket.remoteAddress ?? '');
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return isLocal && !isForwarded && ['localhost', '127.0.0.1', '[::1]'].includes(host);
}
