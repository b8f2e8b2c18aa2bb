import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { draftOf, rebuild } from '../support/questionnaire-rebuild.js';

const surveys = ['partner-satisfaction', 'short-nps', 'exploration-assessment', 'monitoring-bo-28-1-2', 'evaluation'];
const survey = (code: string, file = 'survey') =>
  JSON.parse(readFileSync(`surveys/${code}/1.0.0/${file}.json`, 'utf8')) as Record<string, unknown>;

describe('shipped questionnaires', () => {
  let api: TestApi;
  let coordinator: TestMember;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['COORDINATOR'] });
  });
  afterAll(() => api?.close());

  it.each(surveys)('%s goes in and comes out as it is', async (code) => {
    const imported = await Builder.import(api, coordinator, survey(code));
    expect(await imported.document()).toEqual(survey(code));
    const draft = await draftOf(api, coordinator, imported.id);
    expect(draft.faults).toEqual([]);
  });

  it.each(surveys)('%s is built again by typed mutations alone', async (code) => {
    const imported = await Builder.import(api, coordinator, survey(code), { code: `${code}-2` });
    const built = await rebuild(api, coordinator, imported.id, `${code}-3`);
    expect(await built.document()).toEqual(asWritten(survey(code), `${code}-3`));
  });
});

/** As the builder writes it: the newer of SurveyJS's two names, and nothing that says what is usual anyway. */
function asWritten(document: Record<string, unknown>, code: string): unknown {
  const newer = JSON.stringify(document).replaceAll('"isAllRowRequired"', '"eachRowRequired"');
  const { 'x-mitra': mitra, ...rest } = JSON.parse(newer, (_, value) => withoutUsual(value)) as Record<string, object>;
  return { ...rest, 'x-mitra': { ...mitra, code } };
}

function withoutUsual(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('higherIsBetter' in value)) return value;
  const { higherIsBetter, ...rest } = value;
  return higherIsBetter === true ? rest : value;
}
