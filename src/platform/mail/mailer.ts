/** A letter as it leaves. Plain text only: nothing in it can track or run. */
export interface Mail {
  /** The same at every try, so that a letter that came twice can be told: `<id@domain>`. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Stands before the sender's address; null: the house's own name. */
  readonly fromName: string | null;
  /** Where an answer goes; null: to the sender's address. */
  readonly replyTo: string | null;
}

/** The way out for mail. Only deliverLetter sends, so that no request waits for it or fails with it. */
export interface Mailer {
  /** The sender's domain: the right half of every Message-ID. */
  readonly domain: string;
  /** Throws MailRefused when the letter was not taken. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** Why a letter was not taken: a reply code or the name of a fault, never the server's words (they hold addresses). */
export class MailRefused extends Error {
  constructor(
    readonly code: string,
    /** Trying again would change nothing. */
    readonly permanent: boolean,
  ) {
    super(`mail refused: ${code}`);
  }
}

export interface Sender {
  readonly name: string;
  readonly address: string;
  readonly domain: string;
}

/** `Name <name@example.go.id>` or the bare address; null when it is neither. */
export function parseSender(from: string): Sender | null {
  const match = /^(?:"?([^"<>]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))$/.exec(from.trim());
  const address = match?.[2] ?? match?.[3] ?? '';
  const domain = /^[^@]+@([A-Za-z0-9.-]+)$/.exec(address)?.[1];
  return domain === undefined ? null : { name: match?.[1]?.trim() ?? '', address, domain };
}

const headerBreak = /[\p{Cc}\u2028\u2029]/u;

/** A line break in a header would let a caller write headers of his own. */
export function refuseHeaderBreaks(mail: Mail): void {
  const headers = [mail.messageId, mail.to, mail.subject, mail.fromName ?? '', mail.replyTo ?? ''];
  if (headers.some((one) => headerBreak.test(one))) throw new Error('a mail header holds a line break');
}
