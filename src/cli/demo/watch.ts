import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Client } from './client.js';

/** A change of stage, as a subscriber is told of it. */
export interface StageChange {
  readonly at: string;
  readonly subjectVersion: number;
  readonly steps: readonly string[];
  readonly phase: string | null;
  readonly status: string | null;
}

/** A front end that follows one case over WebSocket. */
export interface Watcher {
  /** The change that led to this version of the case, or to a later one; null when none arrives in time. */
  seen(version: number): Promise<StageChange | null>;
  close(): Promise<void>;
}

/** How long the demo waits for a change to be told, which takes milliseconds. */
export const PATIENCE_MS = 5_000;
const query = `subscription ($id: ID!, $after: String) {
  cooperationStageChanged(cooperationId: $id, after: $after) { at subjectVersion steps phase status }
}`;

/** Subscribes as the given caller. `after` replays what happened since that cursor, so nothing is lost meanwhile. */
export function watchCase(client: Client, cooperationId: string, after: string | null): Watcher {
  const socket = createClient({
    url: `${client.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${client.token}` },
  });
  const changes: StageChange[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const one of waiting) one();
  };
  socket.subscribe<{ cooperationStageChanged: StageChange }>(
    { query, variables: { id: cooperationId, after } },
    {
      next: ({ data }) => {
        if (data) changes.push(data.cooperationStageChanged);
        wake();
      },
      error: wake,
      complete: wake,
    },
  );
  return {
    seen: (version) =>
      new Promise((resolve) => {
        const look = (): void => {
          const change = changes.find((one) => one.subjectVersion >= version);
          if (change) end(change);
        };
        const end = (change: StageChange | null): void => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(change);
        };
        const timer = setTimeout(() => end(null), PATIENCE_MS);
        waiting.add(look);
        look();
      }),
    close: async () => {
      await socket.dispose();
    },
  };
}
