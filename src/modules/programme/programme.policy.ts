import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { everything, nothing, type Where } from '../../kernel/where.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole } from '../identity/actor.js';

/** The institution plans for itself: its staff see all of it, partners none. */
export const programmeVisible = (actor: Actor): Where => (actor.kind === 'STAFF' ? everything : nothing);

export const itemEvidence = evidenceIn('programme_item', programmeVisible);
export const versionEvidence = evidenceIn('programme_version', programmeVisible);

/** Positions that keep programmes, by code or other name, as the institution has set it. */
export interface KeeperPositions {
  /** All programmes. */
  readonly keepers: readonly string[];
  /** The programme of the unit that the post is in. */
  readonly unitKeepers: readonly string[];
}

/** Who keeps a programme: coordinators, administrators, and the positions the institution names. */
export function mayKeepProgramme(
  actor: Actor,
  unitId: string | null,
  { keepers, unitKeepers }: KeeperPositions,
): boolean {
  if (actor.kind !== 'STAFF') return false;
  if (hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR')) return true;
  return actor.holds.some(({ code, aliases, unit }) => {
    const goesBy = (names: readonly string[]) => [code, ...aliases].some((name) => names.includes(name));
    return goesBy(keepers) || (unitId !== null && unit?.id === unitId && goesBy(unitKeepers));
  });
}

export const maySetProgrammes = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const keepersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators, administrators, and the positions the institution names keep this programme.',
    'Hanya koordinator, administrator, dan jabatan yang ditetapkan institusi yang mengelola program ini.',
  ),
);

export const settersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only a coordinator or administrator says who keeps programmes.',
    'Hanya koordinator atau administrator yang menetapkan pengelola program.',
  ),
);
