import { GraphQLError } from 'graphql';
import { all, among, any, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { LogEntry, LogPage } from '../../platform/event/feed.js';
import type { Pick } from '../../platform/event/log-stream.js';
import type { Actor } from '../identity/actor.js';
import { assigns, changesStage, entered, substitutes } from './event-facts.js';
import type { EventRequest } from './event-request.js';

/** What a subscription is about: which events can match at all, and the condition on their rows. */
export interface Wish {
  mayMatch(entry: LogEntry, actor: Actor): boolean;
  where(page: LogPage, actor: Actor): Where;
}

export const wishFor = (where: Where): Wish => ({ mayMatch: () => true, where: () => where });

/** The active steps of one case changed, or it ended. */
export const stageOf = (cooperationId: string): Wish => ({
  mayMatch: (entry) => entry.subjectId === cooperationId && changesStage(entry.facts),
  where: () => everything,
});

/** Whether the event itself says that a task became the actor's: by name, or by a post that fills another's seat. */
const handsTask = ({ facts }: LogEntry, { personId, holds }: Actor): boolean =>
  assigns(facts, personId) ||
  substitutes(
    facts,
    holds.map((one) => one.positionId),
  );

/** A step began whose task waits for a post of the actor's, or for the partner served; or a task became the actor's. */
export const newTask: Wish = {
  mayMatch: (entry, actor) => entered(entry.facts).length > 0 || handsTask(entry, actor),
  where: (page, actor) =>
    any(
      ...page.map((entry) =>
        handsTask(entry, actor)
          ? equals('id', entry.id)
          : all(equals('id', entry.id), {
              is: 'exists',
              table: 'task',
              on: { institution_id: 'institution_id', cooperation_id: 'subject_id' },
              where: all(among('instance', entered(entry.facts)), {
                is: 'overlaps',
                column: 'subjects',
                values: actor.subjects,
              }),
            }),
      ),
    ),
};

const SHARED_MS = 1000;
interface Shared {
  readonly until: number;
  readonly ids: Promise<ReadonlySet<string>>;
}
/** Subscribers of the same visibility who stand at the same place share one look at the database, for a second. */
const sharedLooks = new WeakMap<LogPage, Map<string, Shared>>();

/** Picks for one subscriber: by the rights its credential has at this moment, or UNAUTHENTICATED when it has none. */
export function pickFor(request: EventRequest, wish: Wish): Pick {
  const { credential, authenticator, projections } = request;
  const visible = projections.get('Event').visible;
  return async (page) => {
    const actor = credential === null ? null : await authenticator.actorOf(credential);
    if (!actor)
      throw new GraphQLError('This session or API key is no longer valid.', {
        extensions: { code: 'UNAUTHENTICATED' },
      });
    const candidates = page.filter((entry) => wish.mayMatch(entry, actor));
    if (candidates.length === 0) return [];
    const where = all(visible(actor), wish.where(candidates, actor));
    if (where === nothing || where.is === 'nothing') return [];
    const ids = await look(request, page, candidates, where);
    return candidates.filter((entry) => ids.has(entry.id));
  };
}

function look(request: EventRequest, page: LogPage, candidates: LogPage, where: Where): Promise<ReadonlySet<string>> {
  const looks = sharedLooks.get(page) ?? new Map<string, Shared>();
  sharedLooks.set(page, looks);
  const key = JSON.stringify([where, candidates.length, candidates[0]?.id, candidates.at(-1)?.id]);
  const known = looks.get(key);
  if (known && known.until > performance.now()) return known.ids;
  const ids = visibleIds(request, candidates, where);
  const forget = () => looks.delete(key);
  ids.catch(forget);
  if (looks.size > 1000) looks.clear();
  looks.set(key, { until: performance.now() + SHARED_MS, ids });
  return ids;
}

async function visibleIds(request: EventRequest, page: LogPage, where: Where): Promise<ReadonlySet<string>> {
  const institutionId = page[0]?.institutionId;
  if (institutionId === undefined) return new Set();
  const parameters = new Parameters();
  const sql = `select e."id" from "event" e where e."institution_id" = ${parameters.add(institutionId)}
    and e."id" = any(${parameters.add(page.map((entry) => entry.id))}::uuid[]) and ${whereSql(where, 'e', parameters)}`;
  const rows = await request.runner.gateway.read<{ id: string }>(institutionId, sql, parameters.values);
  return new Set(rows.map((row) => row.id));
}
