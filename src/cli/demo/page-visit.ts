/** A browser as far as a page without a script needs one: it opens an address, fills the form in, presses a button. */
export class PageVisit {
  private address: string;
  private page = '';

  constructor(address: string) {
    this.address = address;
  }

  async open(): Promise<this> {
    await this.follow(await fetch(this.address, { redirect: 'manual' }));
    return this;
  }

  /** Whether the page has a control of this name, or a button that does this. */
  has(name: string, value?: string): boolean {
    return this.controls().some((one) => one.name === name && (value === undefined || one.value === value));
  }

  /** Sends the form with what it holds, these values, and the button that was pressed. */
  async press(button: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
    const form = new URLSearchParams();
    for (const { name, value, type, checked } of this.controls())
      if (type === 'hidden' || checked) form.append(name, value);
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    form.set('_do', button);
    await this.follow(await fetch(this.address, { method: 'POST', body: form, redirect: 'manual' }));
  }

  private async follow(response: Response): Promise<void> {
    const to = response.headers.get('location');
    if (to !== null) {
      this.address = new URL(to, this.address).href;
      return this.follow(await fetch(this.address, { redirect: 'manual' }));
    }
    this.page = await response.text();
    if (!response.ok) throw new Error(`a survey page answered ${response.status}`);
  }

  private controls() {
    return [...this.page.matchAll(/<(?:input|button|textarea)\b([^>]*)>/g)].map(([, attributes = '']) => ({
      name: attribute(attributes, 'name'),
      value: attribute(attributes, 'value'),
      type: attribute(attributes, 'type'),
      checked: / checked\b/.test(attributes),
    }));
  }
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&amp;', '&') ?? '';
