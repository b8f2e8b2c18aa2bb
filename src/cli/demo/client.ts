/** A user error as every payload of the API carries it. */
interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** The API as any front end meets it: over HTTP, by a session token. The demo has no other way in. */
export class Client {
  constructor(
    readonly url: string,
    readonly token: string | null = null,
  ) {}

  async query<T>(document: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as Answer;
    if (answer.errors && answer.errors.length > 0)
      throw new Error(`${document.slice(0, 80)}: ${answer.errors.map((one) => one.message).join('; ')}`);
    return answer.data as T;
  }

  /** Calls one mutation and gives back its payload; what a rule refuses is thrown, since a demo never errs. */
  async mutate<T>(name: string, input: object, selection: string): Promise<T> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const data = await this.query<Record<string, T & { userErrors: readonly UserError[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message path } } }`,
      { input },
    );
    const payload = data[name];
    if (!payload) throw new Error(`${name} answered nothing`);
    const [refusal] = payload.userErrors;
    if (refusal) throw new Error(`${name}: ${refusal.code} ${refusal.message} (${refusal.path.join('.')})`);
    return payload;
  }

  /** Logs in with an address of the demo. */
  async login(email: string, password: string, institutionCode: string): Promise<Client> {
    const input = { email, password, institutionCode };
    const { token } = await this.mutate<{ token: string }>('sessionOpen', input, 'token');
    return new Client(this.url, token);
  }

  /** Sends a file the way a front end does: a ticket, then one plain PUT. Answers with the file's id. */
  async upload(fileName: string, bytes: Buffer): Promise<string> {
    const { ticket } = await this.mutate<{ ticket: { url: string } }>(
      'uploadTicketCreate',
      { fileName },
      'ticket { url }',
    );
    const response = await fetch(ticket.url, { method: 'PUT', body: new Uint8Array(bytes) });
    if (response.status !== 201) throw new Error(`PUT of ${fileName}: ${response.status} ${await response.text()}`);
    const { fileId } = (await response.json()) as { fileId: string };
    return fileId;
  }
}
