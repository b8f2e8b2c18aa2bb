import { z } from 'zod';
import { dharmas, levels } from '../../engines/indicator/pack.js';
import { isCivilDate } from '../../kernel/civil-date.js';

/** Where a count comes from: one measure of one indicator, for a year as of a day, of a unit, duty and level or of all. */
export type DrillKey = z.infer<typeof shape>;

const shape = z.strictObject({
  pack: z.uuid(),
  indicator: z.string().max(40),
  measure: z.string().max(60),
  year: z.int().min(1).max(9998),
  asOf: z.string().refine(isCivilDate),
  scope: z.uuid().nullable(),
  unit: z.uuid().nullable(),
  dharma: z.enum(dharmas).nullable(),
  level: z.enum(levels).nullable(),
});

/** An opaque name of it for clients; it opens nothing by itself. */
export const drillId = (key: DrillKey): string => `drl_${Buffer.from(JSON.stringify(key)).toString('base64url')}`;

export function drillKeyOf(id: string): DrillKey | null {
  if (!id.startsWith('drl_') || id.length > 2_000) return null;
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(id.slice(4), 'base64url').toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
