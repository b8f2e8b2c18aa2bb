import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { all, among, equals, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';
import type { ImportTarget } from './sheet-mapping.rules.js';

const isKeeper = (actor: Actor): boolean => actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

/** Sheets hold people and money: whoever may read one in sees what came of it, and nobody else. */
export const sheetImportVisible = (actor: Actor): Where => {
  if (!isKeeper(actor)) return nothing;
  const own = equals('institution_id', actor.institutionId);
  return hasRole(actor, 'ADMINISTRATOR') ? own : all(own, among('target', ['COOPERATIONS', 'PARTNERS']));
};

export const importRowVisible = (actor: Actor): Where => ({
  is: 'exists',
  table: 'sheet_import',
  on: { institution_id: 'institution_id', id: 'import_id' },
  where: sheetImportVisible(actor),
});

/** Units and staff are the administrators'; partners and cooperations the coordinators' too. */
export const mayImport = (actor: Actor, target: ImportTarget): boolean =>
  target === 'UNITS' || target === 'STAFF'
    ? actor.kind === 'STAFF' && hasRole(actor, 'ADMINISTRATOR')
    : isKeeper(actor);

export const importersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Coordinators and administrators read in cooperations and partners; administrators units and staff.',
    'Koordinator dan administrator mengimpor kerja sama dan mitra; administrator mengimpor unit dan pegawai.',
  ),
);
