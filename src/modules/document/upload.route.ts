import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fail, ok, type Result } from '../../kernel/result.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Difference } from '../../platform/storage/storage.js';
import { type FileProblem, problemOf, sendFileProblem } from './file.problems.js';
import type { FileRouteParts } from './file-route-parts.js';
import { keepFile } from './keep-file.js';
import { findTicket, ticketProblem } from './upload-ticket.js';
import { FILE_PREFIX } from './uploaded-file.js';

type Upload = FastifyRequest<{ Params: { token: string } }>;

/** How much of an unwanted body is still read, so that a well-behaved sender sees the answer and no broken line. */
const PATIENCE_BYTES = 1024 * 1024;

/** PUT of a file's bytes against a ticket. The bytes go to the storage as they come; no parser sees them. */
export function addUploadRoute(app: FastifyInstance, parts: FileRouteParts): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, body, done) => done(null, body));

  app.put('/files/upload/:token', { config: { upload: true } }, async (request: Upload, reply: FastifyReply) => {
    const outcome = await upload(request, parts);
    if (outcome.ok) return reply.code(201).header('cache-control', 'no-store').send(outcome.value);
    if (!(await drained(request.raw))) reply.header('connection', 'close');
    return sendFileProblem(request, reply, outcome.error.problem, outcome.error.difference);
  });
}

interface Uploaded {
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

interface Refused {
  readonly problem: FileProblem;
  readonly difference?: Difference | undefined;
}

async function upload(request: Upload, parts: FileRouteParts): Promise<Result<Uploaded, Refused>> {
  const { gateway, clock, storage, links } = parts;
  const ticket = await findTicket(gateway, request.params.token, clock.now());
  const refused = ticketProblem(ticket);
  if (!ticket || refused) return fail({ problem: refused ?? 'TICKET_UNKNOWN' });
  if (request.headers['content-range'] !== undefined) return fail({ problem: 'PARTIAL' });
  if (Number(request.headers['content-length'] ?? 0) > links.maxBytes) return fail({ problem: 'TOO_BIG' });

  const { maxBytes } = links;
  const received = await storage.receive(request.raw, { maxBytes, sha256: ticket.sha256, size: ticket.size });
  if (!received.ok) return fail({ problem: problemOf(received.error.fault), difference: received.error.difference });
  const { storageKey, ...told } = received.value;
  // When this throws the outcome may be unknown (a connection lost at commit): the sweeper finds out, we do not guess.
  const kept = await keepFile(parts, ticket, received.value);
  if (!kept?.fresh) await storage.remove(storageKey);
  return kept ? ok({ fileId: globalId(FILE_PREFIX, kept.fileId), ...told }) : fail({ problem: 'TICKET_USED' });
}

async function drained(body: Readable): Promise<boolean> {
  let read = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      read += (chunk as Buffer).length;
      if (read > PATIENCE_BYTES) return false;
    }
    return true;
  } catch {
    return false;
  }
}
