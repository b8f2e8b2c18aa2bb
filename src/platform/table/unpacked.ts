import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** The parts of a ZIP container that are XML; null: it is no such container, or one made to be too much. */
export type Unpacked = { readonly parts: ReadonlyMap<string, Buffer> } | { readonly fault: 'NOT_A_ZIP' | 'TOO_LARGE' };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 2000;

/**
 * Unpacks the XML of a ZIP container, and no more than `mostBytes` of it whatever the container says of itself: what
 * would unpack to more is given up at that point.
 */
export async function unpacked(bytes: Buffer, mostBytes: number): Promise<Unpacked> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return { fault: 'NOT_A_ZIP' };
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return { fault: 'TOO_LARGE' };
  const parts = new Map<string, Buffer>();
  let left = mostBytes;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(bytes, at);
    if (!entry) return { fault: 'NOT_A_ZIP' };
    at = entry.next;
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const part = await contentOf(bytes, entry, left);
    if (part === 'TOO_LARGE' || part === 'NOT_A_ZIP') return { fault: part };
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { parts };
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function entryAt(bytes: Buffer, at: number): Entry | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
  const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
    number,
    number,
    number,
  ];
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + name),
    method: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 20),
    local: bytes.readUInt32LE(at + 42),
    next: at + 46 + name + extra + comment,
  };
}

async function contentOf(
  bytes: Buffer,
  { local, method, size }: Entry,
  left: number,
): Promise<Buffer | 'TOO_LARGE' | 'NOT_A_ZIP'> {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return 'NOT_A_ZIP';
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + size);
  if (packed.length < size) return 'NOT_A_ZIP';
  if (method === 0) return packed.length > left ? 'TOO_LARGE' : packed;
  if (method !== 8) return 'NOT_A_ZIP';
  try {
    return await inflate(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'NOT_A_ZIP';
  }
}
