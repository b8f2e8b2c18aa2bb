import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarModes, type Definition } from '../../src/engines/workflow/definition.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestMember } from '../support/fixture.js';
import { act, activate, requestCase, stepsAfter } from '../support/story.js';
import { fireDue } from '../support/timers.js';

/** Every way a clock can be declared: after a time in each unit, and before a day, as a reminder and as a deadline. */
const ways = [
  'after: PT45M',
  'after: PT6H',
  'after: P2D',
  'after: P1W',
  'after: P1M',
  'after: P1Y',
  'before: { fact: ends, by: P3D }',
];
const kinds = ['REMINDER', 'DEADLINE'] as const;
const timersOf = (place: string) =>
  kinds.flatMap((kind) =>
    ways.map((way, index) => `{ id: ${place}${kind}${index}, title: { id: x, en: x }, kind: ${kind}, ${way} }`),
  );

/** An SOP of one step and one outcome that have every kind of clock, counted in one mode. */
const sop = (mode: Definition['calendar']['mode']) => `
format: 1
code: CLOCKS-${mode}
version: 1.0.0
sample: true
name: { id: Jam, en: Clocks }
scope: FOREIGN
sources: [{ code: H, title: House rules, kind: OTHER }]
legalBasis: []
calendar: { mode: ${mode}, zone: Asia/Jakarta }
positions:
  - { code: CLERK, title: { id: Juru tulis, en: Clerk }, party: INSTITUTION }
facts:
  - { name: ends, type: DATE, label: { id: Berakhir, en: Ends } }
documents: []
forms: []
sheets: []
signatures: []
returnPolicies: []
requiredClauses: []
intake:
  id: ask
  title: { id: Meminta, en: Ask }
  source: { document: H, item: "1", quote: ask }
  channels: [LETTER]
  by: { rule: ANY_OF, seats: [{ position: CLERK }] }
  inputs: [{ fact: ends, required: true }]
  routes: [{ to: [WAIT] }]
anyTime: []
assumptions: []
steps:
  - id: WAIT
    phase: ASSESSMENT
    title: { id: Menunggu, en: Waiting }
    source: { document: H, item: "2", quote: wait }
    actors: { rule: ANY_OF, seats: [{ position: CLERK }] }
    timers: [${timersOf('step').join(', ')}]
    actions:
      - id: finish
        label: { id: Selesai, en: Finish }
        routes: [{ outcome: OVER }]
outcomes:
  - id: OVER
    kind: DONE
    phase: CLOSED
    title: { id: Selesai, en: Over }
    timers: [${timersOf('outcome').join(', ')}]
`;

describe('clocks that an SOP declares', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it.each(calendarModes)('all fire, each once, in %s: of steps and of outcomes, of every kind', async (mode) => {
    api.clock.set('2026-03-02T02:00:00Z');
    const institution = await layInstitution(api.gateway, { posts: ['CLERK'] });
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const clerk: TestMember = await layMember(api.gateway, institution, { posts: ['CLERK'] });
    const partnerId = await layPartner(api.gateway, institution, { country: 'SG' });
    await activate(api, admin, sop(mode), { despiteErrors: true });
    const { cooperation, userErrors } = await requestCase(api, clerk, {
      ...{ partnerId: `par_${partnerId}`, title: 'Jam', channel: 'LETTER' },
      facts: [{ name: 'ends', value: { date: '2026-06-01' } }],
    });
    expect(userErrors).toEqual([]);
    const id = cooperation?.id ?? '';
    const fired = async () =>
      (
        await api.gateway.system.query<{ timer: string; kind: string }>(
          `select facts ->> 'timer' as timer, facts ->> 'timerKind' as kind from event
           where institution_id = $1 and kind = 'TIMER_FIRED' order by 1`,
          [institution.id],
        )
      ).map((one) => `${one.timer} ${one.kind}`);
    const all = (place: string) =>
      kinds.flatMap((kind) => ways.map((_, index) => `${place}${kind}${index} ${kind}`)).sort();
    // In the shortest time only the shortest.
    api.clock.set('2026-03-02T02:44:59Z');
    expect(await fireDue(api, institution.id)).toBe(0);
    api.clock.set('2026-03-02T02:45:00Z');
    expect(await fireDue(api, institution.id)).toBe(2);
    api.clock.set('2027-03-03T02:00:00Z');
    expect(await fireDue(api, institution.id)).toBe(12);
    expect(await fireDue(api, institution.id)).toBe(0);
    expect(await fired()).toEqual(all('step'));
    stepsAfter(await act(api, clerk, id, 'finish'));
    api.clock.set('2028-03-04T02:00:00Z');
    expect(await fireDue(api, institution.id)).toBe(14);
    expect(await fireDue(api, institution.id)).toBe(0);
    expect(await fired()).toEqual([...all('outcome'), ...all('step')]);
  });
});
