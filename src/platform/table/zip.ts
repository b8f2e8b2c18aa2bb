import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Names in UTF-8; sizes and check sum behind the bytes, as they are not known before. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1 January 1980, the first day ZIP knows: the same content gives the same bytes. */
const DATE = 0x21;
const MOST = 0xffff_ffff;

/** A ZIP archive, made as its entries come. At most 4 GiB. */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const bytes = Buffer.from(name, 'utf8');
    const head = header(0x04034b50, [VERSION, FLAGS, DEFLATE, 0, DATE], [0, 0, 0], [bytes.length, 0]);
    yield Buffer.concat([head, bytes]);
    const sums = { crc: 0, size: 0, packed: 0 };
    for await (const piece of deflated(content, sums)) yield piece;
    yield header(0x08074b50, [], [sums.crc, sums.packed, sums.size], []);
    written.push({ name: bytes, ...sums, offset });
    offset += head.length + bytes.length + sums.packed + 16;
    if (offset > MOST || sums.size > MOST) throw new RangeError('a ZIP of more than 4 GiB');
  }
  const directory = Buffer.concat(
    written.flatMap(({ name, crc, packed, size, offset: at }) => [
      header(
        0x02014b50,
        [VERSION, VERSION, FLAGS, DEFLATE, 0, DATE],
        [crc, packed, size],
        [name.length, 0, 0, 0, 0],
        [0, at],
      ),
      name,
    ]),
  );
  yield directory;
  const count = written.length;
  yield header(0x06054b50, [0, 0, count, count], [directory.length, offset], [0]);
}

interface Sums {
  crc: number;
  size: number;
  packed: number;
}

async function* deflated(content: ZipEntry['content'], sums: Sums): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw();
  const fed = pipeline(counted(content, sums), packer);
  // Told below, when the packer ends; a reader that leaves early has no use for it.
  fed.catch(() => undefined);
  for await (const piece of packer as AsyncIterable<Buffer>) {
    sums.packed += piece.length;
    yield piece;
  }
  await fed;
}

async function* counted(content: ZipEntry['content'], sums: Sums): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    sums.crc = crc32(bytes, sums.crc);
    sums.size += bytes.length;
    yield bytes;
  }
}

/** A record: its signature, then numbers of 2, 4, 2 and 4 bytes. */
function header(signature: number, ...groups: readonly (readonly number[])[]): Buffer {
  const widths = groups.map((_, at) => (at % 2 === 0 ? 2 : 4));
  const bytes = Buffer.alloc(4 + groups.reduce((sum, group, at) => sum + group.length * (widths[at] ?? 0), 0));
  let at = bytes.writeUInt32LE(signature, 0);
  for (const [index, group] of groups.entries())
    for (const value of group)
      at = widths[index] === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  return bytes;
}
