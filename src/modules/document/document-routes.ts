import type { FastifyInstance } from 'fastify';
import { addDownloadRoute } from './download.route.js';
import type { FileRouteParts } from './file-route-parts.js';
import { addUploadRoute } from './upload.route.js';

/** The plain HTTP routes of files, in a scope of their own: its body parser takes any bytes. */
export const documentRoutes =
  (parts: FileRouteParts) =>
  (app: FastifyInstance): void => {
    app.register(async (scope) => {
      addUploadRoute(scope, parts);
      addDownloadRoute(scope, parts);
    });
  };
