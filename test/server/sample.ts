import { EventEmitter, on } from 'node:events';
import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { createLog } from '../../src/platform/log/log.js';
import type { ServerConfig } from '../../src/server/config.js';
import { readConfig } from '../../src/server/config.js';
import { createHttpServer, type HttpServer } from '../../src/server/http-server.js';
import type { Credential, ServerParts } from '../../src/server/server-parts.js';
import { sdl } from './sample-schema.js';

const node = (id: number): Record<string, unknown> => ({ __typename: 'Node', id, name: `node ${id}`, colour: 'RED' });

function fail(how: string): never {
  if (how === 'database')
    throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });
  if (how === 'forbidden') throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN', secret: 1 } });
  if (how === 'strange code') throw new GraphQLError('inner detail', { extensions: { code: 'E_INNER' } });
  if (how === 'codeless') throw new GraphQLError('inner detail');
  if (how === 'text') throw 'inner detail';
  throw new Error(`duplicate key value (email)=(someone@example.test)`);
}

export interface Sample {
  readonly schema: GraphQLSchema;
  readonly parts: ServerParts;
  readonly events: EventEmitter;
  readonly open: { subscriptions: number };
  /** How often the resolver of `node` was reached. */
  readonly reached: { node: number };
  /** Runs when a `node` query is being answered and before it is. */
  gate: Promise<void>;
  revoked: boolean;
  readonly lines: Record<string, unknown>[];
}

export function sample(overrides: Partial<ServerParts> = {}): Sample {
  const schema = buildSchema(sdl);
  const events = new EventEmitter().setMaxListeners(0);
  const open = { subscriptions: 0 };
  /** Not a generator, as the domain's are not: return() must end it while it waits. */
  const source = (context: { who?: string }): AsyncIterableIterator<unknown> => {
    if (!context.who) throw new GraphQLError('Log in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    open.subscriptions += 1;
    const inner = on(events, 'tick');
    return {
      next: async () => {
        const { value, done } = await inner.next();
        return done
          ? { value: undefined, done: true }
          : { value: { ticks: value[0], mine: `event ${value[0]}` }, done: false };
      },
      return: async () => {
        open.subscriptions -= 1;
        await inner.return?.();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
  const fields = (name: string) => schema.getType(name) as GraphQLObjectType;
  const query = fields('Query').getFields();
  const set = (name: string, resolve: GraphQLFieldResolver<unknown, { who?: string }>): void => {
    const field = query[name];
    if (field) field.resolve = resolve as typeof field.resolve;
  };
  const state: Sample = {
    schema,
    events,
    open,
    reached: { node: 0 },
    gate: Promise.resolve(),
    revoked: false,
    lines: [],
    parts: {
      schema,
      contextOf: async (credential: Credential) => {
        if (credential.authorization === null && credential.apiKey === null) return {};
        if (credential.authorization === 'Bearer right' && !state.revoked) return { who: 'right' };
        if (credential.authorization === 'Bearer down') fail('database');
        throw new GraphQLError('Please log in again.', { extensions: { code: 'UNAUTHENTICATED' } });
      },
      ready: async () => ({ ok: true }),
      ...overrides,
    },
  };
  set('node', async () => {
    state.reached.node += 1;
    await state.gate;
    return node(1);
  });
  const nodeFields = fields('Node').getFields();
  const onNode: Record<string, (source: { id: number }, args: { first: number }) => unknown> = {
    child: ({ id }) => node(id + 1),
    children: ({ id }, { first }) => Array.from({ length: first }, (_, index) => node(id * 10 + index)),
    mustFail: async () => {
      throw new Error('column "secret" of relation "people" does not exist');
    },
  };
  for (const [name, resolve] of Object.entries(onNode)) {
    const field = nodeFields[name];
    if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  set('nodes', (_source, args) => Array.from({ length: args.first }, (_, index) => node(index)));
  set('named', () => [node(1), { __typename: 'Other', name: 'other' }]);
  set('either', () => node(1));
  set('wish', (_source, args) => JSON.stringify(args.input));
  set('flat', (_source, args) => JSON.stringify(args.input));
  set('who', (_source, _args, context) => context.who ?? null);
  set('fails', (_source, args) => fail(args.how));
  set('broken', () => null);
  const mutation = fields('Mutation').getFields().echo;
  if (mutation) mutation.resolve = (_source, args) => args.text;
  for (const field of Object.values(fields('Subscription').getFields())) {
    field.subscribe = (_source, _args, context) => source(context);
  }
  return state;
}

export function config(overrides: Partial<ServerConfig> = {}, env: Record<string, string> = {}): ServerConfig {
  const read = readConfig({ PORT: '0', NODE_ENV: 'test', ...env });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { ...read.value, ...overrides };
}

export interface Running {
  readonly server: HttpServer;
  readonly url: string;
  readonly sample: Sample;
}

export async function start(overrides: Partial<ServerConfig> = {}, parts: Partial<ServerParts> = {}): Promise<Running> {
  const given = sample(parts);
  const log = createLog(
    { level: 'info', format: 'json' },
    { write: (line) => void given.lines.push(JSON.parse(line)) },
  );
  const server = await createHttpServer(given.parts, config(overrides), log);
  const { url } = await server.listen();
  return { server, url, sample: given };
}
