// Full-text search, counts and bulk export through HTTP: `npm run bench:search -- --rows=100000`. The rows are made by
// SQL, and the index by the triggers that keep it in the house.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { startMitra } from './lib/survey.mjs';

const flags = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const here = dirname(fileURLToPath(import.meta.url));
const tree = resolve(here, '..');
const ROWS = Number(flags.rows ?? 100_000);
const ROUNDS = Number(flags.rounds ?? 20);
const load = (path) => import(pathToFileURL(join(tree, 'dist/src', path)).href);
const say = (line) => process.stdout.write(`${line}\n`);
await import('reflect-metadata');
const { startPostgres } = await load('platform/postgres/start.js');
const { ensureDatabase } = await load('platform/postgres/ensure-database.js');
const { prepareDatabase } = await load('server/prepare-database.js');

const institution = randomUUID();
const now = '2026-03-01T00:00:00Z';
const post = randomUUID();

/** A member with a session and an API key. */
async function layMember(client, roles) {
  const [account, person, membership] = Array.from({ length: 3 }, () => randomUUID());
  const token = randomBytes(32).toString('base64url');
  const prefix = randomBytes(6).toString('hex');
  const key = `mk_${prefix}_${randomBytes(24).toString('base64url')}`;
  const hash = (secret) => createHash('sha256').update(secret).digest('base64url');
  const run = (sql, ...values) => client.query(sql, values);
  await run('insert into account (id, email, created_at) values ($1, $2, $3)', account, `${prefix}@example.test`, now);
  await run(
    'insert into person (institution_id, id, name, created_at) values ($1, $2, $3, $4)',
    institution,
    person,
    prefix,
    now,
  );
  await run(
    `insert into membership (institution_id, id, account_id, person_id, kind, roles, created_at) values ($1, $2, $3, $4, 'STAFF', $5, $6)`,
    ...[institution, membership, account, person, roles, now],
  );
  await run(
    `insert into session (id, token_hash, account_id, institution_id, membership_id, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, '2999-01-01')`,
    ...[randomUUID(), hash(token), account, institution, membership, now],
  );
  await run(
    `insert into api_key (institution_id, id, membership_id, name, prefix, secret_hash, scopes, created_at, expires_at, version)
     values ($1, $2, $3, 'bench', $4, $5, '{READ}', $6, '2999-01-01', 1)`,
    ...[institution, randomUUID(), membership, prefix, hash(key), now],
  );
  return { token, key, person };
}

async function layRows(client, member) {
  const run = (sql, ...values) => client.query(sql, values);
  await run(
    `insert into institution (id, code, name, country, time_zone, created_at) values ($1, 'BENCH', '{"id":"B","en":"B"}', 'ID', 'Asia/Jakarta', $2)`,
    ...[institution, now],
  );
  await run(
    `insert into partner (institution_id, id, name, country, kind, level, created_at, updated_at)
     select $1, gen_random_uuid(), 'PT ' || (array['Baja','Laut','Listrik','Garmen','Pangan','Semen','Kimia','Logistik'])[1 + n % 8] || ' Nusantara ' || n,
       'ID', 'COMPANY', 'NATIONAL', $2, $2 from generate_series(1, 2000) n`,
    ...[institution, now],
  );
  // No SOP is played here: the cases are only looked for.
  await run('alter table cooperation drop constraint cooperation_procedure_version_id_fk');
  await run(
    `insert into cooperation (institution_id, id, title, summary, partner_id, procedure_version_id, procedure_hash, state, active_steps,
       phase, status, channel, received_at, registered_at, ends_on, stage_changed_at, updated_at, disclosed_at, began_on)
     select $1, gen_random_uuid(),
       (array['Kerja sama','Kerjasama','Nota kesepahaman','Perjanjian'])[1 + n % 4] || ' ' ||
       (array['pelatihan','penelitian','magang','pengembangan kurikulum','pengabdian masyarakat','sertifikasi'])[1 + n % 6] || ' ' ||
       (array['las','listrik','perikanan','logistik','batik','robotika','kelautan'])[1 + n % 7] || ' angkatan ' || n,
       'Dilaksanakan bersama mitra di ' || (array['Batam','Bandung','Surabaya','Makassar','Medan'])[1 + n % 5] || ' sejak tahun ' || 2000 + n % 26,
       p.ids[1 + n % 2000], gen_random_uuid(), 'x', '{"active":[{"phase":"MONITORING"},{"phase":"ACTIVE"}],"facts":{}}', '{}',
       'MONITORING', 'ACTIVE', 'LETTER', $2, $2, date '2026-01-01' + (n % 2000), $2, $2, $2, date '2020-01-01' + n % 2000
     from generate_series(1, $3::int) n cross join (select array_agg(id) as ids from partner where institution_id = $1) p`,
    ...[institution, now, ROWS],
  );
  await run(
    `insert into access_grant (institution_id, object_id, subject_id)
     select $1, id, $2 from cooperation where institution_id = $1 order by id limit 500`,
    ...[institution, member],
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'mitra-bench-search-'));
chmodSync(scratch, 0o755);
let postgres;
let server;
try {
  postgres = await startPostgres({ dataDir: join(scratch, 'postgres') });
  const connectionString = await ensureDatabase(postgres.connectionString, 'bench');
  await prepareDatabase(connectionString);
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const laying = performance.now();
  await layRows(client, post);
  say(`${ROWS} cooperations laid with their index in ${seconds(laying)} s`);
  const all = await layMember(client, ['ANALYST']);
  const few = await layMember(client, ['MEMBER']);
  await client.query('update access_grant set subject_id = $1 where subject_id = $2', [few.person, post]);
  await client.query('vacuum analyze');
  const [{ size }] = (await client.query(`select pg_size_pretty(pg_total_relation_size('search_entry')) as size`)).rows;
  server = await startMitra(tree, connectionString, join(scratch, 'house'), {
    env: { LOG_LEVEL: 'error', RATE_LIMITS: 'off' },
  });
  say(
    `node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; index and texts ${size}`,
  );
  say(
    '| search, first 20 with snippets | found | who sees all: median ms | p95 | who sees 500: median ms | p95 |\n|---|---|---|---|---|---|',
  );
  const words = [
    'angkatan 77777',
    'batik batam',
    'kerja sama',
    '"pengembangan kurikulum" robotika',
    'kem',
    'sertif 2019',
    'tidak ada kata ini',
    'a b c d e f g h i j k l',
  ];
  for (const text of words) {
    const seen = await timed(() => search(all.token, text));
    const part = await timed(() => search(few.token, text));
    say(`| ${text} | ${seen.last} / ${part.last} | ${seen.median} | ${seen.p95} | ${part.median} | ${part.p95} |`);
  }
  const counted = await timed(() =>
    ask(all.token, '{ cooperationStats(by: [ACTIVE_PHASE, YEAR_BEGUN]) { rows { cooperations inForce } } }'),
  );
  say(`counts by active phase and year: ${counted.median} ms (p95 ${counted.p95})`);
  const radar = await timed(() =>
    ask(all.token, '{ expiryRadar { leadTime cooperations entries { endsOn cooperation { title } } } }'),
  );
  say(`expiry radar: ${radar.median} ms (p95 ${radar.p95})`);
  for (const name of ['cooperations.csv', 'cooperations.ndjson']) {
    const begun = performance.now();
    const response = await fetch(`${new URL(`/data/${name}`, server.url)}`, {
      headers: { 'x-api-key': all.key, 'accept-encoding': 'identity' },
    });
    const during = [];
    let bytes = 0;
    const reading = (async () => {
      for await (const piece of response.body) bytes += piece.length;
    })();
    let done = false;
    reading.finally(() => {
      done = true;
    });
    while (!done) {
      const asked = performance.now();
      await ask(few.token, '{ cooperations(first: 20) { nodes { title } } }');
      during.push(performance.now() - asked);
    }
    await reading;
    during.sort((a, b) => a - b);
    say(
      `${name}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds(begun)} s; a list of 20 meanwhile: median ${during[Math.floor(during.length / 2)]?.toFixed(1)} ms`,
    );
  }
  await client.end();
} finally {
  if (server) await new Promise((done) => server.child.once('exit', done) && server.child.kill('SIGTERM'));
  await postgres?.stop();
  if (!('keep' in flags)) rmSync(scratch, { recursive: true, force: true });
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}

async function timed(action) {
  let last;
  for (let n = 0; n < 2; n += 1) last = await action();
  const times = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const begun = performance.now();
    await action();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  return { median: at(0.5), p95: at(0.95), last };
}

async function search(token, text) {
  const query = `query ($text: String!) { search(text: $text) { hits(first: 20) { totalCount nodes { kind rank snippet { html } object { id } } } } }`;
  return (await ask(token, query, { text })).search.hits.totalCount;
}

async function ask(token, query, variables = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(server.url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
