import { expect } from 'vitest';
import { AssignmentCreateDocument, AssignmentEndDocument, CooperationSeatsDocument } from '../generated/operations.js';
import type { TestMember } from './fixture.js';
import type { Pusjatan } from './pusjatan.js';
import { act, stepsAfter } from './story.js';

export const taskAssigned = `subscription {
  taskAssigned { id cursor kind subject { __typename id } changes { kind position substituteId persons } }
}`;

/** A refusal that carries nothing but its code, path and message. */
export const inputError = (code: string, path: string[], message: unknown = expect.any(String)) => ({
  __typename: 'InputError',
  code,
  message,
  path,
});

/** Who sits where in the house, and how that changes from day to day. */
export function seatsOf({ api, institution, people, ...house }: Pusjatan) {
  const post = (name: string) => `pos_${institution.posts[name]}`;
  const unit = (name: string) => `unit_${institution.units[name]}`;
  const person = (who: TestMember) => `per_${who.personId}`;
  // Holders of a post follow each other by days that are all past.
  let day = 10;
  const nextDay = () => {
    day += 1;
    return `2026-01-${day}`;
  };
  const takesPost = async (who: TestMember, name: string, mode: 'DEFINITIVE' | 'PLH' = 'DEFINITIVE') => {
    const input = { positionId: post(name), personId: person(who), mode, startsOn: nextDay() };
    const { assignmentCreate } = await api.request(AssignmentCreateDocument, { input }, { as: people.admin });
    expect(assignmentCreate?.userErrors).toEqual([]);
  };
  /** The Centre has no Head, whatever a test before did. */
  const vacate = async (name = 'KAPUS@PUSAT-A') => {
    const held = await api.gateway.system.query<{ id: string }>(
      'select id from assignment where position_id = $1 and ends_on is null',
      [institution.posts[name]],
    );
    for (const { id } of held) {
      const input = { assignmentId: `asg_${id}`, endsOn: nextDay() };
      const { assignmentEnd } = await api.request(AssignmentEndDocument, { input }, { as: people.admin });
      expect(assignmentEnd?.userErrors).toEqual([]);
    }
  };
  /** A case of Centre A that waits for its draft, at version 4. */
  const toDraft = async (title: string) => {
    const id = await house.toAssessment(title);
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
    stepsAfter(await act(api, people.secretary, id, 'forwardToCentre'));
    return id;
  };
  const read = async (as: TestMember, id: string) =>
    (await api.request(CooperationSeatsDocument, { id }, { as, language: 'en' })).cooperation;
  /** Steps in somebody's inbox, each with its case. */
  const inbox = async (who: TestMember): Promise<string[]> => {
    const { body } = await api.raw('{ myTasks(first: 100) { nodes { step cooperation { id } } } }', {}, { as: who });
    const { nodes } = (body.data as { myTasks: { nodes: { step: string; cooperation: { id: string } }[] } }).myTasks;
    return nodes.map((task) => `${task.step} ${task.cooperation.id}`);
  };
  return { post, unit, person, takesPost, vacate, toDraft, read, inbox };
}
