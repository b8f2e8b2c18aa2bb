import { equals, nothing, type Where } from '../../kernel/where.js';
import type { Actor } from '../identity/actor.js';
import { mayAdminister } from '../identity/policy.js';

/** Administrators see what became of their institution's letters; an account's own are no institution's business. */
export const letterVisible = (actor: Actor): Where =>
  mayAdminister(actor) ? equals('sender', 'INSTITUTION') : nothing;
