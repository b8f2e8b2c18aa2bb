// The limit: one hand-written prepared statement behind bare node:http. No GraphQL, no permissions, no checks.
import { createServer } from 'node:http';
import pg from 'pg';
import { statements } from '../lib/statements.mjs';

const [connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
const server = createServer((request, response) => {
  const name = request.url.slice(1);
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    try {
      const values = JSON.parse(Buffer.concat(parts).toString());
      const { rows } = await pool.query({ name, text: statements[name], values });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(rows[0].answer);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  });
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}` }));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void pool.end().then(() => process.exit(0)));
});
