import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../src/server/limits.js';
import { isCompilable } from '../../src/server/pipeline/compilable.js';
import { compiledExecution } from '../../src/server/pipeline/compiled-execution.js';
import { Pipeline } from '../../src/server/pipeline/pipeline.js';
import { sample } from './sample.js';

const { schema } = sample();
const pipeline = new Pipeline(schema, defaultLimits, true);

/** A compiled query must answer what graphql-js answers, to the letter; `compiled` says whether it is one at all. */
type Case = readonly [what: string, compiled: boolean, query: string, variables?: Record<string, unknown>];
const queries: readonly Case[] = [
  ['nested objects and lists', true, '{ nodes(first: 3) { id name colour children(first: 2) { id child { name } } } }'],
  [
    'aliases and fragments',
    true,
    '{ a: node { ...N } b: node { ...N ... on Node { x: name } } } fragment N on Node { id child { id } }',
  ],
  ['variables with defaults', true, 'query Q($n: Int = 2) { nodes(first: $n) { id } }'],
  ['a variable given', true, 'query Q($n: Int = 2) { nodes(first: $n) { id } }', { n: 4 }],
  ['a variable that is null', true, 'query Q($n: Int) { node(delayMs: $n) { id } }', { n: null }],
  ['a variable of the wrong type', true, 'query Q($n: Int) { nodes(first: $n) { id } }', { n: 'x' }],
  ['a required variable missing', true, 'query Q($i: ID!) { node(pick: { id: $i }) { id } }'],
  [
    'a recursive input object',
    false,
    'query Q($w: Wish!) { wish(input: $w) }',
    { w: { colour: 'RED', tags: ['a'], inner: { colour: 'GREEN' } } },
  ],
  [
    'a single value for a list, recursive',
    false,
    'query Q($w: Wish!) { wish(input: $w) }',
    { w: { colour: 'RED', tags: 'a' } },
  ],
  ['a wrong enum value, recursive', false, 'query Q($w: Wish!) { wish(input: $w) }', { w: { colour: 'BLUE' } }],
  ['a flat input', true, 'query Q($f: Flat!) { flat(input: $f) }', { f: { colour: 'GREEN', tags: 'a' } }],
  ['a flat input by default', false, 'query Q($f: Flat! = { tags: ["d"] }) { flat(input: $f) }'],
  ['a wrong flat input', true, 'query Q($f: Flat!) { flat(input: $f) }', { f: { colour: 'BLUE', nope: 1 } }],
  ['one of', true, 'query Q($p: Pick) { node(pick: $p) { id } }', { p: { id: '1' } }],
  ['two of one', true, 'query Q($p: Pick) { node(pick: $p) { id } }', { p: { id: '1', name: 'a' } }],
  ['none of one', true, 'query Q($p: Pick) { node(pick: $p) { id } }', { p: {} }],
  ['null for one of', true, 'query Q($p: Pick) { node(pick: $p) { id } }', { p: { id: null } }],
  ['a literal one of', true, 'query Q($i: ID!) { node(pick: { id: $i }) { id } }', { i: 7 }],
  ['an error under a nullable field', true, '{ node { id child { mustFail } } who }'],
  ['an error that empties a list', true, '{ node { children(first: 2) { id mustFail } } who }'],
  ['an error in the root', true, '{ fails(how: "forbidden") who }'],
  ['a null where none may be', true, '{ who broken { id } }'],
  ['a field asked for twice', true, '{ node { id id child { id } child { name } } }'],
  ['__typename', true, '{ __typename node { __typename } }'],
  ['an interface', false, '{ named { name ... on Node { id } } }'],
  ['a union', false, '{ either { ... on Node { id } } }'],
  [
    '@skip and @include',
    false,
    'query Q($s: Boolean!) { node { id @skip(if: $s) name @include(if: $s) } }',
    { s: true },
  ],
  ['introspection', false, '{ __type(name: "Node") { name } }'],
  ['a mutation', false, 'mutation { echo(text: "a") }'],
];

const cases = queries.map(([what, isCompiled, query, variables]) => ({ what, isCompiled, query, variables }));

test.each(cases)('$what', async ({ isCompiled, query, variables }) => {
  const run = compiledExecution(schema);
  const prepared = pipeline.prepare(query, variables, null);
  if (!prepared.ok) throw new Error(prepared.error[0]?.message);
  const context = { who: 'right' };
  const expected = await execute({ schema, document: parse(query), variableValues: variables, contextValue: context });
  expect(isCompilable(schema, prepared.value.document, prepared.value.operation)).toBe(isCompiled);
  // The first time is never compiled, and a result with errors is left to graphql-js.
  expect(await run(prepared.value, context)).toBeNull();
  for (let i = 0; i < 2; i += 1) {
    const result = await run(prepared.value, context);
    const isLeft = !isCompiled || (expected.errors && 'data' in expected);
    if (isLeft) expect(result).toBeNull();
    else expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(JSON.stringify(expected)));
  }
});
