/**
 * How words are found: case, accents and punctuation do not count; what Indonesian writes in one word or in two is two
 * (kerjasama, bekerja sama); words are kept by their stem and as they are written.
 */
const affixed = (first: string, second: string): string =>
  String.raw`\m(?:mem|meny|meng|men|me|ber|be|di|ke|pem|peny|peng|pen|per|pe|ter)?${first}\s*${second}(?:kan|an|i)?(?:nya|lah|kah|pun|ku|mu)?\M`;

/** Words of two, with what is left of their first letter behind meN- and peN-. */
const compounds: readonly (readonly [first: string, second: string, words: string])[] = [
  ['kerja', 'sama', 'kerja sama'],
  ['t?anda', 'tangan', 'tanda tangan'],
  ['t?anggung', 'jawab', 'tanggung jawab'],
  ['t?indak', 'lanjut', 'tindak lanjut'],
  ['s?erah', 'terima', 'serah terima'],
  ['ikut', 'serta', 'ikut serta'],
];

const bare = String.raw`lower(regexp_replace(regexp_replace(normalize("words", NFKD), '[\u0300-\u036F]', '', 'g'),
  '[!-/:-@\[-\`{-~\u0080-\u00BF\u2000-\u206F\u3000-\u303F]+', ' ', 'g'))`;

const plain = compounds.reduce(
  (sql, [first, second, words]) => `regexp_replace(${sql}, '${affixed(first, second)}', '${words}', 'g')`,
  bare,
);

export const searchFunctions: readonly string[] = [
  `create function search_plain("words" text) returns text language sql immutable parallel safe as $$ select ${plain} $$`,
  `create function search_vector("words" text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('pg_catalog.indonesian', p) || to_tsvector('pg_catalog.simple', p) from search_plain("words") p $$`,
  // What every entry of an institution, and of a kind, holds: the index then begins with them, as any index here does. No
  // word that is looked for begins with such a sign.
  `create function search_scope("institution" uuid, "kind" text) returns text language sql immutable parallel safe as $$
    select '#' || replace("institution"::text, '-', '') || "kind" $$`,
  // meng-, men-, mem- and meny- (and peN-) take the first k, t, p or s of a stem, or leave it: both are looked for.
  `create function search_term("word" text) returns tsquery language plpgsql immutable parallel safe as $$
declare
  found tsquery := (quote_literal("word") || case when length("word") > 2 then ':*' else '' end)::tsquery;
  stem text := trim(both '''' from plainto_tsquery('pg_catalog.indonesian', "word")::text);
begin
  if stem = '' then return found; end if;
  if stem <> "word" then found := found || quote_literal(stem)::tsquery; end if;
  if length(stem) > 3 and stem ~ '^[kpst][aeiou]' then found := found || quote_literal(substr(stem, 2))::tsquery; end if;
  if length(stem) > 2 and stem ~ '^[aeiou]' and "word" ~ '^(me|pe)' then
    found := found || quote_literal('k' || stem)::tsquery || quote_literal('t' || stem)::tsquery
      || quote_literal('p' || stem)::tsquery || quote_literal('s' || stem)::tsquery;
  end if;
  return found;
end $$`,
  `create function search_phrase("words" text) returns tsquery language sql immutable parallel safe as $$
    select phraseto_tsquery('pg_catalog.indonesian', p) || phraseto_tsquery('pg_catalog.simple', p) from search_plain("words") p $$`,
  // Every word and phrase must be found; null where there is none.
  `create function search_query("words" text, "phrases" text[]) returns tsquery language plpgsql immutable parallel safe as $$
declare
  found tsquery;
  part text;
begin
  for part in select w from regexp_split_to_table(search_plain("words"), '\\s+') w where w <> '' loop
    found := case when found is null then search_term(part) else found && search_term(part) end;
  end loop;
  foreach part in array "phrases" loop
    if btrim(search_plain(part)) <> '' then
      found := case when found is null then search_phrase(part) else found && search_phrase(part) end;
    end if;
  end loop;
  return found;
end $$`,
  // The words to be marked: each by itself.
  `create function search_any("words" text) returns tsquery language plpgsql immutable parallel safe as $$
declare
  found tsquery := ''::tsquery;
  part text;
begin
  for part in select w from regexp_split_to_table(search_plain("words"), '\\s+') w where w <> '' loop
    found := found || search_term(part);
  end loop;
  return found;
end $$`,
  // Titles weigh most, then numbers, summaries and texts; which of them was found is told by the weight.
  `create function search_put("institution" uuid, "kind" text, "object" uuid, "title" text, "number" text, "summary" text, "body" text)
returns void language plpgsql as $$
declare
  kept text := left("body", 100000);
begin
  if concat("title", "number", "summary", kept) = '' then
    delete from "search_entry" e where e."institution_id" = "institution" and e."id" = "object";
    return;
  end if;
  insert into "search_entry" as e ("institution_id", "id", "kind", "title", "number", "summary", "body", "vector")
  values ("institution", "object", "kind", "title", "number", "summary", kept,
    setweight(search_vector(coalesce("title", '')), 'A') || setweight(search_vector(coalesce("number", '')), 'B')
      || setweight(search_vector(coalesce("summary", '')), 'C') || setweight(search_vector(coalesce(kept, '')), 'D')
      || array_to_tsvector(array[search_scope("institution", "kind")]))
  on conflict ("institution_id", "id") do update set "title" = excluded."title", "number" = excluded."number",
    "summary" = excluded."summary", "body" = excluded."body", "vector" = excluded."vector"
  where (e."title", e."number", e."summary", e."body")
    is distinct from (excluded."title", excluded."number", excluded."summary", excluded."body");
end $$`,
];

/** A trigger that keeps the entry of an object: `call` says which of a row's. */
const keeps = (name: string, table: string, when: string, call: string): string[] => [
  `create function search_keep_${name}() returns trigger language plpgsql as $$
declare
  row record := case when tg_op = 'DELETE' then old else new end;
begin
  perform ${call};
  return null;
end $$`,
  `create trigger "search_${name}" after ${when} on "${table}" for each row execute function search_keep_${name}()`,
];

/** Which rows are found by what. Each puts its words in the index in the transaction that writes it. */
export const searchSources: readonly string[] = [
  ...keeps(
    'partner',
    'partner',
    'insert or update of "name"',
    `search_put(row."institution_id", 'PARTNER', row."id", row."name", null, null, null)`,
  ),
  // By its numbers and its description in the register, too.
  `create function search_case("institution" uuid, "cooperation" uuid) returns void language sql as $$
    select search_put(c."institution_id", 'COOPERATION', c."id", c."title",
      nullif(concat_ws(E'\\n', k."number", k."partner_number"), ''), nullif(concat_ws(E'\\n', c."summary", k."description"), ''), null)
    from "cooperation" c
    left join "cooperation_card" k on k."institution_id" = c."institution_id" and k."cooperation_id" = c."id"
    where c."institution_id" = "institution" and c."id" = "cooperation" $$`,
  ...keeps(
    'cooperation',
    'cooperation',
    'insert or update of "title", "summary"',
    'search_case(row."institution_id", row."id")',
  ),
  ...keeps(
    'card',
    'cooperation_card',
    'insert or delete or update of "number", "partner_number", "description"',
    'search_case(row."institution_id", row."cooperation_id")',
  ),
  // Of a document that was composed here: the text of the version in force, since earlier drafts are not for everybody.
  `create function search_document("institution" uuid, "document" uuid) returns void language sql as $$
    select search_put(d."institution_id", 'DOCUMENT', d."id", d."title", d."number", null, (
      select string_agg(t.line, E'\\n' order by t.place)
      from "document_version" v
      join "instrument_composition" c on c."institution_id" = v."institution_id" and c."document_version_id" = v."id"
      cross join lateral (
        select b.text ->> l.language as line, b.place * 2 + l.place as place
        from jsonb_path_query(c."paper", '$.blocks[*].*') with ordinality b(text, place)
        cross join (values ('id', 0), ('en', 1)) l(language, place)
        where jsonb_typeof(b.text) = 'object' and (l.language = 'id' or b.text ->> 'en' is distinct from b.text ->> 'id')) t
      where v."institution_id" = d."institution_id" and v."document_id" = d."id" and v."number" = d."current_number" and t.line <> ''))
    from "document" d where d."institution_id" = "institution" and d."id" = "document" $$`,
  ...keeps(
    'document',
    'document',
    'insert or update of "title", "number", "current_number"',
    'search_document(row."institution_id", row."id")',
  ),
  ...keeps(
    'composition',
    'instrument_composition',
    'insert or update of "paper"',
    'search_document(row."institution_id", row."document_id")',
  ),
  // The latest text of a clause, as long as the clause is there.
  `create function search_clause("institution" uuid, "clause" uuid) returns void language sql as $$
    select search_put("institution", 'CLAUSE', "clause", null, null, null, (
      select concat_ws(E'\\n', t."heading" ->> 'id', t."heading" ->> 'en', t."body" ->> 'id', t."body" ->> 'en')
      from "clause" c join "clause_text" t on t."institution_id" = c."institution_id" and t."id" = c."text_id"
      where c."institution_id" = "institution" and c."id" = "clause" and c."removed_at" is null)) $$`,
  ...keeps(
    'clause',
    'clause',
    'insert or update of "text_id", "removed_at"',
    'search_clause(row."institution_id", row."id")',
  ),
  ...keeps(
    'clause_text',
    'clause_text',
    'insert or update of "heading", "body"',
    'search_clause(row."institution_id", row."clause_id")',
  ),
  `create function search_forget() returns trigger language plpgsql as $$
begin
  delete from "search_entry" e where e."institution_id" = old."institution_id" and e."id" = old."id";
  return null;
end $$`,
  ...['partner', 'cooperation', 'document', 'clause'].map(
    (table) =>
      `create trigger "search_forget_${table}" after delete on "${table}" for each row execute function search_forget()`,
  ),
];

/** What was there before. */
export const searchBackfill: readonly string[] = [
  `select search_put("institution_id", 'PARTNER', "id", "name", null, null, null) from "partner"`,
  `select search_case("institution_id", "id") from "cooperation"`,
  `select search_document("institution_id", "id") from "document"`,
  `select search_clause("institution_id", "id") from "clause"`,
];
