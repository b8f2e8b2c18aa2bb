import type { Answer } from '../../src/engines/questionnaire/answer.js';
import type { Compiled } from '../../src/engines/questionnaire/compiled.js';
import { text } from '../../src/kernel/text.js';
import { linkStates } from '../../src/modules/response/respondent.js';
import { donePage } from '../../src/modules/survey-page/done-page.js';
import { takeScreen } from '../../src/modules/survey-page/form-steps.js';
import { introPage } from '../../src/modules/survey-page/intro-page.js';
import { reviewPage } from '../../src/modules/survey-page/review-page.js';
import { readForm } from '../../src/modules/survey-page/sent.js';
import { smallForm } from '../../src/modules/survey-page/small-form.js';
import { statePage, unknownPage } from '../../src/modules/survey-page/state-page.js';
import { withdrawPage } from '../../src/modules/survey-page/withdraw-page.js';
import { compiled } from '../engines/questionnaire-support.js';
import { courseOf, frameOf, linkOf, shippedSurvey, showScreen } from '../modules/survey-page-support.js';
import { formBody, formEntries } from '../support/html-form.js';
import { kitchenSink } from './kitchen-sink.js';

/** Some of what the kitchen sink asks, answered. */
const some: readonly Answer[] = [
  { question: 'nps', value: { number: 9 } },
  { question: 'csat', value: { notApplicable: true } },
  { question: 'one', value: { choice: 'b' } },
  { question: 'many', value: { choices: ['a', 'other'] }, other: 'Kertas' },
  { question: 'flag', value: { boolean: true }, comment: 'Sering' },
  { question: 'order', value: { ranking: ['c', 'a', 'b'] } },
  { question: 'grid', value: { rows: [{ row: 'r1', choice: '2' }] } },
  { question: 'expect', value: { pair: { expectation: 4, experience: 2 } } },
  { question: 'count', value: { number: 1234.5 } },
  {
    question: 'plan',
    value: { items: [{ answers: [{ question: 'what', value: { text: 'Satu' } }] }, { answers: [] }] },
  },
];

const pressedNext = (to: Compiled, at: number, language: string): string | null => {
  const course = courseOf(to);
  const sent = readForm(formBody(formEntries(showScreen(course, { at, answers: [] }, language)), 'next'));
  sent?.one('_do');
  const step = sent && takeScreen(course, at, [], sent, { is: 'NEXT' });
  return step?.is === 'FAULTY' && sent
    ? showScreen(course, { at, answers: step.answers, sent, faults: step.faults }, language)
    : null;
};

/** Every page in every state, by a name; questions of every kind, filled in and wrong. */
export function surveyPages(language: 'id' | 'en'): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const [sink, partner] = [compiled(kitchenSink), shippedSurvey('partner-satisfaction')];
  const frame = frameOf(partner, language);
  const course = courseOf(partner);
  const all = courseOf(sink);
  for (const kind of ['PERSONAL', 'OPEN'] as const)
    pages.set(
      `first ${kind}`,
      introPage(frame, course, linkOf(partner, { kind }), {
        resume: kind === 'OPEN' ? '/s/x' : null,
        forward: kind === 'OPEN' ? null : '/s/x/forward',
      }),
    );
  for (const at of all.screens.keys()) {
    pages.set(`kinds ${at}`, showScreen(all, { at, answers: some, notice: at === 0 ? 'SAVED' : 'REVEALED' }, language));
    const wrong = pressedNext(sink, at, language);
    if (wrong !== null) pages.set(`kinds ${at} wrong`, wrong);
  }
  for (const at of [1, 2]) pages.set(`partner ${at}`, showScreen(course, { at, answers: [] }, language));
  const review = { packed: 'x', key: 'x', addressOf: (at: number) => `/s/x?p=${at}` };
  pages.set('review wrong', reviewPage(frameOf(sink, language), all, { ...review, answers: some }));
  pages.set('review', reviewPage(frameOf(sink, language), all, { ...review, answers: some, faults: [] }));
  for (const mode of ['IDENTIFIED', 'ANONYMOUS'] as const) {
    const link = linkOf(partner);
    const campaign = { ...link.campaign, mode };
    pages.set(
      `done ${mode}`,
      donePage(frame, { ...link, campaign }, '0ABC-1DEF-2GHJ-3KMN-4PQR-5STV-6WXY', {
        withdraw: '/s/x/withdraw',
        message: '/s/x/message',
      }),
    );
  }
  const wrong = text('This is wrong.', 'Ini salah.');
  pages.set('withdraw', withdrawPage(frame, { byLink: true, isOpen: false, code: '', faults: {} }));
  pages.set(
    'withdraw wrong',
    withdrawPage(frame, { byLink: false, isOpen: true, code: 'x', faults: { code: wrong, sure: wrong } }),
  );
  pages.set('small form', smallForm(frame, smallOne(wrong)));
  for (const state of linkStates)
    if (state !== 'READY')
      pages.set(
        `state ${state}`,
        statePage(frame, linkOf(partner), state, { withdraw: '/s/x/withdraw', message: '/s/x/message' }),
      );
  pages.set('unknown', unknownPage({ ...frame, institution: '' }));
  return pages;
}

const smallOne = (fault: { id: string; en: string }) => ({
  title: text('A form', 'Formulir'),
  says: [text('What it does.', 'Kegunaannya.')],
  fields: [
    { id: 'name', type: 'text' as const, label: text('Name', 'Nama'), value: 'A', optional: true },
    { id: 'message', type: 'area' as const, label: text('Message', 'Pesan'), value: '', fault },
  ],
  press: { value: 'send', label: text('Send', 'Kirim') },
  away: { to: '/s/x', label: text('Back', 'Kembali') },
});
