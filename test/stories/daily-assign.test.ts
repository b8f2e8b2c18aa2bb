import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationAssignDocument,
  type CooperationAssignInput,
  CooperationDocument,
} from '../generated/operations.js';
import { listen, streaming } from '../modules/notification-support.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan, unmetIn } from '../support/pusjatan.js';
import { inputError, seatsOf, taskAssigned } from '../support/seats.js';
import { act, stepsAfter } from '../support/story.js';

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

async function assign(as: TestMember, input: CooperationAssignInput) {
  const answer = await api.request(CooperationAssignDocument, { input }, { as, language: 'en' });
  if (!answer.cooperationAssign) throw new Error('the call answered null');
  return answer.cooperationAssign;
}

describe('a task given to persons by name', () => {
  let acting: TestMember;
  beforeAll(async () => {
    acting = await layMember(api.gateway, house.institution, {});
    await seats.takesPost(acting, 'SEKBADAN@BADAN', 'PLH');
  });
  const taskOf = async (id: string, step: string): Promise<string> =>
    (await seats.read(people.admin, id))?.tasks.find((task) => task.step === step && task.closedAt === null)?.id ?? '';

  it('is in their inbox alone, until it is given back', async () => {
    await seats.vacate();
    const id = await house.toAssessment('Dibagi');
    const taskId = await taskOf(id, 'OPPORTUNITY');
    const listener = listen(api, acting, taskAssigned);
    await streaming(api, 1);
    const given = await assign(people.secretary, { taskId, personIds: [seats.person(acting)], expectedVersion: 2 });
    expect(given.userErrors).toEqual([]);
    expect(given.cooperation?.tasks.filter((task) => task.closedAt === null)).toEqual([
      { id: taskId, step: 'OPPORTUNITY', positionCode: 'SEKBADAN', personIds: [seats.person(acting)], closedAt: null },
    ]);
    const [event] = await listener.has(1);
    expect(event).toMatchObject({
      kind: 'COOPERATION_ASSIGNED',
      changes: [{ kind: 'ASSIGNED', position: 'SEKBADAN', persons: [seats.person(acting)] }],
    });
    expect(await seats.inbox(acting)).toContain(`OPPORTUNITY ${id}`);
    expect(await seats.inbox(people.secretary)).not.toContain(`OPPORTUNITY ${id}`);
    const facts = [house.units('PUSAT-A')];
    const barred = await unchanged(api, () => act(api, people.secretary, id, 'assess', { facts }));
    expect(unmetIn(barred)).toEqual(['ASSIGNED_TO_OTHERS']);
    const back = await assign(people.secretary, { taskId, personIds: [] });
    expect(back.cooperation?.tasks.find((task) => task.id === taskId)?.personIds).toEqual([]);
    expect(await seats.inbox(people.secretary)).toContain(`OPPORTUNITY ${id}`);
    await assign(coordinator, { taskId, personIds: [seats.person(acting), seats.person(people.secretary)] });
    expect(await seats.inbox(people.secretary)).toContain(`OPPORTUNITY ${id}`);
    stepsAfter(await act(api, acting, id, 'assess', { facts }));
    const acts = (await seats.read(people.admin, id))?.acts.nodes.slice(2) ?? [];
    expect(acts.map((one) => [one.action, one.label.en, one.positionCode, one.mode])).toEqual([
      ['assign', 'Task given by name: Examining the opportunity', 'SEKBADAN', 'DEFINITIVE'],
      ['assign', 'Task given back to the post: Examining the opportunity', 'SEKBADAN', 'DEFINITIVE'],
      ['assign', 'Task given by name: Examining the opportunity', null, null],
      ['assess', 'Settle the units involved', 'SEKBADAN', 'PLH'],
    ]);
    await listener.kill();
    await streaming(api, 0);
  });

  it('is given by those who may, to those who can hold it, while it is open', async () => {
    const id = await house.toAssessment('Salah bagi');
    const taskId = await taskOf(id, 'OPPORTUNITY');
    const no = (as: TestMember, input: CooperationAssignInput) => unchanged(api, () => assign(as, input));
    expect((await no(acting, { taskId, personIds: [seats.person(acting)] })).userErrors).toEqual([
      inputError(
        'FORBIDDEN',
        [],
        'Only the definitive holder of the post, a coordinator or an administrator gives its tasks to persons.',
      ),
    ]);
    const wrong = [seats.person(people.head), `per_${crypto.randomUUID()}`, seats.person(acting)];
    expect((await no(people.secretary, { taskId, personIds: wrong })).userErrors).toEqual([
      inputError(
        'INVALID',
        ['input', 'personIds', '0'],
        expect.stringMatching(/^This person does not hold the post today/),
      ),
      inputError('NOT_FOUND', ['input', 'personIds', '1']),
    ]);
    const twice = [seats.person(acting), seats.person(acting)];
    expect((await no(people.secretary, { taskId, personIds: twice })).userErrors).toEqual([
      inputError('ALREADY_EXISTS', ['input', 'personIds'], 'A person is named twice.'),
    ]);
    const many = Array.from({ length: 21 }, () => seats.person(acting));
    expect((await no(people.secretary, { taskId, personIds: many })).userErrors).toEqual([
      inputError('TOO_MANY', ['input', 'personIds'], 'At most 20 persons.'),
    ]);
    expect((await no(people.partner, { taskId, personIds: [] })).userErrors).toEqual([
      inputError('NOT_FOUND', ['input', 'taskId']),
    ]);
    const closed = await taskOf(id, 'OPPORTUNITY');
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
    expect((await no(people.secretary, { taskId: closed, personIds: [seats.person(acting)] })).userErrors).toEqual([
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION', path: ['input', 'taskId'] }),
    ]);
  });

  it('is not given for the partner, which settles that itself', async () => {
    await seats.vacate();
    await seats.takesPost(people.centre, 'KAPUS@PUSAT-A');
    const id = await house.toSecretary('Tugas mitra');
    for (const [who, action] of [
      [people.secretary, 'initialAsSecretary'],
      [people.centre, 'handToHead'],
      [people.head, 'initialAsHead'],
      [people.centre, 'makeFinal'],
    ] as const)
      stepsAfter(await act(api, who, id, action));
    const task = (await seats.read(people.admin, id))?.tasks.find((one) => one.positionCode === 'MITRA');
    const answer = await unchanged(api, () => assign(people.admin, { taskId: task?.id ?? '', personIds: [] }));
    expect(answer.userErrors).toEqual([
      inputError('INVALID', ['input', 'taskId'], 'This task is the partner’s, who settles itself who acts in it.'),
    ]);
    const read = await api.request(CooperationDocument, { id }, { as: people.partner });
    expect(read.cooperation?.availableActions.map((one) => [one.action, one.allowed])).toContainEqual([
      'signAsPartner',
      true,
    ]);
  });
});
