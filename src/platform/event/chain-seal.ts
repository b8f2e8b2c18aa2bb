import type { Clock } from '../clock/clock.js';
import type { Ids } from '../clock/ids.js';
import type { Gateway, Queries } from '../database/gateway.js';
import { serveEach } from '../job/serve-each.js';
import { BEGINNING, type ChainedEvent, chainedColumns, leafOf, linkOf, packed } from './chain.js';

/** Off the way of every act: the log is sealed behind it, in stretches of at most so many events. */
const PER_BATCH = 1_000;

const unsealed = `select i."id" from "institution" i
  join lateral (select max(e."position") as "head" from "event" e where e."institution_id" = i."id" and e."position" is not null) h on true
  left join lateral (select max(b."to_position") as "to" from "event_batch" b where b."institution_id" = i."id") b on true
  where h."head" > coalesce(b."to", 0)`;

interface Parts {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Seals what has come since. Any number of processes may do it: of two that seal the same stretch one finds it sealed. */
export async function sealLogs(parts: Parts): Promise<void> {
  const behind = await parts.gateway.system.query<{ id: string }>(unsealed);
  await serveEach(behind, async ({ id }) => {
    while ((await sealNext(parts, id)) === PER_BATCH);
  });
}

const sealNext = ({ gateway, clock, ids }: Parts, institutionId: string): Promise<number> =>
  gateway.system.transaction(async ({ query }) => {
    const last = await lastBatch({ query }, institutionId);
    const events = await query<ChainedEvent>(
      `select ${chainedColumns} from "event" e where e."institution_id" = $1 and e."position" > $2
       order by e."position" limit ${PER_BATCH}`,
      [institutionId, last.to],
    );
    const [first] = events;
    const to = events.at(-1)?.position;
    if (!first || to === undefined) return 0;
    const leaves = events.map((event) => leafOf(institutionId, event));
    await query(
      `insert into "event_batch" ("institution_id", "id", "number", "from_position", "to_position", "leaves", "previous", "hash", "sealed_at")
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict ("institution_id", "number") do nothing`,
      [
        ...[institutionId, ids.next(), last.number + 1, first.position, to, packed(leaves), last.hash],
        ...[linkOf(last.hash, first.position, to, leaves), clock.now().toISOString()],
      ],
    );
    return events.length;
  });

async function lastBatch(
  queries: Queries,
  institutionId: string,
): Promise<{ number: number; to: number; hash: string }> {
  const [last] = await queries.query<{ number: number; to: number; hash: string }>(
    `select "number", "to_position" as "to", "hash" from "event_batch" where "institution_id" = $1
     order by "number" desc limit 1`,
    [institutionId],
  );
  return last ?? { number: 0, to: 0, hash: BEGINNING };
}
