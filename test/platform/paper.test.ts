import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../src/kernel/text.js';
import { atOnce } from '../../src/kernel/turns.js';
import { docx } from '../../src/platform/paper/docx.js';
import { printed } from '../../src/platform/paper/faces.js';
import { type Block, isPrintable, MOST_SIGNS, type Paper } from '../../src/platform/paper/paper.js';
import { pdf } from '../../src/platform/paper/pdf.js';
import { readable } from '../../src/platform/paper/readable.js';
import { dense, docxParts, docxText, pdfPages } from '../support/paper.js';

const paperOf = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  title: text('MEMORANDUM OF UNDERSTANDING', 'NOTA KESEPAHAMAN'),
  author: 'Balai Uji',
  madeAt: new Date('2026-03-01T02:00:00Z'),
  warning: null,
  footer: ['Dokumen doc_1', 'Klausul 1 9f2ca1b0'],
  blocks,
  ...more,
});
const article = (number: number, id: string, en: string): Block => ({
  is: 'article',
  label: text(`Article ${number}`, `Pasal ${number}`),
  heading: text(`Scope ${number}`, `Ruang Lingkup ${number}`),
  body: text(en, id),
});
const whole: readonly Block[] = [
  { is: 'heading', level: 1, text: text('Parties', 'Para Pihak') },
  { is: 'paragraph', look: 'PLAIN', text: text('They agree:', 'Para Pihak sepakat:') },
  article(1, '(1) Pertama.\n(2) Kedua.', '(1) First.\n(2) Second.'),
  article(2, 'Sepihak: “tidak” & <ini> ffi — Łódź', 'A & <b> fi “no”'),
  {
    is: 'table',
    columns: [
      { title: text('Number', 'Nomor'), share: 1 },
      { title: text('', 'SHA-256'), share: 3 },
    ],
    rows: [['1', 'ab'.repeat(32)]],
  },
  {
    is: 'signatures',
    places: [
      {
        party: text('FIRST PARTY', 'PIHAK PERTAMA'),
        capacity: null,
        name: 'Rahmi',
        given: text('signed', 'telah ditandatangani'),
      },
    ],
  },
  { is: 'pageBreak' },
  { is: 'paragraph', look: 'NOTE', text: text('The end.', 'Selesai.') },
];
/** All that stands on `whole`, in the order in which it is read. */
const read = [
  ...['NOTA KESEPAHAMAN', 'MEMORANDUM OF UNDERSTANDING', 'Para Pihak', 'Parties', 'Para Pihak sepakat:', 'They agree:'],
  ...['Pasal 1', 'Article 1', 'Ruang Lingkup 1', 'Scope 1', '(1) Pertama.', '(1) First.', '(2) Kedua.', '(2) Second.'],
  ...['Pasal 2', 'Article 2', 'Ruang Lingkup 2', 'Scope 2', 'Sepihak: “tidak” & <ini> ffi — Łódź', 'A & <b> fi “no”'],
  ...['Nomor / Number', 'SHA-256', '1', 'ab'.repeat(32), 'PIHAK PERTAMA / FIRST PARTY'],
  ...['telah ditandatangani / signed', 'Rahmi', 'Selesai.', 'The end.'],
];

afterEach(() => void vi.useRealTimers());

describe('a paper', () => {
  it('is read out of its PDF in both languages and in order, each page saying which it is', async () => {
    const pages = await pdfPages(atOnce(pdf(paperOf(whole))));
    const foot = (page: number) => `Dokumen doc_1\nKlausul 1 9f2ca1b0\nHalaman ${page} dari 2 / Page ${page} of 2`;
    const [first = '', second = ''] = pages;
    expect(pages).toHaveLength(2);
    expect(dense(first)).toBe(dense(read.slice(0, -2).join('') + foot(1)));
    expect(dense(second)).toBe(dense(`Selesai. The end. ${foot(2)}`));
  });

  it('is read out of its Word file in the same order, with the numbers of pages as fields', async () => {
    const bytes = await docx(paperOf(whole));
    expect(dense(docxText(bytes))).toBe(dense(read.join('')));
    const foot = docxParts(bytes)['word/footer1.xml'] ?? '';
    expect(docxText(bytes, 'word/footer1.xml')).toBe('Dokumen doc_1\nKlausul 1 9f2ca1b0\nHalaman  dari  / Page  of ');
    expect(foot.match(/(?<=<w:instrText[^>]*>)[A-Z]+/g)).toEqual(['PAGE', 'NUMPAGES', 'PAGE', 'NUMPAGES']);
  });

  it('is the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T00:00:00Z') });
    const first = [atOnce(pdf(paperOf(whole))), await docx(paperOf(whole))].map((one) => Buffer.from(one));
    vi.setSystemTime(new Date('2031-07-09T13:14:15Z'));
    const [pdfLater, docxLater] = [atOnce(pdf(paperOf(whole))), await docx(paperOf(whole))];
    expect([first[0]?.equals(pdfLater), first[1]?.equals(docxLater)]).toEqual([true, true]);
    expect(docxParts(docxLater)['docProps/core.xml']).toContain('>2026-03-01T02:00:00Z</dcterms:created>');
    expect(Buffer.from(pdfLater).toString('latin1')).toContain('<xmp:CreateDate>2026-03-01T02:00:00Z</xmp:CreateDate>');
    const other = paperOf(whole, { madeAt: new Date('2026-03-02T02:00:00Z') });
    expect(first[0]?.equals(atOnce(pdf(other)))).toBe(false);
  });

  it('says its warning at its head and at the foot of each page', async () => {
    const warned = paperOf(whole, { warning: text('Not confirmed', 'Belum dikonfirmasi') });
    for (const page of await pdfPages(atOnce(pdf(warned))))
      expect(page).toContain('Belum dikonfirmasi / Not confirmed');
    const bytes = await docx(warned);
    expect(docxText(bytes)).toMatch(/^Belum dikonfirmasi\nNot confirmed\n/);
    expect(docxText(bytes, 'word/footer1.xml')).toMatch(/^Belum dikonfirmasi \/ Not confirmed\n/);
  });

  it('goes on overleaf with no line lost or below the foot, and a heading never ends a page', async () => {
    const body = Array.from({ length: 90 }, (_, at) => `Kalimat ${at} tentang kewajiban para pihak.`);
    const blocks = Array.from({ length: 12 }, (_, at) =>
      article(at + 1, body.slice(0, 7 * at).join(' '), body.slice(0, 5 * at).join('\n')),
    );
    const pages = await pdfPages(atOnce(pdf(paperOf(blocks))));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(dense(page)).not.toMatch(/Scope\d+Dokumendoc_1/);
    const words = pages.map((page) => page.slice(0, page.lastIndexOf('Dokumen doc_1'))).join('');
    for (const number of [0, 41, 76]) {
      const wanted =
        blocks.filter((_, at) => 7 * at > number).length + blocks.filter((_, at) => 5 * at > number).length;
      expect(words.split(new RegExp(`Kalimat\\s+${number}\\s`)).length - 1).toBe(wanted);
    }
  });

  it('lets nobody sign on a page that holds nothing else', async () => {
    const places = [{ party: text('FIRST PARTY', 'PIHAK PERTAMA'), capacity: null, name: null, given: null }];
    for (let lines = 20; lines < 50; lines += 1) {
      const last = article(1, Array.from({ length: lines }, (_, at) => `Baris ${at}.`).join('\n'), '');
      const pages = await pdfPages(atOnce(pdf(paperOf([last, { is: 'signatures', places }]))));
      const signed = pages.find((page) => page.includes('PIHAK PERTAMA')) ?? '';
      expect(signed).toContain(`Baris ${lines - 1}.`);
      expect(signed).toContain('.....');
    }
  });

  it('repeats the head of a table overleaf', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [String(at + 1), `isi ${at + 1}`]);
    const columns = [
      { title: text('No.', 'No.'), share: 1 },
      { title: text('Contents', 'Isi'), share: 5 },
    ];
    const pages = await pdfPages(atOnce(pdf(paperOf([{ is: 'table', columns, rows }]))));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Isi / Contents');
    expect(pages.join('').match(/isi \d+/g)).toEqual(rows.map(([, cell]) => cell));
  });

  it('is worked in turns, and none is begun that is too large', () => {
    const blocks = Array.from({ length: 40 }, (_, at) => article(at + 1, 'Isi. '.repeat(80), 'Text. '.repeat(80)));
    const work = pdf(paperOf(blocks));
    let turns = 0;
    while (!work.next().done) turns += 1;
    expect(turns).toBeGreaterThan(60);
    expect(isPrintable(paperOf(blocks))).toBe(true);
    expect(isPrintable(paperOf([article(1, 'x'.repeat(MOST_SIGNS), '')]))).toBe(false);
    expect(isPrintable(paperOf([article(1, '\n'.repeat(10_001), '')]))).toBe(false);
  });
});

describe('any words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\t',
        '\u0000',
        '\u202e',
        '\u00ad',
        'é',
        'e\u0301',
        '\ud800',
        'Ж',
        'Ω',
        '漢',
        '👍🏽',
        'שׁ',
      ),
      maxLength: 60,
    }),
  );

  it('come out of a PDF as they were put in, unknown and unruly signs as numbers, inkless ones not at all', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (id, en) => {
        const pages = await pdfPages(atOnce(pdf(paperOf([article(1, `«${id}»`, `«${en}»`)]))));
        const found = dense(pages.map((page) => page.slice(0, page.lastIndexOf('Dokumen doc_1'))).join(''));
        const parts = (value: string) => readable(value).split('\n').map(printed);
        const same = parts(`«${id}»`).length === parts(`«${en}»`).length;
        for (const value of [id, en])
          if (same || id === en) for (const line of parts(value)) expect(found).toContain(dense(line));
          else expect(found).toContain(dense(parts(value).join('')));
      }),
      { numRuns: 60 },
    );
  });

  it('come out of a Word file as they were put in, unruly signs as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (id, en) => {
        const found = docxText(await docx(paperOf([article(1, `«${id}»`, `«${en}»`)])));
        for (const line of readable(`${id}\n${en}`).split('\n')) expect(found).toContain(line);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same in upright, bold and italic, for every sign the faces have', async () => {
    const signs = Array.from({ length: 0xffff }, (_, point) => String.fromCharCode(point))
      .filter((sign) => /^[^\p{M}\s]$/u.test(sign) && printed(sign) === sign)
      .join(' ');
    expect(signs.length).toBeGreaterThan(3_000);
    const blocks: Block[] = [
      { is: 'paragraph', look: 'PLAIN', text: text('', signs) },
      { is: 'heading', level: 1, text: text('', signs) },
      { is: 'paragraph', look: 'CENTRED', text: text(signs, 'miring') },
    ];
    const pages = await pdfPages(atOnce(pdf(paperOf(blocks, { footer: [] }))));
    const found = dense(pages.map((page) => page.slice(0, page.lastIndexOf('Halaman'))).join(''));
    expect(found).toBe(dense(`NOTA KESEPAHAMAN MEMORANDUM OF UNDERSTANDING ${signs} ${signs} miring ${signs}`));
  });

  it('keep scripts the PDF has letters for, and say the number of others', () => {
    expect(printed('Perjanjian – Łódź, Việt Nam, Αθήνα, Київ, ½ ± §')).toBe(
      'Perjanjian – Łódź, Việt Nam, Αθήνα, Київ, ½ ± §',
    );
    expect(printed('e\u0301 a\u00adb\u200bc')).toBe('é abc');
    expect(printed('漢\u202e🙂\u0007')).toBe('[U+6F22][U+202E][U+1F642][U+0007]');
  });
});
