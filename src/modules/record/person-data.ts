import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Actor } from '../identity/actor.js';
import { type KnownPerson, knownPerson, parametersOf, typed } from './person-known.js';
import { mentionOf } from './person-words-erase.js';
import { boundWhole, countBound, mentionsInData } from './person-words-in-data.js';
import { mentions, personalData } from './personal-data.js';
import { dataRequestVisible } from './record.policy.js';

/** All the house knows of a person, as plain data; null where the actor may not have it now. */
export async function personDataOf(gateway: Gateway, actor: Actor, requestId: string): Promise<object | null> {
  const { institutionId } = actor;
  const parameters = new Parameters();
  const [institution, id] = [institutionId, requestId].map((one) => parameters.add(one));
  const [request] = await gateway.read<{ personId: string }>(
    institutionId,
    `select q."person_id" as "personId" from "data_request" q where q."institution_id" = ${institution} and q."id" = ${id}
       and q."kind" = 'ACCESS' and q."status" = 'DONE' and ${whereSql(dataRequestVisible(actor), 'q', parameters)}`,
    parameters.values,
  );
  if (!request) return null;
  return gateway.system.transaction(async ({ query }) => {
    const known = await knownPerson({ query }, institutionId, request.personId);
    const data: Record<string, unknown> = {};
    for (const { table, mine, words } of personalData) {
      const columns = Object.keys(words).filter((column) => words[column] !== 'BLANK');
      const rows = await query<{ row: object }>(
        `select json_build_object('id', t."id", ${columns.map((one) => `'${one}', t."${one}"`).join(', ')}) as "row"
         from "${table}" t where t."institution_id" = $1 and ${typed} and (${mine}) order by t."id" limit 10000`,
        parametersOf(known),
      );
      if (rows.length > 0) data[table] = rows.map(({ row }) => row);
    }
    const { personId, name, emails, phones } = known;
    const [named, mentioned] = [await namedIn({ query }, known), await mentionedIn({ query }, known)];
    return { person: { id: personId, name, emails, phones }, data, named, mentioned };
  });
}

/** Where others wrote of the person, by name or address, and in how many rows. Their words are theirs. */
async function mentionedIn(queries: Queries, known: KnownPerson): Promise<Record<string, number>> {
  const pattern = mentionOf(known);
  if (pattern === null) return {};
  const places: (readonly [string, string])[] = [
    ...mentions.flatMap(([table, columns]) => columns.map((column) => [table, column] as const)),
    ...mentionsInData.flatMap(([table, columns]) => columns.map((column) => [table, column] as const)),
    ...boundWhole,
  ];
  const counts: Record<string, number> = {};
  for (const place of places) {
    const rows = await countBound(queries, known.institutionId, pattern, place);
    if (rows > 0) counts[place.join('.')] = rows;
  }
  return counts;
}

/** Where the person is named by id, and how often: every reference of the schema, none listed by hand. */
async function namedIn(
  { query }: Pick<Gateway['system'], 'query'>,
  { institutionId, personId }: { institutionId: string; personId: string },
): Promise<Record<string, number>> {
  const references = await query<{ table: string; column: string }>(
    `select c.relname as "table", a.attname as "column" from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
     where k.contype = 'f' and k.confrelid = 'person'::regclass and a.attname <> 'institution_id' order by 1, 2`,
  );
  const counts: Record<string, number> = {};
  for (const { table, column } of [...references, { table: 'event', column: 'person_id' }]) {
    const [row] = await query<{ count: number }>(
      `select count(*)::int as "count" from "${table}" where "institution_id" = $1 and "${column}" = $2`,
      [institutionId, personId],
    );
    if (row && row.count > 0) counts[`${table}.${column}`] = row.count;
  }
  return counts;
}
