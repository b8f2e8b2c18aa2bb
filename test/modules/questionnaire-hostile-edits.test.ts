import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { Builder, told, type Verb } from '../support/questionnaire.js';

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const en = (text: string) => [{ language: 'en', text }];
const into = { page: 'p' };
const add = (name: string, question: object): [Verb, object] => ['questionAdd', { name, into, question }];
const titled = (text: string) => add('a', { text: { title: en(text) } });
const panels = (depth: number): object => (depth === 0 ? { question: 'q', op: 'EMPTY' } : { all: [panels(depth - 1)] });

/** Of an answer that GraphQL itself refused. */
const codesOf = (error: { response: { errors: { extensions: { code: string } }[] } }) =>
  error.response.errors.map((one) => one.extensions.code);

/** What it is, the edit, and what must be told of it; GraphQL's own refusals by their code. */
const hostile: readonly (readonly [string, () => [Verb, object], string])[] = [
  ['a script in a title', () => titled('<script>alert(1)</script>'), 'MARKUP_REFUSED'],
  ['a handler in a title', () => titled('<b onclick="x()">a</b>'), 'MARKUP_REFUSED'],
  [
    'a script behind a link',
    () => add('a', { info: { text: en('<a href="javascript:x()">a</a>') } }),
    'MARKUP_REFUSED',
  ],
  ['a title of 20,000 characters', () => titled('x'.repeat(20_000)), 'TOO_LARGE'],
  ['a title of 10 MB', () => titled('x'.repeat(10_000_000)), 'LIMIT_EXCEEDED'],
  ['half a character', () => titled('a\ud800'), 'INVALID'],
  ['NUL', () => titled('a\0'), 'INVALID'],
  ['a question called __proto__', () => add('__proto__', { text: {} }), 'INVALID'],
  ['a question called constructor', () => add('constructor', { text: {} }), 'INVALID'],
  ['a name that is there already', () => add('q', { text: {} }), 'ALREADY_EXISTS input/name'],
  ['a name that is there in other letters', () => add('Q', { text: {} }), 'ALREADY_EXISTS input/name'],
  [
    'a choice called __proto__',
    () => add('a', { singleChoice: { choices: [{ code: '__proto__' }, { code: 'b' }] } }),
    'INVALID',
  ],
  [
    'two choices of one code',
    () => add('a', { singleChoice: { choices: [{ code: 'b' }, { code: 'b' }] } }),
    'DUPLICATE',
  ],
  [
    '2,000 choices',
    () => add('a', { singleChoice: { choices: many(2_000, (at) => ({ code: `c${at}` })) } }),
    'TOO_MANY',
  ],
  ['a billion steps', () => add('a', { rating: { min: 0, max: 1e9 } }), 'OUT_OF_RANGE'],
  ['numbers beyond all', () => add('a', { rating: { min: -1e308, max: 1e308, step: 1e-308 } }), 'OUT_OF_RANGE'],
  [
    'a formula of 60 kB',
    () => add('a', { text: { visibleIf: { expression: `${'('.repeat(60_000)}1` } } }),
    'INVALID input/question/text/visibleIf/expression',
  ],
  ['a condition 40 deep', () => add('a', { text: { visibleIf: { condition: panels(40) } } }), 'LIMIT_EXCEEDED'],
  [
    'a value that hangs on itself',
    () => ['calculationSet', { name: 'v', formula: { expression: '{v} + 1' } }],
    'LOGIC_CYCLE',
  ],
  [
    'a value that closes a circle',
    () => ['calculationSet', { name: 'one', formula: { expression: '{two} + 1' } }],
    'LOGIC_CYCLE',
  ],
];

describe('a hostile edit ends within a second, in a named error', () => {
  let api: TestApi;
  let builder: Builder;
  let admin: TestMember;
  beforeAll(async () => {
    api = await startApi();
    admin = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
    builder = await Builder.begin(api, admin, { code: 'x', language: 'en', questionnaire: { title: en('T') } });
    await builder.do('pageAdd', { name: 'p' });
    await builder.do('questionAdd', { name: 'q', into, question: { number: { title: en('Q') } } });
    await builder.do('calculationSet', { name: 'one', formula: { expression: '{q} + 1' } });
    await builder.do('calculationSet', { name: 'two', formula: { expression: '{one} + 1' } });
  });
  afterAll(() => api?.close());

  it.each(hostile)('%s', async (_, make, expected) => {
    const [verb, input] = make();
    const before = process.cpuUsage();
    const found = await builder.try(verb, input).then(told, codesOf);
    const { user, system } = process.cpuUsage(before);
    expect(found.join('\n')).toContain(expected);
    expect((user + system) / 1e6).toBeLessThan(1);
    await unchanged(api, () => builder.try(verb, input).catch(() => null));
  });
});
