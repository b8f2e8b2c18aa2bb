import { entry, isNode, type Node } from './document.js';
import { parseExpression } from './expression/parse.js';
import type { Note } from './fault.js';
import type { Element, Formula } from './model.js';

/** What a kind is given to read a node by. */
export interface Reading {
  /** The language of plain texts. */
  readonly language: string;
  /** Notes a fault at the element being read. */
  readonly note: Note;
  readonly path: readonly string[];
  /** Reads a formula of the element, or of a part of it at `place`. */
  readonly formula: (node: Node, key: string, place?: readonly string[]) => Formula | null;
  /** The survey's own limits on the length of a line and of a long text. */
  readonly longest: { readonly line: number; readonly text: number };
  /** Reads the elements of a group, in a scope of names of its own. */
  readonly elements: (list: unknown, key: string) => readonly Element[];
}

/** Reads an expression property; null when there is none, or when it does not parse. */
export function formulaOf(node: Node, key: string, path: readonly string[], note: Note): Formula | null {
  const source = entry(node, key);
  if (source === undefined || (typeof source === 'string' && source.trim() === '')) return null;
  const at = [...path, key];
  if (typeof source !== 'string') {
    note('INVALID', at, 'Should be an expression.', 'Seharusnya ekspresi.');
    return null;
  }
  const parsed = parseExpression(source);
  if (parsed.ok) return { source, expression: parsed.value, path: at };
  note('EXPRESSION_INVALID', at, parsed.error.message.en, parsed.error.message.id);
  return null;
}

export function flag(node: Node, key: string, note: Note, otherwise = false): boolean {
  const value = entry(node, key);
  if (value === undefined) return otherwise;
  if (typeof value === 'boolean') return value;
  note('INVALID', [key], 'Should be true or false.', 'Seharusnya true atau false.');
  return otherwise;
}

export function numberOf(node: Node, key: string, note: Note): number | null {
  const value = entry(node, key);
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  note('INVALID', [key], 'Should be a number.', 'Seharusnya angka.');
  return null;
}

export function wholeOf(node: Node, key: string, note: Note): number | null {
  const value = numberOf(node, key, note);
  if (value === null || Number.isInteger(value)) return value;
  note('INVALID', [key], 'Should be a whole number.', 'Seharusnya bilangan bulat.');
  return null;
}

export function wordOf(node: Node, key: string, note: Note): string | null {
  const value = entry(node, key);
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  note('INVALID', [key], 'Should be a text.', 'Seharusnya teks.');
  return null;
}

export function partOf(node: Node, key: string, note: Note): Node | null {
  const value = entry(node, key);
  if (value === undefined) return null;
  if (isNode(value)) return value;
  note('INVALID', [key], 'Should be an object.', 'Seharusnya objek.');
  return null;
}
