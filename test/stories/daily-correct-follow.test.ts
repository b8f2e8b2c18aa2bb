import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toLastSignature } from '../support/agreement.js';
import { unchanged } from '../support/api.js';
import { clocksOf, correct, foldedState, runOut, takeBack } from '../support/mend.js';
import { needsFact } from '../support/needs.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, type StoryAnswer, stepsAfter } from '../support/story.js';

/** The shipped SOP with a clock that counts towards a day the case records. */
const withClock = (yaml: string): string =>
  yaml.replace(
    '  - id: SIGN_PKS\n    phase: SIGNING\n',
    '  - id: SIGN_PKS\n    phase: SIGNING\n    timers: [{ id: signBy, title: { id: Teken, en: Sign by }, kind: REMINDER, before: { fact: startsOn, by: P7D } }]\n',
  );
const starts = (date: string) => [{ name: 'startsOn', value: { date } }];

let house: Pusjatan;
let api: Pusjatan['api'];
let people: Pusjatan['people'];
beforeAll(async () => {
  house = await openPusjatan(withClock);
  ({ api, people } = house);
});
afterAll(() => api?.close());

describe('what follows from a correction goes back with it', () => {
  it('lets a clock run to its first day again, though it ran out meanwhile as it was corrected', async () => {
    const id = (await house.request('Salah hari', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
    await toLastSignature(house, id, { startsOn: '2026-09-01' });
    stepsAfter(await takeBack(api, people.centre, id));
    const first = { timer: 'signBy', due: '2026-08-25T00:00:00+00:00', runs: true, fired: false };
    expect(await clocksOf(api, id)).toEqual([first]);
    stepsAfter(await correct(api, people.centre, id, starts('2026-04-01')));
    api.clock.set('2026-03-26T02:00:00Z');
    expect(await runOut(api, house.institution.id, id)).toBe(1);
    const early = { timer: 'signBy', due: '2026-03-25T00:00:00+00:00', runs: false, fired: true };
    expect(await clocksOf(api, id)).toEqual([early, { ...first, runs: false }]);
    stepsAfter(await takeBack(api, people.centre, id));
    expect(await clocksOf(api, id)).toEqual([first, early]);
    // Nor does an act taken back later stop it.
    stepsAfter(await act(api, people.centre, id, 'signAsCentre'));
    stepsAfter(await takeBack(api, people.centre, id));
    expect(await clocksOf(api, id)).toEqual([first, early]);
    expect((await foldedState(api, id)).timers).toEqual([{ timer: 'signBy', instance: expect.any(String) }]);
    api.clock.set('2026-08-25T02:00:00Z');
    expect(await runOut(api, house.institution.id, id)).toBe(1);
    expect((await foldedState(api, id)).timers).toEqual([]);
  });

  it('does not base a case on a need again that was withdrawn since', async () => {
    const id = await house.toAssessment('Kebutuhan ditarik');
    const named = async () => [(await foldedState(api, id)).facts.needs].flat();
    const [wrong] = await named();
    stepsAfter(await correct(api, people.secretary, id, [await needsFact(api, people.secretary, 'needs', 'Lain')]));
    const { body } = await api.raw(
      'mutation ($id: ID!) { needWithdraw(input: { needId: $id }) { userErrors { code } } }',
      { id: `need_${wrong}` },
      { as: people.secretary },
    );
    expect(body).toEqual({ data: { needWithdraw: { userErrors: [] } } });
    const kept = await named();
    const refused = await unchanged(api, () => takeBack(api, people.secretary, id));
    const explanation = 'The case would be based again on a need that was withdrawn since.';
    expect(refused.userErrors).toEqual([
      {
        __typename: 'GuardFailedError',
        code: 'GUARD_FAILED',
        path: [],
        message: `It cannot be taken back. ${explanation} Correct the fact to other needs instead.`,
        unmet: [{ code: 'NEED_WITHDRAWN', explanation, whoCanMeet: [] }],
      },
    ]);
    expect(await named()).toEqual(kept);
    stepsAfter(await correct(api, people.secretary, id, [await needsFact(api, people.secretary, 'needs', 'Ganti')]));
  });
});

describe('a reason that nobody can see', () => {
  it('is none where one is required', async () => {
    const id = await house.toSecretary('Tanpa sebab');
    const required = async (call: () => Promise<StoryAnswer>) =>
      expect((await unchanged(api, call)).userErrors.map((one) => [one.code, one.path])).toEqual([
        ['REQUIRED', ['input', 'comment']],
      ]);
    for (const comment of ['\u200b', ' \u2060\ufeff\u00ad ', '\u3164']) {
      await required(() => takeBack(api, people.centre, id, { comment }));
      await required(() => act(api, people.secretary, id, 'returnFromSecretary', { comment }));
      await required(() => act(api, people.partner, id, 'withdraw', { comment }));
    }
  });
});
