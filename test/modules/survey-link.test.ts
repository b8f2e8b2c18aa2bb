import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLink } from '../../src/modules/survey/link-token.js';
import { modeNotice } from '../../src/modules/survey/mode-notice.js';
import {
  SurveyCampaignOpenLinkIssueDocument,
  SurveyInvitationLinkIssueDocument,
  SurveyLinkForwardDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { until } from '../support/postgres-process.js';
import { submit } from '../support/response.js';
import {
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

describe('links to a survey', () => {
  let world: SurveyWorld;
  beforeAll(async () => {
    world = await openSurveyWorld();
  });
  afterAll(() => world?.api.close());

  async function issue(invitationId: string, rest: object = {}) {
    const input = { invitationId, ...rest };
    const answer = await world.api.request(SurveyInvitationLinkIssueDocument, { input }, { as: world.coordinator });
    if (!answer.surveyInvitationLinkIssue) throw new Error('the call answered null');
    return answer.surveyInvitationLinkIssue;
  }
  async function forward(token: string, rest: object = {}) {
    const input = { token, name: 'Rekan', email: 'rekan@mitra.test', ...rest };
    const answer = await world.api.request(SurveyLinkForwardDocument, { input }, { language: 'en' });
    if (!answer.surveyLinkForward) throw new Error('the call answered null');
    return answer.surveyLinkForward;
  }
  const tokenOf = (link: string | null | undefined): string => link?.split('/s/')[1] ?? '';
  const look = (token: string) => findLink(world.api.gateway, token, false);
  const mailed = (email: string) =>
    tokenOf(/^http\S+$/m.exec(world.api.mails.findLast((mail) => mail.to === email)?.text ?? '')?.[0]);

  /** An open campaign with one person, and the token of the letter. */
  async function asked(email: string, input: object = {}) {
    const campaignId = await plan(world, input);
    await invite(world, { campaignId, people: [{ name: 'Gita', email, phone: '0812 3456 7890' }] });
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    const [{ id } = { id: '' }] = await invitationsOf(world, campaignId);
    return { campaignId, id, token: mailed(email) };
  }

  it('are found by their token alone, the replaced ones too', async () => {
    const { campaignId, id, token } = await asked('gita@mitra.test');
    expect(await look(token)).toEqual({
      institutionId: world.institution.id,
      institution: { id: `Lembaga ${world.institution.code}`, en: `Institution ${world.institution.code}` },
      timeZone: 'Asia/Jakarta',
      kind: 'PERSONAL',
      isCurrent: true,
      campaign: expect.objectContaining({ id: campaignId.slice(4), status: 'OPEN', mode: 'IDENTIFIED', k: 5 }),
      invitation: expect.objectContaining({ id: id.slice(4), name: 'Gita', status: 'SENT', language: 'id' }),
    });
    const rehearsed = await unchanged(world.api, () => issue(id, { dryRun: true }));
    expect([rehearsed.link, rehearsed.userErrors]).toEqual([null, []]);
    const issued = await issue(id, { idempotencyKey: 'link' });
    expect(issued.userErrors).toEqual([]);
    expect((await look(token))?.isCurrent).toBe(false);
    expect((await look(tokenOf(issued.link)))?.isCurrent).toBe(true);
    // A retry shows the same link, which no table holds.
    expect(await unchanged(world.api, () => issue(id, { idempotencyKey: 'link' }))).toEqual(issued);
    const [kept] = await world.api.gateway.system.query<{ receipt: object }>(
      `select receipt from idempotency where key = 'link'`,
    );
    expect(kept).toEqual({ receipt: { id: id.slice(4), generation: 2 } });
    await issue(id);
    expect((await look(tokenOf(issued.link)))?.isCurrent).toBe(false);
    expect((await look(token))?.isCurrent).toBe(false);
    expect(await look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
    expect(await look('x')).toBeNull();
  });

  it('in letters work, though the server’s secret was changed since', async () => {
    const { id, token } = await asked('maya@mitra.test', { reminderDays: [1] });
    // As another secret would have made it.
    await world.api.gateway.system.query(`update survey_invitation set token_hash = 'other' where id = $1`, [
      id.slice(4),
    ]);
    expect(await look(token)).toBeNull();
    world.api.clock.set('2026-03-03T02:00:00Z');
    await runRound(world);
    expect((await look(mailed('maya@mitra.test')))?.isCurrent).toBe(true);
    const kept = await world.api.gateway.system.query('select replaced_hashes from survey_invitation where id = $1', [
      id.slice(4),
    ]);
    expect(kept).toEqual([{ replaced_hashes: ['other'] }]);
    world.api.clock.set('2026-03-02T02:00:00Z');
  });

  it('are handed over as a QR code and by WhatsApp', async () => {
    const { id } = await asked('hadi@mitra.test', { title: 'Survei <2026> & "kita"' });
    const { link, qrSvg, whatsAppUrl } = await issue(id);
    const [number, text] = /^https:\/\/wa\.me\/(\d+)\?text=(.*)$/.exec(whatsAppUrl ?? '')?.slice(1) ?? [];
    expect([number, decodeURIComponent(text ?? '')]).toEqual([
      '6281234567890',
      `Lembaga ${world.institution.code} meminta Anda mengisi survei "Survei <2026> & "kita"": ${link}`,
    ]);
    expect(qrSvg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1" role="img"/);
    expect(qrSvg).toContain('<title>Kode QR tautan survei Survei &#60;2026&#62; &#38; &#34;kita&#34;</title>');
  });

  it('may be open to anybody, the last one only', async () => {
    const campaignId = await plan(world, { mode: 'ANONYMOUS' });
    const open = async (as = world.coordinator) => {
      const input = { campaignId };
      const answer = await world.api.request(SurveyCampaignOpenLinkIssueDocument, { input }, { as, language: 'en' });
      if (!answer.surveyCampaignOpenLinkIssue) throw new Error('the call answered null');
      return answer.surveyCampaignOpenLinkIssue;
    };
    expect(refused(await unchanged(world.api, () => open(world.analyst)))).toEqual(['FORBIDDEN ']);
    const first = await open();
    expect(first).toMatchObject({ campaign: { hasOpenLink: true, version: 2 }, userErrors: [] });
    expect(first.whatsAppUrl).toMatch(/^https:\/\/wa\.me\/\?text=/);
    expect(await look(tokenOf(first.link))).toMatchObject({ kind: 'OPEN', isCurrent: true, invitation: null });
    const second = await open();
    expect((await look(tokenOf(first.link)))?.isCurrent).toBe(false);
    expect((await look(tokenOf(second.link)))?.isCurrent).toBe(true);
    expect(refused(await unchanged(world.api, () => forward(tokenOf(second.link))))).toEqual(['INVALID input.token']);
    await onCampaign(world, 'close', { campaignId });
    expect(refused(await unchanged(world.api, () => open()))).toEqual(['FROZEN input.campaignId']);
  });

  it('are passed on once, and are used up by it', async () => {
    const { campaignId, id, token } = await asked('indra@mitra.test', { mode: 'CONFIDENTIAL' });
    expect(await forward(token, { email: 'REKAN@mitra.test ', language: 'en' })).toEqual({
      forwardedTo: 'rekan@mitra.test',
      userErrors: [],
    });
    await runRound(world);
    const [own, other] = await invitationsOf(world, campaignId);
    expect(own).toMatchObject({ id, status: 'FORWARDED' });
    expect(other).toMatchObject({
      name: 'Rekan',
      email: 'rekan@mitra.test',
      status: 'SENT',
      language: 'en',
      forwardedFrom: { id },
    });
    const passed = mailed('rekan@mitra.test');
    expect((await look(passed))?.invitation?.id).toBe(other?.id.slice(4));
    // The same again is a retry; another colleague is not.
    expect(await unchanged(world.api, () => forward(token))).toEqual({
      forwardedTo: 'rekan@mitra.test',
      userErrors: [],
    });
    const third = await unchanged(world.api, () => forward(token, { email: 'lain@mitra.test' }));
    expect(refused(third)).toEqual(['INVALID input.token']);
    const chain = await unchanged(world.api, () => forward(passed, { email: 'lain@mitra.test' }));
    expect(refused(chain)).toEqual(['INVALID input.token']);
    expect((await readCampaign(world, campaignId))?.turnout).toMatchObject({ invited: 1, answered: 0 });
  });

  it('that are passed on while an answer comes are answered by one of the two only', async () => {
    const { id, token } = await asked('nina@mitra.test');
    const { gateway } = world.api;
    const answers = [{ question: 'how', value: { number: 4 } }];
    const sent = await gateway.transaction(world.institution.id, async ({ query }) => {
      await query('select 1 from survey_invitation where id = $1 for update', [id.slice(4)]);
      await query(`update survey_invitation set status = 'FORWARDED' where id = $1`, [id.slice(4)]);
      const submitting = submit(world.api, token, answers as never);
      await until('the answer waits for the invitation', async () => {
        const [{ n } = { n: 0 }] = await gateway.system.query<{ n: number }>(
          `select count(*)::int as n from pg_locks where locktype = 'tuple' and relation = 'survey_invitation'::regclass
           and database = (select oid from pg_database where datname = current_database())`,
        );
        return n > 0;
      });
      return { submitting };
    });
    expect((await sent.submitting).userErrors.map((one) => one.fault ?? one.code)).toEqual(['LINK_REPLACED']);
    const [marks] = await gateway.system.query<{ n: number }>(
      'select count(*)::int as n from survey_participation where invitation_id = $1',
      [id.slice(4)],
    );
    expect(marks?.n).toBe(0);
  });

  it('are not passed on when there is nothing to pass on', async () => {
    const { campaignId, id, token } = await asked('joko@mitra.test');
    await invite(world, { campaignId, people: [{ name: 'Kiki', email: 'kiki@mitra.test' }] });
    const refusal = async (given: string, rest: object = {}) =>
      refused(await unchanged(world.api, () => forward(given, rest)));
    expect(await refusal('x')).toEqual(['NOT_FOUND input.token']);
    expect(await refusal(token, { name: ' ', email: 'x' })).toEqual(['REQUIRED input.name', 'INVALID input.email']);
    expect(await refusal(token, { email: 'kiki@mitra.test' })).toEqual(['ALREADY_EXISTS input.email']);
    const issued = await issue(id);
    expect(await refusal(token)).toEqual(['INVALID input.token']);
    await layParticipation(world, id);
    expect(await refusal(tokenOf(issued.link))).toEqual(['INVALID input.token']);
    const closed = await asked('lina@mitra.test');
    await onCampaign(world, 'close', { campaignId: closed.campaignId });
    expect(await refusal(closed.token)).toEqual(['INVALID input.token']);
    for (let attempt = 0; attempt < 4; attempt += 1) await forward(closed.token);
    expect(await refusal(closed.token)).toEqual(['TOO_MANY ']);
  });

  it('say who will see what, in the words of their mode', () => {
    const institution = { id: 'Balai Uji', en: 'Test House' };
    expect(modeNotice('IDENTIFIED', 5, institution).en).toBe(
      'Your answers are kept together with your name. Staff of Test House see that you answered, when, and what.',
    );
    expect(modeNotice('ANONYMOUS', 7, institution).id).toBe(
      'Petugas Balai Uji melihat angka dan komentar dari semua yang menjawab. Jawaban Anda disimpan tanpa nama, tautan, atau waktu: tidak ada yang mengarah kepada Anda. Hasil baru tampak setelah 7 orang menjawab dan bertambah tiap 7 jawaban; bila kurang, tidak ada yang melihatnya. Mereka melihat apakah Anda sudah menjawab, bukan kapan dan bukan apa jawabannya. Hanya kode tanda terima yang Anda peroleh di akhir yang dapat menarik jawaban Anda kembali.',
    );
    expect(modeNotice('CONFIDENTIAL', 5, institution, 'OPEN').en).toBe(
      'Staff of Test House see figures and comments of all who answered, never which answers are yours. Results appear only once 5 people have answered, and grow by 5 answers at a time; with fewer nobody sees any. If you ask to be contacted, they learn at once that you asked, and what you wrote for it.',
    );
    expect(modeNotice('IDENTIFIED', 5, { id: '{k}', en: '{k}' }).en).toContain('Staff of {k} see');
  });
});
