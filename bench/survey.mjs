// Full statistics of a survey through GraphQL: `npm run bench:survey -- --responses=100000`. Twelve questions, nine of
// them the elements of the index. The rows are made by SQL; the sums are made by folding, as the server does it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { askedSurvey, laySurvey, startMitra } from './lib/survey.mjs';

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
const { Gateway } = await load('platform/database/gateway.js');
const { foldCampaign } = await load('modules/response/rollup-fold.js');
const { recount } = await load('modules/response/rollup-recount.js');

const { document, compiled, elements } = await askedSurvey(load);
const pathOf = (nps) => {
  const answers = [...elements.map((one) => one.toLowerCase()), 'nps'].map((question) => ({
    question,
    value: { number: question === 'nps' ? nps : 4 },
  }));
  const checked = compiled.check(answers, 'FINAL', { today: '2026-03-02' });
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
  const { campaign, institution, token } = await laySurvey(client, document, compiled.questionnaire.questions);
  gateway = new Gateway({ connectionString, statementTimeoutMs: 600_000 });

  const started = performance.now();
  await layResponses(client, institution, campaign, RESPONSES);
  say(`${RESPONSES} responses laid in ${seconds(started)} s`);
  await client.query('vacuum analyze');
  // Before the server is there, whose own rounds fold as well.
  const folding = performance.now();
  await foldCampaign(gateway, institution, campaign.id);
  const folded = (performance.now() - folding) / 1000;
  server = await startMitra(tree, connectionString, join(scratch, 'house'), { env: { LOG_LEVEL: 'error' } });
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
