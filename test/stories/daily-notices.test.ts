import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeKinds } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { noticeKindOf, noticeKinds } from '../../src/modules/cooperation/notice.rules.js';
import { changeKinds } from '../../src/modules/notification/change-kinds.js';
import {
  AssignmentEndDocument,
  MyNoticesDocument,
  type MyNoticesQuery,
  NoticesReadDocument,
  type NoticesReadInput,
} from '../generated/operations.js';
import { listen, streaming } from '../modules/notification-support.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, addDocument, requestCase, stepsAfter } from '../support/story.js';

/** The shipped SOP knows no refusal: one is added, so that it is told of too. */
const decline = `anyTime:
  - id: decline
    label: { id: Tolak permintaan, en: Decline the request }
    by: { rule: ANY_OF, seats: [{ position: KABADAN }] }
    comment: REQUIRED
    routes: [{ outcome: DECLINED }]
`;
const declined = `outcomes:
  - id: DECLINED
    kind: DECLINED
    phase: CLOSED
    title: { id: Ditolak, en: Declined }
`;
const noticeReceived = `subscription ($after: String) {
  noticeReceived(after: $after) { id cursor kind subject { __typename id } notice { kind act { comment { body } } } }
}`;

let house: Pusjatan;
let api: Pusjatan['api'];
let people: Pusjatan['people'];
let coordinator: TestMember;
let colleague: TestMember;
beforeAll(async () => {
  house = await openPusjatan((yaml) => yaml.replace('anyTime:\n', decline).replace('outcomes:\n', declined));
  ({ api, people } = house);
  coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
  colleague = await layMember(api.gateway, house.institution, { partnerId: house.partnerId });
});
afterAll(() => api?.close());

type Notices = NonNullable<MyNoticesQuery['myNotices']>['nodes'];
const read = (who: TestMember, variables: object = {}) =>
  api.request(MyNoticesDocument, { first: 100, ...variables }, { as: who });
/** What somebody was told of a case, the latest first. */
async function told(who: TestMember, cooperationId: string): Promise<Notices> {
  return (await read(who, { where: { cooperationId } })).myNotices?.nodes ?? [];
}
const kinds = async (who: TestMember, id: string) => (await told(who, id)).map((one) => one.kind);
const everybody = () => [
  people.secretary,
  people.centre,
  people.head,
  people.admin,
  coordinator,
  people.partner,
  colleague,
];

describe('who is told', () => {
  it('of a return: whoever of the house acted before, each once, with the reason; not who returns, not the partner', async () => {
    const id = await house.toSecretary('Dikembalikan');
    const reason = 'Lampiran biaya belum ada.';
    stepsAfter(await act(api, people.secretary, id, 'returnFromSecretary', { comment: reason }));
    expect(await told(people.centre, id)).toEqual([
      {
        id: expect.stringMatching(/^ntc_/),
        kind: 'RETURNED',
        at: '2026-03-02T02:00:00+00:00',
        readAt: null,
        cooperation: { id, title: 'Dikembalikan' },
        act: {
          action: 'returnFromSecretary',
          positionCode: 'SEKBADAN',
          mode: 'DEFINITIVE',
          comment: { body: reason },
        },
        actedBy: { id: `per_${people.secretary.personId}` },
      },
    ]);
    for (const who of everybody()) expect(await kinds(who, id)).toEqual(who === people.centre ? ['RETURNED'] : []);
    await addDocument(api, people.centre, id, 'draft', 'Konsep yang diperbaiki');
    stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
    stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
    stepsAfter(await act(api, people.centre, id, 'handToHead'));
    api.clock.set('2026-03-03T02:00:00Z');
    const input = { comment: 'Ruang lingkup terlalu luas.', idempotencyKey: 'return-once' };
    for (let tries = 0; tries < 2; tries += 1) stepsAfter(await act(api, people.head, id, 'returnFromHead', input));
    expect(await kinds(people.centre, id)).toEqual(['RETURNED', 'RETURNED']);
    expect((await told(people.secretary, id)).map((one) => [one.kind, one.act?.positionCode])).toEqual([
      ['RETURNED', 'KABADAN'],
    ]);
    for (const who of [people.head, people.partner, colleague]) expect(await kinds(who, id)).toEqual([]);
    await unchanged(api, () => act(api, people.head, id, 'returnFromHead', { comment: 'lagi' }));
  });

  it('of a refusal: the initiator, whoever acted, and every contact of the partner, without the house’s words', async () => {
    const facts = [house.positions('addressees', 'SEKBADAN@BADAN')];
    const asked = await requestCase(api, coordinator, {
      partnerId: `par_${house.partnerId}`,
      title: 'Atas nama mitra',
      channel: 'LETTER',
      facts,
    });
    const id = asked.cooperation?.id ?? '';
    stepsAfter(await addDocument(api, people.secretary, id, 'requestLetter', 'Surat'));
    const answer = await act(api, people.head, id, 'decline', { comment: 'Di luar tugas kami.' });
    expect(codes(answer)).toEqual(['NOT_FOUND']);
    const grant = 'insert into access_grant (institution_id, object_id, subject_id) values ($1, $2, $3)';
    await api.gateway.system.query(grant, [house.institution.id, id.slice(4), people.head.personId]);
    const done = await act(api, people.head, id, 'decline', { comment: 'Di luar tugas kami.' });
    expect(done.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'DECLINED' });
    for (const who of [coordinator, people.secretary]) {
      const [notice] = await told(who, id);
      expect([notice?.kind, notice?.act?.comment?.body]).toEqual(['DECLINED', 'Di luar tugas kami.']);
    }
    for (const who of [people.partner, colleague])
      expect(await told(who, id)).toEqual([
        expect.objectContaining({
          kind: 'DECLINED',
          act: null,
          actedBy: null,
          cooperation: { id, title: 'Atas nama mitra' },
        }),
      ]);
    for (const who of [people.head, people.centre, people.admin]) expect(await kinds(who, id)).toEqual([]);
  });

  it('of a withdrawal: the house with the partner’s words, the partner’s other contacts without', async () => {
    const id = await house.toAssessment('Ditarik');
    stepsAfter(await act(api, people.partner, id, 'withdraw', { comment: 'Anggaran kami dipotong.' }));
    expect((await told(people.secretary, id)).map((one) => [one.kind, one.act?.comment?.body])).toEqual([
      ['WITHDRAWN', 'Anggaran kami dipotong.'],
    ]);
    expect((await told(colleague, id)).map((one) => [one.kind, one.act])).toEqual([['WITHDRAWN', null]]);
    expect(await kinds(people.partner, id)).toEqual([]);
  });

  it('of coordination only and of an agreement in force; an act shared with the partner is shown, its comment is not', async () => {
    const id = await house.toAssessment('Cukup koordinasi');
    const facts = [{ name: 'coordinationActivities', value: { text: 'Pertemuan triwulanan.' } }];
    stepsAfter(await act(api, people.secretary, id, 'concludeCoordination', { facts, comment: 'Cukup.' }));
    expect((await told(people.partner, id)).map((one) => [one.kind, one.act, one.actedBy])).toEqual([
      [
        'COORDINATION_ONLY',
        { action: 'concludeCoordination', positionCode: 'SEKBADAN', mode: 'DEFINITIVE', comment: null },
        null,
      ],
    ]);
    const signed = await house.toSecretary('Ditandatangani');
    for (const [who, action] of [
      [people.secretary, 'initialAsSecretary'],
      [people.centre, 'handToHead'],
      [people.head, 'initialAsHead'],
      [people.centre, 'makeFinal'],
      [people.centre, 'signAsCentre'],
    ] as const)
      stepsAfter(await act(api, who, signed, action));
    expect(await kinds(people.secretary, signed)).toEqual([]);
    stepsAfter(await act(api, people.partner, signed, 'signAsPartner'));
    for (const who of [people.secretary, people.centre, people.head, colleague])
      expect(await kinds(who, signed)).toEqual(['IN_FORCE']);
    expect(await kinds(people.partner, signed)).toEqual([]);
  });

  it('not of somebody who left the institution', async () => {
    const clerk = await layMember(api.gateway, house.institution, { posts: ['SEKBADAN@BADAN'] });
    const asked = await house.request('Pegawai pergi', 'SEKBADAN@BADAN');
    const id = asked.cooperation?.id ?? '';
    stepsAfter(await addDocument(api, clerk, id, 'requestLetter', 'Surat'));
    await api.gateway.system.query('update membership set revoked_at = now() where id = $1', [clerk.membershipId]);
    stepsAfter(await act(api, people.partner, id, 'withdraw', { comment: 'Batal.' }));
    const rows = await api.gateway.system.query<{ person_id: string }>(
      'select person_id from notice where cooperation_id = $1',
      [id.slice(4)],
    );
    expect(rows.map((one) => one.person_id)).toEqual([colleague.personId]);
  });

  it('by the engine’s words: every outcome has its notice, and partners hear of what their events tell', () => {
    const end = (kind: (typeof outcomeKinds)[number]): Event => ({
      type: 'OutcomeReached',
      at: '',
      outcome: 'X',
      kind,
      phase: 'CLOSED',
    });
    const back: Event = {
      type: 'Returned',
      at: '',
      return: 'R',
      policy: 'LITERAL',
      onward: [],
      sheet: null,
      round: 2,
      commentRef: 'c',
    };
    const toldBy: Readonly<Record<string, Event['type']>> = { RETURNED: 'Returned', RETURN_TAKEN_BACK: 'ActTakenBack' };
    const ends = outcomeKinds.map((kind) => noticeKindOf([back, end(kind)]));
    const undone = noticeKindOf([
      { type: 'ActTakenBack', at: '', person: 'p', capacity: null, act: 2, commentRef: 'c', restored: { round: 1 } },
    ]);
    expect([noticeKindOf([back]), undone, ...ends].sort()).toEqual(Object.keys(noticeKinds).sort());
    expect(noticeKindOf([])).toBeNull();
    for (const [kind, { partner }] of Object.entries(noticeKinds))
      expect(partner, kind).toBe(changeKinds[toldBy[kind] ?? 'OutcomeReached'].partner);
  });
});

describe('reading', () => {
  it('shows own notices only, and only while the case is visible', async () => {
    const other = await openPusjatan();
    try {
      const { api: apart, people: staff } = other;
      const id = await other.toSecretary('Pindah tugas');
      stepsAfter(await act(apart, staff.secretary, id, 'returnFromSecretary', { comment: 'Perbaiki.' }));
      const mine = async (who: TestMember) => {
        const { myNotices, me } = await apart.request(MyNoticesDocument, { first: 10 }, { as: who });
        return [myNotices?.nodes.map((one) => one.id), me?.unreadNotices] as const;
      };
      const [ids] = await mine(staff.centre);
      const noticeId = ids?.[0] ?? '';
      expect(await mine(staff.centre)).toEqual([[noticeId], 1]);
      const node = 'query ($id: ID!) { node(id: $id) { id } }';
      expect((await apart.raw(node, { id: noticeId }, { as: staff.centre })).body.data).toEqual({
        node: { id: noticeId },
      });
      for (const who of [staff.admin, staff.secretary, staff.partner]) {
        expect((await apart.raw(node, { id: noticeId }, { as: who })).body.data).toEqual({ node: null });
        const foreign = await unchanged(apart, () =>
          apart.request(NoticesReadDocument, { input: { noticeIds: [noticeId] } }, { as: who, language: 'en' }),
        );
        expect(foreign.noticesRead).toEqual({
          unreadNotices: null,
          userErrors: [
            {
              __typename: 'InputError',
              code: 'NOT_FOUND',
              message: 'There is no such object, or none you may see.',
              path: ['input', 'noticeIds', '0'],
            },
          ],
        });
      }
      const [held] = await apart.gateway.system.query<{ id: string }>(
        'select id from assignment where person_id = $1',
        [staff.centre.personId],
      );
      const input = { assignmentId: `asg_${held?.id}`, endsOn: '2026-03-01' };
      await apart.request(AssignmentEndDocument, { input }, { as: staff.admin });
      expect(await mine(staff.centre)).toEqual([[], 0]);
      const gone = await unchanged(apart, () =>
        apart.request(NoticesReadDocument, { input: { noticeIds: [noticeId] } }, { as: staff.centre }),
      );
      expect(gone.noticesRead?.userErrors.map((one) => one.code)).toEqual(['NOT_FOUND']);
    } finally {
      await other.api.close();
    }
  });

  it('marks as read once, by name or up to an instant, and counts what is left', async () => {
    const other = await openPusjatan();
    try {
      const { api: apart, people: staff } = other;
      const titles = ['Satu', 'Dua', 'Tiga'];
      for (const [index, title] of titles.entries()) {
        apart.clock.set(`2026-03-0${index + 2}T02:00:00Z`);
        const id = await other.toSecretary(title);
        stepsAfter(await act(apart, staff.secretary, id, 'returnFromSecretary', { comment: 'Perbaiki.' }));
      }
      const list = async (variables: object) =>
        (await apart.request(MyNoticesDocument, variables, { as: staff.centre })).myNotices;
      const mark = (input: NoticesReadInput) =>
        apart
          .request(NoticesReadDocument, { input }, { as: staff.centre, language: 'en' })
          .then((answer) => answer.noticesRead);
      const first = await list({ first: 2 });
      expect(first?.nodes.map((one) => one.cooperation?.title)).toEqual(['Tiga', 'Dua']);
      expect([first?.totalCount, first?.pageInfo.hasNextPage]).toEqual([3, true]);
      const rest = await list({ first: 2, after: first?.pageInfo.endCursor });
      expect(rest?.nodes.map((one) => one.cooperation?.title)).toEqual(['Satu']);
      const middle = first?.nodes[1]?.id ?? '';
      apart.clock.set('2026-03-05T02:00:00Z');
      expect(await mark({ noticeIds: [middle], dryRun: true })).toEqual({ unreadNotices: 3, userErrors: [] });
      expect(await mark({ noticeIds: [middle] })).toEqual({ unreadNotices: 2, userErrors: [] });
      apart.clock.set('2026-03-06T02:00:00Z');
      await unchanged(apart, () => mark({ noticeIds: [middle, middle] }));
      const unread = await list({ where: { unread: true } });
      expect(unread?.nodes.map((one) => one.cooperation?.title)).toEqual(['Tiga', 'Satu']);
      const read = await list({ where: { unread: false, kindIn: ['RETURNED'] } });
      expect(read?.nodes.map((one) => [one.id, one.readAt])).toEqual([[middle, '2026-03-05T02:00:00+00:00']]);
      expect(await mark({ upTo: '2026-03-03T02:00:00Z' })).toEqual({ unreadNotices: 1, userErrors: [] });
      expect((await list({ where: { unread: true } }))?.nodes.map((one) => one.cooperation?.title)).toEqual(['Tiga']);
      expect((await list({ where: { kindIn: ['DECLINED'] } }))?.totalCount).toBe(0);

      const nothing = await unchanged(apart, () => mark({}));
      expect(nothing?.userErrors).toEqual([
        {
          __typename: 'InputError',
          code: 'REQUIRED',
          message: 'This must not be empty.',
          path: ['input', 'noticeIds'],
        },
      ]);
      const many = await unchanged(apart, () => mark({ noticeIds: Array.from({ length: 101 }, () => middle) }));
      expect(many?.userErrors).toEqual([
        {
          __typename: 'InputError',
          code: 'TOO_MANY',
          message: 'At most 100 notices at once.',
          path: ['input', 'noticeIds'],
        },
      ]);
      const half = await unchanged(apart, () => mark({ noticeIds: [first?.nodes[0]?.id ?? '', 'ntc_none'] }));
      expect(half?.userErrors.map((one) => one.path)).toEqual([['input', 'noticeIds', '1']]);
    } finally {
      await other.api.close();
    }
  });
});

describe('noticeReceived', () => {
  it('brings each its own, resumes where it was cut, and tells the partner of no return', async () => {
    const id = await house.toSecretary('Disiarkan');
    const watchers = [people.centre, people.secretary, people.partner];
    const listeners = watchers.map((who) => listen(api, who, noticeReceived));
    await streaming(api, 3);
    stepsAfter(await act(api, people.secretary, id, 'returnFromSecretary', { comment: 'Pertama.' }));
    const [first] = (await listeners[0]?.has(1)) ?? [];
    expect(first).toMatchObject({
      kind: 'COOPERATION_ACTED',
      subject: { __typename: 'Cooperation', id },
      notice: { kind: 'RETURNED', act: { comment: { body: 'Pertama.' } } },
    });
    await listeners[0]?.kill();
    await streaming(api, 2);
    stepsAfter(await act(api, people.head, await declinable(), 'decline', { comment: 'Tidak.' }));
    const [end] = (await listeners[2]?.has(1)) ?? [];
    expect(end).toMatchObject({ notice: { kind: 'DECLINED', act: null } });
    stepsAfter(await act(api, people.partner, id, 'withdraw', { comment: 'Kami mundur.' }));
    const resumed = listen(api, people.centre, noticeReceived, { after: first?.cursor });
    await streaming(api, 3);
    const [missed] = await resumed.has(1);
    expect(missed).toMatchObject({
      subject: { id },
      notice: { kind: 'WITHDRAWN', act: { comment: { body: 'Kami mundur.' } } },
    });
    await listeners[1]?.has(1);
    expect(listeners.map((one) => one.events.length)).toEqual([1, 1, 1]);
    const { body } = await api.raw(
      'query ($id: ID!) { events(first: 100, where: { subjectIdIn: [$id] }) { nodes { notice { kind } } } }',
      { id },
      { as: people.centre },
    );
    const { nodes } = (body.data as { events: { nodes: { notice: { kind: string } | null }[] } }).events;
    expect(nodes.flatMap((one) => one.notice?.kind ?? [])).toEqual(['RETURNED', 'WITHDRAWN']);
    for (const one of [...listeners.slice(1), resumed]) await one.kill();
    await streaming(api, 0);
  });

  /** A case the Head was asked and nobody else acted in. */
  async function declinable(): Promise<string> {
    return (await house.request('Ditolak begitu saja', 'KABADAN@BADAN')).cooperation?.id ?? '';
  }
});

const codes = (answer: { userErrors: readonly { code: string }[] }) => answer.userErrors.map((one) => one.code);
