import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ProcedureActivateDocument, ProcedureImportDocument } from '../generated/operations.js';
import { propose } from '../support/clauses.js';
import { seedTest } from '../support/coverage.js';
import { openPipb, type Pipb, pipbFile, without } from '../support/pipb.js';
import { period } from '../support/pipb-walk.js';
import { savePlan } from '../support/planning.js';
import { codesOf, unmetIn } from '../support/pusjatan.js';
import { act, stepsAfter, upload } from '../support/story.js';

const proposal = (instrument: string, pksFollows: boolean) => [
  { name: 'instrument', value: { choice: instrument } },
  { name: 'pksFollows', value: { boolean: pksFollows } },
];

describe('proposal, negotiation and signing, through HTTP', () => {
  let house: Pipb;
  let people: Pipb['people'];
  beforeAll(async () => {
    house = await openPipb(without('clauses'));
    people = house.people;
  });
  afterAll(() => house?.api.close());

  seedTest(['B-12'], 'is proposed by the unit, for the institution or a faculty', async ({ accepted, refused }) => {
    const id = await house.toStep('Usulan', 'USULAN');
    for (const who of ['director', 'technical', 'lecturer'] as const) {
      const facts = proposal('MoU', false);
      const answer = await refused(house.api, () =>
        act(house.api, people[who], id, 'proposeForInstitution', { facts }),
      );
      expect([who, codesOf(answer)]).toEqual([who, ['FORBIDDEN']]);
    }
    const outside = await refused(house.api, () => act(house.api, people.otherHead, id, 'proposeForInstitution'));
    expect(codesOf(outside)).toEqual(['NOT_FOUND']);
    const both = await refused(house.api, () =>
      act(house.api, people.unitHead, id, 'proposeForInstitution', { facts: proposal('PKS', true) }),
    );
    expect(both.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'facts', 'pksFollows'] }),
    ]);
    // A unit that is no faculty has no Dean who could sign.
    const department = [house.units('faculty', 'JUR-A'), ...proposal('PKS', false)];
    const misplaced = await refused(house.api, () =>
      act(house.api, people.unitHead, id, 'proposeForFaculty', { facts: department }),
    );
    expect(misplaced.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'facts', 'faculty'] }),
    ]);
    const facts = [house.units('faculty', 'FT'), ...proposal('PKS', false)];
    const proposed = await accepted(() => act(house.api, people.unitHead, id, 'proposeForFaculty', { facts }));
    expect(stepsAfter(proposed)).toEqual(['RUNDING_PKS']);
  });

  seedTest(
    ['B-14'],
    'is signed by the Director, or by a Dean for the own faculty only',
    async ({ accepted, refused }) => {
      const id = await house.toStep('Fakultas', 'TTD_MOU_DEKAN', { level: 'FACULTY' });
      const director = await refused(house.api, () => act(house.api, people.director, id, 'signMouAsDean'));
      expect(codesOf(director)).toEqual(['FORBIDDEN']);
      const elsewhere = await refused(house.api, () => act(house.api, people.otherDean, id, 'signMouAsDean'));
      expect(codesOf(elsewhere)).toEqual(['NOT_FOUND']);
      await accepted(() => act(house.api, people.dean, id, 'signMouAsDean'));
      const signed = await accepted(() => act(house.api, people.partner, id, 'signFacultyMouAsPartner'));
      expect(stepsAfter(signed)).toEqual(['RENCANA']);

      const whole = await house.toStep('Institusi', 'TTD_MOU_DIREKTUR');
      const asDean = await refused(house.api, () => act(house.api, people.dean, whole, 'signMouAsDirector'));
      expect(codesOf(asDean)).toEqual(['NOT_FOUND']);
      const asVice = await refused(house.api, () => act(house.api, people.cooperationVice, whole, 'signMouAsDirector'));
      expect(codesOf(asVice)).toEqual(['FORBIDDEN']);
      // The partner may sign first, at another place.
      expect(stepsAfter(await accepted(() => act(house.api, people.partner, whole, 'signMouAsPartner')))).toEqual([
        'TTD_MOU_DIREKTUR',
      ]);
      expect(stepsAfter(await accepted(() => act(house.api, people.director, whole, 'signMouAsDirector')))).toEqual([
        'RENCANA',
      ]);
    },
  );

  seedTest(['C-08'], 'runs from drafting to signing, of the MoU, the PKS, or both in turn', async ({ accepted }) => {
    const id = await house.toStep('Keduanya', 'TTD_MOU_DIREKTUR', { pksFollows: true });
    await accepted(() => act(house.api, people.director, id, 'signMouAsDirector'));
    const mou = await accepted(() => act(house.api, people.partner, id, 'signMouAsPartner'));
    expect(stepsAfter(mou)).toEqual(['RUNDING_PKS']);
    await house.onward(id, 'RENCANA', { pksFollows: true });
    const only = await house.toStep('PKS saja', 'RENCANA', { instrument: 'PKS' });
    expect(only).not.toBe(id);
  });

  seedTest(
    ['B-20'],
    'is planned by the vice director for cooperation, whatever the title',
    async ({ accepted, refused }) => {
      const id = await house.toStep('Rencana', 'RENCANA');
      expect(await house.inbox(people.cooperationVice)).toContain('RENCANA');
      const byHead = await refused(house.api, () => savePlan(house, people.unitHead, id, 0));
      expect(byHead.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
      const saved = await accepted(() => savePlan(house, people.cooperationVice, id, 0));
      expect(saved.userErrors).toEqual([]);
      const facts = [house.positions('responsible', 'WADIR'), house.positions('supervisor', 'DEKAN@FT')];
      const early = await refused(house.api, () =>
        act(house.api, people.cooperationVice, id, 'putIntoForce', { facts }),
      );
      expect(unmetIn(early)).toContain('PLAN_ACKNOWLEDGED');
    },
  );
});

describe('what only the agreed clauses allow', () => {
  let house: Pipb;
  beforeAll(async () => {
    house = await openPipb();
  });
  afterAll(() => house?.api.close());

  seedTest(['B-13'], 'is negotiated by the unit concerned with the partner', async ({ accepted, refused }) => {
    const { api, people } = house;
    const id = await house.toStep('Runding', 'RUNDING_MOU');
    const clause = { heading: { id: 'Ruang lingkup' }, body: { id: 'Magang.' }, code: 'RUANG_LINGKUP' };
    const foreign = await refused(api, () => propose(house, people.director, id, 'INSTITUTION', [clause]));
    expect(foreign.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    await accepted(() => propose(house, people.unitHead, id, 'INSTITUTION', [clause]));
    await accepted(() => propose(house, people.partner, id, 'PARTNER', [{ ...clause, code: 'SANKSI' }]));
    const open = await refused(api, () => act(api, people.unitHead, id, 'closeMouNegotiation'));
    expect(unmetIn(open)).toEqual(['CLAUSES_AGREED', 'CLAUSES_REQUIRED']);
    const early = await refused(api, () => act(api, people.unitHead, id, 'makeMouFinal', { facts: period }));
    expect(codesOf(early)).toEqual(['ILLEGAL_TRANSITION']);
  });

  seedTest(
    ['B-19'],
    'is put in force by decree only; running cases keep their version',
    async ({ accepted, refused }) => {
      const { api, people } = house;
      const running = await house.toStep('Lama', 'LAPORAN');
      const yaml = (await readFile(pipbFile, 'utf8')).replace('version: 1.0.0', 'version: 1.1.0');
      const fileId = await upload(api, people.admin, 'sop.yaml', yaml);
      const read = await accepted(() =>
        api.request(ProcedureImportDocument, { input: { fileId } }, { as: people.admin }),
      );
      const procedureVersionId = read.procedureImport?.procedureVersion?.id ?? '';
      const put = (decree: object) =>
        api.request(
          ProcedureActivateDocument,
          {
            input: {
              procedureVersionId,
              decreeNumber: 'KEP-1/2026',
              decreeOn: '2026-01-10',
              decreeFileId: '',
              ...decree,
            },
          },
          { as: people.admin },
        );
      const bare = await refused(api, () => put({ decreeNumber: ' ' }));
      expect(bare.procedureActivate?.userErrors.map(({ path }) => path.join('.'))).toEqual([
        'input.decreeNumber',
        'input.decreeFileId',
      ]);
      const decreeFileId = await upload(api, people.admin, 'keputusan.txt', 'Keputusan Direktur');
      await accepted(() => put({ decreeFileId }));
      const fresh = await house.toStep('Baru', 'LAPORAN');
      const labels = async (id: string) => {
        const asked = 'query ($id: ID!) { cooperation(id: $id) { procedure { label } } }';
        type Told = { cooperation: { procedure: { label: string } } };
        return (await api.request<Told>(asked, { id }, { as: people.director })).cooperation.procedure.label;
      };
      expect([await labels(running), await labels(fresh)]).toEqual(['1.0.0', '1.1.0']);
    },
  );
});
