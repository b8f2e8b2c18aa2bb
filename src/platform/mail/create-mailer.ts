import type { Clock } from '../clock/clock.js';
import { FolderMailer } from './folder-mailer.js';
import type { Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

export interface MailConfig {
  /** Null: letters are written to the folder. */
  readonly smtpUrl: string | null;
  readonly from: string;
  readonly folder: string;
}

export const createMailer = (config: MailConfig, clock: Clock): Mailer =>
  config.smtpUrl === null
    ? new FolderMailer(config.folder, config.from, clock)
    : new SmtpMailer(config.smtpUrl, config.from);
