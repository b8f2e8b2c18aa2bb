import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ProcedureActivateDocument,
  type ProcedureActivateInput,
  ProcedureImportDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { upload } from '../support/story.js';

const file = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
/** The head can neither go on nor send back. */
const withDeadEnd = (yaml: string) =>
  yaml
    .replace('version: 1.0.0', 'version: 1.0.1')
    .replace('routes: [{ to: [MAKE_FINAL] }]', 'routes: [{ stay: true }]')
    .replace('return: HEAD_RETURN\n        routes: *backToDraft', 'routes: [{ stay: true }]');

/** What the linter finds in a version. */
interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly step: string | null;
  readonly explanation: { readonly id: string; readonly en: string };
}

describe('procedureActivate and what the linter calls an ERROR', () => {
  let api: TestApi;
  let admin: TestMember;
  let clean = '';
  let tidy = '';
  let broken = '';
  let decreeFileId = '';

  beforeAll(async () => {
    api = await startApi();
    admin = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
    const yaml = await readFile(file, 'utf8');
    clean = await bringIn(yaml);
    tidy = await bringIn(yaml.replace('version: 1.0.0', 'version: 1.0.2'));
    broken = await bringIn(withDeadEnd(yaml));
    decreeFileId = await upload(api, admin, 'decree.txt', 'SAMPLE decree');
  });
  afterAll(() => api?.close());

  async function bringIn(text: string): Promise<string> {
    const fileId = await upload(api, admin, 'sop.yaml', text);
    const read = await api.request(ProcedureImportDocument, { input: { fileId } }, { as: admin });
    return read.procedureImport?.procedureVersion?.id ?? '';
  }
  async function put(
    procedureVersionId: string,
    rest: Partial<ProcedureActivateInput> = {},
    language: 'en' | 'id' = 'en',
  ) {
    const decree = { decreeNumber: 'SAMPLE/1', decreeOn: '2026-01-05', decreeFileId, sample: true };
    const input = { procedureVersionId, ...decree, ...rest };
    const answer = await api.request(ProcedureActivateDocument, { input }, { as: admin, language });
    return answer.procedureActivate;
  }
  async function lintOf(id: string) {
    const read = await api.request<{ procedureVersion: { lint: readonly Found[] } }>(
      'query ($id: ID!) { procedureVersion(id: $id) { lint { rule severity step explanation { id en } } } }',
      { id },
      { as: admin },
    );
    return read.procedureVersion.lint;
  }
  const announced = () =>
    api.gateway.system.query<{ label: string; despite: boolean }>(
      `select facts ->> 'label' as label, facts -> 'despiteErrors' as despite from event
       where kind = 'PROCEDURE_ACTIVATED' order by seq`,
    );

  test('refuses an SOP with errors, names each by rule and step, and changes nothing', async () => {
    const errors = (await lintOf(broken)).filter((one) => one.severity === 'ERROR');
    const codes = errors.map(({ rule, step }) => (step ? `${rule}.${step}` : rule));
    expect(codes).toEqual(expect.arrayContaining(['DEAD_END.HEAD_CHECK', 'UNREACHABLE_STEP.MAKE_FINAL']));
    const refusal = (message: string, language: 'id' | 'en') => ({
      procedureVersion: null,
      userErrors: [
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          path: ['input', 'procedureVersionId'],
          message: expect.stringContaining(message),
          unmet: errors.map(({ explanation }, index) => ({
            code: codes[index],
            explanation: explanation[language],
            whoCanMeet: [],
          })),
        },
      ],
    });
    const english = refusal('or set despiteErrors', 'en');
    expect(await unchanged(api, () => put(broken))).toEqual(english);
    expect(await unchanged(api, () => put(broken, { despiteErrors: false }))).toEqual(english);
    expect(await unchanged(api, () => put(broken, { dryRun: true }))).toEqual(english);
    expect(await unchanged(api, () => put(broken, {}, 'id'))).toEqual(refusal('atau isi despiteErrors', 'id'));
  });
  test('tells the errors together with what is wrong with the decree', async () => {
    const refused = await unchanged(api, () => put(broken, { decreeNumber: ' ' }));
    expect(refused?.userErrors.map((one) => `${one.code} ${one.path.join('.')}`)).toEqual([
      'GUARD_FAILED input.procedureVersionId',
      'INVALID input.decreeNumber',
    ]);
  });
  test('warnings alone do not refuse; errors do not where that is the express will, and the event tells which', async () => {
    const severities = new Set((await lintOf(clean)).map((one) => one.severity));
    expect(severities).toEqual(new Set(['WARNING', 'INFO']));
    const active = (id: string) => ({ procedureVersion: { id, state: 'ACTIVE' }, userErrors: [] });
    expect(await put(clean)).toEqual(active(clean));
    const rehearsed = await unchanged(api, () => put(broken, { despiteErrors: true, dryRun: true }));
    expect(rehearsed?.userErrors).toEqual([]);
    expect(await put(broken, { despiteErrors: true })).toEqual(active(broken));
    expect(await put(tidy, { despiteErrors: true })).toEqual(active(tidy));
    expect(await announced()).toEqual([
      { label: '1.0.0', despite: false },
      { label: '1.0.1', despite: true },
      { label: '1.0.2', despite: false },
    ]);
  });
});
