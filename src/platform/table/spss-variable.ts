/** A value that has a name, or a code that says why there is none. */
export interface ValueLabel {
  readonly value: number;
  readonly label: string;
}
/** A column as statisticians need it. Its cells are numbers, or of the kind it has. */
export interface Variable {
  /** As wanted; what SPSS takes is made of it. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'NUMBER' | 'TEXT' | 'DAY' | 'INSTANT';
  readonly measure: 'NOMINAL' | 'ORDINAL' | 'SCALE';
  readonly values: readonly ValueLabel[];
  /** Numbers that are codes for "no value"; they need be neighbours. */
  readonly missing: readonly ValueLabel[];
}
