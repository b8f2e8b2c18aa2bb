// Mitra as `npm start` runs it: the compiled server, row-level security, events relayed, jobs, one log line a request.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tree, connectionString, folder] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(tree, 'dist/src', path)).href);
await import(pathToFileURL(join(tree, 'node_modules/reflect-metadata/Reflect.js')).href);
const { readConfig } = await load('server/config.js');
const { createLog } = await load('platform/log/log.js');
const { startServer } = await load('cli/start-server.js');

const passed = ['COMPILED_EXECUTION', 'LOG_LEVEL', 'TRUST_PROXY'];
const config = readConfig({
  PORT: '0',
  // On, as shipped, with numbers a benchmark does not reach.
  RATE_LIMITS: 'anonymous=100000000/60,credential=100000000/60,failures=300/60',
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => passed.includes(name))),
});
if (!config.ok) throw new Error(JSON.stringify(config.error));
const server = await startServer(config.value, createLog(config.value.log), { connectionString, folder });
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
process.send?.({ url: `${server.url}/graphql` });
