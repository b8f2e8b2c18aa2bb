/** What is counted of responses; every figure is made of these sums. */
export const cellKinds = [
  /** Responses by the path they went: key and part empty. */
  'PATH',
  /** Answers by rung or amount, by choice, in words; answers "does not apply". */
  'NUMBER',
  'CODE',
  'TEXT',
  'NOT_APPLICABLE',
  /** Answers to a question that takes several cells each. */
  'ANSWERS',
  /** Of a construct: responses that answered all its items, and those that answered some. The key is its first item. */
  'COMPLETE',
  'INCOMPLETE',
  /** Over the complete ones: the sum of an item, and of it times another (the part). */
  'SUM',
  'PRODUCT',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** One sum, of one version. */
export interface Cell {
  readonly version: number;
  readonly keyId: string;
  readonly part: string;
  readonly what: CellKind;
  readonly value: string;
  readonly tally: number;
}

/** One item of a construct in a version: several items that measure one thing, for Cronbach's alpha. */
export interface ConstructItem {
  readonly version: number;
  readonly construct: string;
  readonly key: string;
  /** Its place among the construct's items, from 1. */
  readonly at: number;
  /** How many items the construct has in this version. */
  readonly of: number;
}

export const NO_KEY = '00000000-0000-0000-0000-000000000000';

/**
 * Common table expressions that count responses. Before them stands `r` (institution_id, campaign_id, id, version_id,
 * path); after them `cells` (version, key_id, part, what, value, tally). `items` is a parameter with ConstructItems.
 */
export const countedCells = (items: string): string => `
  a as not materialized (
    select a."key_id", a."response_id", a."entry", a."part", a."code", a."num", a."na", a."version_number" as "version"
    from r join "survey_answer" a on a."institution_id" = r."institution_id" and a."campaign_id" = r."campaign_id"
      and a."response_id" = r."id"),
  items as (select i.* from jsonb_to_recordset(${items}::jsonb)
    as i("version" int, "construct" text, "key" uuid, "at" int, "of" int)),
  given as (
    select a."version", i."construct", i."of", array_agg(a."num"::numeric order by i."at") as "v"
    from items i join a on a."key_id" = i."key" and a."version" = i."version"
    where a."part" = '' and not a."na" and a."num" is not null
    group by a."response_id", 1, 2, 3),
  whole as materialized (
    select "version", "construct", "v", count(*) as "n" from given where cardinality("v") = "of" group by 1, 2, 3),
  cells as (
    select v."number"::int as "version", '${NO_KEY}'::uuid as "key_id", '' as "part", 'PATH' as "what",
      r."path" as "value", count(*)::bigint as "tally"
    from r join "questionnaire_version" v on v."institution_id" = r."institution_id" and v."id" = r."version_id"
    group by 1, 5
    union all
    select "version", "key_id", "part",
      case when "na" then 'NOT_APPLICABLE' when "code" <> '' then 'CODE' when "num" is not null then 'NUMBER'
        else 'TEXT' end,
      case when "code" <> '' then "code" when "num" is not null then "num"::text else '' end, count(*)
    from a group by 1, 2, 3, 4, 5
    union all
    select "version", "key_id", '', 'ANSWERS', '', count(*) from (
      select distinct a."version", a."key_id", a."response_id", a."entry"
      from "question_key" k join a on a."key_id" = k."id"
      where k."institution_id" = (select "institution_id" from r limit 1)
        and k."kind" in ('MULTIPLE_CHOICE', 'MATRIX')
        and not (a."part" in ('other', 'comment') and a."code" = '') and (not a."na" or a."part" <> '')) answered
    group by 1, 2
    union all
    select g."version", i."key", '', case when cardinality(g."v") = g."of" then 'COMPLETE' else 'INCOMPLETE' end,
      g."construct", count(*)
    from given g join items i on i."version" = g."version" and i."construct" = g."construct" and i."at" = 1
    group by 1, 2, 4, 5
    union all
    select w."version", i."key", '', 'SUM', w."construct", sum(w."v"[i."at"] * w."n")::bigint
    from whole w join items i using ("version", "construct") group by 1, 2, 5
    union all
    select w."version", i."key", j."key"::text, 'PRODUCT', w."construct", sum(w."v"[i."at"] * w."v"[j."at"] * w."n")::bigint
    from whole w join items i using ("version", "construct") join items j using ("version", "construct")
    where j."at" >= i."at" group by 1, 2, 3, 5)`;
