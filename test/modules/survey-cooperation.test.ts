import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, unchanged } from '../support/api.js';
import { layMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { Builder } from '../support/questionnaire.js';
import {
  invitationsOf,
  invite,
  layContacts,
  onCampaign,
  publish,
  readCampaign,
  refused,
  runRound,
  type SurveyWorld,
  smallSurvey,
} from '../support/survey.js';

describe('a survey about one cooperation', () => {
  let house: Pusjatan;
  let api: TestApi;
  let world: SurveyWorld;
  let cooperationId: string;
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api } = house);
    const { institution } = house;
    const coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    const builder = await Builder.import(api, coordinator, smallSurvey(), { code: 'small' });
    await publish(builder);
    world = { api, institution, coordinator, analyst: coordinator, member: house.people.head, builder };
    cooperationId = (await house.request('Uji aspal', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
  });
  afterAll(() => api?.close());

  const create = (input: object) =>
    onCampaign(world, 'create', { title: 'Kepuasan', questionnaireId: world.builder.id, ...input });

  it('is confidential unless it is said to be identified, and never anonymous', async () => {
    expect((await create({ cooperationId })).campaign).toMatchObject({
      mode: 'CONFIDENTIAL',
      cooperation: { id: cooperationId },
    });
    expect((await create({ cooperationId, mode: 'IDENTIFIED' })).campaign?.mode).toBe('IDENTIFIED');
    const anonymous = await unchanged(api, () => create({ cooperationId, mode: 'ANONYMOUS' }));
    expect(anonymous.userErrors).toEqual([
      expect.objectContaining({
        code: 'INVALID',
        path: ['input', 'mode'],
        message:
          'One cooperation has few contacts: whoever knows them could tell whose answers these are. Ask IDENTIFIED or CONFIDENTIAL, and say so.',
      }),
    ]);
    const campaignId = (await create({ mode: 'ANONYMOUS' })).campaign?.id;
    const later = await unchanged(api, () => onCampaign(world, 'change', { campaignId, cooperationId }));
    expect(refused(later)).toEqual(['INVALID input.mode']);
  });

  it('asks those who speak for its partner, and says what it is about', async () => {
    const campaignId = (await create({ cooperationId })).campaign?.id ?? '';
    const { contactIds, partnerId } = await layContacts(world, ['satu@mitra.test', 'dua@mitra.test']);
    await api.gateway.system.query('update partner_contact set partner_id = $1 where partner_id = $2', [
      house.partnerId,
      partnerId.slice(4),
    ]);
    expect(await invite(world, { campaignId, ofCooperation: true })).toMatchObject({ invited: 2, skipped: [] });
    const people = await invitationsOf(world, campaignId);
    expect(people.map((one) => [one.contact?.id, one.partner?.id])).toEqual(
      contactIds.map((id) => [id, `par_${house.partnerId}`]),
    );
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    const letter = api.mails.find((mail) => mail.to === 'satu@mitra.test');
    expect(letter?.subject).toContain('"Kepuasan" tentang kerja sama "Uji aspal"');
    expect(letter?.text.replaceAll(/\s+/g, ' ')).toContain((await readCampaign(world, campaignId))?.notice.id);
  });

  it('is a merged partner’s too: whom it went into is asked', async () => {
    const campaignId = (await create({ cooperationId })).campaign?.id ?? '';
    const survivor = await layContacts(world, ['penerus@mitra.test'], { name: 'Penerus' });
    await api.gateway.system.query('update partner set merged_into_id = $1 where id = $2', [
      survivor.partnerId.slice(4),
      house.partnerId,
    ]);
    await api.gateway.system.query('update partner_contact set ended_at = now() where partner_id = $1', [
      house.partnerId,
    ]);
    await invite(world, { campaignId, ofCooperation: true });
    expect((await invitationsOf(world, campaignId)).map((one) => one.email)).toEqual(['penerus@mitra.test']);
  });
});
