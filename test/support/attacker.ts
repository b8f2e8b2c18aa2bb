import { createHash, createHmac } from 'node:crypto';
import pg from 'pg';
import { canonicalJson } from '../../src/kernel/canonical-json.js';

/** A row as it lies in the database: where, by which transaction, and all that is in it. */
export interface DumpedRow {
  readonly table: string;
  /** Its place in the table's file. */
  readonly place: number;
  readonly transaction: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Everything a superuser sees: every table of every schema, the job queue's too. */
export async function dumpAll(client: pg.Client): Promise<DumpedRow[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`,
  );
  const dumped: DumpedRow[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ ctid: string; xmin: string; row: Record<string, unknown> }>(
      `select t.ctid::text, t.xmin::text, to_jsonb(t) as row from ${name} t`,
    );
    for (const { ctid, xmin, row } of rows) {
      const [page = 0, item = 0] = ctid.slice(1, -1).split(',').map(Number);
      dumped.push({
        table: name.slice(name.indexOf('.') + 1),
        place: page * 65_536 + item,
        transaction: Number(xmin),
        row,
      });
    }
  }
  return dumped;
}

/** Somebody who answered, with every row that names the invitation; and a response with every row that names it. */
export interface Side {
  readonly id: string;
  readonly rows: readonly DumpedRow[];
}
export interface Sides {
  readonly people: readonly Side[];
  readonly responses: readonly Side[];
}

export function sidesOf(dump: readonly DumpedRow[], campaignId: string): Sides {
  const own = dump.filter(({ row }) => row.campaign_id === campaignId);
  const idsIn = (table: string, column: string) =>
    own.filter((one) => one.table === table).map(({ row }) => String(row[column]));
  const withRows = (ids: readonly string[]): Side[] =>
    ids.map((id) => ({ id, rows: dump.filter(({ row }) => JSON.stringify(row).includes(id)) }));
  return {
    people: withRows(idsIn('survey_participation', 'invitation_id')),
    responses: withRows(idsIn('survey_response', 'id')),
  };
}

type Key = (side: Side) => number | string;

const placeIn =
  (table: string): Key =>
  ({ rows }) =>
    Math.min(...rows.filter((one) => one.table === table).map(({ place }) => place));
const transactionIn =
  (table: string): Key =>
  ({ rows }) =>
    Math.min(...rows.filter((one) => one.table === table).map(({ transaction, place }) => transaction * 1e7 + place));
const columnOf =
  (table: string, column: string): Key =>
  ({ rows }) =>
    String(rows.find((one) => one.table === table)?.row[column] ?? '');

/** Orders in which those who answered, and the responses, can be laid side by side. */
const personOrders: Readonly<Record<string, Key>> = {
  'place of participation': placeIn('survey_participation'),
  'transaction of participation': transactionIn('survey_participation'),
  'place of invitation': placeIn('survey_invitation'),
  'invitation id': ({ id }) => id,
  'token hash': columnOf('survey_invitation', 'token_hash'),
  'key hash': columnOf('survey_participation', 'key_hash'),
  'body hash': columnOf('survey_participation', 'body_hash'),
};
const responseOrders: Readonly<Record<string, Key>> = {
  'place of response': placeIn('survey_response'),
  'transaction of response': transactionIn('survey_response'),
  'place of answers': placeIn('survey_answer'),
  'place in the tail': placeIn('survey_tail'),
  'response id': ({ id }) => id,
  'receipt hash': columnOf('survey_response', 'receipt_hash'),
  'size of answers': ({ rows }) => JSON.stringify(rows).length,
};

/** Guesses: response → who answered it. */
export type Guess = ReadonlyMap<string, string>;
export type Matcher = (sides: Sides) => Guess;

const sorted = (sides: readonly Side[], key: Key): Side[] =>
  sides
    .map((side) => [key(side), side] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, side]) => side);

const sideBySide =
  (person: Key, response: Key, backwards: boolean): Matcher =>
  ({ people, responses }) => {
    const answered = sorted(people, person);
    if (backwards) answered.reverse();
    return new Map(sorted(responses, response).map(({ id }, at) => [id, answered[at]?.id ?? '']));
  };

/** Who shares most with a response, what is rare counting more. */
const sharedValues: Matcher = ({ people, responses }) => {
  const valuesIn = ({ rows }: Side) =>
    new Set(rows.flatMap(({ row }) => Object.values(row).flatMap(leaves)).filter((one) => one.length >= 2));
  const known = people.map((person) => ({ person, values: valuesIn(person) }));
  const often = new Map<string, number>();
  for (const { values } of known) for (const one of values) often.set(one, (often.get(one) ?? 0) + 1);
  return new Map(
    responses.map((response) => {
      const own = valuesIn(response);
      const scored = known.map(({ person, values }) => ({
        person,
        score: [...own].reduce((sum, one) => sum + (values.has(one) ? 1 / (often.get(one) ?? 1) : 0), 0),
      }));
      return [response.id, scored.sort((a, b) => b.score - a.score)[0]?.person.id ?? ''];
    }),
  );
};

const leaves = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === undefined ? [] : [String(value)];
};

/** Whose hashes come out of a response's answers with any key that lies in the database. */
const triedHashes: Matcher = ({ people, responses }) => {
  const bodies = responses.map(({ id, rows }) => {
    const row = rows.find((one) => one.table === 'survey_response')?.row ?? {};
    return { id, texts: bodiesOf(row.answers) };
  });
  const guess = new Map<string, string>();
  for (const person of people) {
    const values = [...new Set(person.rows.flatMap(({ row }) => Object.values(row).flatMap(leaves)))];
    const hashes = new Set(values.filter((one) => /^[\w-]{43}$/.test(one)));
    const keys = ['', ...values, ...values.map((one) => `\0${one}`)];
    for (const { id, texts } of bodies)
      for (const text of texts)
        for (const key of keys) {
          const mac = createHmac('sha256', key).update(text).digest('base64url');
          const plain = createHash('sha256').update(`${key}\0${text}`).digest('base64url');
          if (hashes.has(mac) || hashes.has(plain)) guess.set(id, person.id);
        }
  }
  return guess;
};

/** What a client may have sent for the answers that were kept. */
export const bodiesOf = (answers: unknown): string[] => [
  canonicalJson({ answers, language: null }),
  canonicalJson(answers),
];

/** Everything that is tried, by name. */
export const matchers: Readonly<Record<string, Matcher>> = {
  ...Object.fromEntries(
    Object.entries(personOrders).flatMap(([person, personKey]) =>
      Object.entries(responseOrders).flatMap(([response, responseKey]) =>
        [false, true].map((backwards) => [
          `${person} ${backwards ? 'backwards ' : ''}beside ${response}`,
          sideBySide(personKey, responseKey, backwards),
        ]),
      ),
    ),
  ),
  'shared values': sharedValues,
  'tried hashes': triedHashes,
};

/** How many guesses are right. */
export const hits = (guess: Guess, truth: ReadonlyMap<string, string>): number =>
  [...guess].filter(([response, person]) => truth.get(response) === person).length;
