import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The example page for front-end teams, on an address of its own, with the client as built from its sources now. */
export async function serveFrontEnd(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const client = await mkdtemp(join(tmpdir(), 'mitra-client-'));
  await promisify(execFile)('node_modules/.bin/tsc', ['-p', 'client', '--outDir', client]);
  const { serve } = (await import(pathToFileURL('examples/survey-page/serve.mjs').href)) as {
    serve: (options: object) => Promise<{ url: string; close: () => void }>;
  };
  const server = await serve({ port: 0, client });
  return {
    url: server.url,
    close: async () => {
      server.close();
      await rm(client, { recursive: true, force: true });
    },
  };
}
