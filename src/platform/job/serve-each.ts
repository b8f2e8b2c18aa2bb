/** What a round does for each of many: one that cannot be served holds up no other; the next round tries it again. */
export async function serveEach<T>(all: readonly T[], serve: (one: T) => Promise<unknown>): Promise<void> {
  const failed: unknown[] = [];
  for (const one of all) await serve(one).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}
