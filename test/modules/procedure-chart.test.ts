import { readFile } from 'node:fs/promises';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXml } from '../engines/workflow-chart-support.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, requestCase } from '../support/story.js';

interface Chart {
  readonly mermaid: string;
  readonly svg: string | null;
}
const ofProcedure = gql`
  query ($id: ID!, $language: Language) {
    procedureVersion(id: $id) { name { en } text(language: $language) flowChart(language: $language) { mermaid svg } }
  }
`;
const ofCase = gql`
  query ($id: ID!, $language: Language) {
    cooperation(id: $id) { flowChart(language: $language) { mermaid svg } procedure { flowChart { svg } } }
  }
`;

describe('flow charts and texts over HTTP', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let versionId = '';
  let caseId = '';
  const people: Record<'admin' | 'head' | 'secretary' | 'partner' | 'outsider' | 'stranger', TestMember> = {} as never;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'BADAN', kind: 'BADAN', echelon: 'I' }],
      posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN'],
    });
    const partnerId = await layPartner(api.gateway, institution);
    const otherPartner = await layPartner(api.gateway, institution);
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.head = await layMember(api.gateway, institution, { posts: ['KABADAN@BADAN'] });
    people.secretary = await layMember(api.gateway, institution, { posts: ['SEKBADAN@BADAN'] });
    people.partner = await layMember(api.gateway, institution, { partnerId });
    people.outsider = await layMember(api.gateway, institution, { partnerId: otherPartner });
    people.stranger = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['COORDINATOR'] });
    versionId = await activate(
      api,
      people.admin,
      await readFile('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml', 'utf8'),
    );
    const opened = await requestCase(api, people.partner, {
      partnerId: `par_${partnerId}`,
      title: 'Uji aspal',
      channel: 'PORTAL',
      facts: [{ name: 'addressees', value: { positions: [`pos_${institution.posts['KABADAN@BADAN']}`] } }],
    });
    if (!opened.cooperation) throw new Error(JSON.stringify(opened.userErrors));
    caseId = opened.cooperation.id;
  });
  afterAll(() => api?.close());

  const procedure = async (as: TestMember, language?: 'ID' | 'EN') =>
    (
      await api.request<{ procedureVersion: { text: string; flowChart: Chart } | null }>(
        ofProcedure,
        { id: versionId, language },
        { as },
      )
    ).procedureVersion;
  const chartOf = async (as: TestMember, language?: 'ID' | 'EN') =>
    (
      await api.request<{ cooperation: { flowChart: Chart; procedure: { flowChart: Chart } | null } | null }>(
        ofCase,
        { id: caseId, language },
        { as },
      )
    ).cooperation;
  const saysNow = (svg: string | null | undefined, words: string) =>
    readXml(svg ?? '').some((one) => one.name === 'text' && one.text === `● ${words}`);

  test('a procedure shows its chart and text, Indonesian unless asked otherwise, no step marked', async () => {
    const id = await procedure(people.head);
    expect(id?.text).toContain('15. Kepala Pusat Litbang dan Mitra menandatangani PKS.');
    expect(id?.flowChart.mermaid.startsWith('flowchart TD\n')).toBe(true);
    expect(id?.flowChart.mermaid).not.toMatch(/^ {2}class /m);
    expect(saysNow(id?.flowChart.svg, 'Sedang di sini')).toBe(false);
    const en = await procedure(people.head, 'EN');
    expect(en?.text).toContain('Assumed, as the text does not say');
    expect(readXml(en?.flowChart.svg ?? '').find((one) => one.name === 'title')?.text).toContain('Flow chart: ');
  });
  test('a case shows where it stands, and where it went after an act', async () => {
    const before = await chartOf(people.head);
    expect(saysNow(before?.flowChart.svg, 'Sedang di sini')).toBe(true);
    expect(saysNow(before?.procedure?.flowChart.svg, 'Sedang di sini')).toBe(false);
    const moved = await act(api, people.head, caseId, 'dispose', {
      facts: [{ name: 'handlers', value: { positions: [`pos_${institution.posts['SEKBADAN@BADAN']}`] } }],
    });
    expect(moved.userErrors).toEqual([]);
    const after = await chartOf(people.head, 'EN');
    expect(saysNow(after?.flowChart.svg, 'Now here')).toBe(true);
    const marked = (mermaid = '') => /^ {2}class (n\d+) active$/m.exec(mermaid)?.[1];
    expect([marked(before?.flowChart.mermaid), marked(after?.flowChart.mermaid)]).toEqual(['n1', 'n2']);
  });
  test('whoever sees the case sees its chart, nobody else', async () => {
    expect((await chartOf(people.partner))?.flowChart.svg).toContain('</svg>');
    expect(await chartOf(people.outsider)).toBeNull();
    expect(await chartOf(people.stranger)).toBeNull();
    expect(await procedure(people.stranger)).toBeNull();
  });
  test('costs no statement of its own', async () => {
    await chartOf(people.head);
    const statements = await api.statements(() => chartOf(people.head));
    expect(statements.filter((sql) => !/\b(session|api_key)\b/.test(sql))).toHaveLength(1);
  });
});
