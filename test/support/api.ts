import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient, type RequestDocument, type Variables } from 'graphql-request';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Gateway } from '../../src/platform/database/gateway.js';
import { createLog } from '../../src/platform/log/log.js';
import type { Mail, Mailer } from '../../src/platform/mail/mailer.js';
import { type Api, type ApiOptions, composeApi } from '../../src/server/compose.js';
import { readConfig } from '../../src/server/config.js';
import { createHttpServer } from '../../src/server/http-server.js';
import { createTestDatabase } from './postgres-database.js';

export interface Caller {
  readonly as?: { readonly token: string } | null;
  readonly language?: 'id' | 'en';
  readonly headers?: Record<string, string>;
}

/** A server of its own on a fresh database, spoken to as any client would: GraphQL over HTTP and WebSocket. */
export interface TestApi {
  readonly url: string;
  readonly api: Api;
  readonly gateway: Gateway;
  readonly connectionString: string;
  /** Every letter sent so far. */
  readonly mails: readonly Mail[];
  /** Does what a worker would: sends every letter that is due. */
  deliver(): Promise<void>;
  /** A clock the test moves by hand. */
  readonly clock: { now(): Date; set(instant: string): void };
  /** Data of a call; throws graphql-request's ClientError on top-level errors. */
  request<T = Record<string, never>, V extends Variables = Variables>(
    document: RequestDocument | TypedDocumentNode<T, V>,
    variables?: V,
    caller?: Caller,
  ): Promise<T>;
  /** The whole answer, errors included. */
  raw(
    query: string,
    variables?: object,
    caller?: Caller,
  ): Promise<{
    status: number;
    body: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] };
  }>;
  /** A graphql-ws client as the given caller. */
  socket(caller: Caller): Client;
  /** Every statement an action costs. */
  statements(action: () => Promise<unknown>): Promise<string[]>;
  /** A digest of every table's rows: a refused call must leave it as it was. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

/** `settings` are environment variables, such as the origins that pages may call from. */
export async function startApi(
  options: Partial<ApiOptions> = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<TestApi> {
  const connectionString = options.connectionString ?? (await createTestDatabase());
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'mitra-api-test-')));
  let instant = new Date('2026-03-02T02:00:00Z');
  const clock = {
    now: () => instant,
    set: (to: string) => {
      instant = new Date(to);
    },
  };
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    INTROSPECTION: 'on',
    RATE_LIMITS: 'off',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    ...settings,
  });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  const log = options.log ?? createLog(config.value.log);
  const mails: Mail[] = [];
  const mailer: Mailer = {
    domain: 'house.example.test',
    send: async (mail) => void mails.push(mail),
    close: async () => undefined,
  };
  const identity = {
    bcryptCost: 4,
    weakHashes: true,
    publicUrl: 'https://front.example.test',
    ...options.identity,
  };
  const api = await composeApi({ clock, jobs: false, log, mailer, ...options, identity, dataDir, connectionString });
  const server = await createHttpServer(api, config.value, log);
  const { url } = await server.listen();
  api.serveAt(url);
  const { gateway } = api.shared.runner;
  const headers = (caller: Caller = {}) => ({
    ...(caller.as ? { authorization: `Bearer ${caller.as.token}` } : {}),
    ...(caller.language ? { 'accept-language': caller.language } : {}),
    ...caller.headers,
  });
  const sockets: Client[] = [];
  return {
    url,
    api,
    gateway,
    connectionString,
    mails,
    deliver: async () => {
      await api.shared.settings.post.idle();
      await api.postman.deliverDue();
    },
    clock,
    request: <T>(document: RequestDocument, variables?: Variables, caller?: Caller) =>
      new GraphQLClient(`${url}/graphql`, { headers: headers(caller) }).request<T>({
        document,
        ...(variables ? { variables } : {}),
      }),
    raw: async (query, variables, caller) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers(caller) },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
    socket: (caller) => {
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: headers(caller),
        retryAttempts: 0,
      });
      sockets.push(client);
      return client;
    },
    statements: async (action) => {
      const seen: string[] = [];
      gateway.onStatement = (sql) => seen.push(sql);
      try {
        await action();
      } finally {
        gateway.onStatement = undefined;
      }
      return seen;
    },
    fingerprint: () => fingerprint(gateway),
    close: async () => {
      await Promise.all(sockets.map((client) => client.dispose()));
      await server.close();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs a call that must be refused and proves that not one row of any table is different afterwards. */
export async function unchanged<T>(api: Pick<TestApi, 'fingerprint'>, call: () => Promise<T>): Promise<T> {
  const before = await api.fingerprint();
  const answer = await call();
  const after = await api.fingerprint();
  if (before !== after) throw new Error('a refused call changed the database');
  return answer;
}

/** Every row of every table in one round trip. The relay's own mark on an event is no effect of a call. */
const everyRow = `select md5(string_agg(c.name || ':' || query_to_xml(format(
    'select md5(string_agg(md5((%1$s)::text), '''' order by md5((%1$s)::text))) as digest from %2$I t',
    case c.name when 'event' then 'to_jsonb(t) - ''position''' else 't' end, c.name), false, true, '')::text, ';' order by c.name)) as digest
  from (select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and has_table_privilege(oid, 'select') and relname <> 'session') c`;

async function fingerprint(gateway: Gateway): Promise<string> {
  const [found] = await gateway.system.query<{ digest: string }>(everyRow);
  return found?.digest ?? '';
}
