import type { ExecutionResult } from 'graphql';

export interface Delivery {
  readonly result: ExecutionResult;
  /** The stream ends after this one: the subscriber's credential no longer holds, or the source broke. */
  readonly last?: boolean;
}

/**
 * Turns source events into results. Not an async generator on purpose: the return() of a generator waits for the event
 * it stands on, so a client that went away would keep its source open until the next event.
 */
export function eventStream(
  source: AsyncIterator<unknown>,
  deliver: (event: unknown) => Promise<Delivery>,
  failed: (error: unknown) => ExecutionResult,
  ended: () => void,
): AsyncGenerator<ExecutionResult, void, void> {
  const done = { value: undefined, done: true } as const;
  let open = true;
  let finishing = false;
  let release: (value: typeof done) => void = () => {};
  const closed = new Promise<typeof done>((resolve) => {
    release = resolve;
  });

  const close = (): void => {
    if (!open) return;
    open = false;
    release(done);
    ended();
    // Not awaited: a source that hangs must not hold up whoever closes it.
    Promise.resolve(source.return?.()).catch(() => {});
  };

  const pull = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    // Closed only now: closing with the last result still on its way would lose it.
    if (finishing) close();
    if (!open) return done;
    try {
      const event = await source.next();
      if (event.done) {
        close();
        return done;
      }
      const { result, last } = await deliver(event.value);
      if (!open) return done;
      finishing = last === true;
      return { value: result, done: false };
    } catch (error) {
      if (!open) return done;
      finishing = true;
      return { value: failed(error), done: false };
    }
  };

  return {
    next: () => Promise.race([pull(), closed]),
    return: async () => {
      close();
      return done;
    },
    throw: async (error) => {
      close();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      close();
    },
  };
}
