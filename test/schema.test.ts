import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isNullableType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractFaults } from '../src/server/classification.js';
import { projectionsOf } from '../src/server/compose.js';
import { modules } from '../src/server/modules.js';
import { buildMitraSchema } from '../src/server/schema.js';
import { startApi, type TestApi } from './support/api.js';
import { layInstitution, layMember } from './support/fixture.js';

type Fields = Record<string, GraphQLField<unknown, unknown>>;
type Law = (schema: GraphQLSchema) => string[];

const schema = buildMitraSchema();
const own = (of: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const rootsOf = (of: GraphQLSchema): [string, Fields][] =>
  [of.getQueryType(), of.getMutationType(), of.getSubscriptionType()].flatMap((type) =>
    type ? [[type.name, type.getFields()] as [string, Fields]] : [],
  );
const outputs = (of: GraphQLSchema): [string, GraphQLField<unknown, unknown>][] =>
  own(of).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as never)
      : [],
  );
const inputs = (of: GraphQLSchema): [string, GraphQLArgument | GraphQLInputField][] => [
  ...own(of).flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as never)
      : [],
  ),
  ...outputs(of).flatMap(([name, field]) => field.args.map((arg) => [`${name}(${arg.name})`, arg] as never)),
];
const isRoot = (of: GraphQLSchema, name: string) => rootsOf(of).some(([type]) => name.startsWith(`${type}.`));
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const verbs =
  /^(add|approve|assign|cancel|change|close|create|delete|do|edit|get|make|put|remove|save|send|set|start|submit|update|upsert)[A-Z]/;
/** Exceptions, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  AnswerValue: 'holds one value of many kinds, as AnswerInput @oneOf does: null is "not this kind"',
  FactValue: 'holds one value of many kinds, as FactValueInput @oneOf does: null is "not this kind"',
  PasswordResetPayload: 'without a login there is no object to show',
  PasswordResetRequestPayload: 'must not tell whether there is such an account',
  Institution: 'the one of the session, under `institution`; never found by id',
  Session: 'kept in the engine room, where no request reads by id',
  SurveyResponseWithdrawPayload: 'what was changed is gone',
};
const excepted = (name: string) => (name.split('.')[0] ?? '') in exceptions;
/** Every scalar the contract knows. A new one is a decision: it enters here, and never one that holds anything. */
const scalars = ['CountryCode', 'Date', 'DateTime', 'Decimal', 'Duration', 'URL'];

const laws: Readonly<Record<string, Law>> = {
  'a mutation is noun-first, from XInput to XPayload': (of) =>
    Object.values(of.getMutationType()?.getFields() ?? {}).flatMap((field) => {
      const faults: string[] = [];
      if (!/^[a-z]+([A-Z][a-z0-9]+)+$/.test(field.name) || verbs.test(field.name) || /UpdateStatus$/.test(field.name))
        faults.push(`Mutation.${field.name} is not noun-first with a domain verb, as in partnerRegister`);
      const given = field.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
      const input = field.args[0] && getNamedType(field.args[0].type);
      const needs =
        !isInputObjectType(input) || Object.values(input.getFields()).some((one) => isNonNullType(one.type));
      if (given !== `input: ${pascal(field.name)}Input!` && (needs || given !== `input: ${pascal(field.name)}Input`))
        faults.push(`Mutation.${field.name}(${given}) takes input: ${pascal(field.name)}Input!`);
      if (String(field.type) !== `${pascal(field.name)}Payload`)
        faults.push(`Mutation.${field.name}: ${field.type} answers ${pascal(field.name)}Payload`);
      const payload = getNamedType(field.type);
      const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
      const problems = fields.find((one) => one.name === 'userErrors');
      if (String(problems?.type) !== '[UserError!]!') faults.push(`${payload.name} has no userErrors: [UserError!]!`);
      if (!excepted(payload.name) && !fields.some((one) => one !== problems && isNullableType(one.type)))
        faults.push(`${payload.name} has no nullable field for what was changed`);
      return faults;
    }),
  'everything is described': (of) => {
    const faults: string[] = [];
    const described = (name: string, one: { description?: string | null }) => {
      const text = one.description?.trim() ?? '';
      if (text.length < 3 || !/[.?!)”]$/.test(text))
        faults.push(`${name} has no description (a sentence, with its full stop)`);
    };
    for (const type of own(of)) {
      if (!rootsOf(of).some(([name]) => name === type.name)) described(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) described(`${type.name}.${value.name}`, value);
    }
    for (const [name, field] of [...outputs(of), ...inputs(of)]) described(name, field);
    return faults;
  },
  'roots are nullable, lists and booleans are not': (of) =>
    outputs(of).flatMap(([name, field]) => {
      if (isRoot(of, name))
        return isNullableType(field.type) ? [] : [`${name}: ${field.type} is a root and must be nullable`];
      if (excepted(name)) return [];
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      if (isListType(inner) && String(field.type) !== `[${getNamedType(inner).name}!]!`)
        return [`${name}: ${field.type} is a list: [${getNamedType(inner).name}!]!`];
      return String(field.type) === 'Boolean' ? [`${name}: Boolean has three values: Boolean!`] : [];
    }),
  'a connection is whole': (of) =>
    outputs(of).flatMap(([name, field]) => {
      const type = getNamedType(field.type);
      const first = field.args.find((arg) => arg.name === 'first');
      if (!isObjectType(type) || !type.name.endsWith('Connection'))
        return first && isObjectType(type) ? [`${name} is paged, but ${type.name} is no connection`] : [];
      const node = type.name.slice(0, -'Connection'.length);
      const parts = shape(type);
      const wanted = `edges: [${node}Edge!]!, nodes: [${node}!]!, pageInfo: PageInfo!, totalCount: Int!`;
      const faults = parts === wanted ? [] : [`${type.name} has ${parts}`];
      const edge = of.getType(`${node}Edge`);
      if (!isObjectType(edge) || shape(edge) !== `cursor: String!, node: ${node}!`)
        faults.push(`${node}Edge is incomplete`);
      const allowed: Readonly<Record<string, string>> = {
        first: 'Int',
        after: 'String',
        last: 'Int',
        before: 'String',
        where: `${node}Where`,
        orderBy: `${node}Order`,
      };
      for (const arg of field.args)
        if (allowed[arg.name] !== String(arg.type))
          faults.push(`${name}(${arg.name}: ${arg.type}) is not of the list shape`);
      for (const arg of ['first', 'after', 'last', 'before'])
        if (!field.args.some((one) => one.name === arg)) faults.push(`${name} lacks ${arg}`);
      if (!first?.description?.includes('1 to 100')) faults.push(`${name}(first) does not tell its limit, 1 to 100`);
      return faults;
    }),
  'filters and orders have one shape': (of) =>
    own(of).flatMap((type) => {
      if (!isInputObjectType(type)) return [];
      const is = (name: string, wanted: string) =>
        String(type.getFields()[name]?.type) === wanted ? [] : [`${type.name} lacks ${name}: ${wanted}`];
      if (type.name.endsWith('Where'))
        return [...is('and', `[${type.name}!]`), ...is('or', `[${type.name}!]`), ...is('not', type.name)];
      if (type.name.endsWith('Order'))
        return [...is('field', `${type.name}Field!`), ...is('direction', 'OrderDirection!')];
      return [];
    }),
  'no scalar holds anything whatever': (of) =>
    own(of).flatMap((type) =>
      isScalarType(type) && !scalars.includes(type.name) ? [`scalar ${type.name} is not known`] : [],
    ),
  'ids are IDs, and objects are nodes': (of) => {
    const faults = [...outputs(of), ...inputs(of)].flatMap(([name, { type }]) => {
      const language = /^(LocalizedText|ClauseWords)/.test(name);
      const isId = /(?:[.(]id|[a-z]Id)(?:s|In)?\)?$/.test(name);
      return isId && !language && getNamedType(type).name !== 'ID' ? [`${name}: ${type} is an id: ID`] : [];
    });
    for (const type of own(of)) {
      const id = isObjectType(type) ? type.getFields().id : undefined;
      if (!isObjectType(type) || !id || getNamedType(id.type).name !== 'ID') continue;
      if (!excepted(type.name) && !type.getInterfaces().some((one) => one.name === 'Node'))
        faults.push(`${type.name} has an id and is no Node`);
    }
    const query = of.getQueryType()?.getFields() ?? {};
    if (String(query.node?.type) !== 'Node') faults.push('Query lacks node(id: ID!): Node');
    if (String(query.nodes?.type) !== '[Node]') faults.push('Query lacks nodes(ids: [ID!]!): [Node]');
    return faults;
  },
  'what is deprecated says what instead, and until when': (of) =>
    [
      ...outputs(of),
      ...inputs(of),
      ...own(of).flatMap((type) =>
        isEnumType(type) ? type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const) : [],
      ),
    ].flatMap(([name, { deprecationReason }]) =>
      deprecationReason != null && !/^Use `\S+`.*\. Removed after \d{4}-\d{2}-\d{2}\.$/.test(deprecationReason)
        ? [`${name}: @deprecated(reason: "Use \`X\`. Removed after YYYY-MM-DD.")`]
        : [],
    ),
};

const shape = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .map((field) => `${field.name}: ${field.type}`)
    .sort()
    .join(', ');

/** One contract that breaks each law, and what must be named. */
const sdl = (body: string) => buildSchema(`interface Node { id: ID! } ${body}`);
const broken: Readonly<Record<string, readonly [GraphQLSchema, ...string[]]>> = {
  'a mutation is noun-first, from XInput to XPayload': [
    sdl(`interface UserError { code: String } input I { a: Int } type P { done: Boolean! } input PartnerRegisterInput { a: Int }
      type PartnerRegisterPayload { partner: Int, userErrors: [UserError!]! } type Query { a: Int }
      type Mutation { updatePartner(input: I): P!, partnerRegister(input: PartnerRegisterInput!): PartnerRegisterPayload }`),
    'is not noun-first',
    'takes input: UpdatePartnerInput!',
    'answers UpdatePartnerPayload',
    'no userErrors',
    'no nullable field',
  ],
  'everything is described': [
    sdl(
      `"Yes." type A { "Yes." a(b: Int): Int, c: Int } "Yes." enum E { X } "no full stop" input I { "Yes." a: E } type Query { "Yes." a("Yes." i: I): A }`,
    ),
    'Node has',
    'Node.id has',
    'A.a(b) has',
    'A.c has',
    'E.X has',
    'I has',
  ],
  'roots are nullable, lists and booleans are not': [
    sdl(`type A { list: [Int!], holes: [Int]!, maybe: Boolean, fine: [Int!]! } type Query { a: A!, fine: [A!] }`),
    'Query.a: A! is a root',
    'A.list',
    'A.holes',
    'A.maybe',
  ],
  'a connection is whole': [
    sdl(
      `type A { a: Int } type AConnection { nodes: [A!]! } type Query { as(first: Int, filter: Int): AConnection, bs(first: Int): A }`,
    ),
    'AConnection has',
    'AEdge is incomplete',
    '(filter: Int)',
    'lacks after',
    'lacks last',
    'lacks before',
    'its limit',
    'A is no connection',
  ],
  'filters and orders have one shape': [
    sdl(
      `input AWhere { and: [AWhere!], not: [AWhere!] } input AOrder { field: String } type Query { a(w: AWhere, o: AOrder): Int }`,
    ),
    'AWhere lacks or',
    'AWhere lacks not',
    'AOrder lacks field',
    'AOrder lacks direction',
  ],
  'no scalar holds anything whatever': [sdl(`scalar JSON scalar Date type Query { a: JSON, b: Date }`), 'scalar JSON'],
  'ids are IDs, and objects are nodes': [
    sdl(
      `type A { id: ID! } input I { partnerId: String, unitIds: [Int], idea: String } type Query { a(id: String, i: I): A }`,
    ),
    'Query.a(id): String',
    'I.partnerId: String',
    'I.unitIds',
    'A has an id and is no Node',
    'lacks node(',
    'lacks nodes(',
  ],
  'what is deprecated says what instead, and until when': [
    sdl(
      'enum E { X @deprecated(reason: "old") } type Query { a: E @deprecated, b: Int @deprecated(reason: "Use `Query.a`. Removed after 2027-01-31.") }',
    ),
    'Query.a',
    'E.X',
  ],
};

describe.each(Object.keys(laws))('%s', (name) => {
  const law = laws[name] ?? (() => []);
  it('holds in the contract', () => expect(law(schema).join('\n')).toBe(''));
  it('bites', () => {
    const [of, ...expected] = broken[name] ?? [schema];
    const faults = law(of);
    for (const words of expected)
      expect(
        faults.some((fault) => fault.includes(words)),
        `${words} in\n${faults.join('\n')}`,
      ).toBe(true);
    expect(faults).toHaveLength(expected.length);
  });
});

describe('the contract and the source', () => {
  it('has a file of its own for every mutation', () => {
    const files = new Set(globSync('src/modules/*/*.ts').map((file) => basename(file, '.ts')));
    const missing = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => !files.has(kebab(name)));
    expect(missing.map((name) => `${name} belongs in ${kebab(name)}.ts`).join('\n')).toBe('');
  });

  it('prints @oneOf, and every field of such an input may be left out', () => {
    const marked = own(schema).filter((type) => isInputObjectType(type) && type.isOneOf);
    expect(marked.map((type) => type.name)).toContain('FactValueInput');
    for (const type of marked) expect(printSchema(schema)).toContain(`input ${type.name} @oneOf {`);
    for (const type of marked.filter(isInputObjectType))
      for (const field of Object.values(type.getFields()))
        expect(isNullableType(field.type), `${type.name}.${field.name}`).toBe(true);
  });

  it('is the committed one (npm run schema writes it)', () => {
    const committed = existsSync('schema/schema.graphql') ? readFileSync('schema/schema.graphql', 'utf8') : '';
    expect(
      `${printSchema(lexicographicSortSchema(schema))}\n` === committed,
      'schema/schema.graphql is stale: npm run schema',
    ).toBe(true);
  });

  it('breaks nothing that was released', async () => {
    expect(await breaking(buildSchema('type Query { a: Int, b: Int }'), buildSchema('type Query { a: Int! }'))).toEqual(
      ["Field 'b' was removed from object type 'Query'"],
    );
    const released = existsSync('schema/released.graphql') ? readFileSync('schema/released.graphql', 'utf8') : null;
    if (released !== null) expect((await breaking(buildSchema(released), schema)).join('\n')).toBe('');
  });
});

const breaking = async (from: GraphQLSchema, to: GraphQLSchema): Promise<string[]> =>
  (await diff(from, to))
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => change.message);

describe('the running server', () => {
  let api: TestApi;
  let token = '';
  beforeAll(async () => {
    api = await startApi();
    const member = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
    token = member.token;
  });
  afterAll(() => api.close());

  it('classifies every root field, and does not start with one that is not', async () => {
    const [first] = modules;
    const access = first?.access as Record<string, string>;
    const [field = '', kind = ''] = Object.entries(access)[0] ?? [];
    expect(contractFaults(schema, modules, projectionsOf())).toEqual([]);
    delete access[field];
    try {
      expect(contractFaults(schema, modules, projectionsOf())).toEqual([`the root field ${field} has no access class`]);
      await expect(startApi({ connectionString: api.connectionString })).rejects.toThrow(
        `the root field ${field} has no access class`,
      );
    } finally {
      access[field] = kind;
    }
  });

  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
    String(field.type).endsWith('Connection'),
  );
  it.each(lists.map((field) => field.name))('gives at most 100 of %s', async (name) => {
    const ask = (first: number) =>
      api.raw(`{ ${name}(first: ${first}) { pageInfo { hasNextPage } } }`, {}, { as: { token } });
    expect((await ask(100)).body).toEqual({ data: { [name]: { pageInfo: { hasNextPage: false } } } });
    for (const [first, code] of [
      [0, 'BAD_USER_INPUT'],
      [-1, 'BAD_USER_INPUT'],
      [101, 'LIMIT_EXCEEDED'],
    ] as const) {
      const { body } = await ask(first);
      expect(body.errors?.[0]?.extensions?.code, `${name}(first: ${first})`).toBe(code);
    }
  });

  it('knows every exception it makes', () => {
    for (const name of Object.keys(exceptions))
      expect(schema.getType(name), `${name} is excepted and gone`).toBeDefined();
  });

  it('lets nobody without a login past a root field that is not public', async () => {
    const kinds = new Map(modules.flatMap((module) => Object.entries(module.access)));
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const args = field.args.filter(isRequiredArgument);
      const samples: Record<string, string> = {
        ...{ Int: '1', Decimal: '"1"', Date: '"2026-01-01"', DateTime: '"2026-01-01T00:00:00Z"' },
      };
      const some = (type: GraphQLInputType): string => {
        const bare = getNullableType(type);
        if (isListType(bare)) return `[${some(bare.ofType)}]`;
        if (isEnumType(bare)) return bare.getValues()[0]?.name ?? '';
        if (!isInputObjectType(bare)) return samples[bare.name] ?? '"x"';
        const inner = Object.values(bare.getFields()).filter(isRequiredInputField);
        return `{ ${inner.map(({ name, type: of }) => `${name}: ${some(of)}`).join(', ')} }`;
      };
      const given = args.map((arg) => `${arg.name}: ${some(arg.type)}`).join(', ');
      const object = !isScalarType(getNamedType(field.type));
      const { body } = await api.raw(`{ ${field.name}${given ? `(${given})` : ''} ${object ? '{ __typename }' : ''} }`);
      const code = body.errors?.[0]?.extensions?.code;
      if (kinds.get(field.name) !== 'PUBLIC') expect([field.name, code]).toEqual([field.name, 'UNAUTHENTICATED']);
    }
  });
});
