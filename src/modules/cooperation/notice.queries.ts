import { all, type Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { has, oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { caller, type Request } from '../identity/request.js';
import { noticeVisible } from './notice.policy.js';
import type { NoticeWhere } from './notice.type.js';

const unread: Where = { is: 'null', column: 'read_at' };

/** Decodes the contract's filter to a condition on rows. */
export const noticeFilter = (where: NoticeWhere): Where =>
  tree(
    where,
    noticeFilter,
    when(where.unread, (wanted) => has('read_at')(!wanted)),
    when(where.kindIn, oneOf('kind')),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const noticeProjection: Projection<Actor> = {
  type: 'Notice',
  table: 'notice',
  prefix: 'ntc',
  visible: noticeVisible,
  filter: (input) => noticeFilter(input as NoticeWhere),
  orders: { AT: { column: 'at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'ntc', column: 'id' },
    kind: column('kind'),
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    act: { from: 'one', type: 'Act', on: { cooperation_id: 'cooperation_id', number: 'number' } },
    actedBy: { from: 'one', type: 'Person', on: { id: 'acted_by_id' } },
    at: column('at'),
    readAt: column('read_at'),
  },
};

/** How many of the caller's notices are unread. */
export async function unreadNotices(request: Request): Promise<number> {
  const actor = caller(request);
  const parameters = new Parameters();
  const condition = whereSql(all(noticeVisible(actor), unread), 'n', parameters);
  const [row] = await request.runner.gateway.read<{ count: number }>(
    actor.institutionId,
    `select count(*)::int as "count" from "notice" n
     where n."institution_id" = ${parameters.add(actor.institutionId)} and ${condition}`,
    parameters.values,
  );
  return row?.count ?? 0;
}
