/** A unit as the caller hands it in, with the attributes guards may speak of. */
export interface UnitRef {
  readonly id: string;
  readonly kind: string;
  readonly echelon: string | null;
}
/** A position in a unit (an addressee); `unit` is null where the position stands above units. */
export interface PositionRef {
  readonly position: string;
  readonly unit: UnitRef | null;
}
/**
 * TEXT, CHOICE, DATE: string · NUMBER: number · BOOLEAN: boolean · CHOICES, NEEDS: strings · UNITS: UnitRef[] ·
 * POSITIONS: PositionRef[].
 */
export type FactValue = string | number | boolean | readonly string[] | readonly UnitRef[] | readonly PositionRef[];
export type Facts = Readonly<Record<string, FactValue>>;
