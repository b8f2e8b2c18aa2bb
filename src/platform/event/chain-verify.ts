import type { Queries } from '../database/gateway.js';
import { type Batch, BEGINNING, type ChainedEvent, chainedColumns, leafOf, linkOf, unpacked } from './chain.js';

/** What is wrong with a log, and where. */
export interface ChainFault {
  readonly what:
    | 'EVENT_CHANGED'
    | 'EVENT_MISSING'
    | 'EVENT_INSERTED'
    | 'SEAL_CHANGED'
    | 'SEAL_MISSING'
    | 'HEAD_UNKNOWN';
  /** A position in the log; of a seal, its number. */
  readonly at: number;
}
export interface ChainReport {
  readonly institutionId: string;
  readonly code: string;
  /** Events that seals vouch for, and those that came after the last one. */
  readonly sealed: number;
  readonly unsealed: number;
  readonly seals: number;
  /** The last seal: kept outside, it also shows a log that was cut off or made anew as a whole. */
  readonly head: string | null;
  readonly faults: readonly ChainFault[];
}

const MOST_FAULTS = 100;

/**
 * Goes through an institution's log and its seals. `head` is a seal's hash that was kept elsewhere: it must be one of
 * them. Reads stretch by stretch, so a long log costs no memory.
 */
export async function verifyChain(
  queries: Queries,
  institution: { readonly id: string; readonly code: string },
  head: string | null = null,
): Promise<ChainReport> {
  const { id, code } = institution;
  const faults: ChainFault[] = [];
  let [sealed, seals, to, previous, known] = [0, 0, 0, BEGINNING, head === null];
  for (;;) {
    const batch = await nextBatch(queries, id, seals);
    if (!batch) break;
    const isNext = batch.number === seals + 1;
    if (!isNext) faults.push({ what: 'SEAL_MISSING', at: seals + 1 });
    else if (!holds(batch, previous, to)) faults.push({ what: 'SEAL_CHANGED', at: batch.number });
    faults.push(...(await faultsIn(queries, id, batch, isNext ? to : batch.from - 1)));
    known ||= batch.hash === head;
    [sealed, seals, to, previous] = [sealed + batch.leaves.length, batch.number, batch.to, batch.hash];
    if (faults.length >= MOST_FAULTS) break;
  }
  if (!known) faults.push({ what: 'HEAD_UNKNOWN', at: seals });
  const rest = await queries.query<{ position: number }>(
    `select "position" from "event" where "institution_id" = $1 and "position" > $2 order by "position"`,
    [id, to],
  );
  for (const [at, { position }] of rest.entries())
    if (position !== to + 1 + at) {
      faults.push({ what: 'EVENT_MISSING', at: to + 1 + at });
      break;
    }
  return { institutionId: id, code, sealed, unsealed: rest.length, seals, head: seals > 0 ? previous : null, faults };
}

const holds = ({ from, to, leaves, previous, hash }: Batch, before: string, end: number): boolean =>
  previous === before &&
  from === end + 1 &&
  leaves.length === to - from + 1 &&
  hash === linkOf(previous, from, to, leaves);

async function nextBatch(queries: Queries, institutionId: string, after: number): Promise<Batch | null> {
  const [row] = await queries.query<Omit<Batch, 'leaves'> & { leaves: string }>(
    `select "number", "from_position" as "from", "to_position" as "to", "leaves", "previous", "hash" from "event_batch"
     where "institution_id" = $1 and "number" > $2 order by "number" limit 1`,
    [institutionId, after],
  );
  return row ? { ...row, leaves: unpacked(row.leaves) } : null;
}

/** Each event of a stretch against its leaf, place by place. `end` is where the stretch before it ended. */
async function faultsIn(queries: Queries, id: string, { from, to, leaves }: Batch, end: number): Promise<ChainFault[]> {
  const events = await queries.query<ChainedEvent>(
    `select ${chainedColumns} from "event" e where e."institution_id" = $1 and e."position" > $2 and e."position" <= $3
     order by e."position", e."seq"`,
    [id, end === 0 ? Number.MIN_SAFE_INTEGER : end, to],
  );
  const faults: ChainFault[] = [];
  const seen = new Map<number, ChainedEvent>();
  for (const event of events) {
    if (event.position < from || seen.has(event.position)) faults.push({ what: 'EVENT_INSERTED', at: event.position });
    else seen.set(event.position, event);
  }
  for (const [at, leaf] of leaves.entries()) {
    const event = seen.get(from + at);
    if (!event) faults.push({ what: 'EVENT_MISSING', at: from + at });
    else if (leafOf(id, event) !== leaf) faults.push({ what: 'EVENT_CHANGED', at: from + at });
  }
  return faults.slice(0, MOST_FAULTS);
}
