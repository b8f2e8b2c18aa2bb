import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyRound } from '../../src/modules/survey/survey-round.js';
import { startApi, type TestApi } from '../support/api.js';
import {
  houseOf,
  invitationsOf,
  invite,
  layParticipation,
  onCampaign,
  openSurveyWorld,
  plan,
  readCampaign,
  refused,
  runRound,
  type SurveyWorld,
} from '../support/survey.js';

describe('reminders of a survey', () => {
  let world: SurveyWorld;
  let other: TestApi;
  beforeAll(async () => {
    // Several servers of one house are given the same secret, else links and letters would differ.
    const files = { urlSecret: 'a secret of the tests, and long enough' };
    world = await openSurveyWorld({ files });
    other = await startApi({ files, connectionString: world.api.connectionString });
  });
  afterAll(() => Promise.all([world?.api.close(), other?.close()]));

  /** A campaign opened on 2 March with these people, who have their letters. */
  async function running(emails: readonly string[], input: object): Promise<string> {
    world.api.clock.set('2026-03-02T02:00:00Z');
    const campaignId = await plan(world, input);
    await invite(world, { campaignId, people: emails.map((email) => ({ name: email, email })) });
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    return campaignId;
  }
  const lettersTo = (email: string) => world.api.mails.filter((mail) => mail.to === email).map((mail) => mail.subject);
  const reminded = (email: string) => lettersTo(email).filter((subject) => /Pengingat/.test(subject)).length;
  const at = async (instant: string) => {
    world.api.clock.set(instant);
    other.clock.set(instant);
    const houses = [houseOf(world), houseOf({ api: other })];
    await Promise.all([...houses, ...houses, ...houses].map((house) => surveyRound(house)));
    await world.api.deliver();
  };

  it('go once a rung to who has not answered, though two processes look at once', async () => {
    const campaignId = await running(['satu@mitra.test', 'dua@mitra.test'], { reminderDays: [3, 7, 10] });
    const [, two] = await invitationsOf(world, campaignId);
    await at('2026-03-05T01:59:59Z');
    expect(reminded('satu@mitra.test')).toBe(0);
    await at('2026-03-05T02:00:00Z');
    expect([reminded('satu@mitra.test'), reminded('dua@mitra.test')]).toEqual([1, 1]);
    await layParticipation(world, two?.id ?? '');
    await at('2026-03-09T02:00:00Z');
    await at('2026-03-09T02:00:30Z');
    expect([reminded('satu@mitra.test'), reminded('dua@mitra.test')]).toEqual([2, 1]);
    expect(await readCampaign(world, campaignId)).toMatchObject({ remindersSent: 2, status: 'OPEN' });
    const events = await world.api.gateway.system.query(
      `select facts from event where subject_id = $1 and kind = 'SURVEY_REMINDED' order by at`,
      [campaignId.slice(4)],
    );
    expect(events).toEqual([{ facts: { reminder: 1, letters: 2 } }, { facts: { reminder: 2, letters: 1 } }]);
    expect((await invitationsOf(world, campaignId))[0]?.remindedAt).toBe('2026-03-09T02:00:00+00:00');
  });

  it('that fell due while nobody looked are one letter, and come not the day after the invitation', async () => {
    const campaignId = await running(['tiga@mitra.test'], { mode: 'CONFIDENTIAL', reminderDays: [1, 2, 30] });
    world.api.clock.set('2026-03-05T01:00:00Z');
    await invite(world, { campaignId, people: [{ name: 'Empat', email: 'empat@mitra.test' }] });
    await at('2026-03-05T02:00:00Z');
    expect([reminded('tiga@mitra.test'), reminded('empat@mitra.test')]).toEqual([1, 0]);
    expect((await readCampaign(world, campaignId))?.remindersSent).toBe(2);
    // Outside IDENTIFIED mode it is not kept who was reminded when.
    expect((await invitationsOf(world, campaignId)).map((one) => one.remindedAt)).toEqual([null, null]);
    await onCampaign(world, 'close', { campaignId });
    await at('2026-04-05T02:00:00Z');
    expect([reminded('tiga@mitra.test'), reminded('empat@mitra.test')]).toEqual([1, 0]);
  });

  it('may be planned anew as long as they lie ahead', async () => {
    const campaignId = await running(['lima@mitra.test'], { reminderDays: [2, 9] });
    await at('2026-03-04T02:00:00Z');
    const change = (reminderDays: number[]) => onCampaign(world, 'change', { campaignId, reminderDays });
    for (const days of [[], [3, 9], [1, 2, 9], [2, 9, 8]])
      expect(refused(await change(days))).toContain('INVALID input.reminderDays');
    world.api.clock.set('2026-03-08T02:00:00Z');
    expect(refused(await change([2, 5]))).toEqual(['INVALID input.reminderDays']);
    expect((await change([2, 8])).campaign).toMatchObject({ reminderDays: [2, 8], remindersSent: 1 });
    await at('2026-03-10T02:00:00Z');
    expect(reminded('lima@mitra.test')).toBe(2);
  });

  it('do not go where the letter could not be delivered', async () => {
    const campaignId = await running(['enam@mitra.test', 'tujuh@mitra.test'], { reminderDays: [3] });
    const [six, seven] = await invitationsOf(world, campaignId);
    const failed = (id: string | undefined, failure: string) =>
      world.api.gateway.system.query(
        `update letter set status = 'GAVE_UP', failure = $2, sealed = null where subject_id = $1`,
        [id?.slice(4), failure],
      );
    await failed(six?.id, 'REFUSED');
    await failed(seven?.id, 'EXPIRED');
    await at('2026-03-05T02:00:00Z');
    expect((await invitationsOf(world, campaignId)).map((one) => one.status)).toEqual(['UNREACHABLE', 'SENT']);
    expect([reminded('enam@mitra.test'), reminded('tujuh@mitra.test')]).toEqual([0, 1]);
    expect((await readCampaign(world, campaignId))?.turnout).toMatchObject({ invited: 2, unreachable: 1, answered: 0 });
    await layParticipation(world, six?.id ?? '');
    expect((await readCampaign(world, campaignId))?.turnout).toMatchObject({ unreachable: 0, answered: 1, rate: 50 });
  });
});
