import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintJobs, tellOverdue } from '../../src/modules/complaint/complaint-overdue.js';
import {
  CalendarSetDocument,
  ComplaintAcceptDocument,
  ComplaintAnswerDocument,
  ComplaintAssignDocument,
  ComplaintClassesDocument,
  ComplaintClassSetDocument,
  ComplaintCloseDocument,
  ComplaintLinkDocument,
  ComplaintOpenDocument,
  ComplaintRecordDocument,
  ComplaintReopenDocument,
  ComplaintReplyDocument,
  ComplaintTriageDocument,
  ComplaintWaysDocument,
  EventPageDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { PageVisitor } from '../support/page-visitor.js';

const told = (errors: readonly { code: string; path: string[] }[] | undefined) =>
  errors?.map((one) => [one.code, one.path.join('.')]);
const forbidden = [['FORBIDDEN', '']];
const nowhere = [['NOT_FOUND', 'input.complaintId']];

describe('the way of a complaint', () => {
  let api: TestApi;
  let institution: TestInstitution;
  const people: Record<string, TestMember> = {};
  const as = (role: string): TestMember => {
    const member = people[role];
    if (!member) throw new Error(role);
    return member;
  };
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    for (const role of ['ADMINISTRATOR', 'COORDINATOR', 'ANALYST', 'MEMBER'] as const)
      people[role] = await layMember(api.gateway, institution, { roles: [role] });
    people.OTHER = await layMember(api.gateway, institution);
    const [partnerId, elsewhere] = [
      await layPartner(api.gateway, institution),
      await layPartner(api.gateway, institution),
    ];
    people.PARTNER = await layMember(api.gateway, institution, { partnerId });
    people.COLLEAGUE = await layMember(api.gateway, institution, { partnerId });
    people.RIVAL = await layMember(api.gateway, institution, { partnerId: elsewhere });
    const hours = [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ];
    const week = [{ days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as never[], intervals: hours }];
    const calendar = {
      code: 'K',
      name: { id: 'K', en: 'K' },
      timeZone: 'Asia/Jakarta',
      week,
      knownUntil: '2026-12-31',
    };
    await api.request(CalendarSetDocument, { input: calendar }, { as: as('ADMINISTRATOR') });
    await setClass({});
    await setClass({ code: 'DARURAT', mode: 'WORKING_HOURS', answerWithin: 'PT4H', closeWithin: 'P1D' });
  });
  afterAll(() => api?.close());

  const setClass = async (rest: object, who = as('ADMINISTRATOR')) => {
    const usual = { code: 'BIASA', mode: 'WORKING_DAYS' as const, answerWithin: 'P2D', closeWithin: 'P5D' };
    const input = { ...usual, title: { id: 'Biasa', en: 'Ordinary' }, ...rest };
    const { complaintClassSet } = await api.request(ComplaintClassSetDocument, { input }, { as: who });
    return { class: complaintClassSet?.complaintClass, errors: told(complaintClassSet?.userErrors) };
  };
  const open = async (input: object = {}, who = as('PARTNER')) => {
    const given = { message: 'Data kami tidak dikirim', ...input } as never;
    const { complaintOpen } = await api.request(ComplaintOpenDocument, { input: given }, { as: who });
    return { complaint: complaintOpen?.complaint, errors: told(complaintOpen?.userErrors) };
  };
  const record = async (input: object) => {
    const given = { message: 'Lewat telepon', ...input };
    const { complaintRecord } = await api.request(ComplaintRecordDocument, { input: given }, { as: as('COORDINATOR') });
    return complaintRecord?.complaint?.id ?? '';
  };
  const triage = async (complaintId: string, rest: object = {}, who = as('COORDINATOR')) => {
    const input = { complaintId, class: 'BIASA', ...rest };
    const { complaintTriage } = await api.request(ComplaintTriageDocument, { input }, { as: who });
    return { complaint: complaintTriage?.complaint, errors: told(complaintTriage?.userErrors), whole: complaintTriage };
  };
  const assign = async (complaintId: string, person = as('MEMBER'), who = as('COORDINATOR')) => {
    const input = { complaintId, personId: `per_${person.personId}` };
    const { complaintAssign } = await api.request(ComplaintAssignDocument, { input }, { as: who });
    return { complaint: complaintAssign?.complaint, errors: told(complaintAssign?.userErrors) };
  };
  const reply = async (complaintId: string, answer = 'Sudah dikirim.', who = as('MEMBER')) => {
    const input = { complaintId, answer };
    const { complaintAnswer } = await api.request(ComplaintAnswerDocument, { input }, { as: who, language: 'en' });
    return { complaint: complaintAnswer?.complaint, errors: told(complaintAnswer?.userErrors), whole: complaintAnswer };
  };
  const accept = async (complaintId: string, who = as('PARTNER')) => {
    const { complaintAccept } = await api.request(ComplaintAcceptDocument, { input: { complaintId } }, { as: who });
    return { complaint: complaintAccept?.complaint, errors: told(complaintAccept?.userErrors) };
  };
  const reopen = async (complaintId: string, who = as('PARTNER'), reason = 'Belum diterima.') => {
    const input = { complaintId, reason };
    const { complaintReopen } = await api.request(ComplaintReopenDocument, { input }, { as: who });
    return { complaint: complaintReopen?.complaint, errors: told(complaintReopen?.userErrors) };
  };
  const close = async (complaintId: string, rest: object = {}, who = as('COORDINATOR')) => {
    const { complaintClose } = await api.request(
      ComplaintCloseDocument,
      { input: { complaintId, ...rest } },
      { as: who },
    );
    return { complaint: complaintClose?.complaint, errors: told(complaintClose?.userErrors) };
  };
  const seen = async (who: TestMember, where: object = {}) =>
    (await api.request(ComplaintWaysDocument, { where }, { as: who })).complaints?.nodes ?? [];
  const one = async (id: string, who = as('COORDINATOR')) => (await seen(who)).find((each) => each.id === id);
  const toAnswered = async (id: string): Promise<string> => {
    expect((await triage(id)).errors).toEqual([]);
    expect((await assign(id)).errors).toEqual([]);
    expect((await reply(id)).errors).toEqual([]);
    return id;
  };
  /** The tokens in letters to an address, the latest last. */
  const tokens = async (to: string): Promise<string[]> => {
    await api.deliver();
    return api.mails
      .filter((mail) => mail.to === to)
      .flatMap((mail) => [...new Set([...mail.text.matchAll(/\/c\/([\w-]+)/g)].map((match) => match[1] ?? ''))]);
  };
  const byLink = async (input: { token: string; accepted: boolean; reason?: string }) => {
    const { complaintReply } = await api.request(ComplaintReplyDocument, { input });
    return { status: complaintReply?.status, errors: told(complaintReply?.userErrors) };
  };

  it('goes from a partner’s account over triage and one member of staff to an answer, accepted, and closed', async () => {
    api.clock.set('2026-03-06T02:00:00Z'); // Friday, 09:00
    const opened = await open();
    expect(opened.errors).toEqual([]);
    expect(opened.complaint).toMatchObject({
      ...{ source: 'PARTNER', status: 'OPEN', message: 'Data kami tidak dikirim', version: 1, rules: [] },
      openedBy: { id: `per_${as('PARTNER').personId}` },
      contactName: expect.stringMatching(/^Person /),
      contactEmail: as('PARTNER').email,
      campaign: null,
      recordedBy: null,
    });
    const id = opened.complaint?.id ?? '';
    expect(await one(id, as('MEMBER'))).toBeUndefined();

    // Two working days from Friday: the end of Tuesday; five: the end of Friday.
    expect((await triage(id, { expectedVersion: 1 })).complaint).toMatchObject({
      ...{ status: 'TRIAGED', class: { code: 'BIASA' }, triagedAt: '2026-03-06T02:00:00+00:00' },
      answerDueAt: '2026-03-10T09:00:00+00:00',
      closeDueAt: '2026-03-13T09:00:00+00:00',
      dueConfirmed: true,
    });
    expect((await assign(id)).complaint).toMatchObject({
      status: 'ASSIGNED',
      assignedTo: { id: `per_${as('MEMBER').personId}` },
    });
    // Who was given it reads it, and no other one of them.
    expect(await one(id, as('MEMBER'))).toMatchObject({
      message: 'Data kami tidak dikirim',
      contactEmail: as('PARTNER').email,
    });
    expect(await seen(as('MEMBER'), { assignedToId: `per_${as('MEMBER').personId}` })).toHaveLength(1);
    expect(await one(id, as('OTHER'))).toBeUndefined();
    expect(await one(id, as('ANALYST'))).toMatchObject({ status: 'ASSIGNED', message: null, contactEmail: null });

    expect((await reply(id, 'Data sudah dikirim ulang.\n\nMohon diperiksa.')).complaint).toMatchObject({
      ...{ status: 'ANSWERED', answer: 'Data sudah dikirim ulang.\n\nMohon diperiksa.' },
      answeredBy: { id: `per_${as('MEMBER').personId}` },
      answeredAt: '2026-03-06T02:00:00+00:00',
    });
    await api.deliver();
    const letter = api.mails.findLast((mail) => mail.to === as('PARTNER').email);
    expect(letter?.subject).toContain('Answer of Institution');
    expect(letter?.text).toContain('Data sudah dikirim ulang.\n\nMohon diperiksa.');

    // The partner’s accounts see the complaint and its answer; how the house works on it they do not.
    for (const who of ['PARTNER', 'COLLEAGUE'])
      expect(await one(id, as(who))).toMatchObject({
        ...{ status: 'ANSWERED', answer: 'Data sudah dikirim ulang.\n\nMohon diperiksa.' },
        ...{ class: null, assignedTo: null, answeredBy: null },
      });
    expect(await one(id, as('RIVAL'))).toBeUndefined();
    expect((await accept(id, as('COLLEAGUE'))).complaint).toMatchObject({
      ...{ status: 'ACCEPTED', acceptedThrough: 'PARTNER', acceptedAt: '2026-03-06T02:00:00+00:00' },
    });
    const { complaint: closed } = await close(id);
    expect(closed).toMatchObject({ status: 'CLOSED', answer: 'Data sudah dikirim ulang.\n\nMohon diperiksa.' });
    await api.deliver();
    expect(api.mails.at(-1)).toMatchObject({ to: as('PARTNER').email, subject: expect.stringContaining('is closed') });

    const events = async (who: TestMember) => {
      const where = { subjectIdIn: [id] };
      const { events } = await api.request(EventPageDocument, { first: 50, where } as never, { as: who });
      return events?.nodes.map((event) => event.kind);
    };
    const all = ['OPENED', 'TRIAGED', 'ASSIGNED', 'ANSWERED', 'ACCEPTED', 'CLOSED'];
    expect(await events(as('COORDINATOR'))).toEqual(all.map((kind) => `COMPLAINT_${kind}`));
    expect(await events(as('PARTNER'))).toEqual(
      all.filter((kind) => !['TRIAGED', 'ASSIGNED'].includes(kind)).map((kind) => `COMPLAINT_${kind}`),
    );
    expect(await events(as('RIVAL'))).toEqual([]);
    const rows = await api.gateway.system.query<{ facts: object }>('select facts from event where subject_id = $1', [
      id.slice(4),
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Data|@/);
  });

  it('comes back from the partner with times that begin anew, is given to another, and answered again', async () => {
    api.clock.set('2026-03-06T02:00:00Z');
    const id = await toAnswered((await open()).complaint?.id ?? '');
    api.clock.set('2026-03-11T02:00:00Z'); // Wednesday
    expect((await reopen(id)).complaint).toMatchObject({
      ...{ status: 'REOPENED', reopenedBecause: 'Belum diterima.', answer: 'Sudah dikirim.' },
      answerDueAt: '2026-03-13T09:00:00+00:00',
      closeDueAt: '2026-03-18T09:00:00+00:00',
    });
    expect((await assign(id, as('OTHER'))).complaint?.status).toBe('ASSIGNED');
    expect(await one(id, as('MEMBER'))).toBeUndefined();
    expect((await unchanged(api, () => reply(id))).errors).toEqual(nowhere);
    // Another class after the first answer counts from now: four working hours from 09:00.
    expect((await triage(id, { class: 'DARURAT' })).complaint).toMatchObject({
      ...{ status: 'ASSIGNED', class: { code: 'DARURAT' } },
      answerDueAt: '2026-03-11T07:00:00+00:00',
      closeDueAt: '2026-03-12T02:00:00+00:00',
    });
    expect((await reply(id, 'Kali ini benar.', as('OTHER'))).complaint?.status).toBe('ANSWERED');
    expect((await accept(id, as('COORDINATOR'))).complaint).toMatchObject({
      ...{ status: 'ACCEPTED', acceptedThrough: 'STAFF' },
    });
    expect((await close(id)).complaint?.status).toBe('CLOSED');
    // Even closed it is not over for the partner.
    expect((await reopen(id)).complaint).toMatchObject({ status: 'REOPENED', acceptedAt: null, closedAt: null });
  });

  it('is accepted or not by the link in the letter where the complainant has no account; each answer has its own', async () => {
    api.clock.set('2026-03-06T02:00:00Z');
    const email = 'tamu@mitra.example';
    const id = await toAnswered(await record({ name: 'Tamu', email }));
    const [first = ''] = await tokens(email);
    const link = async (token: string) => (await api.request(ComplaintLinkDocument, { token })).complaintLink;
    expect(await link(first)).toEqual({
      institution: { id: `Lembaga ${institution.code}`, en: `Institution ${institution.code}` },
      ...{ status: 'ANSWERED', answer: 'Sudah dikirim.', answeredAt: '2026-03-06T02:00:00.000Z' },
      until: '2026-04-05T02:00:00.000Z',
    });
    const none = await unchanged(api, () => byLink({ token: first, accepted: false }));
    expect(none.errors).toEqual([['REQUIRED', 'input.reason']]);
    const both = await Promise.all([1, 2].map(() => byLink({ token: first, accepted: false, reason: 'Masih kosong' })));
    expect(both).toEqual([1, 2].map(() => ({ status: 'REOPENED', errors: [] })));
    expect(await one(id)).toMatchObject({ status: 'REOPENED', reopenedBecause: 'Masih kosong', version: 5 });
    const late = await unchanged(api, () => byLink({ token: first, accepted: true }));
    expect(late.errors).toEqual([['ILLEGAL_TRANSITION', 'input.token']]);

    expect((await reply(id, 'Lampirannya menyusul.')).errors).toEqual([]);
    const second = (await tokens(email)).at(-1) ?? '';
    expect(second).not.toBe(first);
    expect(await link(first)).toBeNull();
    const old = await unchanged(api, () => byLink({ token: first, accepted: true }));
    expect(old.errors).toEqual([['NOT_FOUND', 'input.token']]);
    api.clock.set('2026-04-05T02:00:00Z');
    expect(await link(second)).toBeNull();
    const over = await unchanged(api, () => byLink({ token: second, accepted: true }));
    expect(over.errors).toEqual([['NOT_FOUND', 'input.token']]);
    api.clock.set('2026-04-05T01:59:59Z');
    expect(await byLink({ token: second, accepted: true })).toEqual({ status: 'ACCEPTED', errors: [] });
    expect(await unchanged(api, () => byLink({ token: second, accepted: true }))).toMatchObject({ status: 'ACCEPTED' });
    expect(await one(id)).toMatchObject({ status: 'ACCEPTED', acceptedThrough: 'LINK' });
    // No token is kept anywhere.
    const [kept] = await api.gateway.system.query<{ row: string }>(
      'select to_jsonb(c)::text as row from complaint c where id = $1',
      [id.slice(4)],
    );
    expect(kept?.row).not.toContain(second);
    for (const token of ['', 'x', 'A'.repeat(43)]) expect(await link(token)).toBeNull();
  });

  it('has a page of its own behind that link, without a script, which changes nothing by being looked at', async () => {
    api.clock.set('2026-03-06T02:00:00Z');
    const email = 'halaman@mitra.example';
    const id = await record({ email });
    await triage(id);
    await assign(id);
    await reply(id, 'Sudah <b>dikirim</b>.\n\nMohon diperiksa.');
    const [first = ''] = await tokens(email);
    const visitor = new PageVisitor(api.url);
    await unchanged(api, () => visitor.open(`/c/${first}`));
    expect([visitor.status, visitor.heading]).toEqual([200, 'Jawaban atas pengaduan Anda']);
    expect(visitor.words).toContain(`Lembaga ${institution.code}`);
    expect(visitor.words).toContain('Sudah <b>dikirim</b>. Mohon diperiksa. Apakah jawaban ini menyelesaikannya?');
    await unchanged(api, () => visitor.press('reopen'));
    expect([visitor.status, visitor.words.includes('Ini tidak boleh kosong.')]).toEqual([422, true]);
    await visitor.fill({ reason: 'Masih kosong' }).press('reopen');
    expect([visitor.status, visitor.heading]).toEqual([200, 'Pengaduan Anda dibuka kembali']);
    expect(await one(id)).toMatchObject({ status: 'REOPENED', reopenedBecause: 'Masih kosong' });
    await reply(id, 'Kali ini lengkap.');
    expect((await visitor.open(`/c/${first}`)).status).toBe(404);
    const second = (await tokens(email)).at(-1) ?? '';
    await (await visitor.open(`/c/${second}`)).press('accept');
    expect([visitor.status, visitor.heading]).toEqual([200, 'Terima kasih: sudah selesai']);
    expect(await one(id)).toMatchObject({ status: 'ACCEPTED', acceptedThrough: 'LINK' });
    await unchanged(api, () =>
      visitor.send([
        ['_do', 'reopen'],
        ['reason', 'x'],
      ]),
    );
    await close(id);
    expect((await visitor.open(`/c/${second}?lang=en`)).heading).toBe('Your complaint is closed');
    for (const wrong of [
      [['_do', 'else']],
      [
        ['_do', 'accept'],
        ['other', '1'],
      ],
    ] as [string, string][][])
      await unchanged(api, () => visitor.send(wrong));
  });

  it('tells once that a time has passed, however many look, and again for the time after it was opened again', async () => {
    api.clock.set('2026-03-06T02:00:00Z');
    const [id, quick] = [await record({}), await record({})];
    await triage(id);
    await toAnswered(quick);
    const shared = api.api.shared.runner;
    const overdue = async () => {
      const rows = await api.gateway.system.query<{ id: string; facts: { deadline: string } }>(
        `select subject_id as id, facts from event where kind = 'COMPLAINT_OVERDUE' and subject_id = any($1) order by seq`,
        [[id, quick].map((one) => one.slice(4))],
      );
      return rows.map((row) => [row.id === id.slice(4) ? 'id' : 'quick', row.facts.deadline]);
    };
    const look = async (at: string) => {
      api.clock.set(at);
      await Promise.all([1, 2, 3, 4].map(() => tellOverdue(shared, institution.id)));
      return overdue();
    };
    expect(await look('2026-03-10T08:59:59Z')).toEqual([]);
    expect(await look('2026-03-10T09:00:00Z')).toEqual([['id', 'ANSWER']]);
    expect(await one(id)).toMatchObject({ answerOverdueAt: '2026-03-10T09:00:00+00:00', closeOverdueAt: null });
    expect((await seen(as('ANALYST'), { overdue: true })).map((each) => each.id)).toContain(id);
    // Answered in time, but not closed.
    expect((await look('2026-03-13T09:00:00Z')).slice(1).sort()).toEqual([
      ['id', 'CLOSE'],
      ['quick', 'CLOSE'],
    ]);
    await complaintJobs(shared).rounds[0]?.run();
    expect(await overdue()).toHaveLength(3);
    await reopen(quick, as('COORDINATOR'));
    expect(await one(quick)).toMatchObject({ closeOverdueAt: null, answerDueAt: '2026-03-17T09:00:00+00:00' });
    expect((await look('2026-03-17T09:00:00Z')).slice(3)).toEqual([['quick', 'ANSWER']]);
    await close(quick, { answer: 'Selesai' });
    await close(id, { answer: 'Selesai' });
    expect(await look('2026-12-31T09:00:00Z')).toHaveLength(4);
  });

  it('refuses whom it does not concern, and any step out of its order, and changes nothing', async () => {
    api.clock.set('2026-03-06T02:00:00Z');
    expect((await unchanged(api, () => open({}, as('COORDINATOR')))).errors).toEqual(forbidden);
    const wrong = { message: ' ', email: 'nobody', cooperationId: 'coo_none' };
    expect((await unchanged(api, () => open(wrong))).errors).toEqual([
      ['REQUIRED', 'input.message'],
      ['INVALID', 'input.email'],
      ['NOT_FOUND', 'input.cooperationId'],
    ]);
    const id = (await open()).complaint?.id ?? '';
    for (const who of ['ANALYST', 'PARTNER']) {
      expect((await unchanged(api, () => triage(id, {}, as(who)))).errors).toEqual(forbidden);
      expect((await unchanged(api, () => assign(id, as('MEMBER'), as(who)))).errors).toEqual(forbidden);
      expect((await unchanged(api, () => reply(id, 'x', as(who)))).errors).toEqual(forbidden);
      expect((await unchanged(api, () => close(id, { answer: 'x' }, as(who)))).errors).toEqual(forbidden);
    }
    expect((await unchanged(api, () => accept(id, as('RIVAL')))).errors).toEqual(nowhere);
    expect((await unchanged(api, () => accept(id, as('ANALYST')))).errors).toEqual(forbidden);
    expect((await unchanged(api, () => triage(id, { class: 'TIDAK-ADA' }))).whole?.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'NOT_FOUND',
        message: 'The classes of complaints are BIASA, DARURAT.',
        path: ['input', 'class'],
      },
    ]);
    const early = await unchanged(api, () => reply(id, 'x', as('COORDINATOR')));
    expect(early.whole?.userErrors).toEqual([
      {
        __typename: 'IllegalTransitionError',
        code: 'ILLEGAL_TRANSITION',
        message: 'This complaint is OPEN: what can be done now is complaintTriage, complaintClose.',
        path: ['input', 'complaintId'],
        allowed: ['complaintTriage', 'complaintClose'],
      },
    ]);
    const illegal = [['ILLEGAL_TRANSITION', 'input.complaintId']];
    expect((await unchanged(api, () => assign(id))).errors).toEqual(illegal);
    expect((await unchanged(api, () => accept(id))).errors).toEqual(illegal);
    expect((await unchanged(api, () => reopen(id))).errors).toEqual([['FROZEN', 'input.complaintId']]);
    expect((await unchanged(api, () => close(id))).errors).toEqual([['REQUIRED', 'input.answer']]);
    await triage(id);
    for (const who of ['PARTNER', 'RIVAL'])
      expect((await unchanged(api, () => assign(id, as(who)))).errors).toEqual([['INVALID', 'input.personId']]);
    await assign(id);
    // Who answers does not say for the complainant that it will do.
    await reply(id);
    expect((await unchanged(api, () => accept(id, as('MEMBER')))).errors).toEqual(forbidden);
    expect((await unchanged(api, () => triage(id))).errors).toEqual(illegal);
    expect((await unchanged(api, () => reply(id))).errors).toEqual(illegal);
    const tries = await Promise.all([accept(id), accept(id), reopen(id), accept(id, as('COORDINATOR'))]);
    expect(tries.filter((each) => each.complaint).length).toBeLessThanOrEqual(2);
    expect(['ACCEPTED', 'REOPENED']).toContain((await one(id))?.status);
  });

  it('has classes as data, of which the retired are given no more; what runs keeps its days', async () => {
    expect((await unchanged(api, () => setClass({}, as('COORDINATOR')))).errors).toEqual(forbidden);
    const wrong = { code: 'a b', title: { id: '', en: 'x' }, answerWithin: 'P1M', closeWithin: 'P0D' };
    expect((await unchanged(api, () => setClass(wrong))).errors).toEqual([
      ['INVALID', 'input.code'],
      ['REQUIRED', 'input.title.id'],
      ['INVALID', 'input.answerWithin'],
      ['INVALID', 'input.closeWithin'],
    ]);
    expect((await unchanged(api, () => setClass({ expectedVersion: 9 }))).errors).toEqual([
      ['STALE', 'input.expectedVersion'],
    ]);
    const id = await record({});
    await setClass({ code: 'LAMA', answerWithin: 'P1D' });
    const before = (await triage(id, { class: 'LAMA' })).complaint?.answerDueAt;
    const { class: retired } = await setClass({ code: 'LAMA', answerWithin: 'P9D', retired: true });
    expect(retired).toMatchObject({ answerWithin: 'P9D', retiredAt: expect.any(String), version: 2 });
    expect((await one(id))?.answerDueAt).toBe(before);
    expect((await unchanged(api, () => triage(id, { class: 'LAMA' }))).errors).toEqual([['NOT_FOUND', 'input.class']]);
    const list = async (who: TestMember) =>
      (await api.request(ComplaintClassesDocument, { where: { retired: false } }, { as: who })).complaintClasses?.nodes;
    expect((await list(as('MEMBER')))?.map((each) => each.code)).toEqual(['BIASA', 'DARURAT']);
    expect(await list(as('PARTNER'))).toEqual([]);
  });
});
