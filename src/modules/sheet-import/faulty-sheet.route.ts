import type { FastifyInstance } from 'fastify';
import { xlsx } from '../../platform/table/xlsx.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { addSignedRoute } from '../document/signed-route.js';
import { mediaTypes } from '../export/export-file.js';
import { sendExport } from '../export/send-export.js';
import { faultySheet } from './faulty-sheet.js';

type Parts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'actorOfMembership'>;

/** GET of the sheet of what is to be mended, by a signed address; who may have it is decided now. */
export function addFaultySheetRoute(app: FastifyInstance, parts: Parts): void {
  addSignedRoute(app, parts, 'faulty-sheet', async (actor, { id }, request, reply) => {
    const table = await faultySheet(parts.gateway, actor, id);
    if (!table) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return sendExport(
      reply,
      { fileName: 'perbaiki.xlsx', mediaType: mediaTypes.XLSX, content: xlsx(table) },
      'no-store',
    );
  });
}
