import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('base64');

interface Page {
  readonly gzipped: Buffer;
  readonly html: string;
  readonly etag: string;
  readonly policy: string;
}

/** One self-contained page from npm files. Its only inline script is named by hash; it may talk to this server alone. */
function render(endpoint: string): Page {
  const html = renderGraphiQL({
    title: 'Mitra · GraphiQL',
    endpoint,
    additionalHeaders: { 'apollo-require-preflight': 'true' },
    // By POST, like everything else: the headers typed into the editor go along.
    method: 'POST',
    // Credentials typed into the header editor must not outlive the tab.
    shouldPersistHeaders: false,
    defaultQuery:
      '# Ctrl+Enter runs the operation. Put your token under Headers: { "Authorization": "Bearer …" }\n{\n  __typename\n}\n',
  });
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, gzipped: gzipSync(html), etag: `"${sha256(html).slice(0, 27)}"`, policy };
}

export function addGraphiql(app: FastifyInstance, basePath: string): void {
  let page: Page | undefined;
  app.get(`${basePath}/graphiql`, async (request, reply) => {
    page ??= render(`${basePath}/graphql`);
    reply.headers({
      etag: page.etag,
      'cache-control': 'no-cache',
      'content-security-policy': page.policy,
      vary: 'accept-encoding',
    });
    if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
    reply.type('text/html; charset=utf-8');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(page.html);
    return reply.header('content-encoding', 'gzip').send(page.gzipped);
  });
}
