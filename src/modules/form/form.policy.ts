import { equals, type Where } from '../../kernel/where.js';
import type { Actor } from '../identity/actor.js';
import { visibleByGrant } from '../identity/policy.js';

/** Staff who see the case see the answers given in it; a partner's contact sees those it gave. */
export const formAnswerVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? equals('person_id', actor.personId) : visibleByGrant('container_id')(actor);
