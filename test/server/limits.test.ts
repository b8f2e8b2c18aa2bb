import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, transports } from './clients.js';
import { type Running, start } from './sample.js';

const times = (n: number, make: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const nest = (n: number): string => `{ node ${'{ child '.repeat(n)} { id } ${'}'.repeat(n)} }`;
const deepVariable = (n: number): unknown =>
  n === 0 ? { colour: 'RED' } : { colour: 'RED', inner: deepVariable(n - 1) };

/** What is refused, the code, and its variables. */
const hostile: readonly (readonly [what: string, query: string, code: string, variables?: unknown])[] = [
  ['more tokens than allowed', `{ ${times(2_100, () => '__typename')} }`, 'LIMIT_EXCEEDED'],
  ['brackets that exhaust the parser', `{ node(pick: ${'['.repeat(50_000)}`, 'LIMIT_EXCEEDED'],
  ['a list literal nested too deep', `{ node(pick: ${'['.repeat(30)}${']'.repeat(30)}) { id } }`, 'LIMIT_EXCEEDED'],
  ['selections nested too deep', nest(12), 'LIMIT_EXCEEDED'],
  ['too many aliases', `{ ${times(51, (i) => `a${i}: __typename`)} }`, 'LIMIT_EXCEEDED'],
  ['too many root fields', `{ ${times(21, () => 'who')} }`, 'LIMIT_EXCEEDED'],
  ['too many directives', `{ who ${times(9, () => '@include(if: true)')} }`, 'LIMIT_EXCEEDED'],
  ['too many operations', times(11, (i) => `query Q${i} { who }`), 'LIMIT_EXCEEDED'],
  ['too many fragments', `{ who } ${times(51, (i) => `fragment F${i} on Query { who }`)}`, 'LIMIT_EXCEEDED'],
  ['too many variables', `query (${times(51, (i) => `$v${i}: Int`)}) { who }`, 'LIMIT_EXCEEDED'],
  [
    'a fragment bomb',
    `{ node { ...F0 } } ${times(30, (i) => `fragment F${i} on Node { a: child { ...F${i + 1} } b: child { ...F${i + 1} } }`)} fragment F30 on Node { id }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'a flat fragment bomb',
    `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ... on Query { ...F${i + 1} } }`)} fragment F25 on Query { who }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a page too large', '{ nodes(first: 101) { id } }', 'LIMIT_EXCEEDED'],
  ['a page too large by variable', 'query ($n: Int) { nodes(first: $n) { id } }', 'LIMIT_EXCEEDED', { n: 5_000 }],
  [
    'pages that multiply',
    '{ nodes(first: 100) { children(first: 100) { children(first: 100) { id } } } }',
    'LIMIT_EXCEEDED',
  ],
  ['variables nested too deep', 'query ($w: Wish!) { wish(input: $w) }', 'LIMIT_EXCEEDED', { w: deepVariable(30) }],
  [
    'variables that are too many',
    'query ($w: Wish!) { wish(input: $w) }',
    'LIMIT_EXCEEDED',
    { w: { colour: 'RED', tags: Array(10_001).fill('a') } },
  ],
  [
    'prying introspection',
    `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'introspection in a circle',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a syntax error', '{', 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a variable of the wrong type', 'query ($n: Int) { nodes(first: $n) { id } }', 'BAD_USER_INPUT', { n: 'x' }],
  [
    'two values where one is asked for',
    'query ($p: Pick) { node(pick: $p) { id } }',
    'BAD_USER_INPUT',
    { p: { id: '1', name: 'a' } },
  ],
  [
    'more wrong values than graphql-js reports',
    'query ($w: Wish!) { wish(input: $w) }',
    'BAD_USER_INPUT',
    { w: { colour: 'RED', tags: Array(60).fill(1) } },
  ],
];

const refused = hostile.map(([what, query, code, variables]) => ({ what, query, code, variables }));

describe.each(transports)('over %s', (_name, ask) => {
  let running: Running;
  beforeAll(async () => {
    running = await start({ introspection: true });
  });
  afterAll(() => running.server.close());

  test.each(refused)('$what is refused', async ({ query, code, variables }) => {
    const answer = await ask(running.url, query, variables);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.data ?? null).toBeNull();
  });

  test('the introspection query of GraphiQL and codegen passes', async () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const answer = await ask(running.url, query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  test('what is within the limits runs', async () => {
    const answer = await ask(running.url, '{ nodes(first: 100) { id children(first: 10) { id } } }');
    expect(answer.errors).toBeUndefined();
  });
});

describe.each(transports)('over %s, introspection off', (_name, ask) => {
  let running: Running;
  beforeAll(async () => {
    running = await start({ introspection: false });
  });
  afterAll(() => running.server.close());

  test.each([
    ['introspection', '{ __schema { queryType { name } } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['a guess at a field', '{ nod }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['a guess at a value', 'query ($w: Wish!) { wish(input: $w) }', 'BAD_USER_INPUT', { w: { colour: 'REDD' } }],
  ])('%s is refused without suggestions', async (_what, query, code, variables) => {
    const answer = await ask(running.url, query, variables);
    expect(codesOf(answer)).toEqual([code]);
    expect(JSON.stringify(answer)).not.toMatch(/Did you mean/);
  });
});
