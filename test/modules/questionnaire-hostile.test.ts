import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuestionnairePreviewDocument } from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { Builder, importing, told } from '../support/questionnaire.js';

const survey = (elements: unknown, rest: object = {}) =>
  JSON.stringify({ 'x-mitra': { code: 'x', language: 'en' }, title: 'T', pages: [{ name: 'p', elements }], ...rest });
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** What an import must refuse: it cannot be kept. */
const unkeepable: readonly (readonly [string, () => string, string])[] = [
  ['no JSON', () => '{"pages": [', 'NOT_A_DOCUMENT input/fileId'],
  ['a list', () => '[1, 2]', 'NOT_A_DOCUMENT input/fileId'],
  [
    'keys that reach into JavaScript',
    () => '{"pages":[],"x":{"__proto__":{"a":1}}}',
    'FORBIDDEN_KEY input/fileId/x/__proto__',
  ],
  [
    'a constructor',
    () => survey([{ type: 'text', name: 'a', constructor: 1 }]),
    'FORBIDDEN_KEY input/fileId/pages/0/elements/0/constructor',
  ],
  [
    '200,000 brackets',
    () => `{"pages":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    'TOO_DEEP input/fileId/pages/0/0/0/0/0',
  ],
  ['100,001 values', () => survey(many(100_001, () => 1)), 'TOO_LARGE input/fileId'],
  ['3 MB of words', () => survey([{ type: 'html', name: 'a', html: 'x'.repeat(3_000_000) }]), 'TOO_LARGE input/fileId'],
  ['5 MB', () => `{"x":"${'y'.repeat(5_000_000)}"}`, 'TOO_LARGE input/fileId'],
  ['half a character', () => '{"pages":[],"title":"\\ud800"}', 'INVALID input/fileId/title'],
];

/** What is kept and shown, and cannot be published. */
const unpublishable: readonly (readonly [string, () => string, string])[] = [
  [
    '20 million choices',
    () => survey([{ type: 'dropdown', name: 'a', choicesMin: 1, choicesMax: 2e7 }]),
    'TOO_MANY draft/p/a/choicesMax',
  ],
  [
    'choices from an address',
    () => survey([{ type: 'dropdown', name: 'a', choicesByUrl: { url: 'http://10.0.0.1' } }]),
    'UNSUPPORTED_PROPERTY draft/p/a/choicesByUrl',
  ],
  [
    'a pattern that refers back',
    () => survey([{ type: 'text', name: 'a', title: 'A', validators: [{ type: 'regex', regex: '^(a+)+\\1$' }] }]),
    'REGEX_REFUSED draft/p/a/validators/0/regex',
  ],
  [
    'calculations in a circle',
    () =>
      survey([{ type: 'text', name: 'a' }], {
        calculatedValues: many(900, (at) => ({ name: `v${at}`, expression: `{v${(at + 1) % 900}} + 1` })),
      }),
    'LOGIC_CYCLE draft/calculatedValues/v0',
  ],
  [
    'a script in a title',
    () => survey([{ type: 'text', name: 'a', title: '<script>alert(1)</script>' }]),
    'MARKUP_REFUSED draft/p/a/title',
  ],
  [
    'a handler in a text',
    () => survey([{ type: 'html', name: 'a', html: '<b onclick="x()">a</b>' }]),
    'MARKUP_REFUSED draft/p/a/html',
  ],
  [
    'a formula of 60 kB',
    () => survey([{ type: 'text', name: 'a', visibleIf: `${'('.repeat(60_000)}1` }]),
    'EXPRESSION_INVALID draft/p/a/visibleIf',
  ],
  [
    '900 formulas that name nothing',
    () =>
      survey(many(900, (at) => ({ type: 'text', name: `q${at}`, visibleIf: `{nothing${at}} = 1 and {q${at}x} = 2` }))),
    'UNKNOWN_REFERENCE draft/p/q0/visibleIf',
  ],
  [
    'more ways through than anybody can look at',
    () =>
      survey([
        ...many(150, (at) => ({ type: 'boolean', name: `b${at}`, title: 'B' })),
        ...many(150, (at) => ({
          type: 'text',
          name: `t${at}`,
          title: 'T',
          visibleIf: many(20, (of) => `{b${(at + of * 7) % 150}} = ${of % 2 === 0}`).join(' and '),
        })),
        { type: 'text', name: 'never', title: 'N', visibleIf: '{b0} = true and {b0} = false' },
      ]),
    'CONTRADICTION draft/p/never/visibleIf',
  ],
];

describe('a hostile definition ends within a second, in a named error', () => {
  let api: TestApi;
  let admin: TestMember;
  beforeAll(async () => {
    api = await startApi();
    admin = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api?.close());

  /** Seconds of the processor that the server, which is this process, spends on a call. */
  async function timed<T>(call: () => Promise<T>): Promise<{ value: T; seconds: number }> {
    const before = process.cpuUsage();
    const value = await call();
    const { user, system } = process.cpuUsage(before);
    return { value, seconds: (user + system) / 1e6 };
  }

  it.each(unkeepable)('%s: not even kept', async (_, make, expected) => {
    const words = make();
    const { value, seconds } = await timed(() => importing(api, admin, words).catch((error: Error) => error.message));
    expect(seconds).toBeLessThan(1);
    if (typeof value === 'string') expect(value).toContain(expected);
    else expect(told(value)).toContain(expected);
  });

  it.each(unpublishable)('%s: kept, and refused at publish', async (name, make, expected) => {
    const code = `h-${name.replace(/[^a-z0-9]+/gi, '-')}`.slice(0, 40);
    const document = make();
    const taken = await timed(() => Builder.import(api, admin, JSON.parse(document), { code }));
    const answer = await timed(() => unchanged(api, () => taken.value.publish()));
    expect(told(answer.value)).toContain(expected);
    expect(taken.seconds).toBeLessThan(1);
    expect(answer.seconds).toBeLessThan(1);
    expect(await taken.value.document()).toEqual(JSON.parse(document));
  });

  it('patterns that backtracking engines never end: published, and an answer made for them judged at once', async () => {
    const bombs = ['^(a+)+$', '^(a|a)*$', '^((a*)*)*$', '(x+x+)+y$', '^(.*a){25}$', '(a|b)*a(a|b){12}$'];
    const builder = await Builder.import(
      api,
      admin,
      JSON.parse(
        survey(
          bombs.map((regex, at) => ({
            type: 'comment',
            name: `q${at}`,
            title: 'Q',
            validators: [{ type: 'regex', regex, text: 'Not this way.' }],
          })),
        ),
      ),
      { code: 'h-bombs' },
    );
    const published = await timed(() => builder.publish());
    expect(told(published.value)).toEqual([]);
    expect(published.seconds).toBeLessThan(1);
    const answers = bombs.map((_, at) => ({ question: `q${at}`, value: { text: `${'ax'.repeat(4_500)}!` } }));
    const seen = await timed(() =>
      api.request(
        QuestionnairePreviewDocument,
        { id: builder.id, answers, language: 'en' },
        { as: admin, language: 'en' },
      ),
    );
    const errors = seen.value.questionnairePreview?.errors ?? [];
    expect(errors.map(({ code, path, explanation }) => [code, path.join('/'), explanation.en])).toEqual(
      bombs.map((_, at) => ['WRONG_FORMAT', `q${at}`, 'Not this way.']),
    );
    expect(seen.seconds).toBeLessThan(1);
  });
});
