import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signingRound } from '../../src/modules/cooperation/signing-round.js';
import { SignatureMethods } from '../../src/modules/document/signature-methods.js';
import type {
  SignatureAnswer,
  SignatureOrder,
  SignatureProvider,
} from '../../src/modules/document/signature-provider.js';
import { unchanged } from '../support/api.js';
import { type Covenant, openCovenant } from '../support/covenant.js';
import { act, type StoryAnswer, stepsAfter } from '../support/story.js';

/** A provider of nobody's: it answers what the test says, and keeps what it was asked. */
const asked: SignatureOrder[] = [];
const askedAgain: string[] = [];
let answer: SignatureAnswer | Error = { state: 'REFUSED' };
const answered = async (): Promise<SignatureAnswer> => {
  if (answer instanceof Error) throw answer;
  return answer;
};
const fake: SignatureProvider = {
  code: 'FAKE',
  kind: 'CERTIFIED',
  title: { id: 'Tiruan', en: 'Fake' },
  proves: { id: 'Tidak ada.', en: 'Nothing.' },
  sign: (order) => {
    asked.push(order);
    return answered();
  },
  ask: (reference) => {
    askedAgain.push(reference);
    return answered();
  },
  verify: async ({ documentSha256, bytesSha256, reportReference }) =>
    documentSha256 === bytesSha256 && reportReference === 'report-7' ? 'VALID' : 'BROKEN',
};
const signed = (at: string): SignatureAnswer => ({
  ...{ state: 'SIGNED', signedAt: new Date(at), certificateSerial: '0A:1B', reportReference: 'report-7' },
});
const pending: SignatureAnswer = {
  state: 'PENDING',
  reference: 'ref-1',
  continueUrl: 'https://sign.example.test/ref-1',
};

let world: Covenant;
beforeAll(async () => {
  world = await openCovenant({ signatures: { added: [fake] } });
});
afterAll(() => world.close());
beforeEach(() => {
  asked.length = 0;
  askedAgain.length = 0;
});

const order = (id: string, rest: object = {}) =>
  act(world.api, world.folk.now, id, 'signDeedOfHouse', { signatureMethod: 'FAKE', ...rest });
const told = ({ userErrors }: Pick<StoryAnswer, 'userErrors'>) =>
  userErrors.map((one) => `${one.code} ${one.path.join('.')}`);
/** What a worker would do, some minutes later. */
async function round(at: string): Promise<void> {
  const { shared } = world.api.api;
  world.api.clock.set(at);
  await signingRound({
    ...{ runner: shared.runner, methods: shared.signatureMethods, observers: shared.observers },
    actorOfMembership: (institution, membership) => shared.authenticator.actorOfMembership(institution, membership),
  });
}
const slotOf = async (id: string, as = world.folk.now) =>
  (await world.signatures(id, as)).find((one) => one.kind === 'deed')?.slots[0];

describe('a provider that answers later', () => {
  it('leaves the case where it is until it has signed, and is asked once a signature', async () => {
    const id = await world.signing('HOUSE');
    const before = await slotOf(id);
    const ordered = await order(id);
    expect([told(ordered), ordered.cooperation?.version]).toEqual([[], 4]);
    expect(await slotOf(id)).toMatchObject({
      ...before,
      pending: { method: 'FAKE', status: 'PENDING', continueUrl: null },
    });
    expect(told(await unchanged(world.api, () => order(id)))).toEqual(['ALREADY_EXISTS input.signatureMethod']);
    answer = pending;
    await round('2026-03-20T02:00:10Z');
    expect(asked).toMatchObject([{ personId: world.folk.now.personId, scanSha256: null }]);
    expect(JSON.stringify(asked)).not.toMatch(/nik|passphrase/i);
    // Only the signatory is shown where to go on.
    expect((await slotOf(id))?.pending?.continueUrl).toBe('https://sign.example.test/ref-1');
    expect((await slotOf(id, world.folk.scribe))?.pending?.continueUrl).toBeNull();
    await round('2026-03-20T02:00:40Z');
    expect([asked.length, askedAgain]).toEqual([1, []]);
    answer = new Error('the service does not answer');
    await expect(round('2026-03-20T02:02:00Z')).rejects.toThrow('does not answer');
    answer = signed('2026-03-20T02:03:00Z');
    await round('2026-03-20T02:04:00Z');
    expect([asked.length, askedAgain]).toEqual([1, ['ref-1', 'ref-1']]);
    expect(await slotOf(id)).toMatchObject({
      ...{ state: 'SIGNED', mode: 'DEFINITIVE', method: 'FAKE', signedOn: '2026-03-20', verification: 'VALID' },
      person: { id: `per_${world.folk.now.personId}` },
      pending: null,
      signature: { status: 'SIGNED', certificateSerial: '0A:1B', reportReference: 'report-7', continueUrl: null },
    });
    await round('2026-03-21T02:04:00Z');
    expect(askedAgain).toHaveLength(2);
  });

  it('counts by the day it was signed, when the post is held no more today', async () => {
    const id = await world.signing('HOUSE');
    await order(id);
    await world.api.gateway.system.query('update assignment set ends_on = $2 where person_id = $1', [
      ...[world.folk.now.personId, '2026-03-20'],
    ]);
    answer = signed('2026-03-20T03:00:00Z');
    await round('2026-03-22T02:00:00Z');
    expect(await slotOf(id, world.folk.coordinator)).toMatchObject({ state: 'SIGNED', signedOn: '2026-03-20' });
    const other = await world.signing('HOUSE');
    await order(other);
    answer = signed('2026-03-21T03:00:00Z');
    await round('2026-03-22T02:00:00Z');
    expect(await slotOf(other, world.folk.coordinator)).toMatchObject({ state: 'EMPTY', pending: null });
    await world.api.gateway.system.query('update assignment set ends_on = null where person_id = $1', [
      world.folk.now.personId,
    ]);
  });

  it('may say no, or come too late: the case goes on without', async () => {
    const statuses = async (id: string) =>
      (
        await world.api.gateway.system.query<{ status: string }>(
          `select s.status from signature s join document d on d.id = s.document_id where d.container_id = $1 order by s.at, s.id`,
          [id.slice(4)],
        )
      ).map((one) => one.status);
    const id = await world.signing('HOUSE');
    await order(id);
    answer = { state: 'REFUSED' };
    await round('2026-03-20T02:01:00Z');
    expect([(await slotOf(id))?.pending, await statuses(id)]).toEqual([null, ['REFUSED']]);
    // Tried again, and meanwhile signed in the system itself.
    await order(id);
    stepsAfter(await act(world.api, world.folk.now, id, 'signDeedOfHouse'));
    answer = signed('2026-03-20T02:02:00Z');
    await round('2026-03-20T02:03:00Z');
    expect(await statuses(id)).toEqual(['REFUSED', 'LAPSED']);
    expect((await slotOf(id))?.method).toBe('INTERNAL');
    const silent = await world.signing('HOUSE');
    await order(silent);
    await round('2026-03-28T02:00:00Z');
    expect(await statuses(silent)).toEqual(['LAPSED']);
  });

  it('is refused where it is not there, does not sign so, or the act brings or gives something else', async () => {
    const id = await world.signing('HOUSE');
    const refused = async (rest: object, action = 'signDeedOfHouse') =>
      told(await unchanged(world.api, () => act(world.api, world.folk.now, id, action, rest)));
    expect(await refused({ signatureMethod: 'BSRE' })).toEqual(['INVALID input.signatureMethod']);
    expect(await refused({ signatureMethod: 'WET_INK' })).toEqual(['INVALID input.signatureMethod']);
    expect(await refused({ signatureMethod: 'FAKE', comment: 'Signed' })).toEqual(['INVALID input.signatureMethod']);
    const whole = await world.signing('HOUSE');
    const south = await unchanged(world.api, () =>
      act(world.api, world.folk.south, whole, 'signDeedOfHouse', { signatureMethod: 'FAKE' }),
    );
    expect(told(south)).toEqual(['GUARD_FAILED input.action']);
    expect(asked).toEqual([]);
    await order(id, { signatureMethod: 'INTERNAL' });
    expect((await slotOf(id))?.state).toBe('SIGNED');
  });
});

describe('the list of providers', () => {
  it('takes no code twice, none that is no code, and none that is not installed', () => {
    expect(SignatureMethods.of([fake], ['FAKE']).all.map((one) => one.code)).toEqual(['INTERNAL', 'FAKE']);
    expect(() => SignatureMethods.of([fake, fake], null)).toThrow('taken: FAKE');
    expect(() => SignatureMethods.of([{ ...fake, code: 'a b' }], null)).toThrow('a b');
    expect(() => SignatureMethods.of([], ['FAKE'])).toThrow('no signature provider called FAKE');
  });
});
