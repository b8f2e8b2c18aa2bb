/** One GraphQL call over HTTP; top-level errors fail the test. */
export async function ask<T>(url: string, query: string, variables: object = {}, token?: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: T; errors?: unknown };
  if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

export interface Opened {
  readonly token: string | null;
  readonly choices: readonly { readonly code: string }[];
  readonly userErrors: readonly { readonly code: string }[];
}

export async function open(url: string, email: string, password: string, institutionCode?: string): Promise<Opened> {
  const { sessionOpen } = await ask<{ sessionOpen: Opened }>(
    url,
    'mutation ($input: SessionOpenInput!) { sessionOpen(input: $input) { token choices { code } userErrors { code } } }',
    { input: { email, password, institutionCode } },
  );
  return sessionOpen;
}
