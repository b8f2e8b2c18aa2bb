import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const block = 512;
const field = (header: Buffer, from: number, length: number) =>
  header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/\0.*$/s, '');

/** Writes the plain files of a tar archive below a folder. Names as long as a package's own; no links. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block);
    const name = field(header, 0, 100);
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    at += block;
    const isFile = ['', '0'].includes(field(header, 156, 1));
    if (isFile && name !== '') {
      const path = join(folder, join('/', name));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at, at + size), { mode: 0o755 });
    }
    at += Math.ceil(size / block) * block;
  }
}
