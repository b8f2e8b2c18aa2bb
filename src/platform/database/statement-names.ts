import { createHash } from 'node:crypto';

/**
 * Gives a statement that comes back a name, so that PostgreSQL keeps its plan (measured elsewhere: 0.475 → 0.212 ms for
 * a small nested read). Names are bounded: every name lives in every pooled connection until it closes.
 */
export class StatementNames {
  private readonly names = new Map<string, string | null>();

  constructor(private readonly limit = 500) {}

  nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known) return known;
    if (known === undefined) {
      if (this.names.size < this.limit) this.names.set(text, null);
      return undefined;
    }
    const name = `m${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
    this.names.set(text, name);
    return name;
  }
}
