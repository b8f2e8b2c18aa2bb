import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { objectType, selectionOf } from '../../platform/read/selection.js';

/** What a client asks of an object some fields below: `[type, field]` from the field that is resolved. */
export const nodesAt = (
  info: GraphQLResolveInfo,
  path: readonly (readonly [type: string, field: string])[],
): FieldNode[] =>
  path.reduce<FieldNode[]>(
    (nodes, [type, field]) =>
      selectionOf(nodes, objectType(info, type), info).flatMap((one) => (one.name === field ? one.nodes : [])),
    [...info.fieldNodes],
  );
