import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  SurveyInvitationLinkIssueDocument,
  SurveyInvitationResendDocument,
  SurveyInvitationRevokeDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import type { TestMember } from '../support/fixture.js';
import {
  invitationsOf,
  invite,
  layContacts,
  layParticipation,
  onCampaign,
  openSurveyWorld,
  plan,
  readCampaign,
  refused,
  runRound,
  type SurveyWorld,
} from '../support/survey.js';

describe('invitations to a survey', () => {
  let world: SurveyWorld;
  beforeAll(async () => {
    world = await openSurveyWorld();
  });
  afterAll(() => world?.api.close());

  const verbs = {
    resend: SurveyInvitationResendDocument,
    revoke: SurveyInvitationRevokeDocument,
    linkIssue: SurveyInvitationLinkIssueDocument,
  };
  async function on(verb: keyof typeof verbs, input: object, as: TestMember = world.coordinator) {
    const answer = await world.api.request(verbs[verb] as never, { input } as never, { as, language: 'en' });
    const [payload] = Object.values(
      answer as Record<
        string,
        {
          invitation: { id: string; status: string; version: number; email: string | null } | null;
          link?: string | null;
          qrSvg?: string | null;
          whatsAppUrl?: string | null;
          userErrors: { code: string; path: string[] }[];
        }
      >,
    );
    if (!payload) throw new Error('the call answered null');
    return payload;
  }
  const lettersTo = (email: string) => world.api.mails.filter((mail) => mail.to === email);
  const linkIn = (text: string) => /^http\S+$/m.exec(text)?.[0] ?? '';

  it('take everybody once, and lose nobody without a word', async () => {
    const campaignId = await plan(world);
    const first = await layContacts(world, ['a@mitra.test', 'b@mitra.test', null]);
    const second = await layContacts(world, ['b@mitra.test', 'c@mitra.test'], { name: 'Zeta Kedua' });
    const empty = await layContacts(world, []);
    await world.api.gateway.system.query('update partner_contact set ended_at = now() where id = $1', [
      second.contactIds[1]?.slice(4),
    ]);
    const input = {
      campaignId,
      partnerIds: [first.partnerId, empty.partnerId],
      contactIds: second.contactIds,
      people: [
        { name: ' Ibu Dewi ', email: 'DEWI@mitra.test', language: 'en' },
        { name: 'Dewi lagi', email: 'dewi@mitra.test' },
        { name: 'Pak Toni', phone: '0812-3456-7890' },
        { name: 'Tanpa alamat' },
      ],
      segment: 'gelombang-1',
    };
    const rehearsed = await unchanged(world.api, () => invite(world, { ...input, dryRun: true }));
    const expected = {
      invited: 4,
      withoutEmail: 1,
      skipped: expect.arrayContaining([
        { reason: 'NO_CONTACT', contactId: null, partnerId: empty.partnerId, personIndex: null },
        { reason: 'UNREACHABLE', contactId: first.contactIds[2], partnerId: first.partnerId, personIndex: null },
        { reason: 'ENDED', contactId: second.contactIds[1], partnerId: second.partnerId, personIndex: null },
        { reason: 'SAME_ADDRESS', contactId: null, partnerId: null, personIndex: 1 },
        { reason: 'UNREACHABLE', contactId: null, partnerId: null, personIndex: 3 },
      ]),
      userErrors: [],
    };
    expect(rehearsed).toMatchObject(expected);
    const keyed = { ...input, idempotencyKey: 'once' };
    const made = await invite(world, keyed);
    expect(made).toMatchObject(expected);
    expect(made.skipped).toHaveLength(6);
    expect(await unchanged(world.api, () => invite(world, keyed))).toEqual(made);
    const again = await invite(world, input);
    expect([again.invited, again.skipped.filter((one) => one.reason === 'ALREADY_INVITED').length]).toEqual([0, 2]);
    const people = await invitationsOf(world, campaignId);
    expect(
      people.map(({ name, email, phone, language, segment, status }) => [
        name,
        email,
        phone,
        language,
        segment,
        status,
      ]),
    ).toEqual([
      ['Narahubung 1', 'a@mitra.test', null, 'id', 'gelombang-1', 'PREPARED'],
      ['Narahubung 2', 'b@mitra.test', null, 'id', 'gelombang-1', 'PREPARED'],
      ['Ibu Dewi', 'dewi@mitra.test', null, 'en', 'gelombang-1', 'PREPARED'],
      ['Pak Toni', null, '0812-3456-7890', 'id', 'gelombang-1', 'PREPARED'],
    ]);
  });

  it('find partners by what they are, and group people by it', async () => {
    const campaignId = await plan(world);
    await layContacts(world, ['sg@mitra.test'], { name: 'Segmen Pte Ltd' });
    await world.api.gateway.system.query(`update partner set country = 'SG' where name = 'Segmen Pte Ltd'`);
    const partners = { countryIn: ['SG'], nameContains: 'segmen' };
    expect(await invite(world, { campaignId, partners, segmentBy: 'COUNTRY' })).toMatchObject({
      invited: 1,
      skipped: [],
    });
    expect((await invitationsOf(world, campaignId)).map((one) => [one.email, one.segment])).toEqual([
      ['sg@mitra.test', 'SG'],
    ]);
  });

  it('are refused whole, with every reason', async () => {
    const campaignId = await plan(world, { mode: 'ANONYMOUS' });
    const person = { name: 'A', email: 'a@mitra.test' };
    for (const who of [world.analyst, world.member])
      expect(refused(await unchanged(world.api, () => invite(world, { campaignId, people: [person] }, who)))).toEqual([
        'FORBIDDEN ',
      ]);
    expect(refused(await unchanged(world.api, () => invite(world, { campaignId })))).toEqual(['REQUIRED input']);
    const wrong = {
      campaignId,
      partnerIds: [`par_${world.institution.id}`],
      contactIds: ['pct_x'],
      ofCooperation: true,
      segmentBy: 'KIND',
      people: [{ name: '', email: 'nobody', language: 'Bahasa' }],
      language: 'x'.repeat(1000),
    };
    expect(refused(await unchanged(world.api, () => invite(world, wrong)))).toEqual([
      'REQUIRED input.people.0.name',
      'INVALID input.people.0.email',
      'INVALID input.people.0.language',
      'INVALID input.language',
      'INVALID input.ofCooperation',
      'INVALID input.segmentBy',
      'NOT_FOUND input.partnerIds.0',
      'NOT_FOUND input.contactIds.0',
    ]);
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: 'A', email: `a${index}@mitra.test` }));
    expect(refused(await unchanged(world.api, () => invite(world, { campaignId, people: many })))).toEqual([
      'TOO_MANY input',
    ]);
    expect(await invite(world, { campaignId, people: many.slice(1) })).toMatchObject({ invited: 2000, skipped: [] });
  });

  it('leave as letters when the campaign opens, each with a link of its own and what the mode promises', async () => {
    const campaignId = await plan(world, { mode: 'CONFIDENTIAL', closesAt: '2026-03-31T17:00:00Z' });
    const people = [
      { name: 'Ani', email: 'ani@mitra.test' },
      { name: 'Ben', email: 'ben@mitra.test', language: 'en' },
    ];
    await invite(world, { campaignId, people });
    await runRound(world);
    expect(lettersTo('ani@mitra.test')).toEqual([]);
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    await runRound(world);
    const [[ani, ...rest], [ben]] = [lettersTo('ani@mitra.test'), lettersTo('ben@mitra.test')];
    expect(rest).toEqual([]);
    const notice = (await readCampaign(world, campaignId))?.notice;
    const flat = (text = '') => text.replaceAll(/\s+/g, ' ');
    expect(flat(ani?.text)).toContain(`Siapa melihat apa: ${notice?.id}`);
    expect(flat(ben?.text)).toContain(`Who sees what: ${notice?.en}`);
    expect(ani?.text).toContain('paling lambat 31 Maret 2026');
    expect(ben?.text).toContain('by 31 March 2026');
    const links = [linkIn(ani?.text ?? ''), linkIn(ben?.text ?? '')];
    expect(links).toEqual([
      expect.stringMatching(new RegExp(`^${world.api.url}/s/[\\w-]{43}$`)),
      expect.stringMatching(new RegExp(`^${world.api.url}/s/[\\w-]{43}$`)),
    ]);
    expect(new Set(links).size).toBe(2);
    const token = links[0]?.split('/s/')[1] ?? '';
    const dump = await world.api.gateway.system.query<{ n: number }>(
      'select count(*)::int as n from survey_invitation v where v::text like $1',
      [`%${token}%`],
    );
    expect(dump).toEqual([{ n: 0 }]);
    await invite(world, { campaignId, people: [{ name: 'Cici', email: 'cici@mitra.test' }] });
    await runRound(world);
    expect(lettersTo('cici@mitra.test')).toHaveLength(1);
    expect((await invitationsOf(world, campaignId)).map((one) => one.status)).toEqual(['SENT', 'SENT', 'SENT']);
  });

  it('are sent again with the same link, and to another address with a new one', async () => {
    const campaignId = await plan(world);
    await invite(world, {
      campaignId,
      people: [
        { name: 'Dian', email: 'dian@mitra.test' },
        { name: 'Edi', email: 'edi@mitra.test' },
      ],
    });
    const [dian, edi] = await invitationsOf(world, campaignId);
    const invitationId = dian?.id ?? '';
    expect(refused(await unchanged(world.api, () => on('resend', { invitationId })))).toEqual([
      'INVALID input.invitationId',
    ]);
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    const again = await on('resend', { invitationId });
    expect(again.invitation).toMatchObject({ status: 'SENT', version: 3 });
    await runRound(world);
    const [first, second] = lettersTo('dian@mitra.test').map((mail) => linkIn(mail.text));
    expect([second, first === second]).toEqual([first, true]);
    const taken = await unchanged(world.api, () => on('resend', { invitationId, email: 'edi@mitra.test' }));
    expect(refused(taken)).toEqual(['ALREADY_EXISTS input.email']);
    await on('resend', { invitationId, email: 'dian.baru@mitra.test' });
    await runRound(world);
    expect(linkIn(lettersTo('dian.baru@mitra.test')[0]?.text ?? '')).not.toBe(first);
    await layParticipation(world, edi?.id ?? '');
    for (const verb of ['resend', 'revoke', 'linkIssue'] as const)
      expect(refused(await unchanged(world.api, () => on(verb, { invitationId: edi?.id })))).toEqual([
        'INVALID input.invitationId',
      ]);
    expect((await readCampaign(world, campaignId))?.turnout).toMatchObject({
      invited: 2,
      answered: 1,
      rate: 50,
      missing: 1,
      required: { population: 2, krejcieMorgan: 2, slovin: 2 },
    });
    expect((await invitationsOf(world, campaignId, { answered: true })).map((one) => one.name)).toEqual(['Edi']);
  });

  it('are taken back for good, and not by everybody', async () => {
    const campaignId = await plan(world);
    await invite(world, { campaignId, people: [{ name: 'Fina', email: 'fina@mitra.test' }] });
    const [{ id: invitationId } = { id: '' }] = await invitationsOf(world, campaignId);
    for (const verb of ['resend', 'revoke', 'linkIssue'] as const)
      expect(refused(await unchanged(world.api, () => on(verb, { invitationId }, world.analyst)))).toEqual([
        'FORBIDDEN ',
      ]);
    expect((await on('revoke', { invitationId, expectedVersion: 1 })).invitation?.status).toBe('REVOKED');
    expect(refused(await unchanged(world.api, () => on('revoke', { invitationId })))).toEqual([
      'INVALID input.invitationId',
    ]);
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    expect(lettersTo('fina@mitra.test')).toEqual([]);
    expect((await readCampaign(world, campaignId))?.turnout).toMatchObject({ invited: 0, rate: null, required: null });
  });
});
