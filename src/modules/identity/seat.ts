import { createHash } from 'node:crypto';

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
