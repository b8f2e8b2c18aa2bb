// A register of 10,000 cooperations read in from XLSX by the server as `npm start` runs it, through the command line:
// first all of them new, then the same sheet again, then with 500 rows changed: `npm run bench:import`.
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import pg from 'pg';
import { cpuSeconds } from './lib/cpu.mjs';
import { startMitra } from './lib/survey.mjs';

const flags = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const tree = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ROWS = Number(flags.rows ?? 10_000);
const GOAL_SECONDS = 30;
const load = (path) => import(pathToFileURL(join(tree, 'dist/src', path)).href);
const say = (line) => process.stdout.write(`${line}\n`);
await import('reflect-metadata');
const { startPostgres } = await load('platform/postgres/start.js');
const { ensureDatabase } = await load('platform/postgres/ensure-database.js');
const { prepareDatabase } = await load('server/prepare-database.js');
const { hashToken } = await load('modules/identity/token.js');

const mapping = {
  columns: [
    { column: 'Nomor', field: 'number' },
    { column: 'Nama Mitra', field: 'partnerName' },
    { column: 'Judul', field: 'title' },
    { column: 'Mulai', field: 'beganOn' },
    { column: 'Berakhir', field: 'endsOn' },
    { column: 'Tingkat', field: 'level' },
    { column: 'Anggaran', field: 'budget' },
    { column: 'Penandatangan', field: 'institutionSignatory' },
  ],
  adoption: { outcome: 'PKS_IN_FORCE' },
};
const scratch = mkdtempSync(join(tmpdir(), 'mitra-bench-import-'));
chmodSync(scratch, 0o755);
let postgres;
let mitra;
try {
  postgres = await startPostgres({ dataDir: join(scratch, 'postgres') });
  const connectionString = await ensureDatabase(postgres.connectionString, 'bench');
  await prepareDatabase(connectionString);
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const token = await layHouse(client);
  mitra = await startMitra(tree, connectionString, join(scratch, 'data'), { out: 'ignore' });
  const url = mitra.url.replace(/\/graphql$/, '');
  await putInForce(url, token);
  writeFileSync(join(scratch, 'mapping.json'), JSON.stringify(mapping));
  say(`${ROWS} rows, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`);
  const first = await timed('all new', url, token, await sheet(() => ''));
  await timed('the same again', url, token, await sheet(() => ''));
  await timed('500 rows changed', url, token, await sheet((index) => (index % (ROWS / 500) === 0 ? ' (baru)' : '')));
  const { rows } = await client.query('select count(*)::int as "count" from "registered_cooperation"');
  await client.end();
  if (rows[0].count !== ROWS) throw new Error(`${rows[0].count} cooperations instead of ${ROWS}`);
  say(`${first <= GOAL_SECONDS ? 'within' : 'NOT within'} the goal of ${GOAL_SECONDS} s`);
  process.exitCode = first <= GOAL_SECONDS ? 0 : 1;
} finally {
  mitra?.child.kill('SIGTERM');
  if (mitra) await once(mitra.child, 'exit');
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

/** From the start of the command to its end: sent, queued, read in, looked at. */
async function timed(name, url, token, file) {
  say(`\n${name}`);
  const args = ['import', file, '--url', url, '--target', 'COOPERATIONS', '--mapping', join(scratch, 'mapping.json')];
  const began = performance.now();
  const cpu = cpuSeconds(process.pid);
  const child = spawn(process.execPath, [join(tree, 'dist/src/cli/main.js'), ...args], {
    stdio: 'inherit',
    env: { ...process.env, MITRA_TOKEN: token },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  const seconds = (performance.now() - began) / 1000;
  // Client, server and database together: what a machine with other work to do would need of its own.
  const used = cpuSeconds(process.pid) - cpu;
  say(`${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds)} rows a second; ${used.toFixed(1)} s of CPU time`);
  return seconds;
}

async function sheet(more) {
  const rows = Array.from({ length: ROWS }, (_, index) => [
    ...[`${index + 1}/MoU/2024`, `Mitra Nomor ${index % 2500}`, `Kerja sama ${index + 1}${more(index)}`],
    ...[
      '15/01/2024',
      '14 Januari 2027',
      index % 3 === 0 ? 'Nasional' : 'Lokal',
      `Rp ${index}.000.000`,
      'Penanda Tangan',
    ],
  ]);
  const headings = ['Nomor', 'Nama Mitra', 'Judul', 'Mulai', 'Berakhir', 'Tingkat', 'Anggaran', 'Penandatangan'];
  const file = join(scratch, 'register.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'MoU', rows: [headings, ...rows] }] }));
  return file;
}

/** An institution with an administrator who is logged in. */
async function layHouse(client) {
  const [institution, account, person, membership] = Array.from({ length: 4 }, () => randomUUID());
  const token = randomBytes(32).toString('base64url');
  const now = new Date();
  const run = (sql, ...values) => client.query(sql, values);
  await run(
    `insert into institution (id, code, name, country, time_zone, created_at) values ($1, 'BENCH', '{"id":"B","en":"B"}', 'ID', 'Asia/Jakarta', $2)`,
    institution,
    now,
  );
  await run('insert into account (id, email, created_at) values ($1, $2, $3)', account, 'bench@example.test', now);
  await run(
    `insert into person (institution_id, id, name, created_at) values ($1, $2, 'Bench', $3)`,
    institution,
    person,
    now,
  );
  await run(
    `insert into membership (institution_id, id, account_id, person_id, kind, roles, created_at) values ($1, $2, $3, $4, 'STAFF', '{ADMINISTRATOR,COORDINATOR}', $5)`,
    ...[institution, membership, account, person, now],
  );
  await run(
    'insert into session (id, token_hash, account_id, institution_id, membership_id, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)',
    ...[randomUUID(), hashToken(token), account, institution, membership, now, new Date(now.getTime() + 86_400_000)],
  );
  return token;
}

async function putInForce(url, token) {
  const ask = async (query, input) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0];
  };
  const send = async (fileName, body) => {
    const { ticket } = await ask(
      'mutation($input: UploadTicketCreateInput!) { uploadTicketCreate(input: $input) { ticket { url } } }',
      { fileName },
    );
    return (await (await fetch(ticket.url, { method: 'PUT', body })).json()).fileId;
  };
  const sop = readFileSync(join(tree, 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml'));
  const { procedureVersion } = await ask(
    'mutation($input: ProcedureImportInput!) { procedureImport(input: $input) { procedureVersion { id } } }',
    { fileId: await send('sop.yaml', sop) },
  );
  const decree = { decreeNumber: 'SAMPLE', decreeOn: '2026-01-05', sample: true };
  const put = await ask(
    'mutation($input: ProcedureActivateInput!) { procedureActivate(input: $input) { procedureVersion { state } userErrors { message } } }',
    {
      procedureVersionId: procedureVersion.id,
      ...decree,
      decreeFileId: await send('decree.txt', createHash('sha256').digest('hex')),
    },
  );
  if (put.procedureVersion?.state !== 'ACTIVE') throw new Error(JSON.stringify(put));
}
