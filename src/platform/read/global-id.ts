const pattern = /^([a-z]{2,6})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** An object's id for the outside. Opaque to clients: its form may change. */
export const globalId = (prefix: string, id: string): string => `${prefix}_${id}`;

export function parseGlobalId(id: string): { prefix: string; id: string } | null {
  const match = pattern.exec(id);
  return match?.[1] && match[2] ? { prefix: match[1], id: match[2] } : null;
}

/** The row id inside a global id of the given kind; null when it is another kind's, or no id at all. */
export function rowId(prefix: string, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed && parsed.prefix === prefix ? parsed.id : null;
}
