import { equals, type Where } from '../../kernel/where.js';
import type { Actor } from '../identity/actor.js';
import { visibleByGrant } from '../identity/policy.js';

/** Staff who see the case see the answers given in it; a partner's contact sees those it gave. */
export const formAnswerVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? equals('person_id', actor.personId) : visibleByGrant('container_id')(actor);

/** A file handed in with answers is seen by whoever sees the answers. */
export const answerFileVisible = (actor: Actor): Where => ({
  is: 'exists',
  table: 'form_answer',
  on: { institution_id: 'institution_id', id: 'form_answer_id' },
  where: formAnswerVisible(actor),
});
