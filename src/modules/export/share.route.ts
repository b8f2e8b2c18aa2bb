import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chartSvg } from '../../engines/chart/svg.js';
import type { Locale } from '../../kernel/text.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { sendProblem } from '../document/file.problems.js';
import { type Ground, groundOf } from '../result/ground.js';
import { publicResult } from './public-result.js';
import { chartOf } from './result-chart.js';
import { sendExport } from './send-export.js';
import { refusedExport, shareExpired, shareRevoked, shareUnknown } from './share.problems.js';
import { type FoundShare, findShare, SHARES_PATH } from './share-link.js';
import { ofOneMoment, publicExport, readsOf } from './survey-export.js';

export interface ShareParts {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly demoMode: boolean;
}
type Fetch = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: unknown } }>;

/** How long a picture may be shown again without asking. */
const CACHE = 'public, max-age=60, must-revalidate';

/**
 * GET of a shared chart or file, by anybody who has the address. Made anew of the figures of this moment, as far as the
 * public may know them; `?lang=id` or `en` asks for another language than the share's.
 */
export function addShareRoute(app: FastifyInstance, { gateway, clock, demoMode }: ShareParts): void {
  app.get(`${SHARES_PATH}/:token`, async (request: Fetch, reply: FastifyReply) => {
    const share = await findShare(gateway, request.params.token, demoMode);
    if (!share) return sendProblem(request, reply, shareUnknown);
    if (share.revoked) return sendProblem(request, reply, shareRevoked);
    const now = clock.now();
    if (share.expiresAt <= now) return sendProblem(request, reply, shareExpired);
    const ground = await groundOf(readsOf(gateway, share.institutionId), share.institutionId, share.campaignId);
    if (!ground) return sendProblem(request, reply, shareUnknown);
    const { lang } = request.query;
    const language = lang === 'id' || lang === 'en' ? lang : share.language;
    if (share.format === 'SVG') return sendChart(request, reply, gateway, ground, share, language);
    const ask = { content: share.content ?? 'RESULT', format: share.format, language, byteOrderMark: true };
    const file = await publicExport(gateway, ground, ask, now);
    if (file.ok) return sendExport(reply, file.value, 'no-cache');
    const [first] = file.error;
    return sendProblem(request, reply, first ? refusedExport(first) : shareUnknown);
  });
}

/** No script, link or frame can come of it, even opened by itself; it may be shown on any page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

async function sendChart(
  request: FastifyRequest,
  reply: FastifyReply,
  gateway: Gateway,
  ground: Ground,
  { chart, question }: FoundShare,
  language: Locale,
): Promise<FastifyReply> {
  const result = await ofOneMoment(gateway, ground.institutionId, (queries) => publicResult(queries, ground));
  const drawn = result.ok && chart ? chartOf(result.value, { chart, question }, language) : null;
  if (!drawn) return sendProblem(request, reply, shareUnknown);
  const svg = chartSvg(drawn, language);
  const tag = `"${createHash('sha256').update(svg).digest('base64url')}"`;
  reply.headers({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-language': language,
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': CACHE,
    etag: tag,
  });
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(tag) ? reply.code(304).send() : reply.send(svg);
}
