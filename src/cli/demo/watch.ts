import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Client } from './client.js';

/** A front end that follows something over WebSocket. */
export interface Watcher<T> {
  /** The first change that is as wanted; null when none arrives in time. */
  seen(wanted: (change: T) => boolean): Promise<T | null>;
  close(): Promise<void>;
}

/** How long the demo waits for a change to be told, which takes milliseconds. */
export const PATIENCE_MS = 5_000;

/** Subscribes as the given caller; `field` is the subscription's field, whose value each change is. */
export function watch<T>(client: Client, field: string, query: string, variables: Record<string, unknown>): Watcher<T> {
  const socket = createClient({
    url: `${client.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${client.token}` },
  });
  const changes: T[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const one of waiting) one();
  };
  socket.subscribe<Record<string, T>>(
    { query, variables },
    {
      next: ({ data }) => {
        const change = data?.[field];
        if (change) changes.push(change);
        wake();
      },
      error: wake,
      complete: wake,
    },
  );
  return {
    seen: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const change = changes.find(wanted);
          if (change) end(change);
        };
        const end = (change: T | null): void => {
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

/** A change of stage, as a subscriber is told of it. */
export interface StageChange {
  readonly at: string;
  readonly subjectVersion: number;
  readonly steps: readonly string[];
  readonly phase: string | null;
  readonly status: string | null;
}

/** Follows one case. `after` replays what happened since that cursor, so nothing is lost meanwhile. */
export const watchCase = (client: Client, cooperationId: string, after: string | null): Watcher<StageChange> =>
  watch(
    client,
    'cooperationStageChanged',
    `subscription ($id: ID!, $after: String) {
      cooperationStageChanged(cooperationId: $id, after: $after) { at subjectVersion steps phase status } }`,
    { id: cooperationId, after },
  );
