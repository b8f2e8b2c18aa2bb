import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a page may load: its own files, the client as built, SurveyJS. No other machine is asked. */
const folders = (client) => ({
  '/client/': client,
  '/survey-core/': join(root, 'node_modules/survey-core-2'),
  '/survey-js-ui/': join(root, 'node_modules/survey-js-ui'),
  '/': fileURLToPath(new URL('.', import.meta.url)),
});
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the page on this machine. Any web server does as well: these are plain files. */
export async function serve({ port = 5173, client = join(root, 'dist/client') } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [prefix, folder] = Object.entries(folders(client)).find(([one]) => pathname.startsWith(one));
    const name = normalize(`/${pathname.slice(prefix.length) || 'index.html'}`);
    const file = join(folder, name);
    const type = types[extname(file)];
    const found = type && (await stat(file).catch(() => null));
    response.writeHead(found?.isFile() ? 200 : 404, { 'content-type': type ?? 'text/plain' });
    if (found?.isFile()) createReadStream(file).pipe(response);
    else response.end('There is no such file.');
  });
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve();
  console.log(`Start Mitra with CORS_ORIGINS=${url}, then open ${url}/#token=<what follows /s/ in the link>`);
}
