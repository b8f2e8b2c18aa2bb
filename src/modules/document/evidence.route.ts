import type { FastifyInstance } from 'fastify';
import { type Evidence, evidenceContent } from './evidence.js';
import type { FileRouteParts } from './file-route-parts.js';
import { addKeptFileRoute } from './signed-route.js';

/** GET of evidence of every kind, for whoever may see now what it shows. */
export function addEvidenceRoutes(app: FastifyInstance, parts: FileRouteParts, kinds: readonly Evidence[]): void {
  for (const kind of kinds)
    addKeptFileRoute(app, parts, `evidence/${kind.of}`, (actor, id) => evidenceContent(parts.gateway, actor, kind, id));
}
