import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/** Campaigns are seen by the staff who read everything: coordinators, analysts, administrators. */
export const surveyVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' && readsAll(actor) ? everything : nothing;

/** Who asks people: coordinators and administrators. */
export const mayRunSurveys = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const runnersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators run survey campaigns.',
    'Hanya koordinator dan administrator yang menjalankan kampanye survei.',
  ),
);
