import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isParserOverflow, refusal } from '../error/present-error.js';
import type { Limits } from '../limits.js';
import { DocumentCache } from './document-cache.js';
import { brokenCost, costTree } from './document-cost.js';
import { brokenLimits } from './document-limits.js';
import { brokenVariableLimits } from './variable-limits.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables | undefined;
}

type Errors = readonly GraphQLError[];

/** The one way from a text to something that may run, for HTTP, WebSocket and SSE alike. */
export class Pipeline {
  readonly documents: DocumentCache;
  private readonly verdicts = new WeakMap<DocumentNode, Errors>();
  private readonly costs = new WeakMap<OperationDefinitionNode, ReturnType<typeof costTree>>();
  private readonly rules;

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
    introspection: boolean,
  ) {
    this.documents = new DocumentCache(limits.cachedDocuments, limits.cachedDocumentCharacters);
    this.rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  }

  prepare(
    query: string,
    variables: unknown,
    operationName: string | null | undefined,
  ): Result<PreparedOperation, Errors> {
    const parsed = this.parse(query);
    return parsed.ok ? this.admit(parsed.value, variables, operationName) : parsed;
  }

  /** For a document that was parsed elsewhere (by Apollo, with the same token limit). */
  admit(
    document: DocumentNode,
    variables: unknown,
    operationName: string | null | undefined,
  ): Result<PreparedOperation, Errors> {
    const verdict = this.check(document);
    if (verdict.length > 0) return fail(verdict);
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      return fail([
        refusal('OPERATION_RESOLUTION_FAILURE', 'Name one of the operations of the document in operationName.'),
      ]);
    }
    const broken = brokenVariableLimits(variables, this.limits);
    if (broken.length > 0) return fail(broken);
    const values = (variables ?? undefined) as Variables | undefined;
    let tree = this.costs.get(operation);
    if (!tree) {
      tree = costTree(this.schema, document, operation, this.limits);
      this.costs.set(operation, tree);
    }
    const tooMuch = brokenCost(tree, values, this.limits);
    return tooMuch.length > 0 ? fail(tooMuch) : ok({ document, operation, variables: values });
  }

  parse(query: string): Result<DocumentNode, Errors> {
    const known = this.documents.get(query);
    if (known) return ok(known);
    try {
      const document = parse(query, { maxTokens: this.limits.tokens });
      if (this.check(document).length === 0) this.documents.set(query, document);
      return ok(document);
    } catch (error) {
      if (isParserOverflow(error)) return fail([refusal('LIMIT_EXCEEDED', 'The document nests too deeply.')]);
      if (!(error instanceof GraphQLError)) throw error;
      const { message, source, positions } = error;
      return fail([new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })]);
    }
  }

  /** Limits first, since some validation rules are quadratic; each document once. */
  check(document: DocumentNode): Errors {
    const known = this.verdicts.get(document);
    if (known) return known;
    let verdict = brokenLimits(document, this.limits);
    if (verdict.length === 0) {
      verdict = validate(this.schema, document, this.rules, { maxErrors: this.limits.validationErrors }).map(
        ({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
      );
    }
    this.verdicts.set(document, verdict);
    return verdict;
  }
}
