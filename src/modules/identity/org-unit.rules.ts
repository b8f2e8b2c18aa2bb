import type { Problem } from '../../kernel/problem.js';
import type { LocalizedText } from '../../kernel/text.js';
import { checkCode, checkLocalized } from './check.js';
import { invalid } from './problems.js';

export interface OrgUnitDetails {
  readonly code: string;
  readonly name: LocalizedText;
  readonly kind: string;
  readonly echelon?: string | null;
}

/** What is wrong with the fields that were given; `undefined` leaves a field as it is. */
export const checkOrgUnit = (
  details: { readonly [K in keyof OrgUnitDetails]?: OrgUnitDetails[K] | null },
): Problem[] => [
  ...(details.code === undefined ? [] : checkCode(['input', 'code'], details.code)),
  ...(details.name === undefined ? [] : checkLocalized(['input', 'name'], details.name)),
  ...(details.kind === undefined ? [] : checkCode(['input', 'kind'], details.kind)),
  ...(details.echelon == null ? [] : checkCode(['input', 'echelon'], details.echelon)),
];

export const isCyclic: Problem = invalid(
  ['input', 'parentId'],
  'A unit cannot stand below itself.',
  'Unit tidak dapat berada di bawah dirinya sendiri.',
);

export const isClosed = (path: readonly string[]): Problem =>
  invalid(path, 'This was closed and takes no more changes.', 'Ini sudah ditutup dan tidak dapat diubah lagi.');
