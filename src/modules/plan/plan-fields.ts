import type { Field } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';

type Expression = Extract<Field<Actor>, { from: 'expression' }>;

export const column = (name: string) => ({ from: 'column', column: name }) as const;

/** Who an item falls to. Units and posts by name too: what a plan names is told to the partner. */
export const holder: Expression = {
  from: 'expression',
  sql: (alias) => `json_build_object('party', ${alias}."party", 'unitId', 'unit_' || ${alias}."unit_id",
    'unitName', (select u."name" from "org_unit" u
      where u."institution_id" = ${alias}."institution_id" and u."id" = ${alias}."unit_id"),
    'positionId', 'pos_' || ${alias}."position_id",
    'positionTitle', (select p."title" from "position" p
      where p."institution_id" = ${alias}."institution_id" and p."id" = ${alias}."position_id"),
    'label', ${alias}."label")`,
};
