import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

export const codesOf = (body: Answer['body']): string[] => [
  ...new Set((body.errors ?? []).map((error) => error.extensions.code)),
];

export async function post(
  url: string,
  query: unknown,
  { headers = {}, ...rest }: { headers?: Record<string, string>; variables?: unknown; operationName?: string } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

export const right = { authorization: 'Bearer right' };

/** The events of one operation by Server-Sent Events; `stop` hangs up. */
export async function sse(url: string, query: string, headers: Record<string, string> = right, variables?: unknown) {
  const hangUp = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: hangUp.signal,
  });
  async function* events(): AsyncGenerator<Answer['body']> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const data = /^data: (.+)$/m.exec(block)?.[1];
        if (block.includes('event: next') && data) yield JSON.parse(data) as Answer['body'];
      }
    }
  }
  return { response, events: events(), stop: () => hangUp.abort() };
}

export type Message = { type: string; id?: string; payload?: unknown };

/** A socket that remembers every message, so that a test awaits one instead of sleeping. */
export async function socket(url: string, options: { origin?: string; protocol?: string; init?: unknown } = {}) {
  const ws = new WebSocket(`${url.replace('http', 'ws')}/graphql`, options.protocol ?? 'graphql-transport-ws', {
    headers: options.origin ? { origin: options.origin } : {},
  });
  const messages: Message[] = [];
  let wake: () => void = () => {};
  ws.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as Message);
    wake();
  });
  const closed = once(ws, 'close').then(
    ([code]) => code as number,
    () => 0,
  );
  const opened = await Promise.race([
    once(ws, 'open').then(() => 101),
    once(ws, 'unexpected-response').then(([, response]) => (response as { statusCode: number }).statusCode),
  ]);
  const send = (message: Message): void => ws.send(JSON.stringify(message));
  const until = async (is: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const index = messages.findIndex(is);
      const [found] = index < 0 ? [] : messages.splice(index, 1);
      if (found) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  if (opened === 101 && options.init !== null) {
    send({ type: 'connection_init', payload: options.init ?? right });
    await until((message) => message.type === 'connection_ack');
  }
  return { ws, status: opened, send, until, closed };
}

/** One operation over a socket of its own. */
export async function overSocket(url: string, query: string, variables?: unknown): Promise<Answer['body']> {
  const client = await socket(url);
  client.send({ id: 'a', type: 'subscribe', payload: { query, variables } });
  const { type, payload } = await client.until((message) => message.id === 'a');
  client.ws.close();
  return type === 'error' ? { errors: payload as NonNullable<Answer['body']['errors']> } : (payload as Answer['body']);
}

export async function overSse(url: string, query: string, variables?: unknown): Promise<Answer['body']> {
  const { events, stop } = await sse(url, query, right, variables);
  const first = await events.next();
  stop();
  return first.value as Answer['body'];
}

export const overHttp = async (url: string, query: string, variables?: unknown): Promise<Answer['body']> =>
  (await post(url, query, { headers: right, variables })).body;

export const transports = [
  ['HTTP', overHttp],
  ['WebSocket', overSocket],
  ['SSE', overSse],
] as const;
