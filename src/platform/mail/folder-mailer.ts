import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock/clock.js';
import { formatEml, type ReadLetter, readEml } from './eml.js';
import { type Mail, type Mailer, refuseHeaderBreaks, type Sender } from './mailer.js';

/** Where nothing may leave the machine: letters become `.eml` files that any mail program opens. */
export class FolderMailer implements Mailer {
  constructor(
    private readonly folder: string,
    private readonly sender: Sender,
    private readonly clock: Clock,
  ) {}

  get domain(): string {
    return this.sender.domain;
  }

  /** The file bears the letter's own id: one that is sent twice is there once. */
  async send(mail: Mail): Promise<void> {
    refuseHeaderBreaks(mail);
    const id = /^<([\w-]{1,64})@/.exec(mail.messageId)?.[1];
    if (id === undefined) throw new Error('a Message-ID begins with a plain id');
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = join(this.folder, `.${id}`);
    // Letters hold links that open accounts: for the server's own user only.
    await writeFile(unfinished, formatEml(mail, this.sender, this.clock.now()), { mode: 0o600 });
    await rename(unfinished, join(this.folder, `${id}.eml`));
  }

  async close(): Promise<void> {}
}

/** The newest letters of such a folder; ids sort by the time they were made. */
export async function newestLetters(
  folder: string,
  limit: number,
): Promise<{ readonly letters: readonly ReadLetter[]; readonly total: number }> {
  const all = (await namesIn(folder)).filter((name) => /^[\w-]+\.eml$/.test(name)).sort();
  const newest = all.slice(-limit).reverse();
  const letters = await Promise.all(newest.map(async (name) => readEml(await readFile(join(folder, name), 'utf8'))));
  return { letters, total: all.length };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
