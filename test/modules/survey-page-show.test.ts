import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { html } from '../../src/kernel/html.js';
import { donePage } from '../../src/modules/survey-page/done-page.js';
import { numberIn } from '../../src/modules/survey-page/fields/number.js';
import { takeScreen } from '../../src/modules/survey-page/form-steps.js';
import { introPage } from '../../src/modules/survey-page/intro-page.js';
import { packAnswers, unpackAnswers } from '../../src/modules/survey-page/packed-answers.js';
import { blockOf, lineOf } from '../../src/modules/survey-page/page-texts.js';
import { reviewPage } from '../../src/modules/survey-page/review-page.js';
import { screensOf } from '../../src/modules/survey-page/screens.js';
import { readForm } from '../../src/modules/survey-page/sent.js';
import { answers, compiled, compiledOf, parsed, survey, today } from '../engines/questionnaire-support.js';
import { formBody, formEntries } from '../support/html-form.js';
import { courseOf, frameOf, linkOf, showScreen } from './survey-page-support.js';

/** Presses a button of a screen after changing what its form holds. */
function press(
  to: ReturnType<typeof compiled>,
  before: readonly Answer[],
  values: Record<string, string>,
  button: string,
) {
  const course = courseOf(to);
  const shown = formEntries(showScreen(course, { at: 0, answers: before }));
  const sent = readForm(formBody([...shown.filter(([name]) => !(name in values)), ...Object.entries(values)], button));
  sent?.one('_do');
  const [what, group = '', entry = ''] = button.split(' ');
  const is = { next: 'NEXT', save: 'STAY', add: 'ADD', remove: 'REMOVE' }[what ?? ''] as never;
  const step = sent && takeScreen(course, 0, before, sent, { is, group, entry: Number(entry) });
  if (!step || step.is === 'UNREADABLE' || step.is === 'STALE') throw new Error('not a form');
  return step.is === 'KEEP'
    ? step.answers
    : step.faults.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message.en}`);
}

describe('pages', () => {
  it.each(globSync('surveys/*/*/survey.json').map(dirname))('of %s are at most 10 kB on the way', (folder) => {
    const to = compiled(JSON.parse(readFileSync(`${folder}/survey.json`, 'utf8')));
    const course = courseOf(to);
    const link = linkOf(to);
    for (const language of to.questionnaire.languages) {
      const frame = frameOf(to, language);
      const review = { answers: [], packed: 'x', key: 'x', addressOf: (at: number) => `/s/x?p=${at}` };
      const pages = [
        introPage(frame, course, link, { resume: null, forward: '/s/x/forward' }),
        ...course.screens.map((_, at) => showScreen(course, { at, answers: [] }, language)),
        reviewPage(frame, course, review),
        donePage(frame, link, '0ABC-1DEF-2GHJ-3KMN-4PQR-5STV-6WXY', {
          withdraw: '/s/x/withdraw',
          message: '/s/x/message',
        }),
      ];
      for (const page of pages) expect(gzipSync(page).length).toBeLessThanOrEqual(10 * 1024);
    }
  });

  it('escape what anybody wrote, wherever it stands', () => {
    const hostile = '"><img src=x onerror=alert(1)>\'&lt;';
    expect(`${html`<a title="${hostile}">${[hostile, 1, null, false, html`<b>`]}</a>`}`).toBe(
      '<a title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;lt;">' +
        '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;lt;1<b></a>',
    );
    const to = compiledOf(
      { type: 'text', name: 'a', title: '1 < 2 & "x"' },
      { type: 'radiogroup', name: 'b', choices: ['<', '"', { value: 'c', text: "<'&" }], showOtherItem: true },
      { type: 'html', name: 'c', html: '<p>You said {a}' },
    );
    const given: Answer[] = [
      { question: 'a', value: { text: hostile } },
      { question: 'b', value: { choice: 'other' }, other: hostile },
    ];
    const course = courseOf(to);
    for (const at of course.screens.keys()) {
      const page = showScreen(course, { at, answers: given });
      expect(page).not.toMatch(/<img|<script|"x"|alert\(1\)>/);
    }
    const last = showScreen(course, { at: 1, answers: given });
    expect(last).toContain('<p>You said &quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;lt;</p>');
  });

  it('keep the few tags of an author, and close what was left open', () => {
    const view = compiledOf({ type: 'text', name: 'a' }).view(answers({ a: { text: '<b>bold</b>' } }), { today });
    const block = (words: string) => blockOf({ en: words }, 'en', view).source;
    expect(block('<p>Hello <b>there')).toBe('<p>Hello <b>there</b></p>');
    expect(block('</p>x<ul><li>one</ul></li>')).toBe('x<ul><li>one</li></ul>');
    expect(block('a<br/>b {a}')).toBe('a<br>b &lt;b&gt;bold&lt;/b&gt;');
    expect(block('<a href="https://example.test/?a=1&b=2">x</a> <a>y</a>')).toBe(
      '<a href="https://example.test/?a=1&amp;b=2" rel="noopener noreferrer">x</a> y',
    );
    expect(lineOf({ en: '<p>Why <i>{a}</i>?</p>' }, 'en', view)).toBe('Why <b>bold</b>?');
  });
});

describe('the review', () => {
  const review = (to: ReturnType<typeof compiled>, given: readonly Answer[] = [], language = 'en') =>
    reviewPage(frameOf(to, language), courseOf(to), {
      answers: given,
      packed: 'x',
      key: 'x',
      addressOf: (at) => `?p=${at}`,
    });

  it('shows a page that was cut into screens once, with one way back, and says what it is once', () => {
    const page = review(
      compiledOf({ type: 'text', name: 'a' }, { type: 'text', name: 'b', title: 'Why {a}?' }),
      answers({ a: { text: 'x' }, b: { text: 'y' } }),
    );
    expect(page.match(/<h2>/g)).toHaveLength(1);
    expect(page.match(/>Change</g)).toHaveLength(1);
    expect(page.match(/>Check your answers</g)).toHaveLength(1);
    expect(page).toMatch(/<dd>x<\/dd>.*<dd>y<\/dd>/);
  });

  it('and the screens call the halves of a pair by words where the document gives their roles alone', () => {
    const to = compiledOf({
      type: 'matrix',
      name: 'p',
      rows: ['expectation', 'experience'],
      columns: [1, 2],
      'x-mitra': { pair: { expectation: 'expectation', experience: 'experience' } },
    });
    const given = answers({ p: { pair: { expectation: 2, experience: 1 } } });
    for (const page of [review(to, given, 'id'), showScreen(courseOf(to), { at: 0, answers: given }, 'id')]) {
      expect(page).toMatch(/Harapan.*Kenyataan/s);
      expect(page).not.toMatch(/>expectation|>experience|expectation:/);
    }
    expect(review(to, given)).toMatch(/Expectation: 2.*Experience: 1/s);
  });
});

it('fills the bar at the last part', () => {
  const to = compiledOf({ type: 'text', name: 'a' }, { type: 'text', name: 'b', title: 'Why {a}?' });
  expect(showScreen(courseOf(to), { at: 0, answers: [] })).toContain('max="2" value="1"');
  expect(showScreen(courseOf(to), { at: 1, answers: [] })).toContain('max="2" value="2"');
});

describe('screens', () => {
  const namesOf = (elements: object[], rest: object = {}) =>
    screensOf(parsed(survey(elements, rest))).map(({ keys }) => keys.join(' '));

  it('break before what an answer of the same screen shows, offers, words or works out', () => {
    const a = { type: 'text', inputType: 'number', name: 'a' };
    expect(namesOf([a, { type: 'text', name: 'b' }])).toEqual(['a b']);
    expect(namesOf([a, { type: 'text', name: 'b', visibleIf: '{a} > 1' }, { type: 'text', name: 'c' }])).toEqual([
      'a',
      'b c',
    ]);
    expect(
      namesOf([a, { type: 'panel', name: 'p', visibleIf: '{a} > 1', elements: [{ type: 'text', name: 'b' }] }]),
    ).toEqual(['a', 'b']);
    expect(namesOf([a, { type: 'text', name: 'b', title: 'Why {a}?' }])).toEqual(['a', 'b']);
    expect(
      namesOf([a, { type: 'radiogroup', name: 'b', choices: ['x', { value: 'y', visibleIf: '{a} > 1' }] }]),
    ).toEqual(['a', 'b']);
    expect(namesOf([a, { type: 'expression', name: 'b', expression: '{a} * 2' }])).toEqual(['a', 'b']);
    const sum = { calculatedValues: [{ name: 'twice', expression: '{a} * 2' }] };
    expect(namesOf([a, { type: 'text', name: 'b', visibleIf: '{twice} > 4' }], sum)).toEqual(['a', 'b']);
    const far = [
      a,
      { type: 'text', name: 'b', visibleIf: '{a} > 1' },
      { type: 'text', name: 'c', visibleIf: '{b} notempty' },
    ];
    expect(namesOf(far)).toEqual(['a', 'b', 'c']);
    const inner = {
      type: 'paneldynamic',
      name: 'g',
      templateElements: [{ type: 'text', name: 'x', visibleIf: '{a} > 1' }],
    };
    expect(namesOf([a, inner])).toEqual(['a', 'g']);
  });

  it('do not break for what only judges an answer', () => {
    const a = { type: 'text', name: 'a' };
    expect(namesOf([a, { type: 'text', name: 'b', requiredIf: '{a} empty' }])).toEqual(['a b']);
  });
});

describe('what is typed', () => {
  it('is a number when it reads one way', () => {
    for (const [typed, number] of Object.entries({
      '12': 12,
      '-3,5': -3.5,
      '12.50': 12.5,
      '1234567': 1_234_567,
      '+4': 4,
    }))
      expect([typed, numberIn(typed)]).toEqual([typed, number]);
    for (const typed of ['1.500', '1,500', '1.500.000', '1 500', '12a', '1e999', '', 'NaN', '0x10', '--1', '1,2,3'])
      expect([typed, numberIn(typed)]).toEqual([typed, null]);
    const to = compiledOf({ type: 'text', inputType: 'number', name: 'a' });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const kept = press(to, answers({ a: { number } }), {}, 'save');
        expect(kept).toEqual(answers({ a: { number: number + 0 } }));
      }),
    );
    expect(press(to, [], { a: '1.500' }, 'save')).toEqual([
      expect.stringMatching(/^WRONG_TYPE a: This can be read in two ways/),
    ]);
  });

  it('is told to be wrong whatever button is pressed, by the name of the question', () => {
    const to = compiledOf(
      { type: 'ranking', name: 'r', choices: ['a', 'b', 'c'] },
      { type: 'checkbox', name: 'm', choices: ['a', 'b'], showNoneItem: true },
      { type: 'text', inputType: 'date', name: 'd' },
      { type: 'radiogroup', name: 'o', choices: ['a'], showOtherItem: true },
      { type: 'text', name: 't', 'x-mitra': { notApplicable: true } },
    );
    const wrong = { 'r.p0': '1', 'r.p1': '1', m: '=none', d: '2026-02-30', 'o.other': 'x', t: 'x', 't.na': '1' };
    for (const button of ['next', 'save'])
      expect(press(to, [], wrong, button)).toEqual([
        'DUPLICATE r: Two choices have the same place. Give each its own.',
        'NO_SUCH_DAY d: Give a day of the calendar as year-month-day, such as 2026-11-22.',
        'RULE_BROKEN o/other: You wrote something for "other" without choosing it. Choose it, or empty the line.',
        'RULE_BROKEN t: You answered and also ticked "does not apply". Keep one of the two.',
      ]);
    expect(press(to, [], { 'r.p0': '3', 'r.p2': '1', m: '=a', d: '', 'o.other': '', t: ' ' }, 'save')).toEqual(
      answers({ r: { ranking: ['c', 'a'] }, m: { choices: ['a'] } }),
    );
  });

  it('leads back to what it has opened before itself, and not to what is only to be read', () => {
    const gate = { type: 'boolean', name: 'z' };
    const step = (...before: object[]) => {
      const course = courseOf(compiledOf(...before, gate));
      const sent = readForm(
        formBody([...formEntries(showScreen(course, { at: 0, answers: [] })), ['z', 'yes']], 'next'),
      );
      sent?.one('_do');
      return sent && takeScreen(course, 0, [], sent, { is: 'NEXT' });
    };
    expect(step({ type: 'text', name: 'a', visibleIf: '{z} = true' })).toMatchObject({
      is: 'KEEP',
      to: 0,
      revealed: true,
    });
    expect(step({ type: 'text', name: 'a', enableIf: '{z} = true', isRequired: true })).toMatchObject({
      to: 0,
      revealed: true,
    });
    expect(step({ type: 'html', name: 'a', html: 'x', visibleIf: '{z} = true' })).toMatchObject({
      to: null,
      revealed: false,
    });
    expect(step({ type: 'text', name: 'a' })).toMatchObject({ is: 'KEEP', to: null, revealed: false });
  });

  it('in entries of a group is kept while others come and go', () => {
    const to = compiledOf({
      type: 'paneldynamic',
      name: 'g',
      minPanelCount: 1,
      maxPanelCount: 2,
      templateElements: [
        { type: 'text', name: 'w', isRequired: true },
        { type: 'text', inputType: 'number', name: 'n' },
      ],
    });
    const items = (...words: string[]) =>
      answers({ g: { items: words.map((w) => ({ answers: w ? answers({ w: { text: w } }) : [] })) } });
    expect(press(to, [], { 'g.0.w': 'one' }, 'add g')).toEqual(items('one', ''));
    expect(press(to, items('one', ''), { 'g.1.w': 'two' }, 'add g')).toEqual(items('one', 'two'));
    expect(press(to, items('one', 'two'), {}, 'remove g 0')).toEqual(items('two'));
    // What is wrong with an entry need not be mended to take it away; what is wrong elsewhere must.
    expect(press(to, items('one', 'two'), { 'g.0.n': 'x' }, 'remove g 0')).toEqual(items('two'));
    expect(press(to, items('one', 'two'), { 'g.1.n': 'x' }, 'remove g 0')).toEqual([
      'WRONG_TYPE g/1/n: Give a number in digits, such as 12 or 12.5.',
    ]);
    expect(press(to, items('one', ''), {}, 'next')).toEqual(['REQUIRED g/1/w: This question must be answered.']);
    expect(press(to, items('one'), { 'g.n': '3' }, 'save')).toEqual(['TOO_MANY g: At most 2 entries.']);
  });
});

it('carries answers through the review as they are, and nothing that is no list', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ question: fc.string(), other: fc.string() })), (given) => {
      expect(unpackAnswers(packAnswers(given))).toEqual(given);
    }),
  );
  for (const packed of ['', 'x', 'AAAA', packAnswers({ length: 1 } as never), '🙂'])
    expect(unpackAnswers(packed)).toBeNull();
});
