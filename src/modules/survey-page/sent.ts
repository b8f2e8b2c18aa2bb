/** What a form holds: names and their values, as a browser sends them. */
export type Entry = readonly [name: string, value: string];

/** Far more controls than a page has; a body made to be slow ends here. */
const MOST_ENTRIES = 2_000;

/** A form as it was sent, or as it is shown filled in. Remembers what was read, so that nothing is passed over. */
export class Sent {
  readonly #values = new Map<string, string[]>();
  readonly #read = new Set<string>();

  constructor(entries: readonly Entry[] = []) {
    for (const [name, value] of entries) {
      const values = this.#values.get(name);
      if (values) values.push(value);
      else this.#values.set(name, [value]);
    }
  }

  /** Every value of a name. */
  all(name: string): readonly string[] {
    this.#read.add(name);
    return this.#values.get(name) ?? [];
  }

  /** The value of a name that has one at most; empty when there is none. */
  one(name: string): string {
    const values = this.#values.get(name) ?? [];
    if (values.length <= 1) this.#read.add(name);
    return values[0] ?? '';
  }

  /** Names that nobody asked for, or that came several times where one was asked for: no form of ours. */
  unread(): readonly string[] {
    return [...this.#values.keys()].filter((name) => !this.#read.has(name));
  }

  entries(): readonly Entry[] {
    return [...this.#values].flatMap(([name, values]) => values.map((value): Entry => [name, value]));
  }
}

/** Reads `application/x-www-form-urlencoded`, strictly: null when it is no such thing. */
export function readForm(body: string): Sent | null {
  if (body === '') return new Sent();
  const pairs = body.split('&');
  if (pairs.length > MOST_ENTRIES) return null;
  const entries: Entry[] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const [name, value] = [plain(at < 0 ? pair : pair.slice(0, at)), plain(at < 0 ? '' : pair.slice(at + 1))];
    if (name === null || value === null || name === '') return null;
    entries.push([name, value]);
  }
  return new Sent(entries);
}

/** Forms send line ends as CR LF, whatever was typed. */
function plain(coded: string): string | null {
  try {
    return decodeURIComponent(coded.replaceAll('+', ' ')).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}
