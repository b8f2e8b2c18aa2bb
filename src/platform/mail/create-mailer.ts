import type { Clock } from '../clock/clock.js';
import { FolderMailer } from './folder-mailer.js';
import { type Mailer, parseSender } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

export interface MailConfig {
  /** Null: letters are written to the folder. */
  readonly smtpUrl: string | null;
  readonly from: string;
  readonly folder: string;
}

export function createMailer(config: MailConfig, clock: Clock): Mailer {
  const sender = parseSender(config.from);
  if (!sender) throw new Error('the sender of letters is not an address');
  return config.smtpUrl === null
    ? new FolderMailer(config.folder, sender, clock)
    : new SmtpMailer(config.smtpUrl, sender);
}
