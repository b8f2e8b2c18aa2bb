import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { attachment } from '../../platform/storage/file-name.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { addSignedRoute } from '../document/signed-route.js';
import type { Actor } from '../identity/actor.js';
import { questionnaireVisible, revisionVisible, versionVisible } from './questionnaire.policy.js';

export type Export = FastifyRequest<{ Params: { grant: string; proof: string } }>;
export type ExportParts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'actorOfMembership'>;

export interface Exported {
  readonly code: string;
  readonly label: string;
  readonly document: unknown;
}

/** What can be exported: a draft as it is at the fetch, one of its revisions, a version. Who may is decided then, too. */
const kinds: readonly {
  readonly kind: 'questionnaire-draft' | 'questionnaire-tests' | 'questionnaire-revision' | 'questionnaire-version';
  readonly table: string;
  /** The column that leads to the questionnaire. */
  readonly of: string;
  readonly label: string;
  readonly content: 'document' | 'tests';
  readonly visible: (actor: Actor) => Where;
}[] = [
  {
    kind: 'questionnaire-draft',
    table: 'questionnaire',
    of: 'id',
    label: `'draft-' || o."revision"`,
    content: 'document',
    visible: revisionVisible,
  },
  {
    kind: 'questionnaire-tests',
    table: 'questionnaire',
    of: 'id',
    label: `'tests-' || o."revision"`,
    content: 'tests',
    visible: revisionVisible,
  },
  {
    kind: 'questionnaire-revision',
    table: 'questionnaire_revision',
    of: 'questionnaire_id',
    label: `'draft-' || o."number"`,
    content: 'document',
    visible: revisionVisible,
  },
  {
    kind: 'questionnaire-version',
    table: 'questionnaire_version',
    of: 'questionnaire_id',
    label: 'o."label"',
    content: 'document',
    visible: versionVisible,
  },
];

/** GET of a questionnaire as SurveyJS JSON by a signed address: the document itself, nothing lost or added. */
export function addQuestionnaireExportRoutes(app: FastifyInstance, parts: ExportParts): void {
  for (const { kind, table, of, label, content, visible } of kinds)
    addSignedRoute(app, parts, kind, async (actor, grant, request, reply) => {
      const parameters = new Parameters();
      const institution = parameters.add(actor.institutionId);
      const id = parameters.add(grant.id);
      const [found] = await parts.gateway.read<Exported>(
        actor.institutionId,
        `select q."code", ${label} as "label", o."${content}" as "document" from "${table}" o
         join "questionnaire" q on q."institution_id" = o."institution_id" and q."id" = o."${of}"
         where o."institution_id" = ${institution} and o."id" = ${id} and ${whereSql(visible(actor), 'o', parameters)}
           and ${whereSql(questionnaireVisible(actor), 'q', parameters)}`,
        parameters.values,
      );
      if (!found || found.document === null) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
      return sendQuestionnaire(reply, found);
    });
}

/** The document itself, as a file. */
export const sendQuestionnaire = (reply: FastifyReply, { code, label, document }: Exported): FastifyReply =>
  reply
    .headers({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': attachment(`${code}-${label}.json`.replaceAll('/', '-')),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': 'sandbox',
      'referrer-policy': 'no-referrer',
    })
    .send(JSON.stringify(document, null, 2));
