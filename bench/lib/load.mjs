import { Agent, request as httpRequest } from 'node:http';

/** One HTTP connection that is kept: a closed loop sends the next request when the answer is there. */
export function connection(url, headers = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const target = new URL(url);
  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        const request = httpRequest(
          {
            agent,
            method: 'POST',
            host: target.hostname,
            port: target.port,
            path: target.pathname,
            headers: {
              'content-type': 'application/json',
              accept: 'application/json',
              'content-length': Buffer.byteLength(body),
              ...headers,
            },
          },
          (response) => {
            const parts = [];
            response.on('data', (part) => parts.push(part));
            response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
            response.on('error', reject);
          },
        );
        request.on('error', reject);
        request.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/**
 * A closed loop of `connections.length` callers for `ms`. `next(caller)` says what to send, or null when there is nothing
 * left; `done(caller, text)` looks at the answer and throws when it is not what it should be.
 */
export async function closedLoop(connections, ms, next, done) {
  const latencies = [];
  const end = performance.now() + ms;
  const begun = performance.now();
  await Promise.all(
    connections.map(async (one, caller) => {
      while (performance.now() < end) {
        const body = next(caller);
        if (body === null) return;
        const sent = performance.now();
        const answer = await one.post(body);
        latencies.push(performance.now() - sent);
        if (answer.status !== 200) throw new Error(`status ${answer.status}: ${answer.text.slice(0, 500)}`);
        done(caller, answer.text);
      }
    }),
  );
  latencies.sort((a, b) => a - b);
  return { count: latencies.length, seconds: (performance.now() - begun) / 1000, latencies };
}

export const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
