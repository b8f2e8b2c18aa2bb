import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { oneOfInputs } from '../platform/graphql/one-of.js';
import { userErrorTypes } from '../platform/graphql/user-error.type.js';
import { modules } from './modules.js';

/** type-graphql asks for one, but every subscription here brings its own source: the event log. */
const noPubSub = {
  publish: () => undefined,
  subscribe: (): AsyncIterable<unknown> => {
    throw new Error('a subscription without a source of its own');
  },
};

/** The public contract, built from every module's page of it. */
export function buildMitraSchema(): GraphQLSchema {
  const resolvers = modules.flatMap((module) => module.resolvers);
  const types = modules.flatMap((module) => module.types ?? []);
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...userErrorTypes, ...types],
    validate: false,
    pubSub: noPubSub,
    emitSchemaFile: false,
  });
  for (const name of oneOfInputs()) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
  return schema;
}
