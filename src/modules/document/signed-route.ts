import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../identity/actor.js';
import { sendFileProblem } from './file.problems.js';
import { type LinkKind, linkPath, type SignedGrant } from './file-links.js';
import type { FileRouteParts } from './file-route-parts.js';
import { type SentContent, sendContent } from './send-content.js';

export type SignedFetch = FastifyRequest<{
  Params: { grant: string; proof: string };
  Querystring: { format?: unknown; language?: unknown };
}>;
type Serve = (actor: Actor, grant: SignedGrant, request: SignedFetch, reply: FastifyReply) => Promise<FastifyReply>;

/** GET by a signed address. The signature says who asked; what that membership may have is decided now. */
export function addSignedRoute(
  app: FastifyInstance,
  { clock, links, actorOfMembership }: Pick<FileRouteParts, 'clock' | 'links' | 'actorOfMembership'>,
  kind: LinkKind,
  serve: Serve,
): void {
  app.get(`${linkPath(kind)}/:grant/:proof`, async (request: SignedFetch, reply: FastifyReply) => {
    const grant = links.openSigned(kind, request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return serve(actor, grant, request, reply);
  });
}

/** The same for a kept file; none where the actor sees none. */
export function addKeptFileRoute(
  app: FastifyInstance,
  parts: FileRouteParts,
  kind: LinkKind,
  read: (actor: Actor, id: string) => Promise<SentContent | null>,
): void {
  addSignedRoute(app, parts, kind, async (actor, { id }, request, reply) => {
    const content = await read(actor, id);
    return content ? sendContent(reply, parts.storage, content) : sendFileProblem(request, reply, 'FILE_NOT_FOUND');
  });
}
