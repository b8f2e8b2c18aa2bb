import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { answersFromData } from '../../src/engines/questionnaire/kinds/registry.js';
import { readTests } from '../../src/engines/questionnaire/survey-test.js';
import { answersFilled } from '../../src/modules/survey-page/answers-filled.js';
import { OPEN } from '../../src/modules/survey-page/answers-sent.js';
import { type Course, takeScreen, withEntries } from '../../src/modules/survey-page/form-steps.js';
import { shownScreens } from '../../src/modules/survey-page/screens.js';
import { readForm } from '../../src/modules/survey-page/sent.js';
import { allKinds, edits, surveys } from '../engines/questionnaire-generator.js';
import { compiled } from '../engines/questionnaire-support.js';
import { formBody, formEntries } from '../support/html-form.js';
import { courseOf, showScreen } from './survey-page-support.js';

const sentOf = (body: string) => {
  const sent = readForm(body);
  if (!sent) throw new Error('not a form');
  return sent;
};

/** A generated survey and answers as far as they are right, some with a remark. */
const filled = (kinds = allKinds) =>
  surveys(kinds).chain((survey) =>
    fc.tuple(edits(survey), fc.string({ unit: 'binary', maxLength: 20 })).map(([values, said]) => {
      const to = compiled(survey.document);
      const remark = said.replaceAll(/[\0\r\ud800-\udfff]/g, '');
      const answers = [...values].flatMap(([question, value]): Answer[] => {
        const mayRemark =
          to.questionnaire.questions.find(({ key }) => key === question)?.comment && remark.trim() !== '';
        return value ? [{ question, value, ...(mayRemark ? { comment: remark } : {}) }] : [];
      });
      return { document: survey.document, answers };
    }),
  );

const draftOf = ({ compiled: to, context }: Course, answers: readonly Answer[]) => {
  const checked = to.check(answers, 'DRAFT', context);
  return checked.ok ? checked.value.answers : null;
};

describe('a page shown, sent as it is and read', () => {
  it('is what was answered, for every screen of generated surveys', () => {
    const kinds = new Set<string>();
    let screens = 0;
    fc.assert(
      fc.property(filled(), ({ document, answers }) => {
        const course = courseOf(compiled(document));
        const stored = draftOf(course, answers);
        fc.pre(stored !== null);
        if (!stored) return;
        const padded = draftOf(course, withEntries(course, stored));
        const view = course.compiled.view(stored, course.context);
        for (const at of shownScreens(course.screens, view)) {
          const page = showScreen(course, { at, answers: stored });
          const sent = sentOf(formBody(formEntries(page), 'save'));
          expect(sent.one('_do')).toBe('save');
          expect(takeScreen(course, at, stored, sent, { is: 'STAY' })).toMatchObject({ is: 'KEEP', answers: padded });
          screens += 1;
          for (const { kind, key } of course.compiled.questionnaire.questions)
            if (stored.some(({ question }) => question === key)) kinds.add(kind);
        }
      }),
      { numRuns: 400 },
    );
    expect(screens).toBeGreaterThan(400);
    expect([...kinds].sort()).toEqual([
      'BOOLEAN',
      'DATE',
      'FILE',
      'GROUP',
      'LONG_TEXT',
      'MATRIX',
      'MULTIPLE_CHOICE',
      'NPS',
      'NUMBER',
      'PAIR',
      'RANKING',
      'RATING',
      'SINGLE_CHOICE',
      'TEXT',
    ]);
  });
});

/** Fills in each screen as it is shown, presses "next", and comes out at the review; how often it was led back. */
function walk(course: Course, wanted: readonly Answer[]): { answers: readonly Answer[]; back: number } | null {
  const { questions } = course.compiled.questionnaire;
  let answers: readonly Answer[] = withFilesOf(course.compiled.start(course.context), wanted);
  let at: number | null = shownScreens(course.screens, course.compiled.view(answers, course.context))[0] ?? null;
  let back = 0;
  for (let turn = 0; at !== null; turn += 1) {
    if (turn > 4 * course.screens.length + 20) throw new Error('walks in circles');
    const page = showScreen(course, { at, answers });
    const hidden = formEntries(page).filter(([name]) => name === OPEN);
    const open = new Set(hidden[0]?.[1].split(' '));
    const mine = answersFilled(
      questions,
      wanted.filter(({ question }) => open.has(question)),
    ).entries();
    const counts = wanted.flatMap(({ question, value }) =>
      value?.items && open.has(question) ? [[`${question}.n`, String(value.items.length)] as const] : [],
    );
    const names = wanted.flatMap(({ question, value }) =>
      (value?.items ?? []).flatMap(({ answers: inner }, index) =>
        open.has(question) ? inner.map((one) => `${question}.${index}.${one.question}`) : [],
      ),
    );
    const every = [...[...open].filter((name) => !name.includes('.')), ...names].join(' ');
    const sent = sentOf(formBody([[OPEN, every], ...counts, ...mine], 'next'));
    sent.one('_do');
    const step = takeScreen(course, at, answers, sent, { is: 'NEXT' });
    // A condition on a later question: what is asked here, and must be answered, need not be by the end.
    if (step.is === 'FAULTY' && step.faults.every(({ path: [key] }) => !wanted.some((one) => one.question === key)))
      return null;
    if (step.is !== 'KEEP') throw new Error(JSON.stringify(step));
    if (step.revealed) back += 1;
    ({ answers, to: at } = step);
  }
  return { answers, back };
}

/** Files are handed in elsewhere, so that they are there from the beginning. */
const withFilesOf = (start: readonly Answer[], wanted: readonly Answer[]) => [
  ...start.filter(({ question }) => !wanted.some((one) => one.question === question && one.value?.files)),
  ...wanted.filter(({ value }) => value?.files),
];

describe('going through screen by screen', () => {
  it('ends with the whole response, whatever hangs on what, in generated surveys', () => {
    let walked = 0;
    let back = 0;
    fc.assert(
      fc.property(filled(allKinds.filter((kind) => kind !== 'file')), ({ document, answers }) => {
        const course = courseOf(compiled(document));
        const final = course.compiled.check(answers, 'FINAL', course.context);
        if (!final.ok) return;
        const went = walk(course, final.value.answers);
        if (!went) return;
        expect(draftOf(course, went.answers)).toEqual(final.value.answers);
        walked += 1;
        back += went.back;
      }),
      { numRuns: 1_500 },
    );
    expect(walked).toBeGreaterThan(100);
    expect(back).toBeGreaterThan(0);
  });

  it.each(globSync('surveys/*/*/survey.json').map(dirname))(
    'ends with every finished response of %s, led back only inside groups',
    (folder) => {
      const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
      const to = compiled(read('survey.json'));
      const tests = readTests(read('tests.json'));
      if (!tests.ok) throw new Error(JSON.stringify(tests.error));
      let walked = 0;
      for (const test of tests.value.tests) {
        const course = courseOf(to);
        const answers = answersFromData(to.questionnaire.questions, test.answers as never).answers;
        const final = to.check(answers, 'FINAL', course.context);
        if (!final.ok) continue;
        const went = walk(course, final.value.answers);
        expect([test.name, draftOf(course, went?.answers ?? [])]).toEqual([test.name, final.value.answers]);
        if (!final.value.answers.some(({ value }) => value?.items))
          expect([test.name, went?.back]).toEqual([test.name, 0]);
        walked += 1;
      }
      expect(walked).toBeGreaterThan(0);
    },
  );
});
