import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CooperationDocumentAddDocument } from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { layMember } from '../support/fixture.js';
import { alone, openPipb, type Pipb, without } from '../support/pipb.js';
import { codesOf, unmetIn } from '../support/pusjatan.js';
import { act, activate, addDocument, requestCase, stepsAfter, upload } from '../support/story.js';

const finding = {
  facts: [
    { name: 'reviewGround', value: { choice: 'POTENSI_KERUGIAN' } },
    { name: 'reviewFinding', value: { text: 'Tagihan ganda.' } },
  ],
};
const reasons = (...codes: string[]) => ({
  facts: [{ name: 'terminationReasons', value: { choices: codes } }],
  comment: 'Diputuskan dalam rapat.',
});

describe('a cooperation in force, by the way of the SOP alone', () => {
  let house: Pipb;
  let people: Pipb['people'];
  beforeAll(async () => {
    house = await openPipb(alone);
    people = house.people;
  });
  afterAll(() => house?.api.close());

  seedTest(['B-16'], 'reports to the Director only through the vice director', async ({ accepted, refused }) => {
    const { api } = house;
    const id = await house.toStep('Monitoring', 'MONITORING_TULIS');
    const unwritten = await refused(api, () => act(api, people.dean, id, 'submitMonitoring'));
    expect(unmetIn(unwritten)).toEqual(['DOCUMENT_MISSING.monitoringReport']);
    for (const who of ['director', 'cooperationVice', 'unitHead'] as const) {
      const fileId = await upload(api, people[who], 'laporan.txt', `Oleh ${who}`);
      const input = { cooperationId: id, kind: 'monitoringReport', fileId };
      const put = await refused(api, () => api.request(CooperationDocumentAddDocument, { input }, { as: people[who] }));
      expect([who, put.cooperationDocumentAdd?.userErrors.map((one) => one.code)]).toEqual([who, ['FORBIDDEN']]);
    }
    await accepted(() => addDocument(api, people.dean, id, 'monitoringReport', 'Semester 1'));
    const skipping = await refused(api, () => act(api, people.dean, id, 'forwardMonitoring'));
    expect(codesOf(skipping)).toEqual(['ILLEGAL_TRANSITION']);
    await accepted(() => act(api, people.dean, id, 'submitMonitoring'));
    expect(await house.inbox(people.director)).not.toContain('MONITORING_TERIMA');
    const early = await refused(api, () => act(api, people.director, id, 'acknowledgeMonitoring'));
    expect(codesOf(early)).toEqual(['ILLEGAL_TRANSITION']);
    const silent = await refused(api, () => act(api, people.cooperationVice, id, 'returnMonitoring'));
    expect(silent.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'comment'] })]);
    await accepted(() => act(api, people.cooperationVice, id, 'returnMonitoring', { comment: 'Lengkapi bukti.' }));
    await accepted(() => addDocument(api, people.dean, id, 'monitoringReport', 'Semester 1, lengkap'));
    await accepted(() => act(api, people.dean, id, 'submitMonitoring'));
    await accepted(() => act(api, people.cooperationVice, id, 'forwardMonitoring'));
    expect(await house.inbox(people.director)).toContain('MONITORING_TERIMA');
    // Once acknowledged the next report is due, as long as it is in force.
    const read = await accepted(() => act(api, people.director, id, 'acknowledgeMonitoring'));
    expect(stepsAfter(read)).toEqual(['BERJALAN', 'MONITORING_TULIS']);
  });

  seedTest(['B-15'], 'is the responsibility of a unit or a vice director', async ({ accepted }) => {
    const id = await house.toStep('Bertanggung jawab', 'BERJALAN');
    expect(await house.inbox(people.unitHead)).toContain('BERJALAN');
    type Told = { cooperation: { status: string; facts: { name: string; value: { positions: object[] | null } }[] } };
    const asked =
      'query ($id: ID!) { cooperation(id: $id) { status facts { name value { positions { position unitId } } } } }';
    const { cooperation } = await accepted(() => house.api.request<Told>(asked, { id }, { as: people.director }));
    expect(cooperation.status).toBe('ACTIVE');
    expect(cooperation.facts.find((one) => one.name === 'responsible')?.value.positions).toEqual([
      { position: 'PIMPINAN_UNIT', unitId: `unit_${house.institution.units['JUR-A']}` },
    ]);
  });

  seedTest(
    ['B-18'],
    'is re-examined at any time for a potential loss, which holds an extension back',
    async ({ accepted, refused }) => {
      const { api } = house;
      const young = await house.toStep('Belum berlaku', 'RENCANA');
      const early = await refused(api, () => act(api, people.director, young, 'flagPotentialLoss', finding));
      expect(unmetIn(early)).toEqual(['IN_FORCE']);
      const id = await house.toStep('Berpotensi rugi', 'KEPUTUSAN_LANJUT');
      const flagged = await accepted(() => act(api, people.dean, id, 'flagPotentialLoss', finding));
      expect(flagged.cooperation).toMatchObject({ status: 'UNDER_REVIEW', activeSteps: [{ step: 'TINJAU_ULANG' }] });
      const held = await refused(api, () => act(api, people.director, id, 'extend'));
      expect(held.userErrors).toEqual([
        expect.objectContaining({
          code: 'ILLEGAL_TRANSITION',
          message: expect.stringContaining('"Re-examining the cooperation", which is for: Director.'),
        }),
      ]);
      const twice = await refused(api, () => act(api, people.dean, id, 'flagPotentialLoss', finding));
      expect(unmetIn(twice)).toEqual(['ALREADY_ACTIVE']);
      const closed = await accepted(() =>
        act(api, people.director, id, 'closeReview', { comment: 'Sudah diperbaiki.' }),
      );
      expect(closed.cooperation).toMatchObject({ status: 'ACTIVE' });
      expect(stepsAfter(closed)).toEqual(['BERJALAN', 'MONITORING_TULIS']);
    },
  );

  seedTest(['B-06', 'B-09'], 'ends with a reason, or is developed further', async ({ accepted, refused }) => {
    const { api } = house;
    const ending = await house.toStep('Dihentikan', 'KEPUTUSAN_LANJUT');
    const unreasoned = await refused(api, () => act(api, people.director, ending, 'terminate'));
    expect(unreasoned.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['REQUIRED', 'input.comment'],
      ['REQUIRED', 'input.facts.terminationReasons'],
    ]);
    const byVice = await refused(api, () =>
      act(api, people.cooperationVice, ending, 'terminate', reasons('TANPA_NILAI')),
    );
    expect(codesOf(byVice)).toEqual(['FORBIDDEN']);
    const ended = await accepted(() =>
      act(api, people.director, ending, 'terminate', reasons('KETIDAKSESUAIAN', 'TANPA_NILAI')),
    );
    expect(ended.cooperation).toMatchObject({ status: 'CLOSED', outcome: 'DIHENTIKAN', outcomeKind: 'TERMINATED' });

    const growing = await house.toStep('Dikembangkan', 'KEPUTUSAN_LANJUT');
    const aimless = await refused(api, () => act(api, people.director, growing, 'develop'));
    expect(aimless.userErrors).toEqual([
      expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts', 'developmentScope'] }),
    ]);
    const facts = [{ name: 'developmentScope', value: { text: 'Riset bersama.' } }];
    const grown = await accepted(() => act(api, people.director, growing, 'develop', { facts }));
    expect(grown.cooperation).toMatchObject({ outcome: 'DIKEMBANGKAN', outcomeKind: 'DEVELOPED' });
  });
});

describe('what only an evaluation allows', () => {
  let house: Pipb;
  beforeAll(async () => {
    house = await openPipb(without('clauses', 'plan', 'monitoring'));
  });
  afterAll(() => house?.api.close());

  seedTest(['B-07'], 'is decided on an evaluation of this cooperation, not before', async ({ accepted, refused }) => {
    const { api, people } = house;
    const id = await house.toStep('Belum dievaluasi', 'BERJALAN');
    const early = await refused(api, () => act(api, people.cooperationVice, id, 'bringToDecision'));
    expect(early.userErrors).toEqual([
      expect.objectContaining({
        code: 'GUARD_FAILED',
        unmet: [
          expect.objectContaining({ code: 'EVALUATED', whoCanMeet: ['PIMPINAN_UNIT', 'WADIR', 'WADIR_KS'] }),
          expect.objectContaining({ code: 'EVALUATION_RECENT' }),
        ],
      }),
    ]);
    await accepted(() => act(api, people.cooperationVice, id, 'beginEvaluation'));
    const empty = await refused(api, () => act(api, people.unitHead, id, 'completeEvaluation'));
    expect(unmetIn(empty)).toEqual(['EVALUATED_NOW']);
  });
});

describe('two SOPs of another shape in one house', () => {
  let house: Pipb;
  beforeAll(async () => {
    house = await openPipb(alone);
    const other = await readFile('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml', 'utf8');
    // The same two posts under the names of the other SOP.
    const named = other
      .replace('aliases: [Kepala Badan]', 'aliases: [Kepala Badan, DIREKTUR]')
      .replace('aliases: [Sekretaris Badan]', 'aliases: [Sekretaris Badan, WADIR]');
    await activate(house.api, house.people.admin, named);
  });
  afterAll(() => house?.api.close());

  seedTest(['B-11'], 'are counted by the same canonical phases', async ({ accepted }) => {
    const { api, people, partnerId } = house;
    const routed = await accepted(() =>
      requestCase(api, people.partner, {
        ...{ partnerId: `par_${partnerId}`, title: 'Disposisi', channel: 'PORTAL', procedure: 'PUSJATAN-DN' },
        facts: [house.positions('addressees', 'DIREKTUR')],
      }),
    );
    const id = routed.cooperation?.id ?? '';
    await accepted(() => act(api, people.director, id, 'dispose', { facts: [house.positions('handlers', 'WADIR')] }));
    const explored = await house.explore('Enam tahap', people.lecturer, { procedure: 'PIPB-KS' });
    expect([explored.cooperation?.phase, stepsAfter(explored)]).toEqual(['EXPLORATION', ['IZIN', 'PENJAJAKAN_MITRA']]);
    const assessed = await house.explore('Dinilai', people.lecturer, { procedure: 'PIPB-KS' });
    await house.onward(assessed.cooperation?.id ?? '', 'KELAYAKAN');

    type Counted = Record<'exploration' | 'assessment', { nodes: { title: string; procedure: { code: string } }[] }>;
    const of = (phase: string) => `cooperations(where: { phaseIn: [${phase}] }) { nodes { title procedure { code } } }`;
    const coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
    const counted = await accepted(() =>
      api.request<Counted>(
        `{ exploration: ${of('EXPLORATION')} assessment: ${of('ASSESSMENT')} }`,
        {},
        { as: coordinator },
      ),
    );
    expect(counted.exploration.nodes.map((one) => one.procedure.code).sort()).toEqual(['PIPB-KS', 'PUSJATAN-DN']);
    expect(counted.assessment.nodes).toEqual([{ title: 'Dinilai', procedure: { code: 'PIPB-KS' } }]);
  });
});
