import { lstat, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Folders outside the project, for what cannot lie inside it: data and programs when the project is
 * unreachable for PostgreSQL's user (a clone in root's home) or read-only. The first usable one wins.
 */
export const stateRoots = (): readonly string[] => {
  const uid = process.getuid?.() ?? -1;
  if (uid === 0) return ['/var/lib/mitra', '/var/tmp/mitra-0'];
  const xdg = process.env.XDG_DATA_HOME;
  const home = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.local', 'share');
  return [join(home, 'mitra'), `/var/tmp/mitra-${uid}`];
};

/** A real folder (no link), ours, which nobody else can write to: others may have laid out traps in /var/tmp. */
export const isPrivatelyOurs = async (folder: string): Promise<boolean> => {
  const info = await lstat(folder).catch(() => undefined);
  return info?.isDirectory() === true && info.uid === process.getuid?.() && (info.mode & 0o022) === 0;
};

/** Makes the root when missing; false when it cannot be made or is not safely ours. */
export const isUsableRoot = async (root: string): Promise<boolean> => {
  const mode = process.getuid?.() === 0 ? 0o755 : 0o700;
  try {
    await mkdir(root, { recursive: true, mode });
  } catch {
    return false;
  }
  return isPrivatelyOurs(root);
};
