import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock/clock.js';
import { type Mail, type Mailer, refuseHeaderBreaks } from './mailer.js';

/** Where no SMTP server is set: letters become `.eml` files that any mail program opens. For trials and tests. */
export class FolderMailer implements Mailer {
  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {}

  async send(mail: Mail): Promise<void> {
    refuseHeaderBreaks(mail);
    const now = this.clock.now();
    const name = `${now.toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.eml`;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = join(this.folder, `.${name}`);
    // Letters hold links that open accounts: for the server's own user only.
    await writeFile(unfinished, this.format(mail, now), { mode: 0o600 });
    await rename(unfinished, join(this.folder, name));
  }

  async close(): Promise<void> {}

  private format(mail: Mail, now: Date): string {
    return [
      `From: ${this.from}`,
      `To: ${mail.to}`,
      `Subject: =?UTF-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
      `Date: ${now.toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...mail.text.split('\n'),
      '',
    ].join('\r\n');
  }
}
