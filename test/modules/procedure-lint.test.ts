import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engines/workflow/lint/finding.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { upload } from '../support/story.js';

const file = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
const importing = `mutation ($input: ProcedureImportInput!) {
  procedureImport(input: $input) { procedureVersion { id lint { rule } } userErrors { code message path } }
}`;
const asking = `query ($id: ID!) {
  procedureVersion(id: $id) {
    lint { rule severity step line column explanation { id en } mend { id en } source { document item quote } }
  }
}`;
interface Imported {
  readonly procedureImport: {
    readonly procedureVersion: { readonly id: string; readonly lint: readonly { rule: string }[] } | null;
    readonly userErrors: readonly object[];
  };
}
type Asked = Pick<Finding, 'rule' | 'severity' | 'step' | 'explanation' | 'mend' | 'source'> & { line: number };

describe('ProcedureVersion.lint', () => {
  let api: TestApi;
  let admin: TestMember;
  let stranger: TestMember;
  let yaml = '';
  let id = '';
  const bringIn = async (text: string): Promise<Imported['procedureImport']> => {
    const fileId = await upload(api, admin, 'sop.yaml', text);
    return (await api.request<Imported>(importing, { input: { fileId } }, { as: admin })).procedureImport;
  };
  const lintOf = async (version: string, as = admin): Promise<readonly Asked[] | null> => {
    const read = await api.request<{ procedureVersion: { lint: readonly Asked[] } | null }>(
      asking,
      { id: version },
      { as },
    );
    return read.procedureVersion?.lint ?? null;
  };

  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    stranger = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
    yaml = await readFile(file, 'utf8');
    const read = await bringIn(yaml);
    id = read.procedureVersion?.id ?? '';
    expect(read.userErrors).toEqual([]);
    expect(read.procedureVersion?.lint.map((one) => one.rule)).toContain('RETURN_SKIPS_SLOT');
  });
  afterAll(() => api?.close());

  test('tells a draft’s findings before it is put in force, with line, mend and words', async () => {
    const findings = await lintOf(id);
    const skips = findings?.find((one) => one.rule === 'RETURN_SKIPS_SLOT');
    expect(skips).toEqual({
      rule: 'RETURN_SKIPS_SLOT',
      severity: 'WARNING',
      step: 'HEAD_CHECK',
      line: yaml.split('\n').findIndex((line) => line.includes('onward: [HEAD_CHECK]')) + 1,
      column: expect.any(Number),
      explanation: { id: expect.stringContaining('SEKBADAN'), en: expect.stringContaining('SEKBADAN') },
      mend: { id: expect.stringContaining('REAFFIRM'), en: expect.stringContaining('REAFFIRM') },
      source: { document: 'SOP', item: '13', quote: expect.stringContaining('butir 9), 12)') },
    });
    const assumptions = yaml.match(/^ {2}- id: A\d+$/gm)?.length;
    expect(findings?.filter((one) => one.rule === 'ASSUMPTION')).toHaveLength(assumptions ?? 0);
  });
  test('an SOP with a dead end is read in, and told as wrong', async () => {
    const dead = yaml
      .replace('version: 1.0.0', 'version: 1.0.1')
      .replace('routes: [{ to: [MAKE_FINAL] }]', 'routes: [{ stay: true }]')
      .replace('return: HEAD_RETURN\n        routes: *backToDraft', 'routes: [{ stay: true }]');
    const read = await bringIn(dead);
    expect(read.userErrors).toEqual([]);
    const errors = (await lintOf(read.procedureVersion?.id ?? ''))?.filter((one) => one.severity === 'ERROR');
    expect(errors?.map((one) => `${one.rule} ${one.step}`)).toEqual(
      expect.arrayContaining(['DEAD_END HEAD_CHECK', 'UNREACHABLE_STEP MAKE_FINAL']),
    );
  });
  test('costs one statement, and the versions of a list each tell their own', async () => {
    const statements = await api.statements(() => lintOf(id));
    expect(statements.filter((sql) => sql.includes('procedure_version'))).toHaveLength(1);
    const list = await api.request<{ procedureVersions: { nodes: { label: string; lint: { rule: string }[] }[] } }>(
      '{ procedureVersions(first: 10) { nodes { label lint { rule } } } }',
      {},
      { as: admin },
    );
    const dead = list.procedureVersions.nodes.map(({ label, lint }) => [
      label,
      lint.some((one) => one.rule === 'DEAD_END'),
    ]);
    expect(dead).toEqual([
      ['1.0.1', true],
      ['1.0.0', false],
    ]);
  });
  test('is not there for another institution', async () => {
    expect(await lintOf(id, stranger)).toBeNull();
  });
});
