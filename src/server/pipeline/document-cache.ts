import type { DocumentNode } from 'graphql';

/**
 * Parsed documents by text, least recently used out first. Bounded by characters too: a syntax tree takes some sixty
 * times its text, so a count alone would let large documents fill the memory.
 */
export class DocumentCache {
  private readonly entries = new Map<string, { readonly document: DocumentNode; readonly weight: number }>();
  private weight = 0;

  constructor(
    private readonly maxEntries: number,
    private readonly maxWeight: number,
  ) {}

  get(key: string): DocumentNode | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.document;
  }

  set(key: string, document: DocumentNode): void {
    this.delete(key);
    const weight = document.loc?.source.body.length ?? key.length;
    this.entries.set(key, { document, weight });
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.maxEntries && this.weight <= this.maxWeight) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const entry = this.entries.get(key);
    if (entry) this.weight -= entry.weight;
    return this.entries.delete(key);
  }

  get size(): number {
    return this.entries.size;
  }
}
