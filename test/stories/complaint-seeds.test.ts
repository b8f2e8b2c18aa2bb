import { afterAll, beforeAll, describe, expect } from 'vitest';
import { tellOverdue } from '../../src/modules/complaint/complaint-overdue.js';
import {
  ComplaintAcceptDocument,
  ComplaintAnswerDocument,
  ComplaintAssignDocument,
  ComplaintClassSetDocument,
  ComplaintCloseDocument,
  ComplaintOpenDocument,
  ComplaintReplyDocument,
  ComplaintsDocument,
  ComplaintTriageDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan, unmetIn } from '../support/pusjatan.js';
import { layCampaign, publishSurvey, submitted } from '../support/response.js';
import { act, stepsAfter } from '../support/story.js';

/** The shipped SOP, in which nobody goes on while a complaint about the case is open. */
const asksForComplaints = (yaml: string): string =>
  yaml
    .replace(
      'facts:\n',
      'facts:\n  - { name: openComplaints, type: NUMBER, label: { id: Pengaduan terbuka, en: Open complaints }, observed: complaints.open }\n',
    )
    .replace(
      '        inputs: [{ fact: involvedUnits, required: true }]\n',
      `$&        guards:
          - code: NO_OPEN_COMPLAINT
            when: { op: compare, left: { op: fact, name: openComplaints }, is: EQ, right: { op: value, value: 0 } }
            explain: { id: Masih ada pengaduan., en: A complaint is open. }
`,
    );

describe('complaints about a cooperation', () => {
  let house: Pusjatan;
  let coordinator: TestMember;
  let engineer: TestMember;
  let cooperationId: string;
  beforeAll(async () => {
    house = await openPusjatan(asksForComplaints);
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
    engineer = await layMember(house.api.gateway, house.institution);
    cooperationId = await house.toAssessment('Uji bersama');
    const title = { id: 'Layanan', en: 'Service' };
    const input = { code: 'LAYANAN', title, mode: 'WORKING_DAYS' as const, answerWithin: 'P1D', closeWithin: 'P3D' };
    const { complaintClassSet } = await house.api.request(
      ComplaintClassSetDocument,
      { input },
      { as: house.people.admin },
    );
    expect(complaintClassSet?.userErrors).toEqual([]);
  });
  afterAll(() => house?.api.close());

  const open = async () => {
    const where = { cooperationId, statusIn: ['OPEN' as const] };
    const { complaints } = await house.api.request(ComplaintsDocument, { where }, { as: coordinator });
    return complaints?.nodes ?? [];
  };
  const assess = () =>
    act(house.api, house.people.secretary, cooperationId, 'assess', { facts: [house.units('PUSAT-A')] });
  const triage = (complaintId: string, as = coordinator) =>
    house.api.request(ComplaintTriageDocument, { input: { complaintId, class: 'LAYANAN' } }, { as });
  const assign = (complaintId: string, as = coordinator) => {
    const input = { complaintId, personId: `per_${engineer.personId}` };
    return house.api.request(ComplaintAssignDocument, { input }, { as });
  };
  const answer = (complaintId: string, words: string, as = engineer) =>
    house.api.request(ComplaintAnswerDocument, { input: { complaintId, answer: words } }, { as });
  const close = (complaintId: string, as = coordinator) =>
    house.api.request(ComplaintCloseDocument, { input: { complaintId } }, { as });

  seedTest(['B-04'], 'a score of 1 opens a complaint, which goes to an answer the complainant takes', async (seed) => {
    const { api, institution, people } = house;
    const survey = await publishSurvey(api, people.admin, 'short-nps');
    const campaign = await layCampaign(api, institution, people.admin, survey, { mode: 'IDENTIFIED' });
    await api.gateway.system.query('update survey_campaign set cooperation_id = $1 where id = $2', [
      cooperationId.slice(4),
      campaign.id,
    ]);
    const email = 'narahubung@mitra.example';
    await api.gateway.system.query('update survey_invitation set email = $1 where campaign_id = $2', [
      email,
      campaign.id,
    ]);
    await seed.accepted(() =>
      submitted(api, campaign.invitations[0]?.token ?? '', [
        { question: 'nps', value: { number: 1 } },
        { question: 'whyDetractor', value: { text: 'Laporan tidak pernah sampai' } },
      ]),
    );
    const [complaint, ...more] = await seed.accepted(open);
    expect(more).toEqual([]);
    expect(complaint).toMatchObject({
      ...{ source: 'RESPONSE', cooperation: { id: cooperationId }, message: 'Laporan tidak pernah sampai' },
      contactEmail: email,
    });
    const id = complaint?.id ?? '';
    // The case waits for it, as its SOP says.
    expect(unmetIn(await seed.refused(api, assess))).toEqual(['NO_OPEN_COMPLAINT']);

    await seed.refused(api, () => answer(id, 'Terlalu dini', coordinator));
    await seed.refused(api, () => triage(id, people.secretary));
    await seed.accepted(() => triage(id));
    await seed.refused(api, () => assign(id, people.secretary));
    await seed.accepted(() => assign(id));
    // Nobody answered by the end of the next working day: told once.
    api.clock.set('2026-03-03T09:00:00Z');
    expect(await tellOverdue(api.api.shared.runner, institution.id)).toBe(1);
    expect(await tellOverdue(api.api.shared.runner, institution.id)).toBe(0);
    await seed.accepted(() => answer(id, 'Laporan sudah dikirim ulang.'));
    await api.deliver();
    const letter = api.mails.find((mail) => mail.to === email && mail.text.includes('Laporan sudah dikirim ulang.'));
    const token = /\/c\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const reply = (accepted: boolean) => api.request(ComplaintReplyDocument, { input: { token, accepted } });
    await seed.refused(api, () => reply(false));
    expect((await seed.accepted(() => reply(true))).complaintReply?.status).toBe('ACCEPTED');
    stepsAfter(await seed.accepted(assess));
    await seed.refused(api, () => close(id, engineer));
    expect((await seed.accepted(() => close(id))).complaintClose?.complaint?.status).toBe('CLOSED');
    await api.deliver();
    expect(api.mails.at(-1)).toMatchObject({ to: email, subject: expect.stringContaining('ditutup') });
    const told = await api.gateway.system.query<{ kind: string }>(
      'select kind from event where subject_id = $1 order by seq',
      [id.slice(4)],
    );
    expect(told.map(({ kind }) => kind.replace('COMPLAINT_', ''))).toEqual([
      ...['OPENED', 'TRIAGED', 'ASSIGNED', 'OVERDUE', 'ANSWERED', 'ACCEPTED', 'CLOSED'],
    ]);
  });

  seedTest(
    ['B-04'],
    'a partner complains by its own account, and says itself whether the answer will do',
    async (seed) => {
      const { api, people } = house;
      const complain = (as: TestMember) =>
        api.request(ComplaintOpenDocument, { input: { cooperationId, message: 'Contoh tanah tidak kembali' } }, { as });
      await seed.refused(api, () => complain(people.secretary));
      const opened = await seed.accepted(() => complain(people.partner));
      const id = opened.complaintOpen?.complaint?.id ?? '';
      expect(opened.complaintOpen?.complaint).toMatchObject({
        ...{ source: 'PARTNER', status: 'OPEN', cooperation: { id: cooperationId } },
        partner: { id: `par_${house.partnerId}` },
      });
      await triage(id);
      await assign(id);
      await seed.accepted(() => answer(id, 'Contoh dikirim besok.'));
      const accept = (as: TestMember) => api.request(ComplaintAcceptDocument, { input: { complaintId: id } }, { as });
      await seed.refused(api, () => accept(engineer));
      const { complaintAccept } = await seed.accepted(() => accept(people.partner));
      expect(complaintAccept?.complaint).toMatchObject({ status: 'ACCEPTED', acceptedThrough: 'PARTNER' });
    },
  );
});
