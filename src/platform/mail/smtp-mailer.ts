import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, type Mailer, MailRefused, refuseHeaderBreaks, type Sender } from './mailer.js';

/** A server that says nothing for so long is given up on, long before the letter's claim ends. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 120_000 };

/** Letters over SMTP, by a URL such as `smtps://user:password@mail.example.go.id`. A connection a letter. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly sender: Sender,
  ) {
    this.transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  }

  get domain(): string {
    return this.sender.domain;
  }

  async send(mail: Mail): Promise<void> {
    refuseHeaderBreaks(mail);
    try {
      await this.transport.sendMail({
        messageId: mail.messageId,
        from: { name: mail.fromName ?? this.sender.name, address: this.sender.address },
        to: { name: '', address: mail.to },
        ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: mail.replyTo } }),
        subject: mail.subject,
        text: mail.text,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}

interface Reply {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

/**
 * A 5xx is for good where it is about this recipient or this text. One about the login or the sender is the operator's
 * to mend: the letter waits.
 */
function refusalOf(error: unknown): MailRefused {
  const { code, command, response, responseCode } = error as Reply;
  const reply = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3})\b)?/.exec(String(response ?? ''));
  const ours = command === 'RCPT TO' || command === 'DATA';
  const permanent = ours && Number(responseCode) >= 500;
  if (reply) return new MailRefused(reply.slice(1).filter(Boolean).join(' '), permanent);
  return new MailRefused(/^[A-Z_]{2,40}$/.test(String(code)) ? String(code) : 'FAILED', permanent);
}
