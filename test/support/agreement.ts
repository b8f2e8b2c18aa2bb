import { AgreementDocument, CooperationAmendDocument, type CooperationAmendMutation } from '../generated/operations.js';
import type { TestMember } from './fixture.js';
import { needsFact } from './needs.js';
import type { Pusjatan } from './pusjatan.js';
import { act, addDocument, stepsAfter } from './story.js';

type Amended = NonNullable<CooperationAmendMutation['cooperationAmend']>;

export interface Days {
  readonly startsOn?: string;
  readonly endsOn?: string;
}

/** Takes a case that was just opened for the Secretary the whole way to the last signature, the partner's. */
export async function toLastSignature(house: Pusjatan, id: string, days: Days = {}): Promise<void> {
  const { api, people } = house;
  const { secretary, centre, head } = people;
  const facts = Object.entries(days).map(([name, date]) => ({ name, value: { date } }));
  stepsAfter(await act(api, secretary, id, 'recordNeeds', { facts: [await needsFact(api, secretary, 'needs')] }));
  stepsAfter(await act(api, secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
  stepsAfter(await act(api, secretary, id, 'forwardToCentre'));
  for (const kind of ['draft', 'workPlan']) stepsAfter(await addDocument(api, centre, id, kind, `${kind} of ${id}`));
  stepsAfter(await act(api, centre, id, 'submitForConfirmation'));
  stepsAfter(await act(api, secretary, id, 'initialAsSecretary'));
  stepsAfter(await act(api, centre, id, 'handToHead'));
  stepsAfter(await act(api, head, id, 'initialAsHead'));
  stepsAfter(await act(api, centre, id, 'makeFinal', { facts }));
  stepsAfter(await act(api, centre, id, 'signAsCentre'));
}

/** An agreement in force. */
export async function agreed(house: Pusjatan, title: string, days: Days = {}): Promise<string> {
  const id = (await house.request(title, 'SEKBADAN@BADAN')).cooperation?.id ?? '';
  await toLastSignature(house, id, days);
  stepsAfter(await act(house.api, house.people.partner, id, 'signAsPartner'));
  return id;
}

export async function askToAmend(
  house: Pusjatan,
  as: TestMember,
  cooperationId: string,
  more: object = {},
  through = house.api,
): Promise<Amended> {
  const facts = [house.positions('addressees', 'SEKBADAN@BADAN')];
  const input = { cooperationId, title: 'Adendum', channel: 'PORTAL', facts, ...more };
  const answer = await through.request(CooperationAmendDocument, { input }, { as, language: 'en' });
  if (!answer.cooperationAmend) throw new Error('the call answered null');
  return answer.cooperationAmend;
}

/** An addendum opened by the partner. */
export async function amending(house: Pusjatan, cooperationId: string, more: object = {}): Promise<string> {
  const { cooperation, userErrors } = await askToAmend(house, house.people.partner, cooperationId, more);
  if (!cooperation) throw new Error(JSON.stringify(userErrors));
  return cooperation.id;
}

export async function readAgreement(house: Pusjatan, id: string, as: TestMember = house.people.secretary) {
  const { cooperation } = await house.api.request(AgreementDocument, { id }, { as });
  if (!cooperation) throw new Error(`${id} is not there for this reader`);
  return cooperation;
}
