import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WhoActedDocument } from '../generated/operations.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, stepsAfter } from '../support/story.js';

describe('the history tells who acted', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let colleague: TestMember;
  let id: string;
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
    colleague = await layMember(api.gateway, house.institution, { partnerId: house.partnerId });
    id = await house.toAssessment('Siapa yang bertindak');
    const facts = [{ name: 'coordinationActivities', value: { text: 'Pertemuan triwulanan.' } }];
    stepsAfter(await act(api, people.secretary, id, 'concludeCoordination', { facts, comment: 'Cukup koordinasi.' }));
  });
  afterAll(() => api?.close());

  const historyFor = async (who: TestMember) => {
    const { cooperation } = await api.request(WhoActedDocument, { id }, { as: who });
    return cooperation?.acts.nodes.map(({ action, person }) => [action, person]);
  };
  const person = ({ personId }: TestMember) => ({ id: `per_${personId}`, name: `Person ${personId.slice(0, 4)}` });

  it('to staff, of both sides', async () => {
    const whole = [
      ['submitRequest', person(people.partner)],
      ['recordNeeds', person(people.secretary)],
      ['concludeCoordination', person(people.secretary)],
    ];
    expect(await historyFor(people.secretary)).toEqual(whole);
    expect(await historyFor(people.admin)).toEqual(whole);
  });

  it('to a partner’s contact of the own acts, and of nobody else', async () => {
    expect(await historyFor(people.partner)).toEqual([
      ['submitRequest', person(people.partner)],
      ['concludeCoordination', null],
    ]);
    expect(await historyFor(colleague)).toEqual([
      ['submitRequest', null],
      ['concludeCoordination', null],
    ]);
  });
});
