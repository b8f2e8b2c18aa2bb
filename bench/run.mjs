import { deepStrictEqual } from 'node:assert';
import { execFileSync, fork } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { cpuSeconds, memoryKb } from './lib/cpu.mjs';
import { askedPhases, loadData, sizes } from './lib/data.mjs';
import { closedLoop, connection, quantile } from './lib/load.mjs';
import { contestants } from './lib/questions.mjs';
import { report } from './lib/report.mjs';

const flags = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const here = dirname(fileURLToPath(import.meta.url));
/** Another tree than this one can be measured: `--tree=…`. */
const tree = resolve(flags.tree ?? join(here, '..'));
const CONNECTIONS = Number(flags.connections ?? 16);
const ROUNDS = Number(flags.rounds ?? 7);
const WINDOW_MS = Number(flags.ms ?? 3_000);
const jobs = (flags.jobs ?? 'Q1,Q2,M').split(',');
const names = (flags.servers ?? 'limit,postgraphile,mitra').split(',');
const say = (line) => process.stderr.write(`${line}\n`);

const load = (path) => import(pathToFileURL(join(tree, 'dist/src', path)).href);
if (!('no-build' in flags))
  execFileSync(
    process.execPath,
    [join(tree, 'node_modules/typescript/bin/tsc'), '-p', join(tree, 'tsconfig.build.json')],
    { stdio: 'inherit' },
  );
await import(pathToFileURL(join(tree, 'node_modules/reflect-metadata/Reflect.js')).href);

const scratch = mkdtempSync(join(tmpdir(), 'mitra-bench-'));
chmodSync(scratch, 0o755);
const servers = [];
let postgres;
const cleanUp = async () => {
  await Promise.all(
    servers.map(
      (one) =>
        new Promise((done) => {
          if (one.child.exitCode !== null) return done();
          one.child.once('exit', done);
          one.child.kill('SIGTERM');
          setTimeout(() => one.child.kill('SIGKILL'), 10_000).unref();
        }),
    ),
  );
  await postgres?.stop();
  if (!('keep' in flags)) rmSync(scratch, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void cleanUp().then(() => process.exit(1)));

try {
  const { startPostgres } = await load('platform/postgres/start.js');
  const { ensureDatabase } = await load('platform/postgres/ensure-database.js');
  const { prepareDatabase } = await load('server/prepare-database.js');
  say('starting the embedded PostgreSQL and migrating …');
  postgres = await startPostgres({ dataDir: join(scratch, 'postgres') });
  const connectionString = await ensureDatabase(postgres.connectionString, 'bench');
  await prepareDatabase(connectionString);
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  say(`loading 2 × ${sizes.cooperations} cooperations …`);
  const data = await loadData(client, load);
  const settings = (
    await client.query(
      `select name, setting from pg_settings where name in ('server_version','fsync','synchronous_commit','shared_buffers','jit','full_page_writes') order by 1`,
    )
  ).rows;
  const counts = (
    await client.query(`select (select count(*) from cooperation) as cooperations, (select count(*) from document) as documents, (select count(*) from document_version) as versions,
    (select count(*) from approval_slot) as slots, (select count(*) from partner) as partners, (select count(*) from task) as tasks, (select count(*) from act) as acts,
    (select count(*) from event) as events, (select count(*) from access_grant) as grants, pg_size_pretty(pg_database_size(current_database())) as size`)
  ).rows[0];
  const seen = (
    await client.query(
      `select round(100.0 * count(*) filter (where exists (select 1 from access_grant g where g.institution_id = c.institution_id and g.object_id = c.id and g.subject_id = any($2::uuid[]))) / count(*), 1) as percent from cooperation c where institution_id = $1`,
      [data.institutionId, data.seats],
    )
  ).rows[0].percent;

  const start = async (name) => {
    const script = join(here, 'servers', `${name}.mjs`);
    const args = name === 'mitra' ? [tree, connectionString, scratch] : [connectionString];
    const profile =
      flags.profile === name ? ['--cpu-prof', `--cpu-prof-dir=${resolve(flags['profile-dir'] ?? scratch)}`] : [];
    const out = openSync(join(scratch, `${name}.log`), 'a');
    const child = fork(script, args, {
      execArgv: profile,
      env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
      stdio: ['ignore', out, out, 'ipc'],
    });
    const { url } = await new Promise((done, fail) => {
      child.once('message', done);
      child.once('exit', (code) => fail(new Error(`${name} ended with ${code}; see ${scratch}/${name}.log (--keep)`)));
    });
    const server = { name, child, url };
    servers.push(server);
    return server;
  };
  say('starting the servers …');
  for (const name of names) await start(name);

  const who = contestants(data);
  const connected = (server, job) =>
    Array.from({ length: CONNECTIONS }, () =>
      connection(server.url + (server.name === 'limit' ? `/${job}` : ''), who[server.name].headers),
    );

  // Versions are the load generator's to remember: a move names the version it expects.
  const versions = new Map(data.moving.map((id) => [id, { version: 3, forth: true }]));
  const moveOf = (id) => ({
    id,
    version: versions.get(id).version,
    action: versions.get(id).forth ? 'submit' : 'giveBack',
  });
  const noteMove = (id, answer) => {
    const known = versions.get(id);
    if (answer.version !== known.version + 1) throw new Error(`version ${answer.version} after ${known.version}`);
    versions.set(id, { version: answer.version, forth: !known.forth });
  };
  const settled = async () => {
    const patience = Date.now() + 60_000;
    for (;;) {
      const { rows } = await client.query('select count(*)::int as waiting from event where position is null');
      if (rows[0].waiting === 0) return;
      if (Date.now() > patience)
        throw new Error(`${rows[0].waiting} events have waited for a minute: the relay does not keep up`);
      await new Promise((done) => setTimeout(done, 20));
    }
  };

  const { Gateway } = await load('platform/database/gateway.js');
  const gateway = new Gateway({ connectionString });
  const [isolation] = await gateway.read(
    data.institutionId,
    'select current_user as role, (select count(*)::int from cooperation) as rows',
  );
  await gateway.close();
  if (isolation.role !== 'mitra_app')
    say(
      `WARNING: Mitra reads as ${isolation.role} and sees ${isolation.rows} cases: row-level security is not in force`,
    );
  say('comparing the answers …');
  await compare();
  if ('serve' in flags) {
    // To look around with psql and a profiler; ended by Ctrl+C.
    console.log(
      JSON.stringify({
        connectionString,
        data: { ...data, readable: data.readable.slice(0, 5), moving: data.moving.slice(0, 5) },
        servers: servers.map(({ name, url, child }) => ({ name, url, pid: child.pid })),
      }),
    );
    await new Promise(() => setInterval(() => undefined, 1_000_000));
  }

  const results = {};
  for (const job of jobs) {
    results[job] = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const server of servers) {
        const measured = await measure(server, job, round < 0 ? Math.max(WINDOW_MS, 4_000) : WINDOW_MS);
        if (round < 0) continue;
        results[job][server.name].push(measured);
        say(
          `${job} round ${round + 1}/${ROUNDS} ${server.name.padEnd(12)} ${measured.cpuMs.toFixed(3)} ms CPU (server ${measured.serverMs.toFixed(3)}, database ${measured.databaseMs.toFixed(3)}), ${measured.perSecond.toFixed(0)}/s, median ${measured.p50.toFixed(1)} ms`,
        );
      }
    }
  }
  await compare();
  const memory = Object.fromEntries(servers.map((one) => [one.name, Math.round(memoryKb(one.child.pid) / 1024)]));
  const text = report({
    results,
    names,
    jobs,
    settings,
    counts,
    seen,
    isolation,
    memory,
    connections: CONNECTIONS,
    rounds: ROUNDS,
    windowMs: WINDOW_MS,
    machine: { cores: availableParallelism(), memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version },
  });
  console.log(text);
  if (!('dry' in flags)) {
    mkdirSync(join(here, 'results'), { recursive: true });
    const file = join(here, 'results', `${new Date().toISOString().slice(0, 10)}.md`);
    writeFileSync(file, text);
    say(`written to ${file}`);
  }
  await client.end();

  async function compare() {
    const ask = async (server, job, what) => {
      const { path, body } = who[server.name][job].ask(what);
      const one = connection(server.url + path, who[server.name].headers);
      const { status, text } = await one.post(body);
      one.close();
      if (status !== 200) throw new Error(`${server.name} answers ${job} with ${status}: ${text.slice(0, 1_000)}`);
      return who[server.name][job].read(text);
    };
    const [first, ...others] = servers;
    for (const id of data.readable.slice(0, 50)) {
      const expected = await ask(first, 'Q1', id);
      if (expected.documents.length !== 2 || expected.documents[0].slots.length !== 3)
        throw new Error('Q1 is not three levels deep');
      for (const other of others) deepStrictEqual(await ask(other, 'Q1', id), expected);
    }
    // What the caller may not see is not there: a case of the same institution without a grant, one of the other.
    const mitra = servers.find((one) => one.name === 'mitra');
    for (const id of mitra ? data.hidden : []) {
      const { body } = who.mitra.Q1.ask(id);
      const one = connection(mitra.url, who.mitra.headers);
      const { text } = await one.post(body);
      one.close();
      deepStrictEqual(JSON.parse(text), { data: { cooperation: null } });
    }
    for (const phase of askedPhases) {
      const expected = await ask(first, 'Q2', phase);
      if (expected.rows.length !== 50 || !expected.more || expected.rows[0].tasks.length < 3)
        throw new Error('Q2 is not a full page');
      for (const other of others) deepStrictEqual(await ask(other, 'Q2', phase), expected);
    }
    // The same case there and back by every server in turn: each goes on from what the others left.
    const id = data.moving.at(-1);
    const left = [];
    for (let turn = 0; turn < 2; turn += 1)
      for (const server of servers) {
        const { version, forth } = versions.get(id);
        const answer = await ask(server, 'M', moveOf(id));
        deepStrictEqual(
          answer,
          { id, version: version + 1, phase: forth ? 'REVIEW' : 'DRAFTING', status: 'OPEN' },
          server.name,
        );
        noteMove(id, answer);
        const { rows } = await client.query(
          `select c.version, c.phase, c.active_steps, c.state - 'active' as state, c.state #> '{active,0}' as active,
             (select json_agg(json_build_object('step', t.step, 'position', t.position_code, 'subjects', t.subjects, 'phase', t.phase, 'instance', t.instance, 'title', t.title)) from task t where t.institution_id = c.institution_id and t.cooperation_id = c.id and t.closed_at is null) as open,
             (select count(*)::int from task t where t.institution_id = c.institution_id and t.cooperation_id = c.id) as tasks,
             (select json_build_object('number', a.number, 'action', a.action, 'label', a.label, 'step', a.step, 'person', a.person_id, 'position', a.position_code) from act a where a.institution_id = c.institution_id and a.cooperation_id = c.id order by number desc limit 1) as act,
             (select json_build_object('version', e.subject_version, 'kind', e.kind, 'action', e.facts ->> 'action', 'phase', e.facts ->> 'phase', 'steps', e.facts -> 'steps') from event e where e.institution_id = c.institution_id and e.subject_id = c.id order by seq desc limit 1) as event
           from cooperation c where c.institution_id = $1 and c.id = $2`,
          [data.institutionId, id],
        );
        const found = rows[0];
        const number = version + 1;
        const step = forth ? 'CHECK' : 'DRAFT';
        deepStrictEqual(
          [
            found.version,
            found.act.number,
            found.event.version,
            found.open.length,
            found.open[0].step,
            found.active.step,
            found.active.id,
            String(found.state.entered),
          ],
          [number, number, number, 1, step, step, found.open[0].instance, found.open[0].instance],
          server.name,
        );
        const {
          version: _v,
          tasks,
          state: { entered: _e, doers, ...state },
          active: { id: _i, enteredAt: _a, ...active },
          open,
          act: { number: _n, ...act },
          event: { version: _ev, ...event },
          ...rest
        } = found;
        left.push({
          forth,
          rows: {
            ...rest,
            state,
            doers: doers?.[act.action]?.persons,
            active,
            open: open.map(({ instance: _, ...one }) => one),
            act,
            event,
          },
        });
      }
    for (const way of [true, false]) {
      const same = left.filter((one) => one.forth === way);
      for (const one of same) deepStrictEqual(one.rows, same[0].rows);
    }
    await settled();
  }

  async function measure(server, job, ms) {
    const contestant = who[server.name][job];
    const connections = connected(server, job);
    const own = Math.floor(data.moving.length / CONNECTIONS);
    let turn = 0;
    const current = [];
    const next = (caller) => {
      turn += 1;
      if (job === 'Q1') return contestant.ask(data.readable[turn % data.readable.length]).body;
      if (job === 'Q2') return contestant.ask(askedPhases[turn % askedPhases.length]).body;
      current[caller] = data.moving[caller * own + (turn % own)];
      return contestant.ask(moveOf(current[caller])).body;
    };
    const done = (caller, text) => {
      if (job === 'M') noteMove(current[caller], contestant.read(text));
      else if (text.length < 1_000 || text.startsWith('{"errors"'))
        throw new Error(`not an answer: ${text.slice(0, 500)}`);
    };
    await settled();
    if (job === 'M') await client.query('vacuum cooperation, task, event, act, access_grant');
    const before = { server: cpuSeconds(server.child.pid), database: cpuSeconds(postgres.pid) };
    const { count, seconds, latencies } = await closedLoop(connections, ms, next, done);
    // An event counts as done when it has its place in the stream.
    if (job === 'M') await settled();
    const after = { server: cpuSeconds(server.child.pid), database: cpuSeconds(postgres.pid) };
    for (const one of connections) one.close();
    const serverMs = ((after.server - before.server) * 1000) / count;
    const databaseMs = ((after.database - before.database) * 1000) / count;
    return {
      cpuMs: serverMs + databaseMs,
      serverMs,
      databaseMs,
      perSecond: count / seconds,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
    };
  }
} catch (error) {
  process.exitCode = 1;
  console.error(error);
} finally {
  await cleanUp();
}
