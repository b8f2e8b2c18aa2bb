/**
 * So many reads at once, whoever asks; others wait their turn. One file after the other may be read for an hour without
 * the rest of the house waiting for a connection.
 */
export class ReadPlaces {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  async take<T>(read: () => Promise<T>): Promise<T> {
    if (this.taken >= this.places) await new Promise<void>((free) => this.waiting.push(free));
    else this.taken += 1;
    try {
      return await read();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
