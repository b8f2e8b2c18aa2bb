import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { kept } from '../identity/check.js';
import type { CardDetails, CardPersonDetails, CardSource } from './register.rules.js';

/** A card as it is kept. */
export interface CardRow {
  readonly cooperationId: string;
  readonly kindId: string | null;
  readonly number: string | null;
  readonly partnerNumber: string | null;
  readonly signedOn: string | null;
  readonly startsOn: string | null;
  readonly level: string | null;
  readonly description: string | null;
  readonly budget: string | null;
  readonly currency: string | null;
  readonly unitId: string | null;
  readonly externalKey: string | null;
  readonly source: CardSource;
  readonly persons: readonly CardPersonDetails[];
}

/** What was handed in, as it is kept. */
export const cardRow = (card: CardDetails) => ({
  number: kept(card.number),
  partnerNumber: kept(card.partnerNumber),
  signedOn: card.signedOn ?? null,
  startsOn: card.startsOn ?? null,
  level: card.level ?? null,
  description: kept(card.description),
  budget: card.budget?.amount ?? null,
  currency: card.budget?.currency ?? null,
  persons: (card.persons ?? []).map((one) => ({
    ...{ party: one.party, role: one.role, name: one.name.trim() },
    ...{ title: kept(one.title), unit: kept(one.unit) },
  })),
});

/** With the day it came into force, where that is another than the day it was signed. */
export const firstDay = <T extends { readonly signedOn: string | null; readonly startsOn: string | null }>(
  card: T,
  beganOn: string,
): T => ({ ...card, startsOn: card.startsOn ?? (card.signedOn === beganOn ? null : beganOn) });

const sql = `with given as (
  select * from json_to_recordset($2) as g(id uuid, cooperation uuid, kind uuid, number text, partner_number text, signed_on date,
    starts_on date, level text, description text, budget numeric, currency text, unit uuid, external_key text, source text)
), written as (
  insert into "cooperation_card" as k ("institution_id", "id", "cooperation_id", "kind_id", "number", "partner_number", "signed_on",
    "starts_on", "level", "description", "budget", "currency", "unit_id", "external_key", "source", "updated_at")
  select $1, g.id, g.cooperation, g.kind, g.number, g.partner_number, g.signed_on, g.starts_on, g.level, g.description, g.budget,
    g.currency, g.unit, g.external_key, g.source, $3
  from given g
  on conflict ("institution_id", "cooperation_id") do update set
    "kind_id" = excluded."kind_id", "number" = excluded."number", "partner_number" = excluded."partner_number",
    "signed_on" = excluded."signed_on", "starts_on" = excluded."starts_on", "level" = excluded."level",
    "description" = excluded."description", "budget" = excluded."budget", "currency" = excluded."currency",
    "unit_id" = excluded."unit_id", "external_key" = excluded."external_key", "source" = excluded."source",
    "updated_at" = excluded."updated_at", "version" = k."version" + 1
  returning "cooperation_id"
), gone as (
  delete from "card_person" where "institution_id" = $1 and "cooperation_id" in (select cooperation from given)
)
select w."cooperation_id" as "cooperationId", c."version" from written w
join "cooperation" c on c."institution_id" = $1 and c."id" = w."cooperation_id"`;

/** Writes cards with all their persons, and tells of each. */
export async function writeCards(work: Work<Actor>, cards: readonly CardRow[]): Promise<void> {
  if (cards.length === 0) return;
  const rows = cards.map(({ persons: _, ...one }) => ({
    ...{ id: work.ids.next(), cooperation: one.cooperationId, kind: one.kindId, number: one.number },
    ...{ partner_number: one.partnerNumber, signed_on: one.signedOn, starts_on: one.startsOn, level: one.level },
    ...{ description: one.description, budget: one.budget, currency: one.currency, unit: one.unitId },
    ...{ external_key: one.externalKey, source: one.source },
  }));
  const written = await work.query<{ cooperationId: string; version: number }>(sql, [
    work.institutionId,
    JSON.stringify(rows),
    work.now.toISOString(),
  ]);
  await writePersons(work, cards);
  const byCase = new Map(cards.map((one) => [one.cooperationId, one]));
  for (const { cooperationId, version } of written)
    work.announce({
      kind: 'COOPERATION_CARD_SET',
      subjectType: 'Cooperation',
      subjectId: cooperationId,
      subjectVersion: version,
      facts: { source: byCase.get(cooperationId)?.source },
    });
}

async function writePersons(work: Work<Actor>, cards: readonly CardRow[]): Promise<void> {
  const rows = cards.flatMap(({ cooperationId, persons }) =>
    persons.map((one, place) => ({ id: work.ids.next(), cooperation: cooperationId, ...one, place })),
  );
  if (rows.length === 0) return;
  await work.query(
    `insert into "card_person" ("institution_id", "id", "cooperation_id", "party", "role", "name", "title", "unit", "place")
     select $1, p.id, p.cooperation, p.party, p.role, p.name, p.title, p.unit, p.place
     from json_to_recordset($2) as p(id uuid, cooperation uuid, party text, role text, name text, title text, unit text, place int)`,
    [work.institutionId, JSON.stringify(rows)],
  );
}
