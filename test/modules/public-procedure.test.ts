import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '../../src/modules/document/sweep-files.js';
import { PublicProceduresDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { activate, upload } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';

describe('publicProcedures', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let other: TestInstitution;
  let admin: TestMember;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    other = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    await activate(api, admin, await readFile(sop, 'utf8'));
    const fileId = await upload(api, admin, 'Tahapan (SOP).pdf.txt', 'SAMPLE official file');
    await api.gateway.system.query(
      "update procedure_version set official_file_id = $2, official_file_name = 'Tahapan (SOP).txt' where institution_id = $1",
      [institution.id, fileId.slice(4)],
    );
  });
  afterAll(() => api.close());

  const read = async (code: string) =>
    (await api.request(PublicProceduresDocument, { institution: code })).publicProcedures;
  const fileOf = async () => (await read(institution.code))?.[0]?.officialFile;

  it('costs one statement, for one that is there and one that is not', async () => {
    for (const code of [institution.code, other.code, 'NOBODY'])
      expect(await api.statements(() => read(code))).toHaveLength(1);
    expect([await read(other.code), await read('NOBODY')]).toEqual([[], []]);
  });

  it('tells no id, no decree, no person, and nothing of a draft', async () => {
    const { body } = await api.raw(
      '{ __type(name: "PublicProcedure") { fields { name } } file: __type(name: "OfficialFile") { fields { name } } }',
    );
    expect(body.data).toEqual({
      __type: { fields: ['code', 'label', 'name', 'scope', 'steps', 'officialFile'].map((name) => ({ name })) },
      file: { fields: ['url', 'sha256', 'fileName', 'sample'].map((name) => ({ name })) },
    });
    const text = JSON.stringify(await read(institution.code));
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(text).not.toContain('SAMPLE/1');
  });

  it('keeps the official file from being swept away', async () => {
    api.clock.set('2027-03-02T02:00:00Z');
    const { runner, storage } = api.api.shared;
    await sweepFiles(runner.gateway, storage, api.clock);
    const file = await fileOf();
    const answer = await fetch(file?.url ?? '');
    expect([answer.status, await answer.text()]).toEqual([200, 'SAMPLE official file']);
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''Tahapan%20%28SOP%29.txt");
  });

  it('knows nothing of a demo institution where demo mode is off, nor of its file', async () => {
    const url = (await fileOf())?.url ?? '';
    const demo = (on: boolean) =>
      api.gateway.system.query('update institution set demo = $2 where id = $1', [institution.id, on]);
    await demo(true);
    expect(await read(institution.code)).toEqual([]);
    const hidden = await fetch(url, { headers: { 'accept-language': 'id' } });
    expect([hidden.status, await hidden.json()]).toMatchObject([
      404,
      { type: 'urn:mitra:problem:file-not-found', detail: 'Berkas tersebut tidak ada, atau tidak boleh Anda lihat.' },
    ]);
    await demo(false);
    expect((await fetch(url)).status).toBe(200);
  });

  it('answers to no method but GET, and to another institution’s name with nothing', async () => {
    const url = (await fileOf())?.url ?? '';
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
    expect((await fetch(url.replace(institution.code, other.code))).status).toBe(404);
  });
});
