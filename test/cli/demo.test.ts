import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../platform/event-log-support.js';
import { type SmtpServer, startSmtp } from '../support/smtp-server.js';
import { ask, open } from './ask.js';
import { endAll, occupyPort, openFolder, type Program, processesOn, removeFolder, run } from './program.js';

/** The last line a demo prints once it is up. */
const isUp = /starts over\./;
/** How long it may take to be up, on a busy machine too. */
const START_MS = 120_000;
const PASSWORD = 'kerja-sama-demo';
let folder: string;
/** What a developer may have set for the plain server: the demo must not use it. */
let outside: SmtpServer;
const demo = (...args: string[]): Program =>
  run('cli/main.js', ['demo', ...args], { MITRA_DATA_DIR: folder, SMTP_URL: outside.url });

async function urlOf(program: Program): Promise<string> {
  await program.says(isUp, START_MS);
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

interface Lives {
  readonly cooperations: {
    readonly nodes: readonly {
      id: string;
      title: string;
      status: string;
      outcome: string | null;
      activeSteps: readonly { step: string }[];
      successors: readonly { id: string }[];
      evaluations: { nodes: readonly object[] };
      monitoringReports: { nodes: readonly object[] };
    }[];
  };
}
const lives = `{ cooperations(first: 20, orderBy: { field: REGISTERED_AT, direction: ASC }) { nodes {
  id title status outcome activeSteps { step } successors { id } monitoringReports(first: 5) { nodes { id } }
  evaluations(first: 5) { nodes {
    satisfactionIndex complaintsOpened complaintsOpen obligationsTotal meetingsHeld indicatorsTotal } } } } }`;

interface Clauses {
  readonly cooperations: {
    nodes: readonly { clauses: { nodes: readonly { awaiting: readonly string[]; text: { id: string } }[] } }[];
  };
}
interface Given {
  readonly cooperations: {
    nodes: readonly {
      scorecard: readonly { party: string; byKind: readonly { kind: string }[] }[];
      achievements: { nodes: readonly { reach: string }[] };
      funding: readonly { source: { code: string } | null }[];
    }[];
  };
}
const what = `query ($title: String!) { cooperations(first: 1, where: { titleContains: $title, statusIn: [ACTIVE, CLOSED] }) {
  nodes { scorecard { party byKind { kind } } achievements(first: 9) { nodes { reach } } funding { source { code } } } } }`;
interface Round {
  readonly cooperations: {
    nodes: readonly {
      status: string;
      activeSteps: readonly { step: string }[];
      acts: { nodes: readonly { action: string }[] };
      records: { nodes: readonly object[] };
    }[];
  };
}
const round = `{ cooperations(first: 5, where: { titleContains: "Magang dan kunjungan" }) { nodes { status activeSteps { step }
  acts(first: 20) { nodes { action } } records(first: 5) { nodes { formMark tags { tag } } } } } }`;
interface Counted {
  readonly cooperations: { readonly totalCount: number };
  readonly indicators: readonly {
    code: string;
    standing: string;
    value: { shown: string } | null;
    units: readonly { code: string; standing: string }[];
  }[];
  readonly reportTable: { readonly report: { sections: readonly { rows: readonly object[] }[] } };
  readonly keptReports: { readonly nodes: readonly { hash: string; isIntact: boolean; evidence: readonly object[] }[] };
}
const counted = `{ cooperations(first: 1, where: { statusIn: [ACTIVE] }) { totalCount }
  indicators(codes: ["B.1.15.7", "B.1.15.8.a", "B.1.15.8.c", "B.1.5.12"]) { code standing value { shown } units { code standing } }
  reportTable(report: { template: "LAPORAN-KERMA" }) { report { sections { rows { sources { nodeId } } } } }
  keptReports(first: 5) { nodes { hash isIntact evidence { sha256 } } } }`;
interface Requests {
  readonly serviceRequests: {
    nodes: readonly { channel: string; clocks: readonly { standardCode: string; status: string }[] }[];
  };
}
const requests = '{ serviceRequests(first: 5) { nodes { channel clocks { standardCode status } } } }';
const move = 'mutation ($by: String!) { demoClockMove(input: { by: $by }) { userErrors { code } } }';
interface Signed {
  readonly cooperations: { nodes: readonly { documents: readonly { slots: readonly object[] }[] }[] };
}

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
describe.skipIf(process.platform !== 'linux')('npm run demo', { timeout: 300_000 }, () => {
  let first: Program;
  let id: string;

  test('tells its cases to their end, and what it tells is what the API answers', async () => {
    const taken = await occupyPort();
    first = demo('--port', String(taken.port));
    const url = await urlOf(first);
    await taken.close();
    expect(first.output()).toContain(`Port ${taken.port} is taken`);
    expect(url).not.toContain(`:${taken.port}`);
    expect(first.output().match(/Left open: /g)).toHaveLength(5);
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

  test('walks another SOP from exploration to each of its decisions, and leaves two cases to go on with', async () => {
    const url = await urlOf(first);
    const { token } = await open(url, 'koordinator@pipb.example', PASSWORD);
    const { cooperations } = await ask<Lives>(url, lives, {}, token ?? '');
    const told = cooperations.nodes.map((one) => [
      ...[one.title, one.status, one.outcome, one.activeSteps.map(({ step }) => step).join()],
      ...[one.successors.length, one.evaluations.nodes.length, one.monitoringReports.nodes.length],
    ]);
    expect(told).toEqual([
      ['Kelas industri proses', 'OPEN', null, 'IZIN,PENJAJAKAN_MITRA', 0, 0, 0],
      ['Sertifikasi operator kilang', 'OPEN', null, 'RUNDING_MOU', 0, 0, 0],
      ['Uji lapangan katalis', 'CLOSED', 'DIPERPANJANG', '', 1, 1, 1],
      ['Uji lapangan katalis', 'OPEN', null, 'IZIN,PENJAJAKAN_MITRA', 0, 0, 0],
      ['Magang industri angkatan pertama', 'CLOSED', 'DIHENTIKAN', '', 0, 1, 0],
      ['Pelatihan keselamatan proses', 'CLOSED', 'DIKEMBANGKAN', '', 1, 1, 1],
      ['Pelatihan keselamatan proses', 'OPEN', null, 'IZIN,PENJAJAKAN_MITRA', 0, 0, 0],
    ]);
    for (const one of cooperations.nodes.filter(({ status }) => status === 'CLOSED'))
      expect(first.output()).toContain(`CLOSED · ${one.outcome} ${one.id}`);
    const [evaluation] = cooperations.nodes[2]?.evaluations.nodes ?? [];
    expect(evaluation).toEqual({
      ...{ satisfactionIndex: 88.89, complaintsOpened: 1, complaintsOpen: 0, obligationsTotal: 2 },
      ...{ meetingsHeld: 1, indicatorsTotal: 1 },
    });
    const [, copy = ''] = /Perjanjian Kerja Sama \(PKS\) 001\/PKS\/DEMO\/\S+: (\S+)/.exec(first.output()) ?? [];
    expect((await fetch(copy)).headers.get('content-type')).toBe('application/pdf');
  });

  test('its partner can go on where the negotiation stands', async () => {
    const url = await urlOf(first);
    const { token } = await open(url, 'mitra@petro.example', PASSWORD);
    const at = '{ cooperations(first: 5, where: { phaseIn: [NEGOTIATION] }) { nodes { clauses(first: 20) { nodes {';
    const { cooperations } = await ask<Clauses>(url, `${at} awaiting text { id } } } } } }`, {}, token ?? '');
    const clauses = cooperations.nodes.flatMap((one) => one.clauses.nodes);
    expect(clauses.map(({ awaiting }) => awaiting.join())).toEqual([
      ...Array(6).fill('PARTNER'),
      'INSTITUTION,PARTNER',
    ]);
    const input = { textId: clauses[0]?.text.id, party: 'PARTNER' };
    const { clauseConsent } = await ask<{ clauseConsent: object }>(
      url,
      'mutation ($input: ClauseConsentInput!) { clauseConsent(input: $input) { clause { status } userErrors { code } } }',
      { input },
      token ?? '',
    );
    expect(clauseConsent).toEqual({ clause: { status: 'AGREED' }, userErrors: [] });
  });

  test('shows what each side gives in the two cases of the article, and both to the public', async () => {
    const url = await urlOf(first);
    const given = async (email: string, title: string) => {
      const { token } = await open(url, email, PASSWORD);
      const { cooperations } = await ask<Given>(url, what, { title }, token ?? '');
      const [one] = cooperations.nodes;
      return {
        gives: one?.scorecard.map(({ party, byKind }) => [party, ...byKind.map(({ kind }) => kind).sort()]),
        impact: one?.achievements.nodes.filter(({ reach }) => reach === 'IMPACT').length,
        funding: one?.funding.map(({ source }) => source?.code),
      };
    };
    expect(await given('koordinator@daerah.example', 'Jalan lingkar timur')).toEqual({
      gives: [
        ['INSTITUTION', 'PERMIT', 'REGULATORY'],
        ['PARTNER', 'EXPERTISE', 'FUNDS'],
      ],
      impact: 2,
      funding: ['MITRA'],
    });
    expect(await given('koordinator@pipb.example', 'Uji lapangan katalis')).toEqual({
      gives: [
        ['INSTITUTION', 'FIELD_DATA'],
        ['PARTNER', 'RESEARCH_ACCESS', 'TECHNOLOGY'],
      ],
      impact: 1,
      funding: ['HIBAH-RISET'],
    });
    for (const [code, partner] of [
      ['DAERAH-DEMO', 'PT Jalan Contoh (demo)'],
      ['PIPB-DEMO', 'Balai Riset Katalis (demo)'],
    ]) {
      const { publicRegister } = await ask<{ publicRegister: object }>(
        url,
        'query ($code: String!) { publicRegister(institution: $code) { cooperations(first: 5) { nodes { partner } } } }',
        { code },
      );
      expect(publicRegister).toEqual({ cooperations: { nodes: [{ partner }] } });
    }
    const paper = await open(url, 'kepala.dinas@daerah.example', PASSWORD);
    const { cooperations } = await ask<Signed>(
      url,
      '{ cooperations(first: 1) { nodes { documents { slots { slot state method } } } } }',
      {},
      paper.token ?? '',
    );
    expect(cooperations.nodes[0]?.documents[0]?.slots).toEqual([
      { slot: 'KEPALA_DAERAH', state: 'SIGNED', method: 'INTERNAL' },
      { slot: 'MITRA', state: 'SIGNED', method: 'WET_INK' },
    ]);
  });

  test('goes a whole round of a fourth SOP, and a breach is seen by moving the clock', async () => {
    const url = await urlOf(first);
    const { token } = await open(url, 'koordinator@polibatam.example', PASSWORD);
    const { cooperations } = await ask<Round>(url, round, {}, token ?? '');
    const [one] = cooperations.nodes;
    expect([one?.activeSteps.map(({ step }) => step), one?.acts.nodes.map(({ action }) => action)]).toEqual([
      ['RENCANA'],
      ['openProgramme', 'submitPlan', 'concludeByMeeting', 'concludeExecution', 'documentAdd', 'nextRound'],
    ]);
    expect(one?.records.nodes).toEqual([{ formMark: 'BO.28.1.2-V0', tags: [{ tag: 'LED' }] }]);
    const clocks = async () => {
      const asked = await ask<Requests>(url, requests, {}, token ?? '');
      return asked.serviceRequests.nodes.map(({ channel, clocks: all }) => [
        channel,
        ...all.map(({ standardCode, status }) => `${standardCode} ${status}`).toSorted(),
      ]);
    };
    expect(await clocks()).toEqual([
      ['WHATSAPP', 'DRAF RUNNING', 'RESPONS RUNNING', 'TINDAK-LANJUT RUNNING'],
      ['PHONE', 'RESPONS BREACHED', 'TINDAK-LANJUT RUNNING'],
    ]);
    const moved = await ask<{ demoClockMove: { userErrors: unknown[] } }>(url, move, { by: 'PT20M' }, token ?? '');
    expect(moved.demoClockMove.userErrors).toEqual([]);
    await until('the breach is told', async () => (await clocks())[0]?.includes('RESPONS BREACHED') ?? false);
    expect(first.output()).toContain('the clock of the demo was moved');
    expect(await (await fetch(`${url}/mailbox?lang=en`)).text()).toContain('The clock of the demo was moved.');
  });

  test('counts what that SOP brought: a register read in, indicators, a report that is kept', async () => {
    const url = await urlOf(first);
    const { token } = await open(url, 'koordinator@polibatam.example', PASSWORD);
    const told = await ask<Counted>(url, counted, {}, token ?? '');
    expect(told.cooperations.totalCount).toBe(2 + 8 + 1);
    const departments = ['JUR-MB NOT_MET', 'JUR-TM MET'];
    expect(
      told.indicators.map(({ code, standing, value, units }) => [
        ...[code, standing, value?.shown],
        ...units.map((one) => `${one.code} ${one.standing}`),
      ]),
    ).toEqual([
      ['B.1.15.7', 'NOT_MET', '50.00', ...departments],
      ['B.1.15.8.a', 'NOT_MET', '50.00', ...departments],
      ['B.1.15.8.c', 'NOT_MET', '50.00', ...departments],
      ['B.1.5.12', 'NOT_MET', '66.67', 'PRODI-LOG NOT_MET', 'PRODI-TM MET', 'PRODI-TP MET'],
    ]);
    // One of the eight ran out before: what renewed it is there instead.
    expect(told.reportTable.report.sections.map(({ rows }) => rows.length)).toEqual([2 + 7 + 1, 3]);
    const [kept] = told.keptReports.nodes;
    expect(kept).toMatchObject({ isIntact: true, evidence: [{ sha256: expect.any(String) }] });
    // What the story said is what the API answers.
    expect(first.output()).toContain(`SHA-256 ${kept?.hash}`);
    for (const { code, value } of told.indicators) expect(first.output()).toContain(`${code} ${value?.shown} %`);
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
    expect(second.output()).not.toMatch(/WebSocket → |Left open: /);
    const [retold = ''] = /DIPERPANJANG coo_\S+/.exec(second.output()) ?? [];
    expect(first.output()).toContain(retold);
    expect(retold).not.toBe('');
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
    await cut.says(/ACTIVE coo_[\s\S]* 4\. /, START_MS);
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
