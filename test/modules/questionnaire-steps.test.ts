import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';

let api: TestApi;
let admin: TestMember;
beforeAll(async () => {
  api = await startApi();
  admin = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
});
afterAll(() => api?.close());

interface Step {
  readonly questionnaire?: { readonly id: string; readonly draft: { readonly revision: number } };
  readonly userErrors?: readonly object[];
}

it('the steps in docs/questionnaires.md lead to a published questionnaire', async () => {
  const [, block = ''] = /```graphql\n([\s\S]*?)```/.exec(readFileSync('docs/questionnaires.md', 'utf8')) ?? [];
  let known: { id?: string; revision?: number } = {};
  const seen = new Map<string, unknown>();
  for (const step of parse(block).definitions) {
    if (step.kind !== Kind.OPERATION_DEFINITION) continue;
    const names = (step.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const variables = Object.fromEntries(names.map((name) => [name, known[name as keyof typeof known]]));
    const { body } = await api.raw(print(step), variables as never, { as: admin, language: 'en' });
    const [answer] = Object.values((body.data ?? {}) as Record<string, Step>);
    expect([step.name?.value, body.errors, answer?.userErrors ?? []]).toEqual([step.name?.value, undefined, []]);
    seen.set(step.name?.value ?? '', answer);
    if (answer?.questionnaire) known = { id: answer.questionnaire.id, revision: answer.questionnaire.draft.revision };
  }
  expect(seen.get('Why')).toMatchObject({ questionnaire: { draft: { faults: [] } } });
  expect(seen.get('Preview')).toMatchObject({
    language: 'en',
    questions: [
      { name: 'quality', title: 'How good?', required: true },
      { name: 'why', title: 'Why?', visible: true },
    ],
  });
  expect(seen.get('Publish')).toMatchObject({ version: { number: 1, label: '1.0.0' }, report: { passed: true } });
});
