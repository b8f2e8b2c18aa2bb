import type { Definition } from '../../engines/workflow/definition.js';
import type { Facts } from '../../engines/workflow/fact.js';
import type { Work } from '../../platform/mutation/work.js';
import { wordsIn } from '../cooperation/free-text.js';
import type { Actor } from '../identity/actor.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { type ProcedureInForce, proceduresFor } from '../procedure/in-force.js';
import type { CardPersonDetails } from '../register/register.rules.js';
import { plainWord } from './cell-values.js';

export interface Procedure extends ProcedureInForce {
  readonly definition: Definition;
}
export interface NamedUnit {
  readonly id: string;
  readonly kind: string;
  readonly echelon: string | null;
}
export interface NamedPost {
  readonly id: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly unit: NamedUnit | null;
}
/** What rows name by word, by the word as it is compared; null where several go by it. */
export interface CooperationLookups {
  readonly procedures: Readonly<Record<'DOMESTIC' | 'FOREIGN', readonly Procedure[]>>;
  readonly kinds: ReadonlyMap<string, { readonly id: string; readonly retired: boolean } | null>;
  readonly units: ReadonlyMap<string, NamedUnit | null>;
  readonly posts: ReadonlyMap<string, NamedPost | null>;
}

interface Words {
  readonly id: string;
  readonly en: string;
}

export async function cooperationLookups(work: Work<Actor>): Promise<CooperationLookups> {
  const { institutionId } = work;
  const under = async (scope: 'DOMESTIC' | 'FOREIGN') => {
    const found: Procedure[] = [];
    for (const one of await proceduresFor(work, institutionId, scope))
      found.push({ ...one, definition: await definitionOf(work, institutionId, one.id) });
    return found;
  };
  const kinds = await work.query<{ id: string; code: string; title: Words; retired: boolean }>(
    'select "id", "code", "title", "retired" from "agreement_kind" where "institution_id" = $1',
    [institutionId],
  );
  const units = await work.query<NamedUnit & { code: string; name: Words }>(
    'select "id", "code", "name", "kind", "echelon" from "org_unit" where "institution_id" = $1 and "closed_on" is null',
    [institutionId],
  );
  const posts = await work.query<NamedPost & { unitCode: string | null }>(
    `select p."id", p."code", p."aliases", u."code" as "unitCode",
       case when u."id" is not null then json_build_object('id', u."id", 'kind', u."kind", 'echelon', u."echelon") end as "unit"
     from "position" p left join "org_unit" u on u."institution_id" = p."institution_id" and u."id" = p."unit_id"
     where p."institution_id" = $1 and p."closed_on" is null`,
    [institutionId],
  );
  return {
    procedures: { DOMESTIC: await under('DOMESTIC'), FOREIGN: await under('FOREIGN') },
    kinds: byWord(kinds, ({ code, title }) => [code, title.id, title.en]),
    units: byWord(units, ({ code, name }) => [code, name.id, name.en]),
    posts: byWord(posts, ({ code, aliases, unitCode }) =>
      [code, ...aliases].flatMap((name) => [name, ...(unitCode === null ? [] : [`${name}@${unitCode}`])]),
    ),
  };
}

/** A code goes before a name: what two rows are called in passing does not hide the one that is coded so. */
function byWord<T>(rows: readonly T[], words: (row: T) => readonly string[]): Map<string, T | null> {
  const found = new Map<string, T | null>();
  const coded = new Set(rows.map((row) => plainWord(words(row)[0] ?? '')));
  for (const row of rows)
    for (const [place, word] of [...new Set(words(row).map(plainWord))].entries()) {
      if (word === '' || (place > 0 && coded.has(word))) continue;
      found.set(word, found.has(word) ? null : row);
    }
  return found;
}

/** A cooperation that is here already. */
export interface KnownCooperation {
  readonly id: string;
  /** The partner, or the one it was merged into. */
  readonly partnerId: string;
  readonly title: string;
  readonly summary: string | null;
  readonly beganOn: string | null;
  readonly facts: Facts;
  readonly definition: Definition;
  readonly card: KnownCard;
}
export interface KnownCard {
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
  readonly source: string;
  readonly persons: readonly CardPersonDetails[];
}

interface KnownRow extends Omit<KnownCooperation, 'definition' | 'facts'> {
  readonly procedureId: string;
  readonly facts: Facts;
}

/** The cooperations whose cards have these keys or numbers, with the words of their texts. */
export async function cooperationsKnown(
  work: Work<Actor>,
  keys: readonly string[],
  numbers: readonly string[],
): Promise<KnownCooperation[]> {
  const rows = await work.query<KnownRow>(
    `select c."id", coalesce(p."merged_into_id", p."id") as "partnerId", c."title", c."summary", c."began_on"::text as "beganOn",
       c."state"->'facts' as "facts", c."procedure_version_id" as "procedureId",
       json_build_object('kindId', k."kind_id", 'number', k."number", 'partnerNumber', k."partner_number", 'signedOn', k."signed_on",
         'startsOn', k."starts_on", 'level', k."level", 'description', k."description", 'budget', trim_scale(k."budget")::text,
         'currency', k."currency", 'unitId', k."unit_id", 'externalKey', k."external_key", 'source', k."source", 'persons', (
           select coalesce(json_agg(json_build_object('party', x."party", 'role', x."role", 'name', x."name", 'title', x."title",
             'unit', x."unit") order by x."place"), '[]')
           from "card_person" x where x."institution_id" = k."institution_id" and x."cooperation_id" = k."cooperation_id")) as "card"
     from "cooperation_card" k join "cooperation" c on c."institution_id" = k."institution_id" and c."id" = k."cooperation_id"
     join "partner" p on p."institution_id" = c."institution_id" and p."id" = c."partner_id"
     where k."institution_id" = $1 and (k."external_key" = any($2) or k."number" = any($3)) for update of c`,
    [work.institutionId, keys, numbers],
  );
  const refs = rows.flatMap(({ facts }) => Object.values(facts).flatMap((value) => wordsIn(value) ?? []));
  const words = await work.query<{ id: string; body: string }>(
    'select "id", "body" from "comment" where "institution_id" = $1 and "id" = any($2)',
    [work.institutionId, refs],
  );
  const bodies = new Map(words.map((one) => [one.id, one.body]));
  const known: KnownCooperation[] = [];
  for (const { procedureId, facts, ...row } of rows) {
    const said = Object.entries(facts).map(
      ([name, value]) => [name, bodies.get(wordsIn(value) ?? '') ?? value] as const,
    );
    const definition = await definitionOf(work, work.institutionId, procedureId);
    known.push({ ...row, definition, facts: Object.fromEntries(said) });
  }
  return known;
}
