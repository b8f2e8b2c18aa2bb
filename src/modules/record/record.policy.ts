import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { any, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import type { Evidence } from '../document/evidence.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';
import { mayAdminister } from '../identity/policy.js';

/** The institution's own: staff see the series, holds and disposals; partners nothing of records. */
export const archiveVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? equals('institution_id', actor.institutionId) : nothing;

/** A record is seen with its case; one without, by roles that read all; by whoever filed it in any event. */
export const recordVisible = (actor: Actor): Where => {
  if (actor.kind !== 'STAFF') return nothing;
  if (readsAll(actor)) return everything;
  return any(throughCase(cooperationVisible)(actor), equals('filed_by_id', actor.personId));
};
export const throughRecord = (actor: Actor): Where => ({
  is: 'exists',
  table: 'record',
  on: { institution_id: 'institution_id', id: 'record_id' },
  where: recordVisible(actor),
});

/** What an act of disposal lists is for those whose role reads all. */
export const disposalVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' && readsAll(actor) ? everything : archiveVisible(actor);

/** Requests about personal data are the administrators' alone. */
export const dataRequestVisible = (actor: Actor): Where => (mayAdminister(actor) ? everything : nothing);

export const batchVisible = archiveVisible;

export const recordFile: Evidence = {
  of: 'record',
  table: 'record',
  file: 'file_id',
  name: 'file_name',
  visible: recordVisible,
};
export const certificateFile: Evidence = {
  of: 'record-disposal',
  table: 'record_disposal',
  file: 'certificate_file_id',
  name: 'certificate_name',
  visible: disposalVisible,
};

/** Who keeps series, holds and what lies outside cases. */
export const mayKeepRecords = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const archivistsOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators keep the archive.',
    'Hanya koordinator dan administrator yang mengelola arsip.',
  ),
);
