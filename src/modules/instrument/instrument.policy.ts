import type { Where } from '../../kernel/where.js';
import { versionVisible } from '../document/document.policy.js';
import type { Actor } from '../identity/actor.js';

/** Seen with the version of the document that it is. */
export const compositionVisible = (actor: Actor): Where => ({
  is: 'exists',
  table: 'document_version',
  on: { institution_id: 'institution_id', id: 'document_version_id' },
  where: versionVisible(actor),
});

export const instrumentClauseVisible = (actor: Actor): Where => ({
  is: 'exists',
  table: 'instrument_composition',
  on: { institution_id: 'institution_id', id: 'composition_id' },
  where: compositionVisible(actor),
});
