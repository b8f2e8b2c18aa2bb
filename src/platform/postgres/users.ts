import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { typed } from './errors.js';
import type { Layout } from './layout.js';
import { isTagLiving, newTag, pidOfTag } from './process-identity.js';

/**
 * Who uses the server, so that the last one stops it. A user registers and then looks whether somebody is
 * stopping; who stops announces it and then looks for users. Whatever the order, one sees the other.
 * A name holds pid and start time: what was killed no longer counts, and nothing needs unlocking.
 */
export interface Registration {
  /** Announces a stop and withdraws; `work` runs only if nobody else is there. */
  leave(work: () => Promise<void>): Promise<void>;
}

const stopping = 'stopping-';

const livingTags = async (layout: Layout, prefix: string): Promise<string[]> => {
  const living: string[] = [];
  for (const name of await readdir(layout.users).catch(() => [])) {
    const tag = name.startsWith(stopping) ? name.slice(stopping.length) : name;
    if (!(await isTagLiving(tag))) await rm(join(layout.users, name), { force: true });
    else if (name === `${prefix}${tag}`) living.push(tag);
  }
  return living;
};

/** The ids of the living processes that use the server. */
export const livingUsers = async (layout: Layout): Promise<number[]> => (await livingTags(layout, '')).map(pidOfTag);

/** Runs `work` while newcomers wait, provided that nobody uses the server. */
export const whileUnused = async (layout: Layout, work: () => Promise<void>): Promise<boolean> => {
  const marker = join(layout.users, `${stopping}${await newTag()}`);
  await writeFile(marker, '', { flag: 'wx' });
  try {
    if ((await livingUsers(layout)).length > 0) return false;
    await work();
    return true;
  } finally {
    await rm(marker, { force: true });
  }
};

const stopTakesAtMostMs = 60_000;

/** Registers this use of the server, and waits for a stop under way to end. */
export const register = (layout: Layout): Promise<Registration> =>
  typed('Registering as a user of the database', layout.users, async () => {
    const file = join(layout.users, await newTag());
    await writeFile(file, '', { flag: 'wx' });
    const deadline = Date.now() + stopTakesAtMostMs;
    while ((await livingTags(layout, stopping)).length > 0 && Date.now() < deadline) await delay(20);
    return {
      leave: async (work) => {
        await rm(file, { force: true });
        await whileUnused(layout, work);
      },
    };
  });
