/** Figures of nothing, as nothing may be told yet: each says so instead of naming its own reason. */
export function heldBack<T>(figures: T): T {
  if (Array.isArray(figures)) return figures.map(heldBack) as T;
  if (figures === null || typeof figures !== 'object' || figures instanceof Map) return figures;
  return Object.fromEntries(
    Object.entries(figures).map(([key, one]) => [key, key === 'absent' && one !== null ? 'HELD_BACK' : heldBack(one)]),
  ) as T;
}
