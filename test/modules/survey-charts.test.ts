import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/engines/chart/svg.js';
import { chartsOf } from '../../src/modules/result/charts.js';
import { resultOf } from '../../src/modules/result/result-of.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';

describe('pictures of figures', () => {
  let api: TestApi;
  let open: LaidCampaign;
  let hidden: LaidCampaign;
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const builder = await Builder.import(api, admin, everyKind);
    expect((await builder.publish()).userErrors).toEqual([]);
    open = await layCampaign(api, institution, admin, builder.id);
    hidden = await layCampaign(api, institution, admin, builder.id, { mode: 'ANONYMOUS' });
    const answers = { u1: 4, u2: 2, role: 'HEAD', gap: { pair: { expectation: 4, experience: 3 } } };
    await layResponses(api.gateway.system, open, [{ answers }]);
    await layResponses(
      api.gateway.system,
      hidden,
      Array.from({ length: 5 }, () => ({ answers, step: 1 })),
    );
  });
  afterAll(() => api?.close());

  const charts = async (campaign: LaidCampaign) => {
    const found = await resultOf(api.gateway.system, campaign.institutionId, campaign.id);
    if (!found.ok || !found.value) throw new Error('no result');
    return chartsOf(found.value, 'id');
  };

  it('are made of what is told, with base and date, and can all be drawn', async () => {
    const all = await charts(open);
    expect(all.map(({ name, chart }) => [name, chart.kind])).toEqual([
      ['index', 'SCORE'],
      ['pairs', 'PAIRS'],
      ...['u1', 'u2', 'nps', 'csat', 'ces', 'role', 'tools', 'again'].map((name) => [name, 'BARS']),
      ['grid', 'STACKED'],
      ['order', 'BARS'],
    ]);
    expect(all.find(({ name }) => name === 'role')?.chart).toEqual({
      kind: 'BARS',
      title: 'Peran',
      note: 'n = 1 · 2 Maret 2026',
      description: 'Peran: HEAD 100 %; STAFF 0 %.',
      rows: [
        { label: 'HEAD', value: 1, printed: '100 %' },
        { label: 'STAFF', value: 0, printed: '0 %' },
      ],
    });
    expect(all[0]?.chart).toMatchObject({ value: 75, printed: '75 · C', least: 25, most: 100 });
    expect(all[1]?.chart).toMatchObject({ rows: [{ label: 'Hasil', first: 4, second: 3, printed: '-1' }] });
    for (const { chart } of all) expect(chartSvg(chart, 'id')).toMatch(/<svg[\s\S]*<\/svg>/);
  });

  it('say that something is hidden, and never draw it as none', async () => {
    const role = (await charts(hidden)).find(({ name }) => name === 'role')?.chart;
    expect(role).toMatchObject({
      note: 'n = 5 · 1 Maret 2026 · k = 5',
      rows: [
        { value: null, printed: 'Tidak ditampilkan demi melindungi responden yang sedikit.' },
        { value: null, printed: 'Tidak ditampilkan demi melindungi responden yang sedikit.' },
      ],
    });
  });
});
