import { globSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** Every GraphQL example of a page, each operation by itself. */
const examples = (page: string) =>
  [...page.matchAll(/```graphql\n(.*?)```/gs)].flatMap(([, block = '']) =>
    parse(block).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION),
  );

describe('examples in the documentation', () => {
  const pages = ['README.md', ...globSync(['docs/*.md', 'procedures/*/README.md']).toSorted()].filter((page) =>
    readFileSync(page, 'utf8').includes('```graphql'),
  );

  it('are found', () => expect(pages.length).toBeGreaterThan(2));

  it.each(pages)('of %s are calls of the contract', (page) => {
    const faults = examples(readFileSync(page, 'utf8')).flatMap((definition) =>
      validate(schema, { kind: Kind.DOCUMENT, definitions: [definition] }).map(({ message }) => message),
    );
    expect(faults).toEqual([]);
  });

  it('stand on pages that the README leads to', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(globSync('docs/*.md').filter((page) => !readme.includes(page))).toEqual([]);
  });
});
