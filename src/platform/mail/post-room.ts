/**
 * Does behind the request's back what decides whether there is a letter at all: whatever it finds, however long it
 * takes, the answer and its timing are the same. What fails is told to `onError`, which must not log addresses.
 */
export class PostRoom {
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly onError: (error: unknown) => void) {}

  start(task: () => Promise<void>): void {
    // After the answer has left: what follows must not be felt in it.
    const running: Promise<void> = new Promise<void>((resolve) => setImmediate(resolve))
      .then(task)
      .catch((error: unknown) => this.onError(error))
      .finally(() => this.underWay.delete(running));
    this.underWay.add(running);
  }

  /** Until everything handed over so far is done or has failed: for a graceful stop, and for tests. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }
}
