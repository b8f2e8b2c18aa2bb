import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ProcedureGroundsDocument,
  ProcedureSourceConfirmDocument,
  type ProcedureSourceConfirmInput,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestMember } from '../support/fixture.js';
import { pipbFile } from '../support/pipb.js';
import { activate, upload } from '../support/story.js';

describe('a source that nobody has confirmed', () => {
  let api: TestApi;
  let procedureVersionId = '';
  let evidenceFileId = '';
  const people: Record<'admin' | 'coordinator' | 'partner' | 'stranger', TestMember> = {} as never;
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    const other = await layInstitution(api.gateway);
    const partnerId = await layPartner(api.gateway, institution);
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    people.partner = await layMember(api.gateway, institution, { partnerId });
    people.stranger = await layMember(api.gateway, other, { roles: ['ADMINISTRATOR'] });
    procedureVersionId = await activate(api, people.admin, await readFile(pipbFile, 'utf8'));
    evidenceFileId = await upload(api, people.admin, 'permendikbud.txt', 'Naskah asli');
  });
  afterAll(() => api?.close());

  const confirm = async (input: Partial<ProcedureSourceConfirmInput> = {}, as = people.admin) => {
    const note = 'Dicocokkan dengan naskah asli di JDIH.';
    const given = { procedureVersionId, source: 'PT14', note, evidenceFileId, ...input };
    const answer = await api.request(ProcedureSourceConfirmDocument, { input: given }, { as, language: 'en' });
    return answer.procedureSourceConfirm;
  };
  const refused = async (input: Partial<ProcedureSourceConfirmInput>, as = people.admin) => {
    const answer = await unchanged(api, () => confirm(input, as));
    expect(answer?.procedureVersion).toBeNull();
    return answer?.userErrors.map(({ code, path }) => [code, path.join('.')]);
  };
  const grounds = async (as = people.admin) => {
    const { procedureVersion } = await api.request(ProcedureGroundsDocument, { id: procedureVersionId }, { as });
    if (!procedureVersion) throw new Error('no version');
    return procedureVersion;
  };

  it('is told with everything that rests on it: sources, checklist, text and chart', async () => {
    const told = await grounds();
    expect(told.sources).toEqual([
      { code: 'P53', kind: 'SEED', confirmed: true },
      { code: 'P55', kind: 'SEED', confirmed: true },
      { code: 'P52', kind: 'WEB', confirmed: false },
      { code: 'PT14', kind: 'MEMORY', confirmed: false },
    ]);
    expect(told.requiredClauses).toHaveLength(8);
    expect(told.requiredClauses.every((one) => !one.confirmed && one.source.document === 'PT14')).toBe(true);
    expect(told.confirmations).toEqual([]);
    expect(told.steps.every((one) => one.confirmed)).toBe(true);
    expect(told.text).toContain('menurut ingatan (not confirmed)');
    expect(told.text).toContain('- Scope, not confirmed.');
    expect(told.flowChart.mermaid.match(/Required clauses not confirmed/g)).toHaveLength(2);
  });

  it('is confirmed by an administrator only, with evidence, once, and where there is something to confirm', async () => {
    expect(await refused({}, people.coordinator)).toEqual([['FORBIDDEN', '']]);
    expect(await refused({}, people.partner)).toEqual([['FORBIDDEN', '']]);
    expect(await refused({}, people.stranger)).toEqual([['NOT_FOUND', 'input.procedureVersionId']]);
    expect(await refused({ source: 'P99', note: ' ', evidenceFileId: procedureVersionId })).toEqual([
      ['NOT_FOUND', 'input.source'],
      ['REQUIRED', 'input.note'],
      ['NOT_FOUND', 'input.evidenceFileId'],
    ]);
    expect(await refused({ source: 'P55' })).toEqual([['ALREADY_EXISTS', 'input.source']]);
    expect(await refused({ expectedVersion: 77 })).toEqual([['STALE', 'input.expectedVersion']]);
  });

  it('is told as confirmed from then on, by whom and when; the other one still is not', async () => {
    const before = await grounds();
    const answer = await confirm();
    expect(answer?.userErrors).toEqual([]);
    expect(answer?.procedureVersion?.sources.map((one) => one.confirmed)).toEqual([true, true, false, true]);
    const told = await grounds();
    expect(told.confirmations).toEqual([
      {
        source: 'PT14',
        note: 'Dicocokkan dengan naskah asli di JDIH.',
        evidence: { fileName: 'permendikbud.txt', downloadUrl: expect.any(String) },
        at: expect.any(String),
        confirmedBy: { id: `per_${people.admin.personId}` },
      },
    ]);
    expect(await (await fetch(told.confirmations[0]?.evidence.downloadUrl ?? '')).text()).toBe('Naskah asli');
    expect(told.requiredClauses.every((one) => one.confirmed)).toBe(true);
    expect(told.text).toContain('- Scope.');
    expect(told.text.match(/\(not confirmed\)/g)).toHaveLength(1);
    expect(told.flowChart.mermaid).not.toContain('not confirmed');
    expect(told.steps).toEqual(before.steps);
    expect(await refused({})).toEqual([['ALREADY_EXISTS', 'input.source']]);
    expect((await grounds(people.partner)).confirmations).toEqual([]);
  });
});
