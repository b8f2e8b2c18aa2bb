import type { WebSocket } from 'ws';

/** Pings, and drops a socket that has not answered by the next ping. Returns the way to stop. */
export function pingUntilSilent(socket: WebSocket, everyMs: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** At most so many messages within a second. */
export function messageBudget(perSecond: number, now: () => number = () => performance.now()): () => boolean {
  let since = now();
  let used = 0;
  return () => {
    const at = now();
    if (at - since >= 1_000) {
      since = at;
      used = 0;
    }
    used += 1;
    return used <= perSecond;
  };
}
