import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, type Mailer, refuseHeaderBreaks } from './mailer.js';

/** Letters over SMTP, by a URL such as `smtps://user:password@mail.example.go.id`. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  }

  async send(mail: Mail): Promise<void> {
    refuseHeaderBreaks(mail);
    await this.transport.sendMail({
      from: this.from,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}
