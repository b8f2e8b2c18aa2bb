import { fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
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

/** Twelve questions: nine elements of the index, NPS, a choice, and a comment of those whom NPS calls detractors. */
export async function askedSurvey(load) {
  const { parseQuestionnaire } = await load('engines/questionnaire/parse.js');
  const { compileQuestionnaire } = await load('engines/questionnaire/compile.js');
  const parsed = parseQuestionnaire(document);
  const compiled = parsed.ok && compileQuestionnaire(parsed.value);
  if (!compiled?.ok) throw new Error(JSON.stringify(compiled.error ?? parsed.error));
  return { document, elements, compiled: compiled.value };
}

/** The server as `npm start` runs it, on a database that is laid. */
export async function startMitra(tree, connectionString, folder, { out = 'inherit', env = {}, execArgv = [] } = {}) {
  const child = fork(join(here, '../servers/mitra.mjs'), [tree, connectionString, folder], {
    stdio: ['ignore', out, out, 'ipc'],
    env: { ...process.env, ...env },
    execArgv,
  });
  const { url } = await new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', (code) => fail(new Error(`the server ended: ${code}`)));
  });
  return { child, url };
}

/** An institution with an analyst, a published version and an identified campaign. */
export async function laySurvey(client, document, questions) {
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
  for (const { key, kind } of questions) {
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
