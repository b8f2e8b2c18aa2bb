import { all, among, any, compare, everything, not, type Where } from '../../kernel/where.js';
import { cursorOf, positionOf } from '../../platform/event/cursor.js';
import type { LogEntry } from '../../platform/event/feed.js';
import { oneOf, when } from '../../platform/read/filters.js';
import { globalId, parseGlobalId } from '../../platform/read/global-id.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { eventVisible } from './event.policy.js';
import type { EventsArgs, EventWhere } from './event.type.js';

/** What resolvers of an event find in its row, whether it came by a query or by the log. */
export interface EventRow {
  readonly $institution_id: string;
  readonly $position: number;
  readonly $subject_type: string;
  readonly $subject_id: string;
  readonly $subject_version: number;
  readonly $person_id: string | null;
  readonly $facts: Readonly<Record<string, unknown>>;
}

/** Decodes the contract's filter to a condition on rows. */
export function eventFilter(where: EventWhere): Where {
  return all(
    ...(where.and ?? []).map(eventFilter),
    where.or ? any(...where.or.map(eventFilter)) : everything,
    where.not ? not(eventFilter(where.not)) : everything,
    when(where.kindIn, oneOf('kind')),
    when(where.subjectTypeIn, oneOf('subject_type')),
    where.subjectIdIn ? among('subject_id', where.subjectIdIn.flatMap(rowIdOf)) : everything,
    where.atFrom ? compare('at', '>=', where.atFrom.toISOString()) : everything,
    where.atBefore ? compare('at', '<', where.atBefore.toISOString()) : everything,
  );
}

const rowIdOf = (id: string): string[] => {
  const parsed = parseGlobalId(id);
  return parsed ? [parsed.id] : [];
};

const facts = { from: 'columns', columns: ['facts'] } as const;

/** The log as a type of the contract; `subjects` are the types that events can be about. */
export const eventProjection = (subjects: readonly Projection<Actor>[]): Projection<Actor> => ({
  type: 'Event',
  table: 'event',
  prefix: 'evt',
  visible: eventVisible(subjects),
  filter: (input) => eventFilter(input as EventWhere),
  orders: { POSITION: { column: 'position', type: 'bigint' } },
  fields: {
    id: { from: 'id', prefix: 'evt', column: 'id' },
    kind: { from: 'column', column: 'kind' },
    at: { from: 'column', column: 'at' },
    subjectType: { from: 'column', column: 'subject_type' },
    subjectVersion: { from: 'column', column: 'subject_version' },
    cursor: { from: 'columns', columns: ['institution_id', 'position'] },
    subject: { from: 'columns', columns: ['subject_type', 'subject_id'] },
    notice: { from: 'columns', columns: ['subject_type', 'subject_id', 'subject_version'] },
    personId: { from: 'columns', columns: ['person_id'] },
    action: facts,
    steps: facts,
    phase: facts,
    status: facts,
    changes: facts,
  },
});

/** An entry of the log as the row a query would have delivered. */
export const rowOf = (entry: LogEntry): EventRow => {
  const row = {
    id: globalId('evt', entry.id),
    kind: entry.kind,
    at: entry.at,
    subjectType: entry.subjectType,
    subjectVersion: entry.subjectVersion,
    $institution_id: entry.institutionId,
    $position: entry.position,
    $subject_type: entry.subjectType,
    $subject_id: entry.subjectId,
    $subject_version: entry.subjectVersion,
    $person_id: entry.personId,
    $facts: entry.facts,
  };
  return row;
};

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const keyset = (position: number, id: string) =>
  Buffer.from(JSON.stringify([String(position), id])).toString('base64url');

/** The reader's page for these arguments: cursors of the log stand for places between its rows. */
export const readerPage = (
  { first, last, after, before, where }: EventsArgs,
  institutionId: string,
): PageArguments => ({
  first,
  last,
  where,
  orderBy: { field: 'POSITION', direction: 'ASC' },
  ...(after == null ? {} : { after: keyset(positionOf(after, institutionId), LAST) }),
  ...(before == null ? {} : { before: keyset(positionOf(before, institutionId), FIRST) }),
});

/** The reader's page with the log's own cursors, so that a subscription can go on where a page ended. */
export function logPage<N extends object>(page: Page<N>, institutionId: string): Page<N> {
  const at = (node: N) => cursorOf(institutionId, Number((node as { $at?: string }).$at));
  const edges = page.edges.map(({ node }) => ({ node, cursor: at(node) }));
  const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { ...page, edges, pageInfo: { ...page.pageInfo, ...ends } };
}
