import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProcedureSourceConfirmDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { agree, clauseNow, clausesOf, counter, type Guild, words } from '../support/clauses.js';
import { byLord, onPaper, pdf as paperScan } from '../support/covenant.js';
import { seedTest } from '../support/coverage.js';
import {
  bytesOf,
  caseWithClauses,
  compose,
  composed,
  copyOf,
  instrumentsOf,
  openScriptorium,
  pactClauses,
} from '../support/instrument.js';
import { dense, docxText, pdfPages } from '../support/paper.js';
import { inputError } from '../support/seats.js';
import { act, addDocument, stepsAfter, upload } from '../support/story.js';

/** The text of all pages, without what stands at the foot of each. */
const withoutFeet = (pages: readonly string[]): string =>
  dense(pages.join('')).replaceAll(/(?:Nomor\/Number:[^·]*·)?Dokumendoc_.*?\/Page\d+of\d+/g, '');

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

describe('an instrument composed from clauses', () => {
  let guild: Guild;
  let people: Guild['people'];
  beforeAll(async () => {
    guild = await openScriptorium();
    ({ people } = guild);
  });
  afterAll(() => guild?.close());

  const writing = async (title: string, more: Parameters<typeof caseWithClauses>[2] = {}) => {
    const id = await caseWithClauses(guild, title, more);
    stepsAfter(
      await act(guild.api, people.speaker, id, 'settle', {
        facts: [
          { name: 'endsOn', value: { date: '2029-03-01' } },
          { name: 'metOn', value: { date: '2025-12-24' } },
        ],
      }),
    );
    return id;
  };
  const clausesNow = async (id: string) => (await clausesOf(guild, people.analyst, id)).clauses.nodes;
  /** What a composed text says of each clause, in order. */
  const articles = (clauses: Awaited<ReturnType<typeof clausesNow>>): string =>
    clauses
      .map(({ heading, text: { body } }, at) => {
        const lines = (one: string | null | undefined) => (one ?? '').split('\n');
        const [id, en] = [lines(body?.id), lines(body?.en)];
        const paired = body?.en ? id.flatMap((line, line_) => [line, en[line_] ?? '']) : id;
        return [`Pasal ${at + 1}`, `Article ${at + 1}`, heading.id, heading.en ?? '', ...paired].join('');
      })
      .join('');

  seedTest(['C-10', 'C-12'], 'holds agreed clauses only, with their ids and hashes', async ({ accepted, refused }) => {
    const id = await writing('Bertukar ilmu', { agreed: 2 });
    const open = await refused(guild.api, () => compose(guild, people.scribe, id));
    const third = 'Clause 3 (Jangka waktu) is not agreed by both parties: PROPOSED.';
    expect(open).toEqual({
      composition: null,
      userErrors: [
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          message: third,
          path: ['input', 'cooperationId'],
          unmet: [{ code: 'CLAUSE_NOT_AGREED', explanation: third, whoCanMeet: ['SPEAKER', 'ENVOY'] }],
        },
      ],
    });
    const [, , last] = await clausesNow(id);
    await agree(guild, last?.text.id ?? '');
    const made = await accepted(() => composed(guild, people.scribe, id));
    const clauses = await clausesNow(id);
    expect(made.clauses).toEqual(
      clauses.map(({ id: clauseId, text }, at) => ({
        number: at + 1,
        clauseId,
        clauseTextId: text.id,
        sha256: text.sha256,
      })),
    );
    expect(made).toMatchObject({
      document: { kind: 'pact' },
      documentVersion: { number: 1, fileName: 'pact-v1.pdf', mediaType: 'application/pdf' },
      sha256: sha256(clauses.map(({ text }) => `${text.sha256}\n`).join('')),
      notConfirmed: false,
      wordFileName: 'pact-v1.docx',
      composedBy: { id: `per_${people.scribe.personId}` },
    });
  });

  seedTest(['C-10'], 'is not begun before anything was agreed', async ({ accepted, refused }) => {
    const id = await caseWithClauses(guild, 'Terlalu dini', { agreed: 0 });
    const early = await refused(guild.api, () => compose(guild, people.speaker, id));
    expect(early.userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', path: ['input', 'kind'] }]);
    stepsAfter(await act(guild.api, people.speaker, id, 'settle'));
    const none = await refused(guild.api, () => compose(guild, people.scribe, id));
    expect(none.userErrors[0]).toMatchObject({ code: 'GUARD_FAILED' });
    for (const { text } of await clausesNow(id)) await agree(guild, text.id);
    await accepted(() => composed(guild, people.scribe, id));
  });

  it('says the same in both files as its clauses in the API, in order, in both languages, with all hashes', async () => {
    const id = await writing('Berkas');
    const made = await composed(guild, people.scribe, id);
    const clauses = await clausesNow(id);
    const [pdf, word] = [await bytesOf(made.documentVersion.downloadUrl), await bytesOf(made.wordUrl)];
    expect(sha256(pdf)).toBe(made.documentVersion.sha256);
    const pages = await pdfPages(pdf);
    const foot =
      `Dokumen ${made.document?.id} · versi 1 / Document ${made.document?.id} · version 1` +
      `SHA-256 semua klausul / of all clauses: ${made.sha256}` +
      `Pasal / Articles: ${clauses.map(({ text }, at) => `${at + 1} ${text.sha256.slice(0, 8)}`).join(' · ')}`;
    for (const [at, page] of pages.entries())
      expect(
        dense(page).endsWith(
          dense(`${foot}Halaman ${at + 1} dari ${pages.length} / Page ${at + 1} of ${pages.length}`),
        ),
      ).toBe(true);
    for (const whole of [withoutFeet(pages), dense(docxText(word))]) {
      expect(whole).toContain(dense(articles(clauses)));
      const dots = '....................';
      expect(whole).toContain(
        dense(
          `dengan tanggal sebagai berikut: with these dates: 1. Berlaku sampai: 1 Maret 2029; 1. In force until: 1 March 2029;
           2. Berlaku sejak: ${dots}; 2. In force from: ${dots}; sepakat sebagai berikut.`,
        ),
      );
      expect(whole).not.toContain(dense('24 Desember 2025'));
      expect(whole).toContain(dense('1. Adat serikat (7/G/2020) tanggal 3 Februari 2020;'));
      expect(whole).toContain(dense('2. [CONTOH / SAMPLE] Adat tetangga (9/T);'));
      expect(whole).toContain(dense('3. [CONTOH / SAMPLE] dasar hukum yang belum disebut dalam SOP;'));
      expect(whole).toContain(
        dense(
          `4. [CONTOH / SAMPLE] Keputusan Nomor SAMPLE/1 tanggal 5 Januari 2026 yang memberlakukan prosedur Akta serikat (versi 1.0.0);
           4. [CONTOH / SAMPLE] Decree number SAMPLE/1 of 5 January 2026, which put the procedure Guild deed (version 1.0.0) in force;`,
        ),
      );
      expect(whole).not.toContain(dense('must give its own'));
      expect(whole).toContain(dense(clauses.map((one, at) => `${at + 1}${one.id}${one.text.sha256}`).join('')));
      expect(whole).toContain(dense('PIHAK PERTAMA / FIRST PARTY Juru bicara / Speaker'));
    }
    expect(dense(docxText(word, 'word/footer1.xml'))).toContain(dense(foot));
  });

  it('is the same bytes for the same clauses at the same time, and another version otherwise', async () => {
    const id = await writing('Kedua');
    const first = await composed(guild, people.scribe, id);
    const second = await composed(guild, people.scribe, id);
    expect([first.documentVersion.number, second.documentVersion.number]).toEqual([1, 2]);
    expect(second.documentVersion.sha256).not.toBe(first.documentVersion.sha256);
    expect(second.sha256).toBe(first.sha256);
    const { documents } = await instrumentsOf(guild, people.scribe, id);
    expect(documents[0]?.versions.map((one) => [one.number, one.composition?.id])).toEqual([
      [1, first.id],
      [2, second.id],
    ]);
  });

  seedTest(['C-08'], 'may be two in one case', async ({ accepted }) => {
    const id = await writing('Dua naskah');
    await accepted(() => composed(guild, people.scribe, id));
    await accepted(() => composed(guild, people.scribe, id, { kind: 'charter' }));
    const { documents } = await instrumentsOf(guild, people.scribe, id);
    expect(documents.map((one) => one.kind)).toEqual(['charter', 'pact']);
  });

  it('rests on the decree that put its SOP in force, unmarked where that is no stand-in', async () => {
    const id = await writing('Keputusan');
    const { api, institution } = guild;
    const decree = (number: string, sample: boolean) =>
      api.gateway.system.query(
        'update procedure_version set decree_number = $2, decree_sample = $3 where institution_id = $1',
        [institution.id, number, sample],
      );
    await decree('12/SK/2026', false);
    const made = await composed(guild, people.scribe, id);
    await decree('SAMPLE/1', true);
    const text = dense((await pdfPages(await bytesOf(made.documentVersion.downloadUrl))).join(''));
    expect(text).toContain(dense('4. Keputusan Nomor 12/SK/2026 tanggal 5 Januari 2026 yang memberlakukan'));
    expect(text).toContain(dense('4. Decree number 12/SK/2026 of 5 January 2026, which put'));
  });

  it('prints no day where its SOP names none', async () => {
    const id = await writing('Tanpa tanggal');
    const made = await composed(guild, people.scribe, id, { kind: 'charter' });
    const text = (await pdfPages(await bytesOf(made.documentVersion.downloadUrl))).join('');
    expect(dense(text)).not.toContain(dense('dengan tanggal sebagai berikut'));
    expect(dense(text)).not.toContain('2029');
  });

  it('is for the step’s actors, for documents made from clauses, at the version that was read', async () => {
    const id = await writing('Ditolak');
    const refused = async (error: object, as = people.scribe, more: object = {}) =>
      expect((await unchanged(guild.api, () => compose(guild, as, id, more))).userErrors).toEqual([error]);
    await refused(inputError('FORBIDDEN', ['input', 'kind']), people.speaker);
    await refused(inputError('FORBIDDEN', ['input', 'kind']), people.envoy);
    await refused(inputError('NOT_FOUND', ['input', 'cooperationId']), people.stranger);
    const known = 'This procedure composes from clauses: pact, charter.';
    await refused(inputError('INVALID', ['input', 'kind'], known), people.scribe, { kind: 'minutes' });
    await refused(inputError('INVALID', ['input', 'kind'], known), people.scribe, { kind: 'nothing' });
    await refused(
      { ...inputError('STALE', ['input', 'expectedVersion']), __typename: 'StaleError', currentVersion: 2 },
      people.scribe,
      {
        expectedVersion: 1,
      },
    );
    const file = await addDocument(guild.api, people.scribe, id, 'pact', 'a file');
    expect(file.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'kind'] }]);
    const rehearsed = await unchanged(guild.api, () => compose(guild, people.scribe, id, { dryRun: true }));
    expect(rehearsed).toEqual({ composition: null, userErrors: [] });
    const keyed = { idempotencyKey: 'compose-once' };
    const [one, again] = [
      await composed(guild, people.scribe, id, keyed),
      await composed(guild, people.scribe, id, keyed),
    ];
    expect(again.id).toBe(one.id);
    expect((await instrumentsOf(guild, people.scribe, id)).documents[0]?.versions).toHaveLength(1);
  });

  it('is current until a clause says something else, and the case goes on only while it is', async () => {
    const id = await writing('Mutakhir');
    await composed(guild, people.scribe, id);
    const [first] = await clausesNow(id);
    const changed = await counter(guild, people.envoy, {
      textId: first?.text.id ?? '',
      party: 'PARTNER',
      body: words('Lain.', 'Otherwise.'),
    });
    expect(changed.userErrors).toEqual([]);
    const stale = await unchanged(guild.api, () => act(guild.api, people.scribe, id, 'handIn'));
    expect(stale.userErrors).toMatchObject([{ code: 'GUARD_FAILED', unmet: [{ code: 'CURRENT' }] }]);
    await agree(guild, (await clauseNow(guild, people.speaker, id, first?.id ?? '')).text.id);
    expect((await unchanged(guild.api, () => act(guild.api, people.scribe, id, 'handIn'))).userErrors).toHaveLength(1);
    await composed(guild, people.scribe, id);
    expect(stepsAfter(await act(guild.api, people.scribe, id, 'handIn'))).toEqual(['READING']);
  });

  seedTest(['C-09'], 'says that it is not confirmed where its checklist is not', async ({ accepted, refused }) => {
    const id = await writing('Luar negeri', { abroad: true });
    await refused(guild.api, () => compose(guild, people.speaker, id));
    const made = await accepted(() => composed(guild, people.scribe, id));
    expect(made.notConfirmed).toBe(true);
    const said =
      'BELUM DIKONFIRMASI: klausul wajib naskah ini diambil dari sumber yang belum dicocokkan dengan aslinya: Kata lama.';
    const pages = await pdfPages(await bytesOf(made.documentVersion.downloadUrl));
    for (const page of pages) expect(dense(page)).toContain(dense(said));
    expect(dense(docxText(await bytesOf(made.wordUrl)))).toContain(dense(said));

    const { api, institution } = guild;
    const [version] = await api.gateway.system.query<{ id: string }>(
      'select id from procedure_version where institution_id = $1',
      [institution.id],
    );
    const evidenceFileId = await upload(api, people.admin, 'asli.txt', 'the original');
    const input = { procedureVersionId: `prv_${version?.id}`, source: 'W', evidenceFileId, note: 'Dicocokkan.' };
    await accepted(() => api.request(ProcedureSourceConfirmDocument, { input }, { as: people.admin }));
    const after = await composed(guild, people.scribe, id);
    expect(after.notConfirmed).toBe(false);
    expect((await pdfPages(await bytesOf(after.documentVersion.downloadUrl))).join('')).not.toContain(
      'BELUM DIKONFIRMASI',
    );
  });

  it('has an executed copy once it is final: the same text, the number, and who gave what on which bytes', async () => {
    const id = await writing('Salinan');
    await guild.api.gateway.system.query(
      `insert into number_series values ($1, gen_random_uuid(), 'pact', '{seq}/P/{year}', 'NEVER', now(), now(), 1)`,
      [guild.institution.id],
    );
    const made = await composed(guild, people.scribe, id);
    const document = made.document?.id ?? '';
    stepsAfter(await addDocument(guild.api, people.scribe, id, 'minutes', 'notes'));
    const early = await copyOf(guild, people.scribe, document);
    expect(early).toMatchObject({ url: null, userErrors: [{ code: 'ILLEGAL_TRANSITION', path: ['document'] }] });
    stepsAfter(await act(guild.api, people.scribe, id, 'handIn'));
    stepsAfter(await act(guild.api, people.speaker, id, 'initialIt'));
    const startsOn = (date: string) => ({ facts: [{ name: 'startsOn', value: { date } }] });
    stepsAfter(await act(guild.api, people.scribe, id, 'makeFinal', startsOn('2026-04-01')));
    const unsigned = await pdfPages(await bytesOf((await copyOf(guild, people.scribe, document)).url));
    expect(dense(unsigned.join(''))).toContain(dense('Utusan / Envoy belum diberikan / not given'));
    expect(dense(unsigned.join(''))).not.toContain(dense('signed on'));
    stepsAfter(await act(guild.api, people.speaker, id, 'signHere', startsOn('2027-07-07')));
    await act(guild.api, people.envoy, id, 'signThere');

    const { documents } = await instrumentsOf(guild, people.scribe, id);
    const pact = documents.find((one) => one.kind === 'pact');
    expect(pact?.currentVersion?.sha256).toBe(made.documentVersion.sha256);
    const bytes = await bytesOf((await copyOf(guild, people.scribe, document)).url);
    expect(bytes.equals(await bytesOf((await copyOf(guild, people.scribe, document)).url))).toBe(true);
    const word = await bytesOf((await copyOf(guild, people.scribe, document, 'DOCX')).url);
    const signedToday = 'ditandatangani 2 Maret 2026 / signed on 2 March 2026';
    const name = (member: { personId: string }) => `Person ${member.personId.slice(0, 4)}`;
    for (const text of [withoutFeet(await pdfPages(bytes)), dense(docxText(word))]) {
      expect(text).toContain(dense(articles(await clausesNow(id))));
      expect(text).toContain(dense('tentang concerning Salinan Nomor: 1/P/2026 Number: 1/P/2026'));
      expect(text).not.toContain('Nomor:.');
      expect(text).toContain(
        dense(
          `1. Berlaku sampai: 1 Maret 2029; 1. In force until: 1 March 2029;
           2. Berlaku sejak: 1 April 2026; 2. In force from: 1 April 2026; sepakat`,
        ),
      );
      for (const [post, who] of [
        ['PIHAK PERTAMA / FIRST PARTY Juru bicara / Speaker', people.speaker],
        ['PIHAK KEDUA / SECOND PARTY Utusan / Envoy', people.envoy],
      ] as const)
        expect(text).toContain(dense(`${post} ${signedToday} ${name(who)}`));
      const audit = text.slice(text.indexOf(dense('Halaman audit')));
      expect(audit).toContain(dense(`SHA-256 versi / SHA-256 of the version ${made.documentVersion.sha256}`));
      for (const { clauseId, sha256: hash } of made.clauses) expect(audit).toContain(dense(`${clauseId} ${hash}`));
      expect(audit.split(dense(`Juru bicara / Speaker ${name(people.speaker)} definitif / holder`))).toHaveLength(3);
      expect(audit).toContain(dense(`Utusan / Envoy ${name(people.envoy)}`));
      expect(audit).toContain(dense('mitra / partner: 20'));
    }
    expect(sha256(await bytesOf(made.documentVersion.downloadUrl))).toBe(made.documentVersion.sha256);

    const theirs = dense((await pdfPages(await bytesOf((await copyOf(guild, people.envoy, document)).url))).join(''));
    expect(theirs).toContain(dense(`Utusan / Envoy ${name(people.envoy)}`));
    expect(theirs).not.toContain(dense('Paraf / Initials'));
    const missing = { url: null, userErrors: [{ code: 'NOT_FOUND', path: ['document'] }] };
    expect(await copyOf(guild, people.stranger, document)).toMatchObject(missing);
    const minutes = documents.find((one) => one.kind === 'minutes')?.id ?? '';
    expect(await copyOf(guild, people.scribe, minutes)).toMatchObject({ userErrors: [{ code: 'ILLEGAL_TRANSITION' }] });
  });

  it('tells of ink on paper by whom, which day and place, and which scan', async () => {
    const id = await writing('Tinta');
    const document = (await composed(guild, people.scribe, id)).document?.id ?? '';
    stepsAfter(await act(guild.api, people.scribe, id, 'handIn'));
    stepsAfter(await act(guild.api, people.speaker, id, 'initialIt'));
    stepsAfter(await act(guild.api, people.scribe, id, 'makeFinal'));
    const scan = paperScan('tinta mitra');
    const fileId = await upload(guild.api, people.scribe, 'scan.pdf', scan);
    const signature = onPaper('deed', 'ENVOY', '2026-03-02', { ...byLord, fileId });
    stepsAfter(await act(guild.api, people.scribe, id, 'registerThere', { paperSignatures: [signature] }));
    const text = withoutFeet(await pdfPages(await bytesOf((await copyOf(guild, people.scribe, document)).url)));
    const ink = `Tanda tangan basah / Signature on paper, Bandung; pindaian / scan ${sha256(scan)}`;
    const { signatoryName, signatoryTitle } = byLord;
    expect(text).toContain(
      dense(`Utusan / Envoy ditandatangani 2 Maret 2026 / signed on 2 March 2026 ${signatoryName} ${signatoryTitle}`),
    );
    expect(text).toContain(dense(`Utusan / Envoy ${signatoryName}, ${signatoryTitle}`));
    expect(text).toContain(dense('2026-03-02 (dicatat / registered: 2026-'));
    expect(text).toContain(dense(ink));
  });

  it('opens its addresses to nobody else', async () => {
    const id = await writing('Alamat');
    const made = await composed(guild, people.scribe, id);
    const bent = made.wordUrl.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await fetch(bent)).status).toBe(404);
    expect((await fetch(made.wordUrl.replace('instrument-word', 'executed-copy'))).status).toBe(404);
    const answer = await fetch(made.wordUrl);
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(answer.headers.get('content-disposition')).toContain('filename="pact-v1.docx"');
    expect(pactClauses).toHaveLength(made.clauses.length);
  });
});
