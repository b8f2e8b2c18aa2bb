import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CooperationAssignDocument, CooperationReassignDocument, MyNoticesDocument } from '../generated/operations.js';
import { listen, streaming } from '../modules/notification-support.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { correct, foldedState, takeBack } from '../support/mend.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { inputError, seatsOf, taskAssigned } from '../support/seats.js';
import { act, addDocument, stepsAfter } from '../support/story.js';

let house: Pusjatan;
let seats: ReturnType<typeof seatsOf>;
let api: Pusjatan['api'];
let people: Pusjatan['people'];
let coordinator: TestMember;
beforeAll(async () => {
  house = await openPusjatan();
  seats = seatsOf(house);
  ({ api, people } = house);
  coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
});
afterAll(() => api?.close());

async function toHead(title: string): Promise<string> {
  const id = await seats.toDraft(title);
  for (const kind of ['draft', 'workPlan']) await addDocument(api, people.centre, id, kind, `${kind} ${title}`);
  stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
  stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
  stepsAfter(await act(api, people.centre, id, 'handToHead'));
  return id;
}
const openTasks = async (id: string) =>
  (await seats.read(people.admin, id))?.tasks.filter((task) => task.closedAt === null) ?? [];
const told = async (who: TestMember, cooperationId: string) =>
  (await api.request(MyNoticesDocument, { first: 100, where: { cooperationId } }, { as: who })).myNotices?.nodes
    .map((one) => [one.kind, one.act?.action, one.act?.comment?.body])
    .sort();

describe('what is organised beside the acts stands in no one’s way, and stays', () => {
  it('tells those who were told of a return that it was taken back, and calls back whose task it was', async () => {
    const id = await toHead('Dipanggil lagi');
    stepsAfter(await act(api, people.head, id, 'returnFromHead', { comment: 'Perlu diperbaiki.' }));
    const listener = listen(api, people.head, taskAssigned);
    await streaming(api, 1);
    expect(stepsAfter(await takeBack(api, people.head, id, { comment: 'Ternyata sudah betul.' }))).toEqual([
      'HEAD_CHECK',
    ]);
    expect(await listener.has(1)).toMatchObject([{ kind: 'COOPERATION_ACT_TAKEN_BACK', subject: { id } }]);
    await listener.kill();
    expect(await told(people.centre, id)).toEqual([
      ['RETURNED', 'returnFromHead', 'Perlu diperbaiki.'],
      ['RETURN_TAKEN_BACK', 'takeBack', 'Ternyata sudah betul.'],
    ]);
    expect(await told(people.partner, id)).toEqual([]);
    expect(await told(people.head, id)).toEqual([]);
  });

  it('leaves a task with the persons it was given to by name', async () => {
    const id = await house.toAssessment('Disebut namanya');
    const give = async (to: TestMember) => {
      const input = { taskId: (await openTasks(id))[0]?.id ?? '', personIds: [seats.person(to)] };
      const { cooperationAssign } = await api.request(CooperationAssignDocument, { input }, { as: coordinator });
      expect(cooperationAssign?.userErrors).toEqual([]);
    };
    await give(people.secretary);
    const before = await openTasks(id);
    const facts = [house.units('PUSAT-A')];
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts }));
    await give(people.secretary);
    expect(stepsAfter(await takeBack(api, people.secretary, id))).toEqual(['OPPORTUNITY']);
    expect(await openTasks(id)).toEqual(before);
    expect(before).toMatchObject([{ step: 'OPPORTUNITY', personIds: [seats.person(people.secretary)] }]);
    await foldedState(api, id);
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts }));
  });

  it('lets a post that fills a vacant seat find the task again, and take back and correct in its place', async () => {
    const id = await toHead('Kepala baru');
    await seats.vacate();
    const gone = await unchanged(api, () => takeBack(api, people.centre, id));
    expect(gone.userErrors).toEqual([inputError('NOT_FOUND', ['input', 'cooperationId'])]);
    const input = {
      cooperationId: id,
      position: 'KAPUS',
      unitId: seats.unit('PUSAT-A'),
      to: seats.post('KAPUS@PUSAT-B'),
      comment: 'Kosong sejak kemarin.',
    };
    const { cooperationReassign } = await api.request(CooperationReassignDocument, { input }, { as: people.admin });
    expect(cooperationReassign?.userErrors).toEqual([]);
    const { otherCentre } = people;
    const notTheirs = await unchanged(api, () => takeBack(api, otherCentre, id));
    expect(notTheirs.userErrors).toEqual([inputError('FORBIDDEN', [])]);
    expect(stepsAfter(await takeBack(api, coordinator, id))).toEqual(['HAND_TO_HEAD']);
    expect(await seats.inbox(otherCentre)).toContain(`HAND_TO_HEAD ${id}`);

    const position = seats.post('KAPUS@PUSAT-B');
    stepsAfter(await act(api, otherCentre, id, 'handToHead', { position }));
    expect(stepsAfter(await takeBack(api, otherCentre, id, { position }))).toEqual(['HAND_TO_HEAD']);
    stepsAfter(await act(api, otherCentre, id, 'handToHead'));
    stepsAfter(await act(api, people.head, id, 'initialAsHead'));
    const date = (name: string, value: string) => ({ name, value: { date: value } });
    stepsAfter(await act(api, otherCentre, id, 'makeFinal', { facts: [date('startsOn', '2026-04-01')] }));
    stepsAfter(await correct(api, otherCentre, id, [date('startsOn', '2026-05-01')], { position }));
    const acts = (await seats.read(people.admin, id))?.acts.nodes ?? [];
    expect(acts.filter((one) => one.action === 'takeBack' || one.action === 'correct')).toMatchObject([
      { positionCode: null, mode: null },
      { positionCode: 'KAPUS', mode: 'AN' },
      { positionCode: 'KAPUS', mode: 'AN' },
    ]);
    expect((await foldedState(api, id)).facts.startsOn).toBe('2026-05-01');
  });
});
