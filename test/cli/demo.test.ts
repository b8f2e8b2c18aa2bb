import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../platform/event-log-support.js';
import { type SmtpServer, startSmtp } from '../support/smtp-server.js';
import { ask, open } from './ask.js';
import { endAll, occupyPort, openFolder, type Program, processesOn, removeFolder, run } from './program.js';

/** The last line a demo prints once it is up. */
const isUp = /starts over\./;
const PASSWORD = 'kerja-sama-demo';
let folder: string;
/** What a developer may have set for the plain server: the demo must not use it. */
let outside: SmtpServer;
const demo = (...args: string[]): Program =>
  run('cli/main.js', ['demo', ...args], { MITRA_DATA_DIR: folder, SMTP_URL: outside.url });

async function urlOf(program: Program): Promise<string> {
  await program.says(isUp);
  const [, url = ''] = await program.says(/GraphQL +(http:\S+)\/graphql/);
  return url;
}
const tokenOf = (program: Program): string => /Bearer ([\w-]+)/.exec(program.output())?.[1] ?? '';

interface Cases {
  readonly cooperations: {
    readonly nodes: readonly {
      id: string;
      status: string;
      outcome: string;
      tasks: readonly { closedAt: string | null }[];
      acts: { nodes: readonly { action: string }[] };
      documents: readonly { kind: string; number: string | null }[];
    }[];
  };
}
const cases = (url: string, token: string): Promise<Cases> =>
  ask(
    url,
    '{ cooperations(first: 5, where: { statusIn: [ACTIVE, CLOSED] }, orderBy: { field: REGISTERED_AT, direction: ASC }) { nodes { id status outcome tasks { closedAt } acts(first: 100) { nodes { action } } documents { kind number } } } }',
    {},
    token,
  );

/** The cases the demo tells to their end, in its order. */
const ended = [
  ['CLOSED', 'COORDINATION'],
  ['ACTIVE', 'KSB_IN_FORCE'],
  ['ACTIVE', 'PKS_IN_FORCE'],
];

beforeAll(async () => {
  folder = await openFolder();
  outside = await startSmtp();
});
afterAll(async () => {
  await endAll();
  await outside.close();
  await removeFolder(folder);
});

// The embedded PostgreSQL is Linux's; elsewhere the demo needs a database of one's own.
describe.skipIf(process.platform !== 'linux')('npm run demo', { timeout: 60_000 }, () => {
  let first: Program;
  let id: string;

  test('tells its cases to their end, and what it tells is what the API answers', async () => {
    const taken = await occupyPort();
    first = demo('--port', String(taken.port));
    const url = await urlOf(first);
    await taken.close();
    expect(first.output()).toContain(`Port ${taken.port} is taken`);
    expect(url).not.toContain(`:${taken.port}`);
    expect(first.output().match(/Left open: /g)).toHaveLength(3);
    const { nodes } = (await cases(url, tokenOf(first))).cooperations;
    expect(nodes.map((one) => [one.status, one.outcome])).toEqual(ended);
    expect(nodes.flatMap((one) => one.tasks).filter((task) => task.closedAt === null)).toEqual([]);
    const [, umbrella, one] = nodes;
    id = one?.id ?? '';
    const returns = umbrella?.acts.nodes.map((act) => act.action).filter((action) => action.startsWith('return'));
    expect(returns).toEqual(['returnFromSecretary', 'returnFromHead']);
    const numbers = [umbrella, one].map((found) => found?.documents.find(({ kind }) => kind === 'draft')?.number);
    expect(numbers).toEqual([expect.stringMatching(/^001\/PKS-KSB\//), expect.stringMatching(/^002\/PKS-KSB\//)]);
    expect(one?.acts.nodes.map((act) => act.action)).toEqual([
      'submitRequest',
      'dispose',
      'recordNeeds',
      'assess',
      'forwardToCentre',
      'documentAdd',
      'documentAdd',
      'submitForConfirmation',
      'initialAsSecretary',
      'handToHead',
      'initialAsHead',
      'makeFinal',
      'signAsCentre',
      'signAsPartner',
    ]);
    // Each change of stage arrived at the partner's subscription; the first of two signatures changes none. The figures of
    // the survey arrived twice.
    expect(first.output().match(/WebSocket → /g)).toHaveLength(2 + 15 + 10 + 2);
    expect(first.output()).toMatch(/ 10 answers WebSocket → n = 10 · IKM 82\.22 \(B\)/);
    expect(first.output()).toMatch(/Survey {5}http:\S+\/s\/[\w-]{43} /);
    expect(first.output()).not.toMatch(/no change of stage|\r/);
  });

  test('keeps every letter on this machine, where its mailbox shows them', async () => {
    const url = await urlOf(first);
    expect(first.output()).toContain(`Mailbox    ${url}/mailbox`);
    const mailbox = async () => (await fetch(`${url}/mailbox`)).text();
    await until('the last one invited has a letter', async () =>
      (await mailbox()).includes('To: mitra@politeknik.example'),
    );
    expect(await mailbox()).toMatch(/<strong>Undangan ke ruang kerja sama .* \/ Invitation to the partnerships of /);
    expect(outside.messages).toEqual([]);
  });

  test('has two institutions that see nothing of each other, and a contact who belongs to both', async () => {
    const url = await urlOf(first);
    const chosen = await open(url, 'mitra@politeknik.example', PASSWORD);
    expect(chosen.token).toBeNull();
    expect(chosen.choices.map((one) => one.code)).toEqual(['KAMPUS-DEMO', 'LITBANG-DEMO']);
    const there = await open(url, 'koordinator@kampus.example', PASSWORD);
    const seen = await ask<{ cooperation: null; cooperations: { nodes: unknown[] } }>(
      url,
      'query ($id: ID!) { cooperation(id: $id) { id } cooperations { nodes { id } } }',
      { id },
      there.token ?? '',
    );
    expect(seen).toEqual({ cooperation: null, cooperations: { nodes: [] } });
  });

  test('lists its procedure to anybody, with a stand-in for the official file that says so', async () => {
    const url = await urlOf(first);
    const { publicProcedures } = await ask<{ publicProcedures: { officialFile: { url: string; sample: boolean } }[] }>(
      url,
      '{ publicProcedures(institution: "LITBANG-DEMO") { officialFile { url sample } } }',
    );
    expect(publicProcedures).toEqual([{ officialFile: { url: expect.any(String), sample: true } }]);
    expect(await (await fetch(publicProcedures[0]?.officialFile.url ?? '')).text()).toMatch(/^SAMPLE/);
  });

  test('a second one joins the database on another port and does not play again', async () => {
    const second = demo();
    const url = await urlOf(second);
    expect(url).not.toBe(await urlOf(first));
    expect(second.output()).toContain('PKS_IN_FORCE');
    expect(second.output()).not.toContain('WebSocket → ');
    expect((await cases(url, tokenOf(second))).cooperations.nodes.at(-1)?.id).toBe(id);
    const refused = demo('--reset');
    expect(await refused.ended()).toEqual({ code: 3, signal: null });
    expect(refused.output()).toMatch(/is in use by process[\s\S]*Stop that process first/);
    expect(await second.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect((await cases(await urlOf(first), tokenOf(first))).cooperations.nodes).toHaveLength(ended.length);
  });

  test('after kill -9 the next start continues with the same data; SIGTERM leaves no process', async () => {
    await first.end('SIGKILL');
    expect(await processesOn(folder)).not.toEqual([]);
    const next = demo();
    const url = await urlOf(next);
    expect((await cases(url, tokenOf(next))).cooperations.nodes.at(-1)?.id).toBe(id);
    expect(await next.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(await processesOn(folder)).toEqual([]);
  });

  test('its accounts open nothing on a plain server', async () => {
    const plain = run('main.js', [], { MITRA_DATA_DIR: join(folder, 'demo'), PORT: '0', LOG_LEVEL: 'info' });
    const [, url = ''] = await plain.says(/Mitra is ready graphql=(\S+)\/graphql/);
    const login = await open(url, 'koordinator@litbang.example', PASSWORD);
    expect(login).toMatchObject({ token: null, choices: [], userErrors: [{ code: 'INVALID' }] });
    expect(await plain.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  test('--reset starts over; a story that was cut short is told again from its beginning', async () => {
    const cut = demo('--reset');
    await cut.says(/COORDINATION[\s\S]* 4\. /);
    await cut.end('SIGKILL');
    const again = demo();
    const url = await urlOf(again);
    expect(again.output()).toContain('cut short');
    const { cooperations } = await cases(url, tokenOf(again));
    expect(cooperations.nodes.map((one) => [one.status, one.outcome])).toEqual(ended);
    expect(cooperations.nodes.map((one) => one.id)).not.toContain(id);
    expect(await again.end('SIGINT')).toEqual({ code: 0, signal: null });
    expect(await processesOn(folder)).toEqual([]);
  });
});
