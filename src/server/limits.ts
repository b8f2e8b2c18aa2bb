/**
 * What one request may cost. Constants rather than settings: an installation that raises them is open to documents
 * of 2 kB that hold the event loop for minutes (docs/decisions.md).
 */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  /** The standard introspection query of GraphiQL and codegen is 15 deep; the prying ones are deeper. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  /** Fields after fragments are expanded. */
  readonly fields: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly operations: number;
  readonly fragments: number;
  readonly variableDefinitions: number;
  readonly variableValues: number;
  readonly variableDepth: number;
  readonly validationErrors: number;
  /** Objects an answer may hold in the worst case. */
  readonly cost: number;
  readonly pageSize: number;
  /** How long a list without a size argument is assumed to be. */
  readonly assumedListSize: number;
  readonly bodyBytes: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly uploadMs: number;
  readonly stopMs: number;
  readonly cachedDocuments: number;
  readonly cachedDocumentCharacters: number;
  readonly socketInitMs: number;
  readonly socketPingMs: number;
  readonly socketMessagesPerSecond: number;
  readonly socketBufferedBytes: number;
  readonly subscriptionsPerSocket: number;
  readonly subscriptionsPerCredential: number;
  readonly streams: number;
  readonly streamsPerAddress: number;
  /** How soon an open stream of a revoked credential is closed. */
  readonly recheckMs: number;
}

export const defaultLimits: Limits = {
  tokens: 2_000,
  depth: 12,
  introspectionDepth: 16,
  aliases: 50,
  fields: 500,
  rootFields: 20,
  directives: 8,
  operations: 10,
  fragments: 50,
  variableDefinitions: 50,
  variableValues: 10_000,
  variableDepth: 24,
  validationErrors: 20,
  cost: 20_000,
  pageSize: 100,
  assumedListSize: 5,
  bodyBytes: 256 * 1024,
  headersMs: 5_000,
  bodyMs: 10_000,
  uploadMs: 300_000,
  stopMs: 10_000,
  cachedDocuments: 1_000,
  cachedDocumentCharacters: 2_000_000,
  socketInitMs: 3_000,
  socketPingMs: 12_000,
  socketMessagesPerSecond: 500,
  socketBufferedBytes: 4 * 1024 * 1024,
  subscriptionsPerSocket: 100,
  subscriptionsPerCredential: 500,
  streams: 5_000,
  streamsPerAddress: 1_000,
  recheckMs: 4_000,
};
