import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { equals, everything, not, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/** Drafts are seen by those who build and by those who read everything. */
export const readsDrafts = (actor: Actor): boolean => actor.kind === 'STAFF' && readsAll(actor);

export const mayBuild = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'ADMINISTRATOR', 'COORDINATOR');

/** Staff fill in what is published, and so may read it; a partner's contact what is published for partners. */
export const questionnaireVisible = (actor: Actor): Where => {
  if (readsDrafts(actor)) return everything;
  return actor.kind === 'STAFF' ? not({ is: 'null', column: 'published_number' }) : equals('for_partners', true);
};

export const versionVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : equals('for_partners', true);

export const revisionVisible = (actor: Actor): Where => (readsDrafts(actor) ? everything : nothing);

/** Stable keys are bookkeeping of statistics: seen with the drafts. */
export const questionKeyVisible = revisionVisible;

export const buildersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators build questionnaires.',
    'Hanya koordinator dan administrator yang menyusun kuesioner.',
  ),
);
