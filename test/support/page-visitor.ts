import type { Entry } from '../../src/modules/survey-page/sent.js';
import { attributes, formEntries, plain } from './html-form.js';

/** Somebody with a browser that runs no script: follows links and redirects, fills in the form and presses a button. */
export class PageVisitor {
  status = 0;
  html = '';
  /** The address the browser shows. */
  at = '';
  headers = new Headers();
  #entries: Entry[] = [];

  constructor(
    private readonly server: string,
    private readonly language = 'id',
  ) {}

  async open(address: string): Promise<this> {
    return this.#load(await this.#fetch(address));
  }

  /** What the form holds by now. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Fills in controls by name; a list ticks several, an empty text clears. */
  fill(values: Readonly<Record<string, string | readonly string[]>>): this {
    for (const [name, value] of Object.entries(values)) {
      if (!this.html.includes(` name="${name}"`)) throw new Error(`there is no control "${name}" on this page`);
      const all = typeof value === 'string' ? [value] : value;
      this.#entries = [...this.#entries.filter(([one]) => one !== name), ...all.map((one): Entry => [name, one])];
    }
    return this;
  }

  /** Presses the button that says this to the server. */
  async press(what: string): Promise<this> {
    if (!this.html.includes(` name="_do" value="${what}"`))
      throw new Error(`there is no button "${what}" on this page`);
    return this.send([...this.#entries, ['_do', what]]);
  }

  async send(entries: readonly Entry[]): Promise<this> {
    const action = /<form method="post" action="([^"]*)"/.exec(this.html)?.[1];
    const body = new URLSearchParams(entries.map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]));
    return this.#load(await this.#fetch(action === undefined ? this.at : plain(action), { method: 'POST', body }));
  }

  get title(): string {
    return plain(/<title>([^<]*)<\/title>/.exec(this.html)?.[1] ?? '');
  }
  get heading(): string {
    return plain(/<h1>([^<]*)<\/h1>/.exec(this.html)?.[1] ?? '');
  }
  /** What the page says, without its markup. */
  get words(): string {
    return plain(this.html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
  }
  /** Where the links of a page lead, by what they say. */
  get links(): ReadonlyMap<string, string> {
    const found = [...this.html.matchAll(/<a ([^>]*)>([^<]*)<\/a>/g)];
    return new Map(found.map(([, of = '', says = '']) => [plain(says), attributes(of).get('href') ?? '']));
  }
  get receipt(): string {
    return /<p class="code">([^<]*)<\/p>/.exec(this.html)?.[1] ?? '';
  }

  #fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, `${this.server}/`);
    this.at = url.pathname + url.search;
    return fetch(url, { ...init, redirect: 'manual', headers: { 'accept-language': this.language } });
  }

  async #load(response: Response): Promise<this> {
    const to = response.headers.get('location');
    if (response.status === 303 && to !== null) return this.open(to);
    this.status = response.status;
    this.headers = response.headers;
    this.html = await response.text();
    this.#entries = formEntries(this.html);
    return this;
  }
}
