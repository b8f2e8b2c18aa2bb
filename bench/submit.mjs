// A response of twelve answers sent through GraphQL over HTTP, beside the bare statement that writes it, with the same
// values, alone and between a begin and a commit: `npm run bench:submit`. Three databases that are copies of each other
// take the same responses in turn.
import { deepStrictEqual } from 'node:assert';
import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { cpuSeconds } from './lib/cpu.mjs';
import { closedLoop, connection, median, quantile } from './lib/load.mjs';
import { askedSurvey, laySurvey, startMitra } from './lib/survey.mjs';

const flags = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const here = dirname(fileURLToPath(import.meta.url));
const tree = resolve(here, '..');
const CONNECTIONS = Number(flags.connections ?? 16);
const ROUNDS = Number(flags.rounds ?? 7);
const A_ROUND = Number(flags.responses ?? 2_000);
const GOAL = 2.5;
const modes = ['alone', 'transaction'];
const load = (path) => import(pathToFileURL(join(tree, 'dist/src', path)).href);
const say = (line) => process.stdout.write(`${line}\n`);
await import('reflect-metadata');
const { startPostgres } = await load('platform/postgres/start.js');
const { ensureDatabase } = await load('platform/postgres/ensure-database.js');
const { prepareDatabase } = await load('server/prepare-database.js');
const { hashToken } = await load('modules/identity/token.js');
const { draftKeyOf } = await load('modules/response/draft-key.js');
const { bodyHashOf, keyHashOf, receiptCode, receiptHash } = await load('modules/response/receipt.js');
const { answerRows } = await load('modules/response/response-rows.js');
const { writeIdentified } = await load('modules/response/response.store.js');

const mutation = `mutation SurveyResponseSubmit($input: SurveyResponseSubmitInput!) { surveyResponseSubmit(input: $input) {
  receipt cases dropped { path because } userErrors { __typename code path message } } }`;
const { document, compiled, elements } = await askedSurvey(load);
const scratch = mkdtempSync(join(tmpdir(), 'mitra-bench-submit-'));
chmodSync(scratch, 0o755);
const databases = {};
let postgres;
let mitra;
const bares = {};
try {
  postgres = await startPostgres({ dataDir: join(scratch, 'postgres') });
  const connectionString = await ensureDatabase(postgres.connectionString, 'bench');
  await prepareDatabase(connectionString);
  const maker = await connected(connectionString);
  await maker.query('alter system set autovacuum = off');
  await maker.query('select pg_reload_conf()');
  const laid = await laySurvey(maker, document, compiled.questionnaire.questions);
  const links = await layLinks(maker, laid, A_ROUND * (ROUNDS + 1));
  await maker.query('vacuum analyze');
  await maker.end();
  const owner = await connected(postgres.connectionString);
  for (const mode of modes) await owner.query(`create database bare_${mode} template bench`);
  await owner.end();
  databases.mitra = await connected(connectionString);
  const { text } = await written(laid, links[0]);

  const log = openSync(join(scratch, 'mitra.log'), 'a');
  const execArgv = 'profile' in flags ? ['--cpu-prof', `--cpu-prof-dir=${resolve(flags.profile)}`] : [];
  // Every caller from an address of its own: what one address may send is limited, and stays so here.
  const env = { NODE_ENV: 'production', TRUST_PROXY: '1' };
  mitra = await startMitra(tree, connectionString, join(scratch, 'house'), { out: log, env, execArgv });
  for (const mode of modes) {
    const own = await ensureDatabase(postgres.connectionString, `bare_${mode}`);
    databases[mode] = await connected(own);
    bares[mode] = fork(join(here, 'servers/bare.mjs'), [own, mode]);
    await once(bares[mode], 'message');
  }

  const rounds = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const batch = links.slice((round + 1) * A_ROUND, (round + 2) * A_ROUND);
    const measured = {};
    const order = ['mitra', ...modes];
    for (const name of round % 2 ? order : order.reverse())
      measured[name] = name === 'mitra' ? await throughMitra(batch, round) : await bareIn(name, text, laid, batch);
    if (round < 0) continue;
    measured.load = loadavg()[0];
    rounds.push(measured);
    const costs = order.sort().map((name) => `${name} ${shown(measured[name])}`);
    say(`round ${round + 1}/${ROUNDS}: ${costs.join('; ')}; load ${measured.load.toFixed(1)}`);
  }
  report(rounds, await compared());
} finally {
  for (const one of Object.values(databases)) await one.end();
  for (const child of [mitra?.child, ...Object.values(bares)])
    if (child) await Promise.all([once(child, 'exit'), child.kill('SIGTERM')]);
  await postgres?.stop();
  if (!('keep' in flags)) rmSync(scratch, { recursive: true, force: true });
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** People with links of their own, and what each will answer: all twelve questions. */
async function layLinks(client, { institution, campaign }, count) {
  const links = Array.from({ length: count }, (_, at) => {
    const numbers = Object.fromEntries(elements.map((one, place) => [one.toLowerCase(), 1 + ((at + place) % 4)]));
    const rated = Object.entries({ ...numbers, nps: at % 7 });
    return {
      invitation: randomUUID(),
      token: randomBytes(32).toString('base64url'),
      idempotencyKey: randomBytes(24).toString('base64url'),
      answers: [
        ...rated.map(([question, number]) => ({ question, value: { number } })),
        { question: 'role', value: { choice: ['HEAD', 'STAFF', 'OTHERS'][at % 3] } },
        { question: 'why', value: { text: `Jawaban permohonan ${at} terlalu lama.` } },
      ],
    };
  });
  await client.query(
    `insert into survey_invitation (institution_id, id, campaign_id, name, segment, language, status, token_hash, created_at, sent_at)
     select $1, i.id, $2, 'Guest', 'S', 'id', 'SENT', i.hash, now(), now() from json_to_recordset($3) as i(id uuid, hash text)`,
    [
      institution,
      campaign.id,
      JSON.stringify(links.map(({ invitation, token }) => ({ id: invitation, hash: hashToken(token) }))),
    ],
  );
  return links;
}

/** What the house itself writes for a response: its statement and the values of it, caught before the database. */
async function written({ institution, campaign }, { invitation, token, idempotencyKey: key, answers }) {
  const checked = compiled.check(answers, 'FINAL', { today: '2026-03-02' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const { path, answers: kept, calculated, scores } = checked.value;
  const at = new Date();
  const response = {
    ...{ id: randomUUID(), versionId: campaign.version, invitationId: invitation, partnerId: null, segment: 'S' },
    ...{ submittedAt: at.toISOString(), day: at.toISOString().slice(0, 10), step: null, language: 'id' },
    ...{ channel: 'API', anonymous: false, path, answers: kept, calculated, scores },
    receiptHash: receiptHash('response', receiptCode(token, key)),
  };
  const claim = {
    ...{ institutionId: institution, campaignId: campaign.id, invitationId: invitation, tokenHash: hashToken(token) },
    ...{ keyHash: keyHashOf(token, key), bodyHash: bodyHashOf(token, key, { answers, language: null }) },
    draftKey: draftKeyOf(token, 'PERSONAL', null),
  };
  const version = { id: campaign.version, number: 1, compiled, keyIds: new Map(Object.entries(campaign.keys)) };
  let caught;
  const query = async (text, values) => {
    caught = { text, values };
    return [{ count: 1 }];
  };
  await writeIdentified({ query }, claim, response, answerRows(version, response.id, response), {
    id: randomUUID(),
    at,
  });
  return caught;
}

/** Nothing of a round before is left to do, and no dead rows are in the way. */
async function settled() {
  const patience = Date.now() + 60_000;
  for (;;) {
    const { rows } = await databases.mitra.query(
      `select (select count(*) from event where position is null) + (select count(*) from survey_tail) / 200 as waiting`,
    );
    if (Number(rows[0].waiting) === 0) return;
    if (Date.now() > patience) throw new Error(`${rows[0].waiting} events or sums have waited for a minute`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function placed() {
  for (;;) {
    const { rows } = await databases.mitra.query('select count(*) as waiting from event where position is null');
    if (Number(rows[0].waiting) === 0) return;
    await new Promise((done) => setTimeout(done, 5));
  }
}

async function vacuum(client) {
  await client.query(
    'vacuum analyze survey_participation, survey_response, survey_answer, survey_tail, survey_draft, event',
  );
}

function clock(child) {
  const now = () => ({ process: cpuSeconds(child.pid), database: cpuSeconds(postgres.pid) });
  const before = now();
  return (count) => {
    const after = now();
    const processMs = ((after.process - before.process) * 1000) / count;
    const databaseMs = ((after.database - before.database) * 1000) / count;
    return { processMs, databaseMs, cpuMs: processMs + databaseMs };
  };
}

async function throughMitra(batch, round) {
  await settled();
  await vacuum(databases.mitra);
  const connections = Array.from({ length: CONNECTIONS }, (_, caller) =>
    connection(mitra.url, { 'x-forwarded-for': `10.0.${round + 1}.${caller + 1}` }),
  );
  const bodies = batch.map(({ token, idempotencyKey, answers }) =>
    JSON.stringify({ query: mutation, variables: { input: { token, idempotencyKey, answers } } }),
  );
  const stop = clock(mitra.child);
  let at = 0;
  const done = (_, text) => {
    if (!text.includes('"receipt":"')) throw new Error(text);
  };
  const { latencies, seconds } = await closedLoop(connections, Infinity, () => bodies[at++] ?? null, done);
  // An event counts as done when it has its place in the stream.
  await placed();
  const cost = stop(batch.length);
  await settled();
  const whole = stop(batch.length);
  for (const one of connections) one.close();
  return {
    ...cost,
    foldedMs: whole.cpuMs,
    perSecond: batch.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

async function bareIn(mode, text, laid, batch) {
  await settled();
  await vacuum(databases[mode]);
  const values = [];
  for (const link of batch) values.push((await written(laid, link)).values);
  const told = async (message) => {
    bares[mode].send(message);
    await once(bares[mode], 'message');
  };
  await told({ text, batch: values });
  const stop = clock(bares[mode]);
  await told('go');
  return stop(batch.length);
}

/** Row by row, what all have written, but for what is drawn by chance or read off a clock. */
async function compared() {
  await settled();
  const rowsOf = async (client) => {
    const { rows } = await client.query(
      `select r.invitation_id, to_jsonb(r) - '{id,submitted_at,day}'::text[] as response, to_jsonb(p) as participation,
         (select jsonb_agg(to_jsonb(a) - 'response_id' order by a.key_id, a.entry, a.part, a.code) from survey_answer a
          where a.institution_id = r.institution_id and a.response_id = r.id) as answers
       from survey_response r join survey_participation p on p.institution_id = r.institution_id
         and p.campaign_id = r.campaign_id and p.invitation_id = r.invitation_id order by r.invitation_id`,
    );
    const { rows: counts } = await client.query(
      `select (select count(*) from survey_response) as responses, (select count(*) from survey_answer) as answers,
         (select count(*) from survey_participation) as participations,
         (select count(*) from survey_tail)
           + (select coalesce(sum(tally), 0) from survey_rollup where what = 'PATH') as counted,
         (select json_agg(e) from (select kind, subject_type, subject_id, subject_version, person_id, facts::text,
           count(*) from event group by 1, 2, 3, 4, 5, 6) e) as events`,
    );
    return { rows, counts: counts[0] };
  };
  const through = await rowsOf(databases.mitra);
  for (const mode of modes) deepStrictEqual(await rowsOf(databases[mode]), through);
  if (through.rows.length !== A_ROUND * (ROUNDS + 1) || through.rows.some(({ answers }) => answers.length !== 12))
    throw new Error('responses are missing');
  return through.counts;
}

function shown({ cpuMs, processMs, databaseMs }) {
  return `${cpuMs.toFixed(3)} ms CPU (process ${processMs.toFixed(3)}, database ${databaseMs.toFixed(3)})`;
}

function report(rounds, counts) {
  const of = (name, field, digits = 3) => median(rounds.map((one) => one[name][field])).toFixed(digits);
  const spread = (all, digits) => `${Math.min(...all).toFixed(digits)}–${Math.max(...all).toFixed(digits)}`;
  /** Rounds are interleaved: the ratio is taken within each round, then the median of the rounds. */
  const ratios = (to, field = 'cpuMs') => rounds.map((one) => one.mitra[field] / one[to].cpuMs);
  const labels = {
    alone: 'the bare statement',
    transaction: 'the same between begin and commit',
    mitra: 'Mitra, GraphQL over HTTP',
  };
  say(
    `\n| a response of 12 answers | CPU, ms | of it process | of it PostgreSQL | least–most |\n|---|---|---|---|---|`,
  );
  for (const [name, label] of Object.entries(labels)) {
    const all = rounds.map((one) => one[name].cpuMs);
    say(
      `| ${label} | ${of(name, 'cpuMs')} | ${of(name, 'processMs')} | ${of(name, 'databaseMs')} | ${spread(all, 2)} |`,
    );
  }
  say(`\n| Mitra ÷ | median | least–most | ≤ ${GOAL} | with the folding afterwards |\n|---|---|---|---|---|`);
  for (const mode of modes) {
    const ratio = median(ratios(mode));
    const folded = median(ratios(mode, 'foldedMs')).toFixed(2);
    const met = ratio <= GOAL ? 'met' : 'NOT met';
    say(`| ${labels[mode]} | ${ratio.toFixed(2)} | ${spread(ratios(mode), 2)} | ${met} | ${folded} |`);
  }
  say(`
Mitra: ${of('mitra', 'perSecond', 0)} responses/s, latency p50 ${of('mitra', 'p50', 1)} ms, p99 ${of('mitra', 'p99', 1)} ms
equal in all: ${JSON.stringify(counts)}
${ROUNDS} rounds of ${A_ROUND}, ${CONNECTIONS} connections, node ${process.version}, ${availableParallelism()} cores, load ${spread(
    rounds.map((one) => one.load),
    1,
  )}`);
}
