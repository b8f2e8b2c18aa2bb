import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { all, among } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { globalId } from '../../platform/read/global-id.js';
import { keyset, type Page, type PageArguments, pageOf, sizeOf } from '../../platform/read/page.js';
import { caller, type Request, reader } from '../identity/request.js';
import { nodesAt } from './objects-below.js';
import { entryVisible } from './search.policy.js';
import {
  MOST_SIGNS,
  MOST_WORDS,
  prefixes,
  type SearchKind,
  type SearchPart,
  type SearchText,
  searchKinds,
  searchText,
  snippetParts,
  wordsOf,
} from './search.rules.js';

/** So many entries at most are put in an order; whoever finds more has asked for too little. */
export const MOST_RANKED = 10_000;

export interface SearchAsk {
  readonly asked: SearchText | null;
  readonly kinds: readonly SearchKind[];
}

export function searchAsk(text: string, types: readonly SearchKind[] | null): SearchAsk {
  const asked = searchText(text);
  if (!asked)
    throw new GraphQLError(`A search has at most ${MOST_SIGNS} characters and ${MOST_WORDS} words.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return { asked, kinds: types ? [...new Set(types)] : searchKinds };
}

interface Hit {
  readonly $at: string;
  readonly $id: string;
  readonly kind: SearchKind;
  readonly part: SearchPart;
  readonly shown: string;
  readonly total: number;
}

const order = { column: 'rank', type: 'text' } as const;
const lists = (actor: { readonly institutionId: string }, kinds: readonly SearchKind[]): string[] =>
  kinds.map((kind) => `#${actor.institutionId.replaceAll('-', '')}${kind}`);

/** The part that holds all of the words, else the first that holds any: by the weights they are kept with. */
function partOf(vector: string, query: string, any: string): string {
  const parts: readonly (readonly [weight: string, part: SearchPart])[] = [
    ['a', 'TITLE'],
    ['b', 'NUMBER'],
    ['c', 'SUMMARY'],
    ['d', 'TEXT'],
  ];
  const cases = [query, any].flatMap((asked) =>
    parts.map(([weight, part]) => `when ts_filter(${vector}, '{${weight}}') @@ ${asked} then '${part}'`),
  );
  return `case ${cases.join(' ')} else 'TITLE' end`;
}

/** Of a short text all; of a long one the places where the words stand. */
const shown = (words: string, any: string): string => `case when length(${words}) <= 300 then ${words}
  else ts_headline('pg_catalog.indonesian', ${words}, ${any}, 'StartSel="", StopSel="", MaxFragments=2, MaxWords=24, MinWords=12, FragmentDelimiter=" … "') end`;

/**
 * A page of what the caller may see and the words are found in, the nearest first. What is hidden is left out where it is
 * looked for, before anything is ranked, counted or cut: neither counts nor pages tell of it.
 */
export async function searchHits(
  request: Request,
  { asked, kinds }: SearchAsk,
  page: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Page<object>> {
  const actor = caller(request);
  const { size, backward } = sizeOf(page);
  if (!asked || kinds.length === 0 || (asked.words === '' && asked.phrases.length === 0))
    return pageOf({ rows: [], total: 0 }, page);
  const parameters = new Parameters();
  const [words, phrases, institution] = [asked.words, asked.phrases, actor.institutionId].map((one) =>
    parameters.add(one),
  );
  const query = `search_query(${words}, ${phrases}::text[])`;
  const any = `search_any(${parameters.add([asked.words, ...asked.phrases].join(' '))})`;
  const scope = lists(actor, kinds)
    .map((one) => `'${one}'`)
    .join(' | ');
  const visible = whereSql(all(among('kind', kinds), entryVisible(actor)), 'e', parameters);
  const cursor = backward ? page.before : page.after;
  const behind = cursor == null ? '' : `where ${keyset('f', order, backward, cursor, parameters)}`;
  const direction = backward ? 'asc' : 'desc';
  const read = await request.runner.gateway.read<Hit>(
    actor.institutionId,
    `with found as materialized (
       select e."kind", e."id",
         to_char((ts_rank_cd('{0.1, 0.3, 0.9, 1}', e."vector", ${query}, 1) * 1000)::numeric, 'FM0000000.000000') as "rank"
       from "search_entry" e
       where e."institution_id" = ${institution} and e."vector" @@ (${query} && ${parameters.add(scope)}::tsquery)
         and ${visible} limit ${MOST_RANKED}
     ), page as (
       select f.* from found f ${behind} order by f."rank" ${direction}, f."id" ${direction} limit ${size + 1}
     ), placed as (
       select p.*, e."title", e."number", e."summary", e."body", ${partOf('e."vector"', query, any)} as "part"
       from page p join "search_entry" e on e."institution_id" = ${institution} and e."id" = p."id"
     )
     select p."kind", p."part", p."rank" as "$at", p."id" as "$id", ${shown('w."words"', any)} as "shown", n."total"
     from (select count(*)::int as "total" from found) n left join placed p on true
     cross join lateral (select case p."part" when 'TITLE' then p."title" when 'NUMBER' then p."number"
       when 'SUMMARY' then p."summary" else p."body" end as "words") w
     order by p."rank" ${direction}, p."id" ${direction}`,
    parameters.values,
    'FRESH',
  );
  const rows = read.filter((row) => row.$id !== null);
  const matching = await matchingWords(request, rows, asked);
  const hits = pageOf<Hit>({ rows, total: read[0]?.total ?? 0 }, page);
  const objects = await objectsOf(request, hits.nodes, info);
  const shape = (hit: Hit, at: number) => ({
    ...{ kind: hit.kind, part: hit.part, rank: Number(hit.$at), object: objects[at] ?? null },
    snippet: { parts: snippetParts(hit.shown, matching) },
  });
  const nodes = hits.nodes.map(shape);
  return {
    ...hits,
    nodes,
    edges: hits.edges.map(({ cursor: at }, index) => ({ cursor: at, node: nodes[index] ?? {} })),
  };
}

/** Which words of what is shown are what was looked for, told by the same rules that found them. */
async function matchingWords(request: Request, rows: readonly Hit[], asked: SearchText): Promise<ReadonlySet<string>> {
  const shownWords = [...new Set(rows.flatMap((row) => wordsOf(row.shown)))];
  if (shownWords.length === 0) return new Set();
  const found = await request.runner.gateway.read<{ word: string }>(
    caller(request).institutionId,
    `select w as "word" from unnest($1::text[]) w where search_vector(w) @@ search_any($2)`,
    [shownWords, [asked.words, ...asked.phrases].join(' ')],
  );
  return new Set(found.map(({ word }) => word));
}

/** The objects of a page, one statement a kind, as the client asks for them. */
async function objectsOf(
  request: Request,
  hits: readonly Hit[],
  info: GraphQLResolveInfo,
): Promise<readonly (object | null)[]> {
  const nodes = [
    ...nodesAt(info, [
      ['SearchHitConnection', 'nodes'],
      ['SearchHit', 'object'],
    ]),
    ...nodesAt(info, [
      ['SearchHitConnection', 'edges'],
      ['SearchHitEdge', 'node'],
      ['SearchHit', 'object'],
    ]),
  ];
  if (nodes.length === 0) return [];
  const ids = hits.map((hit) => globalId(prefixes[hit.kind], hit.$id));
  return reader(request).nodes(ids, { ...info, fieldNodes: nodes });
}
