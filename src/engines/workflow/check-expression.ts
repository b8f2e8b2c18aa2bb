import { isCivilDate } from '../../kernel/civil-date.js';
import type { Complain } from './complain.js';
import type { Definition, FactDefinition } from './definition.js';
import type { EntryFilter, Expression } from './expression.js';

/** The type an expression yields; UNKNOWN where a problem has been told already. */
export type ValueType = 'BOOLEAN' | 'NUMBER' | 'TEXT' | 'DATE' | 'UNKNOWN';
type Path = readonly string[];

/** Tells every type error in `expression` and returns what it yields. */
export function typeOf(definition: Definition, expression: Expression, path: Path, complain: Complain): ValueType {
  const type = (nested: Expression, ...at: string[]) => typeOf(definition, nested, [...path, ...at], complain);
  switch (expression.op) {
    case 'all':
    case 'any':
      for (const [index, nested] of expression.of.entries())
        wants('BOOLEAN', type(nested, 'of', String(index)), [...path, 'of', String(index)], complain);
      return 'BOOLEAN';
    case 'not':
      wants('BOOLEAN', type(expression.of, 'of'), [...path, 'of'], complain);
      return 'BOOLEAN';
    case 'compare':
      compared(definition, expression, type(expression.left, 'left'), type(expression.right, 'right'), path, complain);
      return 'BOOLEAN';
    case 'in': {
      const item = type(expression.item, 'item');
      for (const [index, member] of expression.of.entries())
        if (item !== 'UNKNOWN' && item !== (typeof member === 'number' ? 'NUMBER' : 'TEXT'))
          complain(
            [...path, 'of', String(index)],
            `Cannot be equal to a ${item}.`,
            `Tidak mungkin sama dengan ${item}.`,
          );
        else if (typeof member === 'string')
          chosen(definition, expression.item, member, [...path, 'of', String(index)], complain);
      return 'BOOLEAN';
    }
    case 'has':
      entries(definition, expression.fact, expression.where, path, 'fact', complain);
      if (
        expression.value !== undefined &&
        ['UNITS', 'POSITIONS'].includes(factNamed(definition, expression.fact)?.type ?? '')
      )
        complain(
          [...path, 'value'],
          'Units and positions are picked with "where".',
          'Unit dan jabatan dipilih dengan "where".',
        );
      return 'BOOLEAN';
    case 'count':
    case 'countDistinct':
      entries(definition, expression.of, expression.where, path, 'of', complain);
      if (expression.op === 'countDistinct')
        attribute(definition, expression.of, expression.by, [...path, 'by'], complain);
      return 'NUMBER';
    case 'fact':
      return factType(definition, expression.name, path, complain);
    case 'value':
      return typeof expression.value === 'string'
        ? 'TEXT'
        : typeof expression.value === 'number'
          ? 'NUMBER'
          : 'BOOLEAN';
    case 'date':
      if (!isCivilDate(expression.value)) complain([...path, 'value'], 'No such day.', 'Tanggal itu tidak ada.');
      return 'DATE';
    case 'addDays':
      wants('DATE', type(expression.date, 'date'), [...path, 'date'], complain);
      return 'DATE';
    case 'daysBetween':
      wants('DATE', type(expression.from, 'from'), [...path, 'from'], complain);
      wants('DATE', type(expression.to, 'to'), [...path, 'to'], complain);
      return 'NUMBER';
    case 'round':
      return 'NUMBER';
    case 'initialled':
    case 'signed': {
      const slots =
        expression.op === 'initialled'
          ? definition.sheets.find((sheet) => sheet.id === expression.sheet)?.slots
          : definition.signatures.find((set) => set.id === expression.set)?.slots;
      if (slots && expression.slot !== undefined && !slots.some((slot) => slot.id === expression.slot))
        complain([...path, 'slot'], `There is no slot "${expression.slot}".`, `Tidak ada kolom "${expression.slot}".`);
      return 'BOOLEAN';
    }
    default:
      return 'BOOLEAN';
  }
}

export const factNamed = (definition: Definition, name: string): FactDefinition | undefined =>
  definition.facts.find((fact) => fact.name === name);

export function wants(type: ValueType, got: ValueType, path: Path, complain: Complain): void {
  if (got !== type && got !== 'UNKNOWN')
    complain(path, `Should be ${type}, is ${got}.`, `Seharusnya ${type}, bukan ${got}.`);
}

function factType(definition: Definition, name: string, path: Path, complain: Complain): ValueType {
  const type = factNamed(definition, name)?.type;
  if (type === undefined) return 'UNKNOWN';
  if (type === 'TEXT' || type === 'CHOICE') return 'TEXT';
  if (type === 'NUMBER' || type === 'BOOLEAN' || type === 'DATE') return type;
  complain(
    [...path, 'name'],
    `"${name}" is a list (${type}): ask it with count, countDistinct, has or known.`,
    `"${name}" adalah daftar (${type}): gunakan count, countDistinct, has, atau known.`,
  );
  return 'UNKNOWN';
}

function entries(
  definition: Definition,
  name: string,
  where: EntryFilter | undefined,
  path: Path,
  key: string,
  complain: Complain,
): void {
  const type = factNamed(definition, name)?.type;
  if (type === undefined) return;
  if (!['UNITS', 'POSITIONS', 'CHOICES', 'NEEDS'].includes(type))
    complain([...path, key], `"${name}" is no list (${type}).`, `"${name}" bukan daftar (${type}).`);
  for (const by of Object.keys(where ?? {})) attribute(definition, name, by, [...path, 'where', by], complain);
}

function attribute(definition: Definition, name: string, by: string, path: Path, complain: Complain): void {
  const type = factNamed(definition, name)?.type;
  const has = type === 'UNITS' ? by !== 'position' : type === 'POSITIONS' || by === 'id';
  if (type !== undefined && !has)
    complain(path, `Entries of "${name}" (${type}) have no ${by}.`, `Entri "${name}" (${type}) tidak memiliki ${by}.`);
}

function compared(
  definition: Definition,
  expression: Extract<Expression, { op: 'compare' }>,
  left: ValueType,
  right: ValueType,
  path: Path,
  complain: Complain,
): void {
  if (left === 'UNKNOWN' || right === 'UNKNOWN') return;
  if (left !== right)
    complain(path, `Cannot compare ${left} with ${right}.`, `${left} tidak dapat dibandingkan dengan ${right}.`);
  else if (!['EQ', 'NE'].includes(expression.is) && left !== 'NUMBER' && left !== 'DATE')
    complain([...path, 'is'], `${left} has no order.`, `${left} tidak memiliki urutan.`);
  if (expression.right.op === 'value' && typeof expression.right.value === 'string')
    chosen(definition, expression.left, expression.right.value, [...path, 'right', 'value'], complain);
  if (expression.left.op === 'value' && typeof expression.left.value === 'string')
    chosen(definition, expression.right, expression.left.value, [...path, 'left', 'value'], complain);
}

/** A text held against a CHOICE must be one of its choices, or the guard can never hold. */
function chosen(definition: Definition, asked: Expression, value: string, path: Path, complain: Complain): void {
  const fact = asked.op === 'fact' ? factNamed(definition, asked.name) : undefined;
  if (fact?.type === 'CHOICE' && !fact.choices?.some((choice) => choice.code === value))
    complain(path, `"${value}" is no choice of "${fact.name}".`, `"${value}" bukan pilihan "${fact.name}".`);
}
