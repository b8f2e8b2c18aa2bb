// Full statistics of a survey through GraphQL: `npm run bench:survey -- --responses=100000`. Twelve questions, nine of
// them the elements of the index. The rows are made by SQL; the sums are made by folding, as the server does it.
import { fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

const flags = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const here = dirname(fileURLToPath(import.meta.url));
const tree = resolve(here, '..');
const RESPONSES = Number(flags.responses ?? 100_000);
const TAIL = Number(flags.tail ?? 2_000);
const ROUNDS = Number(flags.rounds ?? 30);
const load = (path) => import(pathToFileURL(join(tree, 'dist/src', path)).href);
const say = (line) => process.stdout.write(`${line}\n`);
await import('reflect-metadata');
const { startPostgres } = await load('platform/postgres/start.js');
const { ensureDatabase } = await load('platform/postgres/ensure-database.js');
const { prepareDatabase } = await load('server/prepare-database.js');
const { parseQuestionnaire } = await load('engines/questionnaire/parse.js');
const { compileQuestionnaire } = await load('engines/questionnaire/compile.js');
const { Gateway } = await load('platform/database/gateway.js');
const { foldCampaign } = await load('modules/response/rollup-fold.js');
const { recount } = await load('modules/response/rollup-recount.js');

const elements = Array.from({ length: 9 }, (_, at) => `U${at + 1}`);
const document = {
  title: 'Kepuasan',
  'x-mitra': {
    language: 'id',
    index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', weightMode: 'EXACT', elements },
  },
  pages: [
    {
      name: 'one',
      elements: [
        ...elements.map((element) => ({
          ...{ type: 'rating', name: element.toLowerCase(), title: element, rateMin: 1, rateMax: 4, isRequired: true },
          'x-mitra': { measure: 'IKM', element },
        })),
        { type: 'rating', name: 'nps', title: 'NPS', rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
        { type: 'radiogroup', name: 'role', title: 'Peran', choices: ['HEAD', 'STAFF', 'OTHERS'] },
        { type: 'comment', name: 'why', title: 'Mengapa?', visibleIf: '{nps} <= 6' },
      ],
    },
  ],
};
const parsed = parseQuestionnaire(document);
const compiled = parsed.ok && compileQuestionnaire(parsed.value);
if (!compiled?.ok) throw new Error(JSON.stringify(compiled.error ?? parsed.error));
const pathOf = (nps) => {
  const answers = [...elements.map((one) => one.toLowerCase()), 'nps'].map((question) => ({
    question,
    value: { number: question === 'nps' ? nps : 4 },
  }));
  const checked = compiled.value.check(answers, 'FINAL', { today: '2026-03-02' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value.path;
};

const figure = '{ value absent }';
const fullQuery = `query ($campaign: ID!, $asOf: DateTime) { surveyResult(campaign: $campaign, asOf: $asOf) { result {
  responses asOf hash versions { number responses }
  questions { key title bases { answered skipped hidden } ... on SurveyScaleResult {
      figures { n distribution { value count percent ${figure} } mean ${figure} median ${figure} standardDeviation ${figure}
        interval { lower upper } }
      boxes { side values count percent ${figure} interval { lower upper } }
      nps { score ${figure} marginOfError ${figure} } }
    ... on SurveyChoiceResult { figures { choices { code count percentOfRespondents ${figure} } } }
    ... on SurveyWordsResult { n readable texts(most: 20) { nodes } } }
  index { ikm ${figure} band { grade } elements { code n nrr ${figure} weighted ${figure} } priorities { code } }
  reliability { alpha ${figure} items { code itemTotalCorrelation ${figure} alphaIfDeleted ${figure} } }
} userErrors { message } } }`;

const scratch = mkdtempSync(join(tmpdir(), 'mitra-bench-survey-'));
chmodSync(scratch, 0o755);
let postgres;
let server;
let gateway;
try {
  postgres = await startPostgres({ dataDir: join(scratch, 'postgres') });
  const connectionString = await ensureDatabase(postgres.connectionString, 'bench');
  await prepareDatabase(connectionString);
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const { campaign, institution, token } = await lay(client);
  gateway = new Gateway({ connectionString, statementTimeoutMs: 600_000 });

  const started = performance.now();
  await layResponses(client, institution, campaign, RESPONSES);
  say(`${RESPONSES} responses laid in ${seconds(started)} s`);
  await client.query('vacuum analyze');
  // Before the server is there, whose own rounds fold as well.
  const folding = performance.now();
  await foldCampaign(gateway, institution, campaign.id);
  const folded = (performance.now() - folding) / 1000;
  server = await start(connectionString);
  const query = { query: fullQuery, variables: { campaign: `svy_${campaign.id}` } };
  const ask = () => post(server.url, token, query);
  const sums = await timed(ROUNDS, ask);
  // A million single answers take longer than a request may.
  const counted =
    RESPONSES > 200_000
      ? { median: 'not run', p95: 'not run' }
      : await timed(Math.min(ROUNDS, 5), () =>
          post(server.url, token, { ...query, variables: { ...query.variables, asOf: '2030-01-01T00:00:00Z' } }),
        );
  await layResponses(client, institution, campaign, TAIL);
  await client.query('analyze');
  const tail = await timed(ROUNDS, ask);
  await foldCampaign(gateway, institution, campaign.id);
  const checking = performance.now();
  const different = await recount(gateway, institution, campaign.id);
  const load1 = loadavg()[0]?.toFixed(1);
  say(`node ${process.version}, ${availableParallelism()} cores, load ${load1}, ${RESPONSES} responses, 12 questions`);
  say(`| full statistics through GraphQL | median ms | p95 ms |\n|---|---|---|`);
  say(`| counted from the single answers | ${counted.median} | ${counted.p95} |`);
  say(`| from the sums, all folded | ${sums.median} | ${sums.p95} |`);
  say(`| from the sums and an unfolded tail of ${TAIL} | ${tail.median} | ${tail.p95} |`);
  say(
    `folding: ${folded.toFixed(1)} s, ${Math.round(RESPONSES / folded)} responses/s; recount: ${different} sums differ, ${seconds(checking)} s`,
  );
  await client.end();
} finally {
  await gateway?.close();
  if (server) await new Promise((done) => server.child.once('exit', done) && server.child.kill('SIGTERM'));
  await postgres?.stop();
  if (!('keep' in flags)) rmSync(scratch, { recursive: true, force: true });
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}

async function timed(rounds, action) {
  for (let n = 0; n < 2; n += 1) await action();
  const times = [];
  for (let n = 0; n < rounds; n += 1) {
    const begun = performance.now();
    await action();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  return { median: at(0.5), p95: at(0.95) };
}

async function post(url, token, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const { data, errors } = await response.json();
  if (errors || !data.surveyResult?.result) throw new Error(JSON.stringify(errors ?? data));
  return data.surveyResult.result;
}

async function start(connectionString) {
  const child = fork(join(here, 'servers/mitra.mjs'), [tree, connectionString, join(scratch, 'house')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, LOG_LEVEL: 'error' },
  });
  const { url } = await new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', (code) => fail(new Error(`the server ended: ${code}`)));
  });
  return { child, url };
}

/** An institution with an analyst, a published version and an identified campaign. */
async function lay(client) {
  const [institution, account, person, membership] = Array.from({ length: 4 }, () => randomUUID());
  const [questionnaire, version, id] = Array.from({ length: 3 }, () => randomUUID());
  const token = randomBytes(32).toString('base64url');
  const now = '2026-01-01T00:00:00Z';
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
    `insert into membership (institution_id, id, account_id, person_id, kind, roles, created_at) values ($1, $2, $3, $4, 'STAFF', '{ANALYST}', $5)`,
    institution,
    membership,
    account,
    person,
    now,
  );
  await run(
    `insert into session (id, token_hash, account_id, institution_id, membership_id, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, '2999-01-01')`,
    randomUUID(),
    createHash('sha256').update(token).digest('base64url'),
    account,
    institution,
    membership,
    now,
  );
  const words = JSON.stringify(document);
  await run(
    `insert into questionnaire (institution_id, id, code, title, titles, languages, document, revision, published_number, created_by_id, created_at, updated_at) values ($1, $2, 'bench', 'B', '{"id":"B"}', '{id}', $3, 1, 1, $4, $5, $5)`,
    institution,
    questionnaire,
    words,
    person,
    now,
  );
  await run(
    `insert into questionnaire_version (institution_id, id, questionnaire_id, number, label, revision, document, sha256, for_partners, report, published_by_id, published_at) values ($1, $2, $3, 1, '1.0.0', 1, $4, '', false, '{}', $5, $6)`,
    institution,
    version,
    questionnaire,
    words,
    person,
    now,
  );
  const keys = {};
  for (const { key, kind } of parsed.value.questions) {
    keys[key] = randomUUID();
    await run(
      'insert into question_key (institution_id, id, questionnaire_id, key, kind, first_number) values ($1, $2, $3, $4, $5, 1)',
      institution,
      keys[key],
      questionnaire,
      key,
      kind,
    );
  }
  await run(
    `insert into survey_campaign (institution_id, id, title, questionnaire_id, version_id, mode, k, status, language, owner_id, opened_at, reminder_days, created_by_id, created_at, updated_at) values ($1, $2, 'Bench', $3, $4, 'IDENTIFIED', 5, 'OPEN', 'id', $5, $6, '{}', $5, $6, $6)`,
    institution,
    id,
    questionnaire,
    version,
    person,
    now,
  );
  return { institution, token, campaign: { id, version, keys } };
}

async function layResponses(client, institution, { id, version, keys }, count) {
  await client.query('create temporary table laid (id uuid, nps int, at timestamptz)');
  await client.query(
    `insert into laid select gen_random_uuid(), floor(random() * 11), timestamptz '2026-01-02' + n * interval '1 second' from generate_series(1, $1::int) n`,
    [count],
  );
  await client.query(
    `insert into survey_response (institution_id, id, campaign_id, version_id, anonymous, segment, submitted_at, day, language, channel, path, answers, calculated, scores, receipt_hash)
     select $1, id, $2, $3, false, 'S' || (nps % 4), at, at::date, 'id', 'API', case when nps <= 6 then $4 else $5 end, '[]', '{}', '{}', id::text from laid`,
    [institution, id, version, pathOf(3), pathOf(9)],
  );
  const answers = (key, values, condition = 'true') =>
    client.query(
      `insert into survey_answer (institution_id, campaign_id, key_id, response_id, entry, part, code, num, txt, na, version_number)
       select $1, $2, $3, id, 0, '', ${values}, false, 1 from laid where ${condition}`,
      [institution, id, keys[key]],
    );
  for (const element of elements) await answers(element.toLowerCase(), `'', 1 + floor(random() * 4), null`);
  await answers('nps', `'', nps, null`);
  await answers('role', `(array['HEAD', 'STAFF', 'OTHERS'])[1 + floor(random() * 3)], null, null`);
  await answers('why', `'', null, 'Lambat ' || nps`, 'nps <= 6');
  await client.query('insert into survey_tail (institution_id, campaign_id, response_id) select $1, $2, id from laid', [
    institution,
    id,
  ]);
  await client.query('drop table laid');
}
