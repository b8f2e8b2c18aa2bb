import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { faultsOf, readBpmn } from '../engines/workflow-bpmn-support.js';
import {
  OrgUnitCreateDocument,
  PositionCreateDocument,
  ProcedureChartDocument,
  ProcedureImportDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { openPolibatam, type Polibatam, polibatamFile } from '../support/polibatam.js';
import { activate, upload } from '../support/story.js';

describe('Polibatam’s SOP as data', () => {
  let house: Polibatam;
  beforeAll(async () => {
    house = await openPolibatam();
  });
  afterAll(() => house?.api.close());
  const chart = async (as: TestMember, language?: 'ID' | 'EN', id = house.procedureVersionId) =>
    (await house.api.request(ProcedureChartDocument, { id, language }, { as })).procedureVersion;

  seedTest(
    ['S-03'],
    'its lost flow chart is drawn from its data, as Mermaid, as a picture and as BPMN',
    async (seed) => {
      const { people, api } = house;
      const drawn = await seed.accepted(() => chart(people.staff));
      expect(drawn?.flowChart.mermaid).toBe(await readFile('test/golden/polibatam-id.mmd', 'utf8'));
      expect(drawn?.flowChart.svg).toContain('Mempersiapkan rencana kegiatan');
      expect(drawn?.bpmn.xml).toBe(await readFile('test/golden/polibatam-id.bpmn', 'utf8'));
      const fetched = await fetch(drawn?.bpmn.url ?? '');
      expect([fetched.status, fetched.headers.get('content-type'), fetched.headers.get('content-disposition')]).toEqual(
        [200, 'application/xml; charset=utf-8', expect.stringContaining('POLIBATAM-KS-1.0.0.bpmn')],
      );
      expect(await fetched.text()).toBe(drawn?.bpmn.xml);
      // The partner sees what is in force, in its own language too; what belongs to another institution is not there.
      const english = await seed.accepted(() => chart(people.partner, 'EN'));
      expect(await (await fetch(english?.bpmn.url ?? '')).text()).toContain('Preparing the plan of activities');
      const stranger = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
      expect(await chart(stranger)).toBeNull();
      const forged = drawn?.bpmn.url.replace(
        /[^/?]+(\?|$)/,
        (proof) => `${proof.startsWith('A') ? 'B' : 'A'}${proof.slice(1)}`,
      );
      expect((await fetch(forged ?? '')).status).toBe(404);
    },
  );

  seedTest(
    ['S-03'],
    'chart and text cannot go apart: another SOP, another chart, and the link ends with the right',
    async (seed) => {
      const { people, api } = house;
      const yaml = (await readFile(polibatamFile, 'utf8'))
        .replace('version: 1.0.0', 'version: 1.1.0')
        .replaceAll('Mengoordinasikan pelaksanaan kegiatan', 'Rapat koordinasi bulanan');
      const fileId = await upload(api, people.admin, 'sop.yaml', yaml);
      const { procedureImport } = await seed.accepted(() =>
        api.request(ProcedureImportDocument, { input: { fileId } }, { as: people.admin }),
      );
      const draft = procedureImport?.procedureVersion?.id ?? '';
      const drawn = await seed.accepted(() => chart(people.staff, 'ID', draft));
      expect(drawn?.flowChart.mermaid).toContain('Rapat koordinasi bulanan');
      const read = await readBpmn(drawn?.bpmn.xml ?? '');
      expect(faultsOf(read)).toEqual([]);
      expect(read.nodes.map((one) => one.name)).toContain('Rapat koordinasi bulanan');
      expect(await chart(people.partner, 'ID', draft)).toBeNull();
      const { url } = (await chart(people.partner))?.bpmn ?? { url: '' };
      await activate(api, people.admin, yaml.replace('version: 1.1.0', 'version: 1.2.0'));
      expect((await fetch(url)).status).toBe(404);
    },
  );

  seedTest(
    ['S-21'],
    'its posts and kinds of unit are data: another institution fills them with its own',
    async (seed) => {
      const { api } = house;
      const other = await layInstitution(api.gateway, {
        units: [{ code: 'HUMAS', kind: 'UNIT_KERJASAMA' }],
        posts: ['STAF_HKS@HUMAS', 'DIREKTUR'],
      });
      const as = await layMember(api.gateway, other, { roles: ['ADMINISTRATOR'] });
      const id = await activate(api, as, await readFile(polibatamFile, 'utf8'));
      expect((await seed.accepted(() => chart(as, 'ID', id)))?.unfilledPositions).toEqual([
        'SUBKOOR_HKS',
        'UNIT_KERJA',
      ]);
      const name = { id: 'Prodi Teknik Kapal', en: 'Ship Engineering' };
      const { orgUnitCreate } = await seed.accepted(() =>
        api.request(OrgUnitCreateDocument, { input: { code: 'PRODI-TK', kind: 'PRODI', name } }, { as }),
      );
      const unitId = orgUnitCreate?.orgUnit?.id;
      for (const [code, alias] of [
        ['KOORDINATOR', 'Sub Koordinator Humas dan Kerjasama'],
        ['KETUA-PRODI', 'Ketua Program Studi'],
      ] as const) {
        const input = { code, unitId, title: { id: alias, en: alias }, aliases: [alias] };
        await seed.accepted(() => api.request(PositionCreateDocument, { input }, { as }));
      }
      expect((await chart(as, 'ID', id))?.unfilledPositions).toEqual([]);
    },
  );
});
