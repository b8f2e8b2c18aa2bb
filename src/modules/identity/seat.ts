import { createHash } from 'node:crypto';
import type { Holding } from './actor.js';

/**
 * The id grants and tasks are written to for "whoever holds this position", in one unit or in any. It is made of the
 * names, not of a post's row: a post that is created, replaced or renamed later holds what waits for its position.
 */
export function seatId(institutionId: string, position: string, unitId: string | null): string {
  const hex = createHash('md5')
    .update(`${institutionId}/${position}/${unitId ?? '*'}`)
    .digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What posts are granted to: the posts, and every seat they fill, under all their names, in their unit and in any. */
export const subjectsHeld = (institutionId: string, held: readonly Holding[]): string[] =>
  held.flatMap(({ positionId, code, aliases, unit }) => [
    positionId,
    ...[code, ...aliases].flatMap((name) => [
      seatId(institutionId, name, null),
      ...(unit ? [seatId(institutionId, name, unit.id)] : []),
    ]),
  ]);
