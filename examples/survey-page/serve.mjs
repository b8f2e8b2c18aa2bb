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

/** Where this page shows what a survey link of Mitra, `http://…/s/<token>`, leads to; null: it is no such link. */
export function addressOf(url, link) {
  const { origin, pathname } = URL.canParse(link) ? new URL(link) : {};
  const [, token] = /^\/s\/([\w-]{43})(\/|$)/.exec(pathname ?? '') ?? [];
  return token ? `${url}/#${new URLSearchParams({ api: `${origin}/graphql`, token })}` : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!(await stat(join(root, 'dist/client')).catch(() => null))) {
    console.error('Build the client first: npm run build:client');
    process.exit(1);
  }
  const { url } = await serve();
  const [link] = process.argv.slice(2);
  const address = addressOf(url, link);
  if (link && !address) console.error(`This is no survey link of Mitra (http://…/s/<token>): ${link}`);
  console.log(`Mitra must be started with CORS_ORIGINS=${url}`);
  if (address) console.log(`Open ${address}`);
  else console.log('To get the address to open: node examples/survey-page/serve.mjs <survey link as in the letter>');
}
