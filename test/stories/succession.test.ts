import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationRenewDocument,
  StageProgressDocument,
  SuccessionDocument,
  SuccessorsOfDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import type { TestMember } from '../support/fixture.js';
import { type Orchard, openOrchard, orchardSop } from '../support/orchard.js';
import { act, activate, stepsAfter } from '../support/story.js';

const factsOf = (one: { facts: readonly { name: string; value: object }[] } | null | undefined) =>
  Object.fromEntries((one?.facts ?? []).map(({ name, value }) => [name, Object.values(value).find((v) => v !== null)]));

describe('a cooperation that follows another', () => {
  let orchard: Orchard;
  beforeAll(async () => {
    orchard = await openOrchard({ guarded: false });
  });
  afterAll(() => orchard?.api.close());
  const read = async (id: string, as: TestMember = orchard.people.steward) =>
    (await orchard.api.request(SuccessionDocument, { id }, { as })).cooperation;
  const toDeciding = async (title: string, until?: string) => {
    const { api, people } = orchard;
    const id = await orchard.tended(title, until);
    stepsAfter(await act(api, people.grower, id, 'weighNow'));
    stepsAfter(await act(api, people.steward, id, 'decideNow'));
    return id;
  };
  const renew = async (as: TestMember, cooperationId: string, more: object = {}) => {
    const input = { cooperationId, title: 'Lanjut', channel: 'GATE', ...more };
    const answer = await orchard.api.request(CooperationRenewDocument, { input }, { as, language: 'en' });
    if (!answer.cooperationRenew) throw new Error('the call answered null');
    return answer.cooperationRenew;
  };

  it('is opened by the deciding act itself, with the facts its intake asks for, words and all', async () => {
    const { api, people, partnerId } = orchard;
    const id = await toDeciding('Kebun timur');
    expect(stepsAfter(await act(api, people.landlord, id, 'extend'))).toEqual([]);
    const before = await read(id);
    expect(before).toMatchObject({ status: 'CLOSED', outcome: 'EXTENDED', predecessor: null, succession: null });
    expect(before?.successors).toEqual([
      { id: expect.any(String), title: 'Kebun timur', succession: 'EXTENSION', status: 'OPEN' },
    ]);
    const next = await read(before?.successors[0]?.id ?? '');
    expect(next).toMatchObject({
      ...{ title: 'Kebun timur', status: 'OPEN', succession: 'EXTENSION', version: 1, outcome: null, channel: 'POST' },
      predecessor: { id, title: 'Kebun timur' },
      procedure: { code: 'ORCHARD', label: '1.0.0' },
      partner: { id: `par_${partnerId}` },
    });
    expect(next?.activeSteps.map((one) => one.step)).toEqual(['AGREEING']);
    // What the intake does not ask for stays where it was.
    expect(factsOf(next)).toEqual({ crop: 'Mangga harum', rows: 12 });

    const { cooperations } = await api.request(
      SuccessorsOfDocument,
      { where: { predecessorId: id } },
      { as: people.steward },
    );
    expect(cooperations).toEqual({
      nodes: [{ id: next?.id, succession: 'EXTENSION', predecessor: { id } }],
      totalCount: 1,
    });
  });

  it('is a development where the act’s outcome is one, under the version in force by then', async () => {
    const { api, people } = orchard;
    const id = await toDeciding('Kebun barat');
    await activate(api, people.admin, orchardSop({ guarded: false, version: '1.1.0' }), { despiteErrors: true });
    stepsAfter(await act(api, people.landlord, id, 'develop'));
    const next = await read((await read(id))?.successors[0]?.id ?? '');
    expect(next).toMatchObject({
      succession: 'DEVELOPMENT',
      channel: 'GATE',
      procedure: { code: 'ORCHARD', label: '1.1.0' },
    });
  });

  it('refuses the act as a whole where the next case cannot begin, and says what is missing', async () => {
    const { api, people } = orchard;
    const id = await toDeciding('Kebun utara');
    const strict = orchardSop({ guarded: false, version: '1.2.0', intake: '{ fact: fields, required: true }' });
    await activate(api, people.admin, strict, { despiteErrors: true });
    const refused = await unchanged(api, () => act(api, people.landlord, id, 'extend'));
    expect(refused).toEqual({
      cooperation: null,
      userErrors: [
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          message: 'The cooperation that follows cannot begin. Fields is required.',
          path: ['input', 'action'],
          unmet: [{ code: 'SUCCESSOR_REQUIRED.fields', explanation: 'Fields is required.', whoCanMeet: ['GROWER'] }],
        },
      ],
    });
    const back = orchardSop({ guarded: false, version: '1.3.0' });
    await activate(api, people.admin, back, { despiteErrors: true });
    stepsAfter(await act(api, people.landlord, id, 'extend'));
  });

  it('may also be opened by hand once the agreement ran out, by whoever may open one, and once', async () => {
    const { api, people } = orchard;
    const id = await orchard.tended('Kebun selatan', '2026-03-31');
    const early = await unchanged(api, () => renew(people.buyer, id));
    expect(early.userErrors).toEqual([
      {
        __typename: 'GuardFailedError',
        code: 'GUARD_FAILED',
        message:
          'This cannot be renewed. It runs until 2026-03-31: until then its own procedure decides whether it is extended.',
        path: ['input', 'cooperationId'],
        unmet: [expect.objectContaining({ code: 'NOT_EXPIRED', whoCanMeet: [] })],
      },
      expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts', 'crop'] }),
    ]);
    api.clock.set('2026-04-02T02:00:00Z');
    const notTheirs = await unchanged(api, () => renew(people.steward, id, { carry: ['crop'] }));
    expect(notTheirs.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    // A partner carries over what it is shown, and no more.
    const renewed = await renew(people.buyer, id, { carry: ['crop', 'rows', 'secret', 'nothing'] });
    expect(renewed).toMatchObject({
      userErrors: [],
      cooperation: { title: 'Lanjut', succession: 'EXTENSION', predecessor: { id }, status: 'OPEN' },
    });
    expect(factsOf(renewed.cooperation)).toEqual({ crop: 'Mangga harum', rows: 12 });
    const twice = await unchanged(api, () => renew(people.buyer, id, { carry: ['crop'] }));
    expect(twice.userErrors).toEqual([
      expect.objectContaining({
        code: 'ALREADY_EXISTS',
        message: `Another cooperation follows it already (${renewed.cooperation?.id}).`,
      }),
    ]);
    const fresh = await orchard.plant('Belum sepakat');
    const never = await unchanged(api, () => renew(people.buyer, fresh, { carry: ['crop'] }));
    expect(never.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'NOT_EXPIRED' })] }),
    ]);
    const elsewhere = await unchanged(api, () =>
      renew(people.grower, `coo_${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`),
    );
    expect(elsewhere.userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
  });

  it('is not renewed by hand while it is under review', async () => {
    const { api, people } = orchard;
    const id = await orchard.tended('Kebun ragu', '2026-04-10');
    stepsAfter(await act(api, people.steward, id, 'flagLoss', { comment: 'Banjir.' }));
    expect(await read(id)).toMatchObject({ status: 'UNDER_REVIEW' });
    api.clock.set('2026-05-02T02:00:00Z');
    const refused = await unchanged(api, () => renew(people.buyer, id, { carry: ['crop'] }));
    expect(refused.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'UNDER_REVIEW' })] }),
    ]);
    stepsAfter(await act(api, people.steward, id, 'clearLoss'));
    expect((await renew(people.buyer, id, { carry: ['crop'] })).userErrors).toEqual([]);
  });

  it('shows every stage of the SOP on the way, and who answers for carrying it out', async () => {
    const { api, people } = orchard;
    const stages = async (id: string) => {
      const { cooperation } = await api.request(StageProgressDocument, { id }, { as: people.steward });
      return cooperation;
    };
    const id = await toDeciding('Kebun tengah', '2027-01-01');
    const seen = await stages(id);
    expect(seen?.stageProgress.map(({ stage, status }) => [stage, status])).toEqual([
      ['FIND', 'SKIPPED'],
      ['AGREE', 'DONE'],
      ['TEND', 'DONE'],
      ['REPORT', 'SKIPPED'],
      ['WEIGH', 'UNDER_WAY'],
    ]);
    expect(seen?.stageProgress[0]?.artefacts).toEqual([{ kind: 'FACT', code: 'fields', status: 'NOT_NEEDED' }]);
    expect(seen?.stageProgress[1]?.artefacts).toEqual([{ kind: 'FACT', code: 'until', status: 'THERE' }]);
    expect(seen?.responsible).toEqual([
      { position: 'GROWER', title: { en: 'Grower' }, unitId: null },
      { position: 'STEWARD', title: { en: 'Steward' }, unitId: null },
      { position: 'LANDLORD', title: { en: 'Landlord' }, unitId: null },
    ]);
    const tended = await stages(await orchard.tended('Kebun kecil'));
    expect(tended?.responsible.map((one) => one.position)).toEqual(['GROWER']);
  });
});
