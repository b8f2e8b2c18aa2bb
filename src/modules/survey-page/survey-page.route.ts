import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showAnswer, takeReply } from './complaint-page.js';
import { frameWords as words } from './frame-words.js';
import { pagePolicy } from './page-style.js';
import { passOn, showForward } from './pass-on.js';
import { showMessage, takeMessage } from './send-message.js';
import { readForm, type Sent } from './sent.js';
import { showLink } from './show-link.js';
import { messagePage } from './state-page.js';
import { showWithdraw, takeBack } from './take-back.js';
import { takePress } from './take-press.js';
import { type Answered, type Asking, bareFrame, type PageHouse } from './visit.js';

/** A page of long answers fits many times over. */
const BODY_BYTES = 64 * 1024;

type Params = { readonly token: string; readonly draft?: string };
type Page = FastifyRequest<{ Params: Params; Querystring: Readonly<Record<string, unknown>>; Body: Sent | null }>;

/**
 * The pages behind a survey link: `/s/<token>`, by an open link also `/s/<token>/r/<secret of the draft>`. Whoever has
 * the address may do what it allows: there is no session that a page elsewhere could borrow. Behind the link of an
 * answer to a complaint: `/c/<token>`.
 */
export function addSurveyPages(app: FastifyInstance, house: Omit<PageHouse, 'address'>): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY_BYTES },
      (_request, body, done) => done(null, readForm(body)),
    );
    scope.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
    scope.setErrorHandler<FastifyError>(async (error, request, reply) => refuse(error, request, reply));

    const show = (page: (asking: Asking) => Promise<Answered>) => async (request: Page, reply: FastifyReply) =>
      send(reply, await page(askingOf(request, house)));
    const take =
      (page: (asking: Asking, sent: Sent) => Promise<Answered>) => async (request: Page, reply: FastifyReply) => {
        const asking = askingOf(request, house);
        if (!request.body)
          return send(reply, { status: 400, page: messagePage(bareFrame(asking), words.unread, words.unreadSays) });
        return send(reply, await page(asking, request.body));
      };

    for (const path of ['/s/:token', '/s/:token/r/:draft']) {
      scope.get(path, show(showLink));
      scope.post(path, take(takePress));
    }
    scope.get('/c/:token', show(showAnswer));
    scope.post('/c/:token', take(takeReply));
    scope.get('/s/:token/withdraw', show(showWithdraw));
    scope.post('/s/:token/withdraw', take(takeBack));
    scope.get('/s/:token/forward', show(showForward));
    scope.post('/s/:token/forward', take(passOn));
    scope.get('/s/:token/message', show(showMessage));
    scope.post('/s/:token/message', take(takeMessage));
  });
}

const headers = {
  'content-security-policy': pagePolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

function send(reply: FastifyReply, answered: Answered): FastifyReply {
  if ('to' in answered) return reply.redirect(answered.to, 303);
  return reply.code(answered.status).type('text/html; charset=utf-8').send(answered.page);
}

/** What is wrong before a page is asked: said as a page, too. What is wrong with us goes on to the server's own handler. */
function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) throw error;
  if (status === 413) reply.header('connection', 'close');
  const [title, says] = status === 413 ? [words.tooLarge, words.tooLargeSays] : [words.unread, words.unreadSays];
  return send(reply, { status, page: messagePage(bareFrame(placeOf(request)), title, says) });
}

function placeOf(request: FastifyRequest): Pick<Asking, 'path' | 'query' | 'acceptLanguage'> {
  const query = request.query as Readonly<Record<string, unknown>>;
  const one = (name: string): string | null => {
    const value = Object.hasOwn(query, name) ? query[name] : null;
    return typeof value === 'string' && value.length <= 20 ? value : null;
  };
  return {
    path: request.url.split('?')[0] ?? '',
    query: { p: one('p'), n: one('n'), lang: one('lang') },
    acceptLanguage: request.headers['accept-language'],
  };
}

function askingOf(request: Page, house: Omit<PageHouse, 'address'>): Asking {
  const { token, draft } = request.params;
  const address = request.ip.replace(/^::ffff:/, '');
  return { house: { ...house, address }, token, draftKey: draft ?? null, ...placeOf(request) };
}
