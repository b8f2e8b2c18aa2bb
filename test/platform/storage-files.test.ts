import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachment, cleanFileName } from '../../src/platform/storage/file-name.js';
import { mediaTypeOf } from '../../src/platform/storage/media-type.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mitra-types-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A zip archive of stored entries: what office documents are. */
function zip(entries: Record<string, string>): Buffer {
  const parts = Object.entries(entries).map(([name, content]) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name), Buffer.from(content)]);
  });
  return Buffer.concat([...parts, Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
}
const office = (type: string) =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="application/vnd.${type}.main+xml"/></Types>`,
  });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const files: [string, Buffer, string | null][] = [
  ['PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'application/pdf'],
  [
    'DOCX',
    office('openxmlformats-officedocument.wordprocessingml.document'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'XLSX',
    office('openxmlformats-officedocument.spreadsheetml.sheet'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['ODT', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'application/vnd.oasis.opendocument.text'],
  ['PNG', png, 'image/png'],
  ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]), 'image/jpeg'],
  ['text', Buffer.from('Perjanjian Kerja Sama – naskah\r\n\tPasal 1\f'), 'text/plain'],
  ['text of a letter cut by a chunk’s end', Buffer.from(`${'a'.repeat(65_535)}–`), 'text/plain'],
  ['a document with macros', office('ms-word.document.macroEnabled'), null],
  ['a zip of anything', zip({ 'run.exe': 'MZ' }), null],
  ['a zip cut off', office('openxmlformats-officedocument.wordprocessingml.document').subarray(0, 20), null],
  ['a program', Buffer.from('MZ\x90\x00\x03\x00'), null],
  ['a text in Latin-1', Buffer.from([0x50, 0xe9, 0x0a]), null],
  ['a text that ends in half a letter', Buffer.from([0x50, 0xe2, 0x80]), null],
  ['a text with a NUL', Buffer.from('a\0b'), null],
  ['a text in UTF-16', Buffer.from('\ufeffabc', 'utf16le'), null],
  ['GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00'), null],
  ['an old Office file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), null],
];
test.each(files)('the bytes tell the type: %s', async (name, bytes, type) => {
  const path = join(folder, `${encodeURIComponent(name)}.pdf`);
  await writeFile(path, bytes);
  expect(await mediaTypeOf(path)).toBe(type);
});

const names: [string, string | null][] = [
  ['draft PKS.pdf', 'draft PKS.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\naskah.docx', 'naskah.docx'],
  ['a\0b\r\nSet-Cookie: x.pdf', 'abSet-Cookie: x.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['\u2066\u200b\ufeffx\u2069.pdf', 'x.pdf'],
  ['  .hidden  name .  ', 'hidden name'],
  ['e\u0301.txt', 'é.txt'],
  ['\ud800x.txt', 'x.txt'],
  [`${'n'.repeat(300)}.docx`, `${'n'.repeat(195)}.docx`],
  ['😀'.repeat(300), '😀'.repeat(200)],
  ['', null],
  ['..', null],
  ['a/', null],
  ['\u202e\u0000', null],
];
test.each(names)('a client’s name %j is kept as %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept);
  if (kept !== null) expect(cleanFileName(kept)).toBe(kept);
});

test.each([
  ['naskah.pdf', `attachment; filename="naskah.pdf"; filename*=UTF-8''naskah.pdf`],
  ['a"b\\c;d%41.pdf', `attachment; filename="a_b_c_d_41.pdf"; filename*=UTF-8''a%22b%5Cc%3Bd%2541.pdf`],
  [
    `é 合意 (1)'.pdf`,
    `attachment; filename="e __ (1)'.pdf"; filename*=UTF-8''%C3%A9%20%E5%90%88%E6%84%8F%20%281%29%27.pdf`,
  ],
])('a download is named safely: %j', (name, header) => {
  expect(attachment(name)).toBe(header);
});
