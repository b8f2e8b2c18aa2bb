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
  // What every entry of an institution, and of a kind, holds: the index then begins with them, as any index here does.
  `create function search_scope("institution" uuid, "kind" text) returns text language sql immutable parallel safe as $$
    select 'i' || replace("institution"::text, '-', '') || "kind" $$`,
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
  `create function search_put("institution" uuid, "kind" text, "object" uuid, "part" text, "weight" "char", "words" text)
returns void language plpgsql as $$
declare
  key uuid := md5("object"::text || "part")::uuid;
  kept text := left("words", 100000);
begin
  if kept is null or btrim(kept) = '' then
    delete from "search_entry" e where e."institution_id" = "institution" and e."id" = key;
    return;
  end if;
  insert into "search_entry" as e ("institution_id", "id", "kind", "object_id", "part", "words", "vector")
  values ("institution", key, "kind", "object", "part", kept, setweight(search_vector(kept), "weight")
    || array_to_tsvector(array[search_scope("institution", "kind")]))
  on conflict ("institution_id", "id") do update set "words" = excluded."words", "vector" = excluded."vector"
  where e."words" <> excluded."words";
end $$`,
];

/** Which rows are found by what. Each puts its words in the index in the transaction that writes it. */
export const searchSources: readonly string[] = [
  `create function search_keep_partner() returns trigger language plpgsql as $$
begin
  perform search_put(new."institution_id", 'PARTNER', new."id", 'TITLE', 'A', new."name");
  return null;
end $$`,
  `create trigger "search_partner" after insert or update of "name" on "partner" for each row execute function search_keep_partner()`,
  // By its numbers and its description in the register, too.
  `create function search_case("institution" uuid, "cooperation" uuid) returns void language plpgsql as $$
declare
  row record;
begin
  select c."title", concat_ws(E'\\n', c."summary", k."description") as "summary", concat_ws(E'\\n', k."number", k."partner_number") as "number"
  into row from "cooperation" c
  left join "cooperation_card" k on k."institution_id" = c."institution_id" and k."cooperation_id" = c."id"
  where c."institution_id" = "institution" and c."id" = "cooperation";
  if not found then return; end if;
  perform search_put("institution", 'COOPERATION', "cooperation", 'TITLE', 'A', row."title");
  perform search_put("institution", 'COOPERATION', "cooperation", 'SUMMARY', 'C', row."summary");
  perform search_put("institution", 'COOPERATION', "cooperation", 'NUMBER', 'A', row."number");
end $$`,
  `create function search_keep_cooperation() returns trigger language plpgsql as $$
begin
  perform search_case(new."institution_id", new."id");
  return null;
end $$`,
  `create trigger "search_cooperation" after insert or update of "title", "summary" on "cooperation" for each row execute function search_keep_cooperation()`,
  `create function search_keep_card() returns trigger language plpgsql as $$
begin
  perform search_case(case when tg_op = 'DELETE' then old."institution_id" else new."institution_id" end,
    case when tg_op = 'DELETE' then old."cooperation_id" else new."cooperation_id" end);
  return null;
end $$`,
  `create trigger "search_card" after insert or delete or update of "number", "partner_number", "description" on "cooperation_card" for each row execute function search_keep_card()`,
  // Of a document that was composed here: the text of the version in force, since earlier drafts are not for everybody.
  `create function search_paper("institution" uuid, "document" uuid) returns void language plpgsql as $$
begin
  perform search_put("institution", 'DOCUMENT', "document", 'TEXT', 'D', (
    select string_agg(t.line, E'\\n' order by t.place)
    from "document" d
    join "document_version" v on v."institution_id" = d."institution_id" and v."document_id" = d."id" and v."number" = d."current_number"
    join "instrument_composition" c on c."institution_id" = v."institution_id" and c."document_version_id" = v."id"
    cross join lateral (
      select b.text ->> l.language as line, b.place * 2 + l.place as place
      from jsonb_path_query(c."paper", '$.blocks[*].*') with ordinality b(text, place)
      cross join (values ('id', 0), ('en', 1)) l(language, place)
      where jsonb_typeof(b.text) = 'object' and (l.language = 'id' or b.text ->> 'en' is distinct from b.text ->> 'id')) t
    where d."institution_id" = "institution" and d."id" = "document" and t.line <> ''));
end $$`,
  `create function search_keep_document() returns trigger language plpgsql as $$
begin
  perform search_put(new."institution_id", 'DOCUMENT', new."id", 'TITLE', 'A', new."title");
  perform search_put(new."institution_id", 'DOCUMENT', new."id", 'NUMBER', 'A', new."number");
  perform search_paper(new."institution_id", new."id");
  return null;
end $$`,
  `create trigger "search_document" after insert or update of "title", "number", "current_number" on "document" for each row execute function search_keep_document()`,
  `create function search_keep_composition() returns trigger language plpgsql as $$
begin
  perform search_paper(new."institution_id", new."document_id");
  return null;
end $$`,
  `create trigger "search_composition" after insert or update of "paper" on "instrument_composition" for each row execute function search_keep_composition()`,
  // The latest text of a clause, as long as the clause is there.
  `create function search_clause("institution" uuid, "clause" uuid) returns void language plpgsql as $$
begin
  perform search_put("institution", 'CLAUSE', "clause", 'TEXT', 'C', (
    select concat_ws(E'\\n', t."heading" ->> 'id', t."heading" ->> 'en', t."body" ->> 'id', t."body" ->> 'en')
    from "clause" c join "clause_text" t on t."institution_id" = c."institution_id" and t."id" = c."text_id"
    where c."institution_id" = "institution" and c."id" = "clause" and c."removed_at" is null));
end $$`,
  `create function search_keep_clause() returns trigger language plpgsql as $$
begin
  perform search_clause(new."institution_id", new."id");
  return null;
end $$`,
  `create function search_keep_clause_text() returns trigger language plpgsql as $$
begin
  perform search_clause(new."institution_id", new."clause_id");
  return null;
end $$`,
  `create trigger "search_clause" after insert or update of "text_id", "removed_at" on "clause" for each row execute function search_keep_clause()`,
  `create trigger "search_clause_text" after insert or update of "heading", "body" on "clause_text" for each row execute function search_keep_clause_text()`,
  `create function search_forget() returns trigger language plpgsql as $$
begin
  delete from "search_entry" e where e."institution_id" = old."institution_id" and e."object_id" = old."id";
  return null;
end $$`,
  ...['partner', 'cooperation', 'document', 'clause'].map(
    (table) =>
      `create trigger "search_forget_${table}" after delete on "${table}" for each row execute function search_forget()`,
  ),
];

/** What was there before. */
export const searchBackfill: readonly string[] = [
  `select search_put("institution_id", 'PARTNER', "id", 'TITLE', 'A', "name") from "partner"`,
  `select search_case("institution_id", "id") from "cooperation"`,
  `select search_put("institution_id", 'DOCUMENT', "id", 'TITLE', 'A', "title"),
     search_put("institution_id", 'DOCUMENT', "id", 'NUMBER', 'A', "number"), search_paper("institution_id", "id") from "document"`,
  `select search_clause("institution_id", "id") from "clause"`,
];
