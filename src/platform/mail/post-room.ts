import type { Mail, Mailer } from './mailer.js';

/**
 * Sends what was handed over, behind the request's back: a mail server that is slow or down changes no answer and no
 * timing. What fails is told to `onError`, which must not log addresses.
 */
export class PostRoom {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly mailer: Mailer,
    private readonly onError: (error: unknown) => void,
  ) {}

  send(mail: Mail): void {
    this.start(() => this.mailer.send(mail));
  }

  /** Work that decides whether there is a letter at all, where even the time it takes would tell something. */
  start(task: () => Promise<void>): void {
    // After the answer has left: what follows must not be felt in it.
    const running: Promise<void> = new Promise<void>((resolve) => setImmediate(resolve))
      .then(task)
      .catch((error: unknown) => this.onError(error))
      .finally(() => this.underWay.delete(running));
    this.underWay.add(running);
  }

  /** Until everything handed over so far is out or has failed: for a graceful stop, and for tests. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  async close(): Promise<void> {
    await this.idle();
    await this.mailer.close();
  }
}
