import type { GraphQLSchema } from 'graphql';
import type { Module } from '../platform/graphql/module.js';
import type { Projections } from '../platform/read/registry.js';

/** What is wrong with the contract before anybody calls it; the server refuses to start with any of these. */
export function contractFaults<V>(
  schema: GraphQLSchema,
  modules: readonly Module<V>[],
  projections: Projections<V>,
): string[] {
  const faults: string[] = [];
  const access = new Map(modules.flatMap((module) => Object.entries(module.access)));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = new Set(roots.flatMap((root) => Object.keys(root?.getFields() ?? {})));
  for (const field of fields) if (!access.has(field)) faults.push(`the root field ${field} has no access class`);
  for (const field of access.keys())
    if (!fields.has(field)) faults.push(`${field} has an access class but is no root field`);
  for (const type of projections.types()) {
    const object = schema.getType(type);
    if (!object || !('getInterfaces' in object) || !('getFields' in object)) {
      faults.push(`the projection ${type} has no object type`);
      continue;
    }
    const declared = object.getFields();
    for (const name of Object.keys(projections.fieldsOf(type)))
      if (!declared[name]) faults.push(`the projection ${type}.${name} is not in the schema`);
    for (const [name, field] of Object.entries(declared))
      if (!projections.field(type, name) && !field.resolve) faults.push(`${type}.${name} comes from nowhere`);
  }
  return faults;
}
