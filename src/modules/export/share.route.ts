import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Chart } from '../../engines/chart/chart.js';
import { chartSvg } from '../../engines/chart/svg.js';
import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { sendProblem } from '../document/file.problems.js';
import type { Allowance, Throttle } from '../identity/throttle.js';
import { codebookWithoutRows, tableFile } from './export-file.js';
import { LiveFigures } from './live-figures.js';
import { sendExport } from './send-export.js';
import { refusedExport, shareExpired, shareRevoked, shareTooOften, shareUnknown } from './share.problems.js';
import { type FoundShare, findShare, SHARES_PATH } from './share-link.js';
import { type Shown, shownOf } from './share-shown.js';

export interface ShareParts {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly demoMode: boolean;
  readonly throttle: Throttle;
}
type Fetch = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: unknown } }>;

/** How long a picture may be shown again without asking. */
const CACHE = 'public, max-age=60, must-revalidate';
const perAddress: Allowance = { attempts: 600, seconds: 60 };

/**
 * GET of a shared chart or file, by anybody who has the address: the picture kept with it, or figures of at most a
 * minute ago. `?lang=id` or `en` asks for another language than the share's.
 */
export function addShareRoute(app: FastifyInstance, { gateway, clock, demoMode, throttle }: ShareParts): void {
  const figures = new LiveFigures(gateway, clock);
  app.get(`${SHARES_PATH}/:token`, async (request: Fetch, reply: FastifyReply) => {
    const wait = throttle.take(`share/${request.ip.replace(/^::ffff:/, '')}`, perAddress);
    if (wait > 0) return sendProblem(request, reply.header('retry-after', wait), shareTooOften);
    const share = await findShare(gateway, request.params.token, demoMode);
    if (!share) return sendProblem(request, reply, shareUnknown);
    if (share.revoked) return sendProblem(request, reply, shareRevoked);
    if (share.expiresAt <= clock.now()) return sendProblem(request, reply, shareExpired);
    const { lang } = request.query;
    const language = lang === 'id' || lang === 'en' ? lang : share.language;
    const found = await titledOf(figures, share, language);
    if (!found) return sendProblem(request, reply, shareUnknown);
    if (!found.shown.ok) return refuse(request, reply, found.shown.error);
    const shown = found.shown.value;
    if ('chart' in shown) return sendChart(request, reply, shown.chart, language);
    if (share.format === 'SVG') return sendProblem(request, reply, shareUnknown);
    const ask = { content: share.content ?? 'RESULT', format: share.format, language, byteOrderMark: true };
    const file = tableFile(found, ask, shown.table);
    return file.ok ? sendExport(reply, file.value, 'no-cache') : refuse(request, reply, file.error);
  });
}

interface TitledShown {
  readonly title: string;
  readonly shown: Result<Shown, Problem[]>;
}

async function titledOf(figures: LiveFigures, share: FoundShare, language: Locale): Promise<TitledShown | null> {
  if (share.frozen) return { title: share.frozen.title, shown: ok(share.frozen.shown[language]) };
  const live = await figures.of(share.institutionId, share.campaignId);
  if (!live) return null;
  const { title, mode } = live.ground.campaign;
  if (share.content === 'CODEBOOK') return { title, shown: ok({ table: codebookWithoutRows(live.ground, language) }) };
  // Its figures are shown to the public as a picture only, and there is none.
  if (mode === 'IDENTIFIED') return null;
  const result = await live.result();
  return { title, shown: result.ok ? shownOf(result.value, share, language) : result };
}

const refuse = (request: FastifyRequest, reply: FastifyReply, [first]: readonly Problem[]): FastifyReply =>
  sendProblem(request, reply, first && first.fault !== 'NO_CHART' ? refusedExport(first) : shareUnknown);

/** No script, link or frame can come of it, even opened by itself; it may be shown on any page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

function sendChart(request: FastifyRequest, reply: FastifyReply, chart: Chart, language: Locale): FastifyReply {
  const svg = chartSvg(chart, language);
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
