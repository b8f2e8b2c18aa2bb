// The limit of writing: the prepared statement, on ten connections, by the database's owner. It is sent batches of values
// that are ready made; nothing is judged, nobody is asked who they are, nothing but the statement is run: alone, or
// between a begin and a commit.
import pg from 'pg';

const [connectionString, mode] = process.argv.slice(2);
const inTransaction = mode === 'transaction';
const CONNECTIONS = 10;
const clients = Array.from({ length: CONNECTIONS }, () => new pg.Client({ connectionString }));
await Promise.all(clients.map((one) => one.connect()));
let text;
let batch = [];

async function run() {
  let next = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (next < batch.length) {
        const values = batch[next++];
        if (inTransaction) await client.query('begin');
        const { rows } = await client.query({ name: 'submit', text, values });
        if (inTransaction) await client.query('commit');
        if (Number(rows[0].count) !== 1) throw new Error('the link was used');
      }
    }),
  );
}

process.on('message', async (message) => {
  if (message === 'go') await run();
  else ({ text, batch } = message);
  process.send('done');
});
process.on('SIGTERM', () => void Promise.all(clients.map((one) => one.end())).then(() => process.exit(0)));
process.send('ready');
