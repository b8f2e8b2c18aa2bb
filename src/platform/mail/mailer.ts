/** A letter. Plain text only: nothing in it can track or run. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way out for mail. Whoever sends goes through PostRoom, so that no request waits for it or fails with it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

const headerBreak = /[\r\n\0]/;

/** A line break in a header would let a caller write headers of his own. */
export function refuseHeaderBreaks(mail: Mail): void {
  if (headerBreak.test(mail.to) || headerBreak.test(mail.subject)) throw new Error('a mail header holds a line break');
}
