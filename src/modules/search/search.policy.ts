import { all, any, equals, nothing, type Where } from '../../kernel/where.js';
import { clauseVisible } from '../clause/clause.policy.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { documentVisible } from '../document/document.policy.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';
import { partnerVisible } from '../partner/partner.policy.js';
import type { SearchKind } from './search.rules.js';

/** The kinds of objects that are found, with the table that holds them and who sees them there. */
export const found: Readonly<
  Record<SearchKind, { readonly table: string; readonly visible: (actor: Actor) => Where }>
> = {
  PARTNER: { table: 'partner', visible: partnerVisible },
  COOPERATION: { table: 'cooperation', visible: cooperationVisible },
  DOCUMENT: { table: 'document', visible: documentVisible },
  CLAUSE: { table: 'clause', visible: clauseVisible },
};

const ofKind = (kind: SearchKind, actor: Actor): Where => {
  const { table, visible } = found[kind];
  const where = visible(actor);
  const isKind = equals('kind', kind);
  // An entry goes with its object: for who sees all of them there is nothing to look up.
  if (where.is === 'everything') return isKind;
  return all(isKind, { is: 'exists', table, on: { institution_id: 'institution_id', id: 'id' }, where });
};

/** Whoever sees an object finds it, and nobody else. */
export const entryVisible = (actor: Actor): Where =>
  any(...(Object.keys(found) as SearchKind[]).map((kind) => ofKind(kind, actor)));

/** How early the house looks ahead is its own affair; what was told, too. */
export const expirySettingVisible = visibleToStaff;
export const expiryToldVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? throughCase(cooperationVisible)(actor) : nothing;

export const maySetExpiry = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');
