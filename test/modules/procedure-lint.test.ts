import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engines/workflow/lint/finding.js';
import { ProcedureLintDocument } from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
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
type Golden = Omit<Finding, 'path' | 'source'> & { path: string; item: string | null; sourceLine: number | null };
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

describe('procedureLint', () => {
  let api: TestApi;
  let admin: TestMember;
  let member: TestMember;
  let stranger: TestMember;
  let yaml = '';
  let sopId = '';
  let textId = '';
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    stranger = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
    yaml = await readFile(file, 'utf8');
    sopId = await upload(api, admin, '1.0.0.yaml', yaml);
    textId = await upload(api, admin, 'source.txt', await readFile(file.replace('1.0.0.yaml', 'source.txt'), 'utf8'));
  });
  afterAll(() => api?.close());

  const lint = (variables: { fileId: string; texts?: { source: string; fileId: string }[] }, as = admin) =>
    unchanged(api, async () => {
      const { procedureLint } = await api.request(ProcedureLintDocument, variables, { as, language: 'en' });
      if (!procedureLint) throw new Error('null');
      return procedureLint;
    });
  const told = async (text: string) => (await lint({ fileId: await upload(api, admin, 'sop.yaml', text) })).userErrors;

  test('finds what the command line finds, with the line of the text, and keeps nothing', async () => {
    const golden = JSON.parse(await readFile(file.replace('.yaml', '.lint.json'), 'utf8')) as Golden[];
    const { findings, userErrors } = await lint({ fileId: sopId, texts: [{ source: 'SOP', fileId: textId }] });
    expect(userErrors).toEqual([]);
    expect(findings.map(({ line, column, source, ...rest }) => ({ ...rest, item: source?.item ?? null }))).toEqual(
      golden.map(({ path, ...rest }) => rest),
    );
    const lines = yaml.split('\n');
    for (const { line, column } of findings) expect(lines[line - 1]?.slice(column - 1)).toMatch(/^\S/);
    const versions = '{ procedureVersions(first: 1) { totalCount } }';
    expect((await api.raw(versions, {}, { as: admin })).body.data).toEqual({ procedureVersions: { totalCount: 0 } });
  });
  test('judges the quotes alone where no text is given', async () => {
    const { findings } = await lint({ fileId: sopId });
    expect(findings.map((one) => one.rule)).toContain('RETURN_SKIPS_SLOT');
    expect(findings.filter((one) => one.sourceLine !== null)).toEqual([]);
  });
  test('tells what an import would refuse, each with its place', async () => {
    const dangling = yaml.replace('phase: REVIEW', 'phase: NOWHERE').replace('to: [MAKE_FINAL]', 'to: [GONE]');
    const at = (words: string) => dangling.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(await told(dangling)).toEqual([
      {
        __typename: 'InputError',
        code: 'INVALID',
        path: ['fileId', 'steps', '7', 'phase'],
        message: expect.stringContaining(`sop.yaml, line ${at('NOWHERE')}, column 5: Should be one of INTAKE, `),
      },
      {
        __typename: 'InputError',
        code: 'NOT_FOUND',
        path: ['fileId', 'steps', '9', 'actions', '0', 'routes', '0', 'to', '0'],
        message: `sop.yaml, line ${at('[GONE]')}, column 25: There is no step "GONE" here.`,
      },
    ]);
  });
  test.each([
    ['a letter', 'Dengan hormat, bersama ini kami sampaikan.', 'INVALID'],
    ['a picture', '%PDF-1.7\n\u0000\u0001\u0002 endobj', 'INVALID'],
    ['half a file', 'format: 1\ncode: "PUSJ', 'INVALID'],
    ['aliases that explode', `a: &a [x, x]\nb: [${'*a, '.repeat(200)}*a]\n`, 'TOO_MANY'],
    ['too much of it', `# ${'x'.repeat(262_144)}\n`, 'TOO_LONG'],
  ])('is no SOP: %s', async (_name, text, code) => {
    const problems = await told(text);
    expect(problems.map((one) => one.code)).toContain(code);
    for (const one of problems) expect(one.path[0]).toBe('fileId');
  });
  test('of a text: that the SOP does not name it, that it is given twice, that there is none; all at once', async () => {
    const none = 'fil_00000000-0000-4000-8000-000000000000';
    const texts = [
      { source: 'SOP', fileId: textId },
      { source: 'SOP', fileId: textId },
      { source: 'BOOK', fileId: none },
    ];
    expect(await lint({ fileId: sopId, texts })).toEqual({
      findings: [],
      userErrors: [
        {
          __typename: 'InputError',
          code: 'ALREADY_EXISTS',
          path: ['texts', '1', 'source'],
          message: 'The text of this source is given twice.',
        },
        {
          __typename: 'InputError',
          code: 'NOT_FOUND',
          path: ['texts', '2', 'source'],
          message: 'The SOP names no such source.',
        },
        {
          __typename: 'InputError',
          code: 'NOT_FOUND',
          path: ['texts', '2', 'fileId'],
          message: 'There is no such uploaded file.',
        },
      ],
    });
    const many = Array.from({ length: 21 }, () => ({ source: 'SOP', fileId: textId }));
    expect((await lint({ fileId: sopId, texts: many })).userErrors.map((one) => one.code)).toEqual(['TOO_MANY']);
  });
  test('is for the administrators of the house whose file it is, as an import is', async () => {
    const forbidden = {
      __typename: 'InputError',
      code: 'FORBIDDEN',
      path: [],
      message: 'Only an administrator keeps procedures.',
    };
    expect(await lint({ fileId: sopId }, member)).toEqual({ findings: [], userErrors: [forbidden] });
    const missing = { code: 'NOT_FOUND', path: ['fileId'], message: 'There is no such uploaded file.' };
    expect(await lint({ fileId: sopId }, stranger)).toEqual({
      findings: [],
      userErrors: [{ __typename: 'InputError', ...missing }],
    });
    const nobody = await unchanged(api, () => api.raw(`{ procedureLint(fileId: "${sopId}") { findings { rule } } }`));
    expect(nobody.body.errors?.map((one) => one.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});
