import { readFile } from 'node:fs/promises';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ProcedureLintDocument } from '../generated/operations.js';
import { streaming } from '../modules/notification-support.js';
import { seedTest } from '../support/coverage.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { activate, stepsAfter, upload } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
/** What the SOP's text is silent about, and the linter is not. */
const silence = ['NO_PARTNER_REVIEW', 'NO_CLOCK', 'NO_ARCHIVING'];

interface Fired {
  readonly kind: string;
  readonly subject: { readonly id: string };
  readonly changes: readonly { readonly kind: string; readonly timer: string | null }[];
}

/** The SOP with a time limit in every step: data only. */
const withClocks = (yaml: string): string =>
  yaml
    .replace('version: 1.0.0', 'version: 1.1.0')
    .replace(
      /^ {2}- id: ([A-Z_]+)\n(?= {4}phase: [A-Z]+\n {4}title: .*\n {4}source:)/gm,
      '$&    timers: [{ id: $1.limit, title: { id: Batas waktu, en: Time limit }, kind: DEADLINE, after: P1W2D }]\n',
    );

describe('what the domestic SOP leaves out', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  beforeAll(async () => {
    house = await openPusjatan(undefined, { jobs: true });
    ({ api, people } = house);
  });
  afterAll(() => api?.close());

  const lint = async (yaml: string) => {
    const fileId = await upload(api, people.admin, 'sop.yaml', yaml);
    const { procedureLint } = await api.request(ProcedureLintDocument, { fileId }, { as: people.admin });
    if (!procedureLint || procedureLint.userErrors.length > 0) throw new Error(JSON.stringify(procedureLint));
    return procedureLint.findings;
  };
  const inForce = async () => {
    const read = await api.request<{ procedureVersions: { nodes: { state: string; lint: { rule: string }[] }[] } }>(
      gql`{ procedureVersions(first: 10) { nodes { state lint { rule } } } }`,
      {},
      { as: people.head },
    );
    const active = read.procedureVersions.nodes.find((one) => one.state === 'ACTIVE');
    return active?.lint.map((one) => one.rule) ?? [];
  };
  const fired = async () => {
    const read = await api.request<{ events: { nodes: Fired[] } }>(
      gql`{ events(last: 10, where: { kindIn: ["TIMER_FIRED"] }) { nodes { kind subject { id } changes { kind timer } } } }`,
      {},
      { as: people.head },
    );
    return read.events.nodes;
  };

  seedTest(['P-17'], 'no time limit, no partner review, no archiving: said, and mended as data', async (seed) => {
    const shipped = await readFile(sop, 'utf8');
    const findings = await seed.accepted(() => lint(shipped));
    expect(findings.filter((one) => silence.includes(one.rule))).toEqual([
      expect.objectContaining({
        rule: 'NO_PARTNER_REVIEW',
        severity: 'WARNING',
        step: 'MAKE_FINAL',
        source: expect.objectContaining({ item: '14' }),
      }),
      expect.objectContaining({
        rule: 'NO_CLOCK',
        severity: 'WARNING',
        step: null,
        explanation: {
          id: 'Tidak satu pun dari 13 langkah mempunyai batas waktu.',
          en: 'None of the 13 steps has a time limit.',
        },
      }),
      expect.objectContaining({ rule: 'NO_ARCHIVING', severity: 'WARNING', step: null }),
    ]);
    expect(await seed.accepted(inForce)).toEqual(expect.arrayContaining(silence));

    const timed = withClocks(shipped);
    expect((await seed.accepted(() => lint(timed))).map((one) => one.rule)).toEqual(
      findings.map((one) => one.rule).filter((rule) => rule !== 'NO_CLOCK'),
    );
    await activate(api, people.admin, timed);
    expect(await inForce()).not.toContain('NO_CLOCK');

    const asked = await house.request('Uji batas waktu', 'KABADAN@BADAN');
    expect(stepsAfter(asked)).toEqual(['RECEIVED']);
    const heard = api.socket({ as: people.head }).iterate<{ eventRecorded: Fired }>({
      query: `subscription { eventRecorded(where: { kindIn: ["TIMER_FIRED"] }) { kind subject { id } changes { kind timer } } }`,
    });
    const next = heard.next();
    await streaming(api, 1);
    api.clock.set('2026-03-03T02:00:00Z');
    await api.api.jobs?.round();
    expect(await fired(), 'not before its time').toEqual([]);
    api.clock.set('2026-03-31T02:00:00Z');
    await api.api.jobs?.round();
    const told = {
      kind: 'TIMER_FIRED',
      subject: { id: asked.cooperation?.id },
      changes: [{ kind: 'TIMER_ELAPSED', timer: 'RECEIVED.limit' }],
    };
    expect((await next).value?.data?.eventRecorded).toEqual(told);
    expect(await seed.accepted(fired)).toEqual([told]);
  });
});
