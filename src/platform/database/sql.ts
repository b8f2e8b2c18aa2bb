/** Quotes an identifier; only our own names ever come here. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Collects the bound values of one statement and hands out placeholders and fresh table aliases. */
export class Parameters {
  readonly values: unknown[] = [];
  private aliases = 0;
  private readonly known = new Map<unknown, string>();

  /** The placeholder of a value; the same text or number is bound once only. */
  add(value: unknown): string {
    const seen = this.known.get(value);
    if (seen) return seen;
    this.values.push(value);
    const placeholder = `$${this.values.length}`;
    if (value === null || typeof value !== 'object') this.known.set(value, placeholder);
    return placeholder;
  }

  alias(prefix: string): string {
    this.aliases += 1;
    return `${prefix}${this.aliases}`;
  }
}
