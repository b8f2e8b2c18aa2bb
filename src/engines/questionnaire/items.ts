import { entry, isList, isNode, type Json, mitraOf, type Node } from './document.js';
import { below, type Note } from './fault.js';
import { isForbidden } from './hostile.js';
import { type Texts, textsOf } from './texts.js';

/** An entry of `choices`, `rateValues`, `rows` or `columns`. */
export interface Item {
  readonly code: string;
  readonly value: string | number;
  readonly texts: Texts;
  readonly mitra: Node;
  readonly node: Node | null;
  /** Its place below the question. */
  readonly path: readonly string[];
}

const LONGEST_CODE = 200;

/** Reads a list of items, plain values or nodes; codes must differ. */
export function itemsOf(node: Node, key: string, most: number, language: string, note: Note): Item[] {
  const list = entry(node, key);
  if (list === undefined) return [];
  if (!isList(list)) {
    note('INVALID', [key], 'Should be a list.', 'Seharusnya daftar.');
    return [];
  }
  if (list.length > most) {
    note('TOO_MANY', [key], `At most ${most} entries.`, `Paling banyak ${most} entri.`);
    return [];
  }
  const items = list.flatMap((one, index) => itemOf(one, [key, String(index)], language, note) ?? []);
  const seen = new Set<string>();
  for (const { code, path } of items) {
    if (seen.has(code))
      note('DUPLICATE', path, `The code "${code}" stands here twice.`, `Kode "${code}" ada dua kali di sini.`);
    seen.add(code);
  }
  return items;
}

function itemOf(one: Json, path: readonly string[], language: string, note: Note): Item | null {
  const node = isNode(one) ? one : null;
  const value = node ? entry(node, 'value') : one;
  if (typeof value !== 'string' && typeof value !== 'number') {
    note('INVALID', path, 'An entry needs a code: a text or a number.', 'Entri memerlukan kode: teks atau angka.');
    return null;
  }
  const code = String(value);
  if (code.trim() !== code || code === '' || code.length > LONGEST_CODE || isForbidden(code)) {
    note(
      'INVALID',
      path,
      `A code has 1 to ${LONGEST_CODE} characters and no space at its ends.`,
      `Kode terdiri atas 1 sampai ${LONGEST_CODE} karakter tanpa spasi di ujungnya.`,
    );
    return null;
  }
  const texts = node ? textsOf(node, 'text', language, below(note, ...path)) : {};
  return { code, value, texts, mitra: node ? mitraOf(node) : {}, node, path };
}
