import { createHmac } from 'node:crypto';
import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import type { FactValue } from '../../engines/workflow/fact.js';
import type { State } from '../../engines/workflow/state.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

/** Words kept apart from the log, so that they can be erased; the log holds a reference and a keyed commitment. */
export interface Words {
  readonly id: string;
  readonly commitment: string;
}

/** Stores free text in a row of its own. The key is erased with the words: what is left proves nothing about them. */
export async function keepWords(work: Work<Actor>, cooperationId: string, body: string): Promise<Words> {
  const id = work.ids.next();
  const key = work.ids.secret();
  await work.query(
    `insert into "comment" ("institution_id", "id", "cooperation_id", "person_id", "body", "key", "at")
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [work.institutionId, id, cooperationId, work.actor.personId, body, key, work.now.toISOString()],
  );
  return { id, commitment: commitmentTo(body, key) };
}

/** The same words for several cases: a row in each, so that each can be erased by itself. */
export async function keepWordsIn(
  work: Work<Actor>,
  cooperationIds: readonly string[],
  body: string,
): Promise<Map<string, Words>> {
  const rows = cooperationIds.map((cooperation) => ({ id: work.ids.next(), cooperation, key: work.ids.secret() }));
  await work.query(
    `insert into "comment" ("institution_id", "id", "cooperation_id", "person_id", "body", "key", "at")
     select $1, r.id, r.cooperation, $2, $3, r.key, $4 from json_to_recordset($5) as r(id uuid, cooperation uuid, key text)`,
    [work.institutionId, work.actor.personId, body, work.now.toISOString(), JSON.stringify(rows)],
  );
  return new Map(rows.map(({ id, cooperation, key }) => [cooperation, { id, commitment: commitmentTo(body, key) }]));
}

const commitmentTo = (body: string, key: string): string => createHmac('sha256', key).update(body).digest('base64url');

const mark = /^text:([0-9a-f-]{36}):[\w-]{43}$/;

/** The comment row a TEXT fact refers to. */
export const wordsIn = (value: FactValue | undefined): string | null =>
  typeof value === 'string' ? (mark.exec(value)?.[1] ?? null) : null;

/** As `withoutWords`, of a case that held none before; the rows are the caller's to write. */
export function wordsApart(
  ids: Ids,
  definition: Definition,
  events: readonly Event[],
): { events: Event[]; words: { id: string; body: string; key: string }[] } {
  const texts = new Set(definition.facts.filter((fact) => fact.type === 'TEXT').map((fact) => fact.name));
  const words: { id: string; body: string; key: string }[] = [];
  const apart = ([name, value]: [string, FactValue]): [string, FactValue] => {
    if (!texts.has(name) || typeof value !== 'string') return [name, value];
    const word = { id: ids.next(), body: value, key: ids.secret() };
    words.push(word);
    return [name, `text:${word.id}:${commitmentTo(value, word.key)}`];
  };
  const told = events.map((event) =>
    event.type === 'FactsSet' ? { ...event, facts: Object.fromEntries(Object.entries(event.facts).map(apart)) } : event,
  );
  return { events: told, words };
}

/** Replaces the words of TEXT facts in what the engine decided by references to rows of their own. */
export async function withoutWords(
  work: Work<Actor>,
  cooperationId: string,
  definition: Definition,
  events: readonly Event[],
  before: State | null = null,
): Promise<Event[]> {
  // A reference is one only if the case held it before (a fact copied to another): words that look like one are words.
  const held = new Set(Object.values(before?.facts ?? {}));
  const textFacts = new Set(definition.facts.filter((fact) => fact.type === 'TEXT').map((fact) => fact.name));
  const kept: Event[] = [];
  for (const event of events) {
    if (event.type !== 'FactsSet' && event.type !== 'FactsCorrected') {
      kept.push(event);
      continue;
    }
    const facts: Record<string, FactValue> = {};
    for (const [name, value] of Object.entries(event.facts)) {
      if (textFacts.has(name) && typeof value === 'string' && !held.has(value)) {
        const words = await keepWords(work, cooperationId, value);
        facts[name] = `text:${words.id}:${words.commitment}`;
      } else facts[name] = value;
    }
    kept.push({ ...event, facts });
  }
  return kept;
}
