import { createLog } from '../platform/log/log.js';
import { openDatabase, placesOf, prepareDatabase, withClient } from './database.js';
import { configFrom, exitCodes, Failure } from './failure.js';
import { live } from './live.js';
import { environment } from './project.js';
import { startServer } from './start-server.js';

const howToBegin = `The database is empty. Create an institution and its first administrator, for example:

  npm run institution:create -- --code CONTOH --name-id "Lembaga Contoh" --name-en "Example Institution" \\
    --country ID --time-zone Asia/Jakarta --admin-email admin@example.org --admin-name "Administrator"

It prints an invitation, with which the administrator sets a password (mutation invitationAccept).
The server need not be stopped for it. To look around first: npm run demo.
`;

/** Demo mode lets demo accounts in and hashes cheaply: never by a variable alone. */
const notHere = new Failure(
  exitCodes.usage,
  'NODE_ENV=demo starts no plain server.',
  'For the demo: npm run demo. For a server: NODE_ENV=production or development.',
);

/** `npm start`: the plain server, until a signal ends it. */
export const serve = (): Promise<number> =>
  live(async (life) => {
    const config = configFrom(environment());
    if (config.environment === 'demo') throw notHere;
    const log = createLog(config.log);
    const say = (line: string): void => log.info(line);
    const places = await placesOf(config);
    const database = await openDatabase(config, places, say);
    life.own(() => database.close());
    life.signal.throwIfAborted();
    const applied = await prepareDatabase(database.connectionString);
    if (applied.length > 0) log.info({ applied }, 'database migrated');
    life.signal.throwIfAborted();
    const { connectionString } = database;
    const server = await startServer(config, log, { connectionString, folder: places.folder });
    life.own(() => server.close());
    log.info({ graphql: `${server.url}/graphql`, database: database.name }, 'Mitra is ready');
    if (await withClient(connectionString, isEmpty)) process.stderr.write(`\n${howToBegin}\n`);
    await life.stopped;
  });

const isEmpty = async (client: { query(sql: string): Promise<{ rows: unknown[] }> }): Promise<boolean> =>
  (await client.query('select 1 from "institution" limit 1')).rows.length === 0;
