import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { nothing, type Where } from '../../kernel/where.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';

export const figureVisible = visibleToStaff;
export const figureEvidence = evidenceIn('figure', figureVisible);

/** What is to be reached, and how it is counted, is no secret in the house. */
export const packVisible = visibleToStaff;
export const settingVisible = visibleToStaff;

/** A row of the house's own, read by counting alone. */
export const satisfactionVisible = (_actor: Actor): Where => nothing;

/** Figures are counted over every case, so they are for those who may read every case. */
export const readsIndicators = (actor: Actor): boolean => actor.kind === 'STAFF' && readsAll(actor);

export const mayKeepIndicators = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const keptByOffice = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators keep indicators and figures.',
    'Hanya koordinator dan administrator yang memelihara indikator dan data angka.',
  ),
);
