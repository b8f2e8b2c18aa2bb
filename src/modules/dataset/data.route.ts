import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { attachment } from '../../platform/storage/file-name.js';
import { sendProblem } from '../document/file.problems.js';
import type { Actor } from '../identity/actor.js';
import type { Request } from '../identity/request.js';
import type { Allowance, Throttle } from '../identity/throttle.js';
import { type DataAsk, dataAsk } from './data-ask.js';
import { dictionaryFile } from './data-dictionary.js';
import { type DataFormat, dataFile, mediaTypes } from './data-file.js';
import { credentialOf, type GivenKey } from './data-key.js';
import { type DataList, dataLists } from './data-list.js';
import { dataRows } from './data-rows.js';
import { mayExport } from './dataset.policy.js';
import { dataProblems } from './dataset.problems.js';
import { ReadPlaces } from './read-places.js';

export interface DataParts {
  readonly schema: GraphQLSchema;
  /** Who calls by a key; an error that says UNAUTHENTICATED when it is not valid. */
  readonly contextOf: (key: GivenKey, request: FastifyRequest) => Promise<Request>;
  readonly throttle: Throttle;
}
type Fetch = FastifyRequest<{ Params: { file: string }; Querystring: Record<string, unknown> }>;

/** Pages read at once for all files together: the rest of the connections are the API's. */
const PLACES = 2;
/** Files sent at once; of one institution no more than half, so that its slow readers leave room for others. */
const MOST_OPEN = 20;
const MOST_OF_ONE = 10;
const perKey: Allowance = { attempts: 300, seconds: 60 };
/** Keys that are none, from one address. */
const perAddress: Allowance = { attempts: 30, seconds: 60 };
/** What is no longer than this is made before it is sent: it has an ETag then. */
const WHOLE = 1024 * 1024;

/** GET of any list of the contract as CSV or NDJSON, and of the dictionary that tells what is in them. */
export function addDataRoutes(app: FastifyInstance, parts: DataParts): void {
  const { schema } = parts;
  const places = new ReadPlaces(PLACES);
  let lists: readonly DataList[] | undefined;
  let open = 0;
  const openOf = new Map<string, number>();
  app.get('/data/:file', async (fetched: Fetch, reply: FastifyReply) => {
    const found = await who(fetched, parts);
    if (!('request' in found)) {
      if (found.problem.status === 401) reply.header('www-authenticate', 'Basic realm="data", charset="UTF-8"');
      return sendProblem(fetched, reply.headers(found.wait ? { 'retry-after': found.wait } : {}), found.problem);
    }
    const { request, actor } = found;
    lists ??= dataLists(schema, request.projections);
    const [, name = '', format = ''] = /^([A-Za-z]+)\.(csv|ndjson|json)$/.exec(fetched.params.file) ?? [];
    if (name === 'dictionary' && format !== 'ndjson') return sendWhole(fetched, reply, dictionaryFile(lists, format));
    const list = lists.find((one) => one.name === name);
    if (!list || (format !== 'csv' && format !== 'ndjson')) return sendProblem(fetched, reply, dataProblems.UNKNOWN);
    const ask = dataAsk(list, request.projections.get(list.type), fetched.query, actor);
    if (!ask.ok) return sendProblem(fetched, reply, ask.error);
    const { institutionId } = actor;
    const own = openOf.get(institutionId) ?? 0;
    if (open >= MOST_OPEN || own >= MOST_OF_ONE)
      return sendProblem(fetched, reply.header('retry-after', 5), dataProblems.TOO_MANY);
    open += 1;
    openOf.set(institutionId, own + 1);
    const content = ended(dataFile(format, ask.value, dataRows({ request, schema, places }, list, ask.value)), () => {
      open -= 1;
      const left = (openOf.get(institutionId) ?? 1) - 1;
      if (left > 0) openOf.set(institutionId, left);
      else openOf.delete(institutionId);
    });
    return send(fetched, reply, { list, format, ask: ask.value }, content);
  });
}

type Found =
  | { readonly request: Request; readonly actor: Actor }
  | { readonly problem: (typeof dataProblems)[keyof typeof dataProblems]; readonly wait?: number };

async function who(fetched: Fetch, { contextOf, throttle }: DataParts): Promise<Found> {
  const key = credentialOf(fetched.headers);
  if (!key) return { problem: dataProblems.NO_KEY };
  const refused = (): Found => {
    const wait = throttle.take(`data-refused/${fetched.ip}`, perAddress);
    return wait > 0 ? { problem: dataProblems.TOO_OFTEN, wait } : { problem: dataProblems.NO_KEY };
  };
  try {
    const request = await contextOf(key, fetched);
    const { actor } = request;
    if (!actor) return refused();
    const wait = throttle.take(`data/${actor.credentialId}`, perKey);
    if (wait > 0) return { problem: dataProblems.TOO_OFTEN, wait };
    return mayExport(actor) ? { request, actor } : { problem: dataProblems.FOR_STAFF };
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') return refused();
    throw error;
  }
}

async function* ended(content: AsyncGenerator<string>, then: () => void): AsyncGenerator<string> {
  try {
    yield* content;
  } finally {
    then();
  }
}

interface Sent {
  readonly list: DataList;
  readonly format: DataFormat;
  readonly ask: DataAsk;
}

async function send(
  fetched: Fetch,
  reply: FastifyReply,
  { list, format }: Sent,
  content: AsyncGenerator<string>,
): Promise<FastifyReply> {
  const pieces: string[] = [];
  let length = 0;
  for (let next = await content.next(); ; next = await content.next()) {
    if (next.done)
      return sendWhole(fetched, reply, {
        name: `${list.name}.${format}`,
        type: mediaTypes[format],
        text: pieces.join(''),
      });
    pieces.push(next.value);
    length += next.value.length;
    if (length > WHOLE) break;
  }
  head(reply, { name: `${list.name}.${format}`, type: mediaTypes[format] });
  // A reader may be gone before the first byte is asked for.
  reply.raw.once('close', () => void content.return(undefined));
  const bytes = Readable.from(following(pieces, content), { objectMode: false });
  if (!takesGzip(fetched)) return reply.send(bytes);
  const gzip = createGzip({ level: 1 });
  // A reader that goes away, or a fault half way, ends both.
  bytes.on('error', (error) => gzip.destroy(error));
  gzip.on('close', () => bytes.destroy());
  return reply.header('content-encoding', 'gzip').send(bytes.pipe(gzip));
}

async function* following(pieces: string[], content: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  for (const piece of pieces.splice(0)) yield Buffer.from(piece, 'utf8');
  for await (const piece of content) yield Buffer.from(piece, 'utf8');
}

interface Whole {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

function sendWhole(fetched: Fetch, reply: FastifyReply, { name, type, text }: Whole): FastifyReply {
  head(reply, { name, type });
  const tag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
  reply.header('etag', tag);
  const known = String(fetched.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim());
  if (known.includes(tag)) return reply.code(304).send();
  if (!takesGzip(fetched)) return reply.send(Buffer.from(text, 'utf8'));
  const gzip = createGzip();
  gzip.end(text);
  return reply.header('content-encoding', 'gzip').send(gzip);
}

const head = (reply: FastifyReply, { name, type }: Pick<Whole, 'name' | 'type'>): FastifyReply =>
  reply.headers({
    'content-type': type,
    'content-disposition': attachment(name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding, authorization, x-api-key',
  });

const takesGzip = ({ headers }: Fetch): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(headers['accept-encoding'] ?? ''));
