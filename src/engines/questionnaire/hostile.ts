import { isStorable } from '../../kernel/text.js';
import type { Json } from './document.js';
import { type Fault, type Note, noteInto } from './fault.js';
import { limits } from './limits.js';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key or code would reach into what every object inherits. */
export const isForbidden = (key: string): boolean => forbidden.has(key);

/** Whether plain data is JSON of bearable size without keys that reach into JavaScript; every reason why not. */
export function hostileParts(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const count: Count = { nodes: 0, characters: 0, note: noteInto(faults) };
  walk(data, [], count);
  return faults;
}

/** As much as a walk has seen; `note` is silent once the document is known to be too large. */
interface Count {
  nodes: number;
  characters: number;
  note: Note;
}

function walk(value: unknown, path: readonly string[], count: Count): boolean {
  if (++count.nodes > limits.nodes) return tooLarge(count, `${limits.nodes} values`, `${limits.nodes} nilai`);
  if (typeof value === 'string') return words(value, path, count);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return true;
  if (typeof value !== 'object' || !isPlain(value)) {
    count.note('NOT_A_DOCUMENT', path, 'This is no JSON value.', 'Ini bukan nilai JSON.');
    return true;
  }
  if (path.length >= limits.depth) {
    count.note('TOO_DEEP', path.slice(0, 6), 'Nested too deeply.', 'Bersarang terlalu dalam.');
    return true;
  }
  for (const [key, one] of Object.entries(value)) {
    const at = [...path, key];
    if (!Array.isArray(value)) {
      if (isForbidden(key))
        count.note('FORBIDDEN_KEY', at, `The key "${key}" is not allowed.`, `Kunci "${key}" tidak diperbolehkan.`);
      if (!words(key, at, count)) return false;
    }
    if (one !== undefined && !walk(one, at, count)) return false;
  }
  return true;
}

function words(value: string, path: readonly string[], count: Count): boolean {
  count.characters += value.length;
  if (count.characters > limits.characters)
    return tooLarge(count, `${limits.characters} characters`, `${limits.characters} karakter`);
  if (!isStorable(value))
    count.note(
      'INVALID',
      path,
      'This holds characters that cannot be kept.',
      'Ini memuat karakter yang tidak dapat disimpan.',
    );
  return true;
}

function tooLarge(count: Count, en: string, id: string): false {
  count.note('TOO_LARGE', [], `The document holds more than ${en}.`, `Dokumen memuat lebih dari ${id}.`);
  return false;
}

const isPlain = (value: object): value is Record<string, Json> =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
