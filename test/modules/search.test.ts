import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchText, snippetParts } from '../../src/modules/search/search.rules.js';
import { SearchDocument, type SearchQueryVariables } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { activate, requestCase } from '../support/story.js';
import { valueSop } from '../support/value.js';

describe('full-text search', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  const people: Record<'admin' | 'desk' | 'other' | 'guest' | 'stranger' | 'foreign', TestMember> = {} as never;
  const cases: Record<string, string> = {};

  const lay = (table: string, row: object) =>
    api.gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution.id, id: randomUUID(), version: 1, ...row }),
    ]);
  const find = async (variables: SearchQueryVariables, as = people.admin) => {
    const { search } = await api.request(SearchDocument, variables, { as });
    if (!search) throw new Error('no search');
    return search.hits;
  };
  const titles = async (text: string, as = people.admin) =>
    (await find({ text, first: 50 }, as)).nodes.map(({ object }) =>
      object && 'title' in object ? object.title : object && 'name' in object ? object.name : null,
    );
  const opened = async (title: string) => {
    const asked = await requestCase(api, people.desk, { partnerId: `par_${partnerId}`, title, channel: 'DESK' });
    cases[title] = asked.cooperation?.id ?? '';
    return cases[title];
  };

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, { posts: ['DESK', 'CELLAR'] });
    partnerId = await layPartner(api.gateway, institution, { name: 'PT Müller Pengembangan Jaya' });
    const elsewhere = await layPartner(api.gateway, institution, { name: 'CV Lain' });
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.desk = await layMember(api.gateway, institution, { posts: ['DESK'] });
    people.other = await layMember(api.gateway, institution, { posts: ['CELLAR'] });
    people.guest = await layMember(api.gateway, institution, { partnerId });
    people.stranger = await layMember(api.gateway, institution, { partnerId: elsewhere });
    const foreign = await layInstitution(api.gateway);
    people.foreign = await layMember(api.gateway, foreign, { roles: ['ADMINISTRATOR'] });
    await activate(api, people.admin, valueSop, { despiteErrors: true });
    await opened('Kerja sama pelatihan las');
    await opened('Kerjasama magang industri');
    await opened('Bekerja sama menyusun kurikulum');
    await opened('Penandatanganan nota <b>kesepahaman</b> & riset');
    const container = (cases['Kerjasama magang industri'] ?? '').slice(4);
    const document = { container_id: container, instrument: true, current_number: 0, taken_back: [], shared: false };
    const times = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
    await lay('document', {
      ...document,
      ...times,
      kind: 'a',
      title: 'Perjanjian magang',
      number: '012/PKS-X/IV/2026',
    });
  });
  afterAll(() => api?.close());

  it('finds one word and two, and every affix', async () => {
    const three = ['Bekerja sama menyusun kurikulum', 'Kerja sama pelatihan las', 'Kerjasama magang industri'];
    for (const text of ['kerja sama', 'kerjasama', 'bekerja sama', 'KERJA-SAMA', 'dikerjasamakan', '"kerja sama"'])
      expect((await titles(text)).sort(), text).toEqual(three);
    expect(await titles('susun kurikulum')).toEqual(['Bekerja sama menyusun kurikulum']);
    expect(await titles('tanda tangan')).toEqual(['Penandatanganan nota <b>kesepahaman</b> & riset']);
    expect(await titles('ditandatangani')).toEqual(['Penandatanganan nota <b>kesepahaman</b> & riset']);
    expect(await titles('muller kembang')).toEqual(['PT Müller Pengembangan Jaya']);
    expect(await titles('mengembangkan')).toEqual(['PT Müller Pengembangan Jaya']);
  });

  it('finds beginnings, phrases and numbers, and only what has them all', async () => {
    expect(await titles('pelat')).toEqual(['Kerja sama pelatihan las']);
    expect(await titles('"pelatihan las"')).toEqual(['Kerja sama pelatihan las']);
    expect(await titles('"las pelatihan"')).toEqual([]);
    expect(await titles('las pelatihan')).toEqual(['Kerja sama pelatihan las']);
    expect(await titles('pelatihan magang')).toEqual([]);
    for (const text of ['012/PKS-X/IV/2026', '012 pks', 'pks-x/iv'])
      expect(await titles(text)).toEqual(['Perjanjian magang']);
    // What every entry holds for the index alone is no word.
    const own = institution.id.replaceAll('-', '').slice(0, 8);
    for (const text of [own, `i${own}`, `#${own}`, `"#${own}"`]) expect(await titles(text), text).toEqual([]);
    const number = (await find({ text: '012/PKS' })).nodes[0];
    expect(number).toMatchObject({
      kind: 'DOCUMENT',
      part: 'NUMBER',
      snippet: { html: '<mark>012</mark>/<mark>PKS</mark>-X/IV/2026' },
    });
  });

  it('marks what matches, and no markup of the text gets through', async () => {
    const [hit] = (await find({ text: 'sepaham riset' })).nodes;
    expect(hit?.snippet.html).toBe(
      'Penandatanganan nota &lt;b&gt;<mark>kesepahaman</mark>&lt;/b&gt; &amp; <mark>riset</mark>',
    );
    expect(hit?.snippet.parts.map((part) => part.text).join('')).toBe(
      'Penandatanganan nota <b>kesepahaman</b> & riset',
    );
    const [joined] = (await find({ text: 'kerja sama magang' })).nodes;
    expect(joined?.snippet.html).toBe('<mark>Kerjasama</mark> <mark>magang</mark> industri');
  });

  it('shows nobody what they may not see, in counts and pages neither', async () => {
    const all = await find({ text: 'magang' });
    expect([all.totalCount, all.nodes.map((hit) => hit.kind).sort()]).toEqual([2, ['COOPERATION', 'DOCUMENT']]);
    for (const as of [people.other, people.stranger, people.foreign])
      expect(await find({ text: 'magang', first: 1 }, as)).toEqual({
        ...{ nodes: [], totalCount: 0 },
        pageInfo: { hasNextPage: false, endCursor: null, startCursor: null, hasPreviousPage: false },
      });
    expect(await titles('magang', people.desk)).toHaveLength(2);
    // Its partner sees the case, and the draft not until it is shared.
    expect(await titles('magang', people.guest)).toEqual(['Kerjasama magang industri']);
    await api.gateway.system.query(`update "document" set "shared" = true where "institution_id" = $1`, [
      institution.id,
    ]);
    await api.gateway.system.query(
      `insert into "access_grant" ("institution_id", "object_id", "subject_id") select "institution_id", "container_id", $2
       from "document" where "institution_id" = $1 on conflict do nothing`,
      [institution.id, partnerId],
    );
    expect((await titles('magang', people.guest)).sort()).toEqual(['Kerjasama magang industri', 'Perjanjian magang']);
    expect(await titles('Lain', people.guest)).toEqual([]);
    expect(await titles('Lain', people.stranger)).toEqual(['CV Lain']);
  });

  it('gives pages that follow each other, forwards and backwards', async () => {
    const whole = await find({ text: 'kerja sama', first: 10 });
    const first = await find({ text: 'kerja sama', first: 2 });
    const second = await find({ text: 'kerja sama', first: 2, after: first.pageInfo.endCursor ?? null });
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect([first.totalCount, second.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      3,
      true,
      false,
    ]);
    const back = await find({ text: 'kerja sama', last: 2, before: second.pageInfo.startCursor ?? null });
    expect(back.nodes).toEqual(first.nodes);
    const beyond = await find({ text: 'kerja sama', first: 2, after: second.pageInfo.endCursor ?? null });
    expect([beyond.nodes, beyond.totalCount]).toEqual([[], 3]);
    const ranks = whole.nodes.map((hit) => hit.rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('narrows to kinds, and puts a title before a text', async () => {
    expect((await find({ text: 'magang', types: ['DOCUMENT'] })).nodes.map((hit) => hit.kind)).toEqual(['DOCUMENT']);
    expect((await find({ text: 'magang', types: [] })).totalCount).toBe(0);
    const id = (cases['Kerja sama pelatihan las'] ?? '').slice(4);
    await api.gateway.system.query(`update "cooperation" set "summary" = $2 where "id" = $1`, [
      id,
      'Juga untuk magang.',
    ]);
    expect(await titles('magang')).toEqual([expect.any(String), expect.any(String), 'Kerja sama pelatihan las']);
    // One word here, the other there: it is the object that must have them all.
    const [both] = (await find({ text: 'pelatihan magang' })).nodes;
    expect(both).toMatchObject({ part: 'TITLE', object: { title: 'Kerja sama pelatihan las' } });
  });

  it('follows every change in its own transaction: what is erased is found no more', async () => {
    const id = (cases['Kerja sama pelatihan las'] ?? '').slice(4);
    const set = (title: string) =>
      api.gateway.system.query(`update "cooperation" set "title" = $2, "summary" = null where "id" = $1`, [id, title]);
    await set('Rahasia sekali');
    expect([await titles('rahasia'), await titles('pelatihan')]).toEqual([['Rahasia sekali'], []]);
    await set('(dihapus)');
    expect(await titles('rahasia')).toEqual([]);
    const left = await api.gateway.system.query<{ count: number }>(
      `select count(*)::int as "count" from "search_entry" e where e::text ilike '%rahasia%'`,
    );
    expect(left).toEqual([{ count: 0 }]);
    await lay('cooperation_card', {
      cooperation_id: id,
      number: '77/MoU/2026',
      source: 'CASE',
      updated_at: '2026-01-01T00:00:00Z',
    });
    expect(await titles('77/MoU')).toEqual(['(dihapus)']);
    await api.gateway.system.query(`delete from "cooperation_card" where "cooperation_id" = $1`, [id]);
    expect(await titles('77/MoU')).toEqual([]);
  });

  it('finds a clause by its latest text, until it is removed, and a composed paper by its text in force', async () => {
    const id = (cases['Kerjasama magang industri'] ?? '').slice(4);
    const [clause, text, version, file] = Array.from({ length: 4 }, () => randomUUID());
    const at = '2026-01-01T00:00:00Z';
    const heading = { id: 'Kekayaan intelektual', en: '' };
    const laid = {
      ...{ institution_id: institution.id, id: clause, cooperation_id: id, number: 1, heading, status: 'PROPOSED' },
      ...{ text_id: text, created_at: at, updated_at: at, version: 1 },
    };
    const words = {
      ...{
        institution_id: institution.id,
        id: text,
        cooperation_id: id,
        clause_id: clause,
        number: 1,
        round: 1,
        heading,
      },
      ...{ removal: false, sha256: 'x', body: { id: 'Hak cipta dimiliki bersama.', en: '' }, at },
      ...{ proposed_by_party: 'INSTITUTION', person_id: people.desk.personId },
    };
    // Each names the other.
    await api.gateway.system.query(
      `with c as (insert into "clause" select * from json_populate_record(null::"clause", $1))
       insert into "clause_text" select * from json_populate_record(null::"clause_text", $2)`,
      [JSON.stringify(laid), JSON.stringify(words)],
    );
    const [hit] = (await find({ text: 'hak cipta' }, people.guest)).nodes;
    expect(hit).toMatchObject({ kind: 'CLAUSE', part: 'TEXT', object: { id: `cls_${clause}` } });
    await api.gateway.system.query(`update "clause" set "removed_at" = $2, "status" = 'REMOVED' where "id" = $1`, [
      clause,
      at,
    ]);
    expect((await find({ text: 'hak cipta' })).totalCount).toBe(0);
    const [document] = await api.gateway.system.query<{ id: string }>(
      `select "id" from "document" where "container_id" = $1`,
      [id],
    );
    await lay('stored_file', {
      id: file,
      storage_key: randomUUID(),
      sha256: 'x'.repeat(64),
      size: 1,
      media_type: 'application/pdf',
      created_at: at,
    });
    await lay('document_version', {
      ...{
        id: version,
        document_id: document?.id,
        number: 1,
        file_id: file,
        sha256: 'x'.repeat(64),
        file_name: 'a.pdf',
      },
      ...{ media_type: 'application/pdf', size: 1, person_id: people.desk.personId, created_at: at },
    });
    const article = {
      is: 'article',
      label: { id: 'Pasal 1', en: 'Article 1' },
      heading: { id: 'Tungku', en: 'Furnace' },
    };
    await lay('instrument_composition', {
      ...{
        cooperation_id: id,
        document_id: document?.id,
        document_version_id: version,
        word_file_id: file,
        word_file_name: 'a.docx',
      },
      ...{
        sha256: 'x',
        person_id: people.desk.personId,
        at,
        paper: { blocks: [{ ...article, body: { id: 'Bata tahan api.', en: 'Firebricks.' } }] },
      },
    });
    expect((await find({ text: 'tungku bata' })).totalCount).toBe(0);
    await api.gateway.system.query(`update "document" set "current_number" = 1 where "id" = $1`, [document?.id]);
    for (const asked of ['tungku bata', 'firebrick furnace', '"bata tahan api"'])
      expect((await find({ text: asked }, people.guest)).nodes, asked).toMatchObject([
        { kind: 'DOCUMENT', part: 'TEXT' },
      ]);
    await api.gateway.system.query(`update "document" set "current_number" = 0 where "id" = $1`, [document?.id]);
    expect((await find({ text: 'tungku bata' })).totalCount).toBe(0);
  });

  it('takes whatever is typed, and refuses too much', async () => {
    const hostile = [
      "'; drop table partner; --",
      '\\',
      "':*",
      '& | ! ( ) <->',
      '%_%',
      '"',
      '""',
      ' ',
      '<script>',
      'a:*b',
      '\u{1f600}',
      '—',
    ];
    for (const text of hostile) expect(Array.isArray((await find({ text })).nodes), text).toBe(true);
    const query = 'query ($text: String!) { search(text: $text) { hits { totalCount } } }';
    for (const text of ['x'.repeat(201), Array.from({ length: 13 }, (_, at) => `kata${at}`).join(' '), '\0']) {
      const { body } = await api.raw(query, { text }, { as: people.admin });
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect((await api.raw(query, { text: 'a' })).body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const { body } = await api.raw(query, { text }, { as: people.admin });
        const [error] = body.errors ?? [];
        expect(error?.extensions?.code ?? 'BAD_USER_INPUT').toBe('BAD_USER_INPUT');
      }),
      { numRuns: 60 },
    );
  });

  it('costs the same statements whatever is found', async () => {
    const cost = async (text: string) => (await api.statements(() => find({ text, first: 50 }))).length;
    expect(await cost('kerja sama')).toBeLessThanOrEqual(4);
    expect(await cost('nothing of the kind')).toBe(1);
  });
});

describe('what is typed', () => {
  it('is words and phrases; common words count only where there are no others', () => {
    expect(searchText('nota "kerja sama" dan riset')).toEqual({ words: 'nota riset', phrases: ['kerja sama'] });
    expect(searchText('dan')).toEqual({ words: 'dan', phrases: [] });
    expect(searchText('satu "dua')).toEqual({ words: 'satu "dua', phrases: [] });
  });

  it('is cut so that the pieces are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, words) => {
        expect(
          snippetParts(text, new Set(words))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
