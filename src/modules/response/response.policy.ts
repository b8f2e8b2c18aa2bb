import { nothing, type Where } from '../../kernel/where.js';
import type { Actor } from '../identity/actor.js';

/** Single responses are no reader's: figures speak for them, and exports where the mode allows it. */
export const responseVisible = (_actor: Actor): Where => nothing;
