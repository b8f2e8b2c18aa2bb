import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ComplaintCloseDocument, ComplaintRecordDocument, ComplaintsDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layPartner } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { layCampaign, publishSurvey, submitted } from '../support/response.js';

describe('a complaint about one cooperation', () => {
  let house: Pusjatan;
  let cooperationId: string;
  beforeAll(async () => {
    house = await openPusjatan();
    cooperationId = (await house.request('Uji bersama', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
  });
  afterAll(() => house?.api.close());
  const listed = async () => {
    const { complaints } = await house.api.request(
      ComplaintsDocument,
      { where: { cooperationId, statusIn: ['OPEN'] } },
      { as: house.people.admin },
    );
    return complaints?.nodes ?? [];
  };

  it('is opened by a lowest score with words in the shipped survey, and names the cooperation and its partner', async () => {
    const { api, institution, people } = house;
    const survey = await publishSurvey(api, people.admin, 'short-nps');
    const campaign = await layCampaign(api, institution, people.admin, survey, { mode: 'IDENTIFIED' });
    await api.gateway.system.query('update survey_campaign set cooperation_id = $1 where id = $2', [
      cooperationId.slice(4),
      campaign.id,
    ]);
    await submitted(api, campaign.invitations[0]?.token ?? '', [
      { question: 'nps', value: { number: 1 } },
      { question: 'whyDetractor', value: { text: 'Laporan tidak pernah sampai' } },
    ]);
    const [one, ...more] = await listed();
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      source: 'RESPONSE',
      rules: ['veryLowNps'],
      campaign: { id: `svy_${campaign.id}` },
      cooperation: { id: cooperationId },
      partner: { id: `par_${house.partnerId}` },
      message: 'Laporan tidak pernah sampai',
    });
    const input = { complaintId: one?.id ?? '', answer: 'Laporan sudah dikirim ulang.', expectedVersion: 1 };
    const { complaintClose } = await api.request(ComplaintCloseDocument, { input }, { as: people.admin });
    expect(complaintClose?.complaint).toMatchObject({ status: 'CLOSED', answer: input.answer });
    expect(await listed()).toEqual([]);
  });

  it('is recorded with the cooperation’s partner, and not with another', async () => {
    const { api, people, institution } = house;
    const record = async (rest: object) => {
      const input = { cooperationId, message: 'Disampaikan lewat telepon', ...rest };
      const { complaintRecord } = await api.request(ComplaintRecordDocument, { input }, { as: people.admin });
      return complaintRecord;
    };
    expect((await record({}))?.complaint).toMatchObject({
      cooperation: { id: cooperationId },
      partner: { id: `par_${house.partnerId}` },
    });
    const partnerId = `par_${await layPartner(api.gateway, institution)}`;
    const refused = await unchanged(api, () => record({ partnerId }));
    expect(refused?.userErrors.map((one) => [one.code, one.path.join('.')])).toEqual([['INVALID', 'input.partnerId']]);
  });
});
