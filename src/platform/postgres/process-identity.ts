import { randomBytes } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';

/** A process id alone is reused; together with its start time it names one process for good. */
const startTimeOf = async (pid: number): Promise<string | undefined> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : rest[18];
  } catch {
    return undefined;
  }
};

/** Alive and not a zombie. (A container without init keeps zombies for ever, and signal 0 reaches them.) */
export const isLiving = async (pid: number): Promise<boolean> => (await startTimeOf(pid)) !== undefined;

/** A file-name-safe tag `<pid>-<start time>-<random>`, another one at each call. */
export const newTag = async (): Promise<string> =>
  `${process.pid}-${(await startTimeOf(process.pid)) ?? '0'}-${randomBytes(4).toString('hex')}`;

export const pidOfTag = (tag: string): number => Number(tag.split('-')[0]);

/** Is the process that made this tag still there? */
export const isTagLiving = async (tag: string): Promise<boolean> => {
  const [pid, started] = tag.split('-');
  return (await startTimeOf(Number(pid))) === started;
};

/** Every PostgreSQL process has its data directory as working directory, from before it takes the lock. */
export const worksIn = async (pid: number, directory: string): Promise<boolean> => {
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return cwd === directory && (await isLiving(pid));
};

/** Does any process (a postmaster or one of its orphaned children) still work in the directory? */
export const anyoneWorksIn = async (directory: string): Promise<boolean> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const answers = await Promise.all(pids.map((pid) => worksIn(Number(pid), directory)));
  return answers.includes(true);
};
