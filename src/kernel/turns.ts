/** Long work in pieces: what happens between two of them is up to whoever runs it. */
export type Turns<T> = Generator<undefined, T>;

/** All pieces at once, for who has nobody waiting. */
export function atOnce<T>(turns: Turns<T>): T {
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One piece of heavy work to each turn of the event loop, whoever asks: others are heard between two. */
export function inTurn<T>(piece: () => T): Promise<T> {
  const result = last.then(() => new Promise((heard) => setImmediate(heard))).then(piece);
  last = result.catch(() => undefined);
  return result;
}

export async function inTurns<T>(turns: Turns<T>): Promise<T> {
  for (;;) {
    const { done, value } = await inTurn(() => turns.next());
    if (done) return value;
  }
}
