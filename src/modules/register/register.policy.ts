import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';

/** Staff who see a case see what the register says of it; a partner what is said of its own. */
export const registerVisible = throughCase(cooperationVisible);

/** What stays in the house. */
export const insideVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? nothing : throughCase(cooperationVisible)(actor);

export const agreementKindVisible = visibleToStaff;

export const benefitEvidence = evidenceIn('cooperation_benefit', registerVisible);
export const aspectEvidence = evidenceIn('cooperation_aspect', insideVisible);

/** Who keeps the register: coordinators and administrators. */
export const mayKeepRegister = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const registrarsOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators keep the register of cooperations.',
    'Hanya koordinator dan administrator yang memelihara register kerja sama.',
  ),
);
