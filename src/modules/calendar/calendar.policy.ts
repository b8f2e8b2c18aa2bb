import { everything, type Where } from '../../kernel/where.js';
import type { Actor } from '../identity/actor.js';

/** When an institution works is no secret: whoever has a login there sees it, its partners too. */
export const calendarVisible = (_actor: Actor): Where => everything;
