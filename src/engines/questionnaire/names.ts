import { cut } from '../../kernel/text.js';
import { wordIn } from './document.js';
import type { Note } from './fault.js';
import { limits } from './limits.js';

/** Names the expression language, SurveyJS or a client's own objects take for something else. */
const reserved = new Set([
  'choice',
  'constructor',
  'hasownproperty',
  'item',
  'itemindex',
  'panel',
  'panelindex',
  'parentpanel',
  'prototype',
  'row',
  'rowindex',
  'survey',
  'tostring',
  'valueof',
  'visiblepanelindex',
]);

const shape = new RegExp(`^[A-Za-z][A-Za-z0-9_-]{0,${limits.keyLength - 1}}$`);

export const isKey = (name: string): boolean => shape.test(name) && !reserved.has(name.toLowerCase());

/** Notes a name that cannot be a key, or that another has; case alone does not tell two apart. */
export function claimName(name: unknown, taken: Map<string, string>, note: Note): void {
  if (name === undefined) {
    note('REQUIRED', ['name'], 'It needs a name.', 'Nama harus diisi.');
    return;
  }
  if (typeof name !== 'string' || !isKey(name)) {
    const shown = cut(wordIn(name), 40);
    note(
      'INVALID',
      ['name'],
      `"${shown}" cannot be a name: begin with a letter, then letters, digits, _ or -.`,
      `"${shown}" tidak dapat menjadi nama: awali dengan huruf, lalu huruf, angka, _ atau -.`,
    );
    return;
  }
  const other = taken.get(name.toLowerCase());
  if (other !== undefined)
    note('NAME_TAKEN', ['name'], `The name "${name}" is taken.`, `Nama "${name}" sudah dipakai.`);
  else taken.set(name.toLowerCase(), name);
}
