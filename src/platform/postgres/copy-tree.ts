import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { z } from 'zod';

const isNeeded = (path: string): boolean => !path.endsWith('.a') && !path.includes('pkgconfig');

/** All regular files of PostgreSQL's folder, in a fixed order; its links are made anew (see `linkLibraries`). */
const filesIn = async (root: string): Promise<string[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter(isNeeded)
    .sort();
};

/** Names the content by path and size of each file: cheap enough for every start, and a half copy differs. */
export const fingerprint = async (root: string): Promise<string> => {
  const files = await filesIn(root);
  const sizes = await Promise.all(files.map(async (file) => `${file} ${(await stat(join(root, file))).size}`));
  return createHash('sha256').update(sizes.join('\n')).digest('hex').slice(0, 16);
};

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** What the package's install script does (npm may be told to run none): libfoo.so.5 → libfoo.so.5.18. */
const linkLibraries = async (root: string): Promise<void> => {
  const list = links.parse(JSON.parse(await readFile(join(root, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of list) {
    await symlink(basename(source), join(root, posix.relative('native', target)));
  }
};

/** Copies PostgreSQL's programs so that everyone may run them and only we may change them. */
export const copyTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { mode: 0o755 });
  const files = await filesIn(from);
  for (const folder of new Set(files.flatMap(foldersOf))) {
    await mkdir(join(to, folder));
    await chmod(join(to, folder), 0o755);
  }
  for (const file of files) {
    await copyFile(join(from, file), join(to, file), constants.COPYFILE_FICLONE);
    await chmod(join(to, file), file.startsWith('bin/') ? 0o755 : 0o644);
  }
  await chmod(to, 0o755);
  await linkLibraries(to);
};

/** `a/b/c.so` → `a`, `a/b` */
const foldersOf = (file: string): string[] => {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};
