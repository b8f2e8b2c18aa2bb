/** What a code names: two definitions of the same kind and code collide, and every use must meet a definition. */
export type CodeKind =
  | 'source'
  | 'position'
  | 'fact'
  | 'document'
  | 'form'
  | 'sheet'
  | 'signature set'
  | 'return'
  | 'step'
  | 'action'
  | 'outcome'
  | 'timer'
  | 'stage'
  | 'clause'
  | 'assumption';

/**
 * The format as data. One description serves the check of a definition, the collection of codes and their uses,
 * and the published JSON Schema, so the three cannot part.
 */
export type Shape =
  | { readonly is: 'text'; readonly max: number; readonly pattern?: string; readonly wanted?: string }
  | { readonly is: 'code'; readonly kind: CodeKind; readonly role: 'DEFINES' | 'USES' }
  | { readonly is: 'number'; readonly integer?: boolean; readonly min?: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'literal'; readonly value: string | number | boolean }
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape; readonly min: number; readonly max: number }
  | ObjectShape
  | { readonly is: 'tagged'; readonly tag: string; readonly cases: Readonly<Record<string, ObjectShape>> }
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly wanted: string }
  | { readonly is: 'named'; readonly name: 'expression' };
export interface ObjectShape {
  readonly is: 'object';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
}

/** Every code of the format: a letter first, so never `__proto__` and never a number YAML would eat. */
export const codePattern = '^[A-Za-z][A-Za-z0-9_.-]{0,63}$';

export const words = (max = 2000): Shape => ({ is: 'text', max });
export const matching = (pattern: string, wanted: string): Shape => ({ is: 'text', max: 100, pattern, wanted });
export const plainCode = matching(codePattern, 'a code (letters, digits, _ . -, beginning with a letter)');
export const defines = (kind: CodeKind): Shape => ({ is: 'code', kind, role: 'DEFINES' });
export const uses = (kind: CodeKind): Shape => ({ is: 'code', kind, role: 'USES' });
export const oneOf = (values: readonly string[]): Shape => ({ is: 'oneOf', values });
export const literal = (value: string | number | boolean): Shape => ({ is: 'literal', value });
export const yesNo: Shape = { is: 'boolean' };
export const some = (of: Shape): Shape => ({ is: 'list', of, min: 1, max: 500 });
export const list = (of: Shape): Shape => ({ is: 'list', of, min: 0, max: 500 });
export const object = (
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): ObjectShape => ({ is: 'object', required, optional });
