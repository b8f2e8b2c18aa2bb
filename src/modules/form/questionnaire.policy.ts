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

/** The title, languages and time under which a questionnaire is listed: the draft's, or the latest version's. */
export const headOf = (actor: Actor) =>
  readsDrafts(actor)
    ? { title: 'title', titles: 'titles', languages: 'languages', updatedAt: 'updated_at' }
    : {
        title: 'published_title',
        titles: 'published_titles',
        languages: 'published_languages',
        updatedAt: 'published_at',
      };

/** Edits are told to those who see drafts. */
export const questionnaireEvents = (actor: Actor): Where =>
  readsDrafts(actor) ? everything : equals('kind', 'QUESTIONNAIRE_PUBLISHED');

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
