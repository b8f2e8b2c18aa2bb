type Options<T> = readonly (readonly T[])[];

/** Ways to choose one of each list, `most` at the utmost: all of them if that suffices, else those that differ in little. */
export function* assignments<T>(options: Options<T>, most: number): Generator<readonly (T | undefined)[]> {
  if (options.some(({ length }) => length === 0)) return;
  const size = options.reduce((product, { length }) => product * length, 1);
  let count = 0;
  for (const one of size <= most ? everyOne(options) : differing(options)) {
    if (count++ === most) return;
    yield one;
  }
}

function* everyOne<T>(options: Options<T>): Generator<readonly (T | undefined)[]> {
  const at = options.map(() => 0);
  for (;;) {
    yield options.map((values, index) => values[at[index] ?? 0]);
    let digit = 0;
    while (digit < options.length && (at[digit] ?? 0) + 1 === options[digit]?.length) at[digit++] = 0;
    if (digit === options.length) return;
    at[digit] = (at[digit] ?? 0) + 1;
  }
}

/** All chosen alike, then one of them otherwise, then two. */
function* differing<T>(options: Options<T>): Generator<readonly (T | undefined)[]> {
  const longest = Math.max(...options.map(({ length }) => length));
  const alikes = Array.from({ length: longest }, (_, at) =>
    options.map((values) => values[Math.min(at, values.length - 1)]),
  );
  yield* alikes;
  for (const alike of alikes)
    for (const [at, values] of options.entries()) for (const value of values) yield alike.with(at, value);
  for (const alike of alikes)
    for (const [at, values] of options.entries())
      for (const value of values)
        for (const [other, others] of options.entries())
          if (other > at) for (const second of others) yield alike.with(at, value).with(other, second);
}
