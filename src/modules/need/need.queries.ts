import type { Where } from '../../kernel/where.js';
import { contains, oneOf, related, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { orgUnitFilter } from '../identity/org.queries.js';
import { partnerFilter } from '../partner/partner.queries.js';
import { needVisible } from './need.policy.js';
import type { NeedWhere } from './need.type.js';

/** Decodes the contract's filter to a condition on rows. */
const needFilter = (where: NeedWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => needFilter(inner, actor),
    when(where.sourceIn, oneOf('source')),
    when(where.statusIn, oneOf('status')),
    when(where.titleContains, contains('title')),
    when(where.unit, (unit) => related('org_unit', 'unit_id')(orgUnitFilter(unit))),
    when(where.partner, (partner) => related('partner', 'partner_id')(partnerFilter(partner, actor))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const needProjection: Projection<Actor> = {
  type: 'Need',
  table: 'need',
  prefix: 'need',
  visible: needVisible,
  filter: (input, actor) => needFilter(input as NeedWhere, actor),
  orders: { RECORDED_AT: { column: 'at', type: 'timestamptz' }, TITLE: { column: 'title', type: 'text' } },
  fields: {
    id: { from: 'id', prefix: 'need', column: 'id' },
    source: column('source'),
    title: column('title'),
    description: column('description'),
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    status: column('status'),
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    at: column('at'),
    version: column('version'),
  },
};
