import { all, among, any, compare, equals, everything, not, nothing, type Where } from '../../kernel/where.js';
import type { Projection } from '../../platform/read/projection.js';
import { type Actor, readsAll } from '../identity/actor.js';

/** The relay has given it its place: events without one are not yet part of the log. */
const placed = compare('position', '>=', 1);

/**
 * Who may read an event: whoever may read the object it happened to, by that object's own policy, unless that says
 * less of its events. Events of objects
 * that are not in the contract are for roles that read all.
 */
export const eventVisible =
  (subjects: readonly Projection<Actor>[]) =>
  (actor: Actor): Where => {
    const types = subjects.map((subject) => subject.type);
    const known = subjects.map((subject) =>
      all(through(subject, subject.visible(actor)), subject.events?.(actor) ?? everything),
    );
    const unknown = actor.kind === 'STAFF' && readsAll(actor) ? not(among('subject_type', types)) : nothing;
    return all(placed, any(...known, unknown));
  };

function through(subject: Projection<Actor>, visible: Where): Where {
  if (visible.is === 'nothing') return nothing;
  const ofType = equals('subject_type', subject.type);
  if (visible.is === 'everything') return ofType;
  const on = { institution_id: 'institution_id', id: 'subject_id' };
  return all(ofType, { is: 'exists', table: subject.table, on, where: visible });
}
