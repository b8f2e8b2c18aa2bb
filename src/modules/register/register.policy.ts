import { nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { evidenceIn } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';

/** Staff who see a case see what the register says of it; a partner what is said of its own. */
export const registerVisible = throughCase(cooperationVisible);

/** What stays in the house. */
export const insideVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? nothing : throughCase(cooperationVisible)(actor);

export const agreementKindVisible = visibleToStaff;

export const benefitEvidence = evidenceIn('cooperation_benefit', registerVisible);
export const aspectEvidence = evidenceIn('cooperation_aspect', insideVisible);
