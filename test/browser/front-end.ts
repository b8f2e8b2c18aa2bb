import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export interface FrontEnd {
  readonly url: string;
  /** The address to open for a survey link. */
  readonly addressOf: (link?: string) => string | null;
  readonly close: () => Promise<void>;
}

/** The example page for front-end teams, on an address of its own, with the client as built from its sources now. */
export async function serveFrontEnd(): Promise<FrontEnd> {
  const client = await mkdtemp(join(tmpdir(), 'mitra-client-'));
  await promisify(execFile)('node_modules/.bin/tsc', ['-p', 'client', '--outDir', client]);
  const { serve, addressOf } = (await import(pathToFileURL('examples/survey-page/serve.mjs').href)) as {
    serve: (options: object) => Promise<{ url: string; close: () => void }>;
    addressOf: (url: string, link?: string) => string | null;
  };
  const server = await serve({ port: 0, client });
  return {
    url: server.url,
    addressOf: (link) => addressOf(server.url, link),
    close: async () => {
      server.close();
      await rm(client, { recursive: true, force: true });
    },
  };
}
