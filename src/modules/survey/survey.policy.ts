import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';
import { visibleByGrant } from '../identity/policy.js';

const throughCase = visibleByGrant('cooperation_id');

/**
 * Campaigns and their results: the staff who read everything, and of a campaign about one cooperation the staff who see
 * that case: the team that carries it out gets its feedback, and nobody else's (B-02).
 */
export const surveyVisible = (actor: Actor): Where => (actor.kind === 'STAFF' ? throughCase(actor) : nothing);

/** Who was asked, by which link: the staff who read everything. */
export const surveyAudienceVisible = (actor: Actor): Where =>
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
