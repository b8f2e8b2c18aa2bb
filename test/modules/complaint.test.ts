import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ComplaintCloseDocument,
  ComplaintDocument,
  ComplaintRecordDocument,
  ComplaintReopenDocument,
  ComplaintsDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestMember } from '../support/fixture.js';

const told = (errors: readonly { code: string; path: string[] }[] | undefined) =>
  errors?.map((one) => [one.code, one.path.join('.')]);

describe('complaints that staff handle', () => {
  let api: TestApi;
  let partnerId: string;
  const people: Record<string, TestMember> = {};
  const as = (role: string): TestMember => {
    const member = people[role];
    if (!member) throw new Error(role);
    return member;
  };
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    for (const role of ['ADMINISTRATOR', 'COORDINATOR', 'ANALYST', 'MEMBER'] as const)
      people[role] = await layMember(api.gateway, institution, { roles: [role] });
    const partner = await layPartner(api.gateway, institution, { name: 'PT Sinar' });
    people.PARTNER = await layMember(api.gateway, institution, { partnerId: partner });
    partnerId = `par_${partner}`;
  });
  afterAll(() => api?.close());

  const record = async (input: object, who = as('COORDINATOR')) => {
    const { complaintRecord } = await api.request(
      ComplaintRecordDocument,
      { input: input as never },
      { as: who, language: 'en' },
    );
    return { complaint: complaintRecord?.complaint, errors: told(complaintRecord?.userErrors) };
  };
  const close = async (input: object, who = as('COORDINATOR')) => {
    const { complaintClose } = await api.request(
      ComplaintCloseDocument,
      { input: input as never },
      { as: who, language: 'en' },
    );
    return { complaint: complaintClose?.complaint, errors: told(complaintClose?.userErrors) };
  };
  const reopen = async (input: object, who = as('COORDINATOR')) => {
    const { complaintReopen } = await api.request(
      ComplaintReopenDocument,
      { input: input as never },
      { as: who, language: 'en' },
    );
    return { complaint: complaintReopen?.complaint, errors: told(complaintReopen?.userErrors) };
  };

  it('are recorded, closed with an answer, opened again with a reason; each tells an event without words', async () => {
    const words = { name: ' Rina ', email: 'Rina@Mitra.Example', phone: '0812', message: ' Laporan terlambat ' };
    const { complaint, errors } = await record({ partnerId, ...words });
    expect(errors).toEqual([]);
    expect(complaint).toEqual({
      id: expect.stringMatching(/^cpl_/),
      source: 'STAFF',
      rules: [],
      partner: { id: partnerId, name: 'PT Sinar' },
      campaign: null,
      cooperation: null,
      contactName: 'Rina',
      contactEmail: 'rina@mitra.example',
      contactPhone: '0812',
      message: 'Laporan terlambat',
      status: 'OPEN',
      answer: null,
      closedBy: null,
      closedAt: null,
      reopenedBecause: null,
      recordedBy: { id: `per_${as('COORDINATOR').personId}` },
      at: expect.any(String),
      version: 1,
    });
    const complaintId = complaint?.id ?? '';
    const closed = await close({ complaintId, answer: 'Sudah dikirim.', expectedVersion: 1 }, as('ADMINISTRATOR'));
    expect(closed.complaint).toMatchObject({
      status: 'CLOSED',
      answer: 'Sudah dikirim.',
      closedBy: { id: `per_${as('ADMINISTRATOR').personId}` },
      version: 2,
    });
    const again = await reopen({ complaintId, reason: 'Belum diterima mitra.', expectedVersion: 2 });
    expect(again.complaint).toMatchObject({
      status: 'OPEN',
      answer: 'Sudah dikirim.',
      closedBy: null,
      closedAt: null,
      reopenedBecause: 'Belum diterima mitra.',
      version: 3,
    });
    const events = await api.gateway.system.query<{ kind: string; facts: object }>(
      `select kind, facts from event where subject_id = $1 order by subject_version`,
      [complaintId.slice(4)],
    );
    expect(events).toEqual([
      {
        kind: 'COMPLAINT_OPENED',
        facts: { source: 'STAFF', campaignId: null, partnerId: partnerId.slice(4), cooperationId: null },
      },
      { kind: 'COMPLAINT_CLOSED', facts: { sent: true } },
      { kind: 'COMPLAINT_REOPENED', facts: {} },
    ]);
  });

  it('show words and contact to those who handle them, the rest to analysts, nothing to others', async () => {
    const { complaint } = await record({ partnerId, name: 'Rina', email: 'rina@mitra.example', message: 'Rahasia' });
    const id = complaint?.id ?? '';
    for (const role of ['ADMINISTRATOR', 'COORDINATOR'])
      expect((await api.request(ComplaintDocument, { id }, { as: as(role) })).complaint?.message).toBe('Rahasia');
    expect((await api.request(ComplaintDocument, { id }, { as: as('ANALYST') })).complaint).toMatchObject({
      status: 'OPEN',
      partner: { id: partnerId },
      contactName: null,
      contactEmail: null,
      message: null,
    });
    for (const role of ['MEMBER', 'PARTNER']) {
      expect((await api.request(ComplaintDocument, { id }, { as: as(role) })).complaint).toBeNull();
      expect((await api.request(ComplaintsDocument, {}, { as: as(role) })).complaints?.totalCount).toBe(0);
    }
    const where = { statusIn: ['OPEN' as const], sourceIn: ['STAFF' as const], partner: { nameContains: 'sinar' } };
    const found = await api.request(ComplaintsDocument, { where }, { as: as('ANALYST') });
    expect(found.complaints?.nodes.some((one) => one.id === id)).toBe(true);
    const none = await api.request(ComplaintsDocument, { where: { not: where } }, { as: as('ANALYST') });
    expect(none.complaints?.nodes.some((one) => one.id === id)).toBe(false);
  });

  it('refuse whom it does not concern and what is wrong, all at once, and change nothing', async () => {
    const { complaint } = await record({ partnerId, message: 'x' });
    const complaintId = complaint?.id ?? '';
    for (const role of ['ANALYST', 'MEMBER', 'PARTNER'])
      expect((await unchanged(api, () => record({ message: 'x' }, as(role)))).errors).toEqual([['FORBIDDEN', '']]);
    expect((await unchanged(api, () => close({ complaintId, answer: 'x' }, as('ANALYST')))).errors).toEqual([
      ['FORBIDDEN', ''],
    ]);
    expect((await unchanged(api, () => close({ complaintId, answer: 'x' }, as('MEMBER')))).errors).toEqual([
      ['NOT_FOUND', 'input.complaintId'],
    ]);
    const wrong = {
      partnerId: 'par_none',
      cooperationId: 'coo_none',
      name: 'x'.repeat(201),
      email: 'nobody',
      phone: '1'.repeat(51),
      message: ' ',
    };
    expect((await unchanged(api, () => record(wrong))).errors).toEqual([
      ['REQUIRED', 'input.message'],
      ['TOO_LONG', 'input.name'],
      ['TOO_LONG', 'input.phone'],
      ['INVALID', 'input.email'],
      ['NOT_FOUND', 'input.partnerId'],
      ['NOT_FOUND', 'input.cooperationId'],
    ]);
    expect((await unchanged(api, () => reopen({ complaintId, reason: '' }))).errors).toEqual([
      ['REQUIRED', 'input.reason'],
      ['FROZEN', 'input.complaintId'],
    ]);
    await close({ complaintId, answer: 'Ya' });
    expect((await unchanged(api, () => close({ complaintId, answer: 'x'.repeat(10_001) }))).errors).toEqual([
      ['TOO_LONG', 'input.answer'],
      ['FROZEN', 'input.complaintId'],
    ]);
    expect((await unchanged(api, () => reopen({ complaintId, reason: 'x', expectedVersion: 1 }))).errors).toEqual([
      ['STALE', 'input.expectedVersion'],
    ]);
  });

  it('close once, however many try', async () => {
    const { complaint } = await record({ message: 'x' });
    const complaintId = complaint?.id ?? '';
    const tries = await Promise.all([1, 2, 3, 4].map((at) => close({ complaintId, answer: `Jawaban ${at}` })));
    expect(tries.filter((one) => one.complaint)).toHaveLength(1);
    expect(tries.flatMap((one) => one.errors)).toEqual(
      Array.from({ length: 3 }, () => ['FROZEN', 'input.complaintId']),
    );
  });
});
