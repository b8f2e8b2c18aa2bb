import { type ExecutionResult, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Log } from '../../platform/log/log.js';
import type { Credential } from '../server-parts.js';

export interface OperationOutcome {
  readonly credential: Credential | undefined;
  readonly operation: OperationDefinitionNode | null | undefined;
  readonly errors: ExecutionResult['errors'] | readonly { readonly extensions?: Record<string, unknown> }[];
  readonly ms: number;
  /** Events delivered, once a subscription has ended. */
  readonly events?: number;
}

export type LogOperation = (outcome: OperationOutcome) => void;

/**
 * One line per operation, from an allow-list. The operation's name is the client's own text and may hold a person's
 * name, so only one that repeats a root field is written; root fields come from the validated document.
 */
export function operationLog(schema: GraphQLSchema, log: Log): LogOperation {
  const rootFields = new Set(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    ),
  );
  const byLowerCase = new Map([...rootFields].map((name) => [name.toLowerCase(), name]));

  return ({ credential, operation, errors, ms, events }) => {
    if (!log.isLevelEnabled('info')) return;
    const fields = operation?.selectionSet.selections
      .flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : []))
      .filter((name) => rootFields.has(name) || name.startsWith('__'))
      .slice(0, 20);
    const codes = [...new Set((errors ?? []).map((error) => String(error.extensions?.code ?? 'NO_CODE')))];
    log.info(
      {
        requestId: credential?.requestId,
        transport: credential?.transport,
        type: operation?.operation,
        name: byLowerCase.get(operation?.name?.value.toLowerCase() ?? ''),
        fields,
        ms: Math.round(ms * 10) / 10,
        outcome: codes.length === 0 ? 'OK' : codes,
        events,
      },
      'operation',
    );
  };
}
