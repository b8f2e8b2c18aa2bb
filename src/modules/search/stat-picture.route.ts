import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { coerceInputValue, GraphQLError, type GraphQLSchema, isInputObjectType } from 'graphql';
import { chartSvg } from '../../engines/chart/svg.js';
import { civilDateIn, isCivilDate } from '../../kernel/civil-date.js';
import type { Projections } from '../../platform/read/registry.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { addSignedRoute, type SignedFetch } from '../document/signed-route.js';
import type { Actor } from '../identity/actor.js';
import { isDrawable, type StatChart, statChart, statCharts } from './stat-chart.js';
import { type StatName, statSources } from './stat-sources.js';
import { type StatAsk, type StatRow, stats } from './stats.js';

export interface PictureAsk extends StatAsk {
  readonly chart: StatChart;
  readonly language: 'id' | 'en';
}

/** The part of an address that says what is drawn; rights do not hang on it. */
export const pictureQuery = ({ of, by, where, asOf, chart, language }: PictureAsk): string =>
  new URLSearchParams({
    ...{ of, by: by.join(','), chart, lang: language },
    ...(where ? { where: JSON.stringify(where) } : {}),
    ...(asOf ? { asOf } : {}),
  }).toString();

type Parts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'actorOfMembership'> & {
  readonly schema: GraphQLSchema;
  readonly projections: Projections<Actor>;
};

/** No script, link or frame can come of it, even opened by itself; it may be shown on any page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** GET of a picture of counts by a signed address: what its membership may see now, as it stands now. */
export function addStatPictureRoute(app: FastifyInstance, parts: Parts): void {
  addSignedRoute(app, parts, 'stats-picture', async (actor, _grant, request, reply) => {
    const ask = readAsk(parts.schema, request);
    if (!ask) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const { gateway, projections } = parts;
    const now = parts.clock.now();
    const ground = { gateway, projections, actor, now };
    const rows = await readable(stats(ground, ask));
    if (!rows) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const [all] = await stats(ground, { ...ask, by: [] });
    const [measure = ''] = Object.keys(statSources[ask.of].measures);
    const day = ask.asOf ?? civilDateIn(now, actor.timeZone);
    const shown = { total: Number(all?.[measure] ?? 0), locale: ask.language, day };
    return send(request, reply, chartSvg(statChart(ask.of, ask.by, ask.chart, rows, shown), ask.language), ask);
  });
}

/** Null for a filter that asks for more than is looked for: the API would not have made the address. */
const readable = (rows: Promise<StatRow[]>): Promise<StatRow[] | null> =>
  rows.catch((error: unknown) => {
    if (error instanceof GraphQLError) return null;
    throw error;
  });

function readAsk(schema: GraphQLSchema, request: SignedFetch): PictureAsk | null {
  const given = request.query as Readonly<Record<string, unknown>>;
  const of = (Object.keys(statSources) as StatName[]).find((one) => one === given.of);
  const chart = statCharts.find((one) => one === given.chart);
  const by = typeof given.by === 'string' ? given.by.split(',') : [];
  const language = given.lang === 'en' ? 'en' : 'id';
  if (!of || !chart || !isDrawable(of, by, chart)) return null;
  if (by.some((one) => !Object.hasOwn(statSources[of].dimensions, one))) return null;
  const asOf = given.asOf === undefined ? null : String(given.asOf);
  const type = schema.getType(`${statSources[of].type}Where`);
  if ((asOf !== null && !isCivilDate(asOf)) || !isInputObjectType(type)) return null;
  try {
    const where = given.where === undefined ? null : coerceInputValue(JSON.parse(String(given.where)), type, refuse);
    return { of, by, chart, language, asOf, where: where as object | null };
  } catch {
    return null;
  }
}

const refuse = (_path: unknown, _value: unknown, error: Error): never => {
  throw error;
};

function send(request: SignedFetch, reply: FastifyReply, svg: string, { language }: PictureAsk): FastifyReply {
  const tag = `"${createHash('sha256').update(svg).digest('base64url')}"`;
  reply.headers({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-language': language,
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, max-age=60, must-revalidate',
    etag: tag,
  });
  const known = String(request.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim());
  return known.includes(tag) ? reply.code(304).send() : reply.send(svg);
}
