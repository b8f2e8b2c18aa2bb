import fc from 'fast-check';
import type { Node } from '../../src/engines/questionnaire/document.js';
import { calculatedRemove } from '../../src/engines/questionnaire/edit/calculated-remove.js';
import { calculatedSet } from '../../src/engines/questionnaire/edit/calculated-set.js';
import { caseRuleRemove, caseRuleSet } from '../../src/engines/questionnaire/edit/case-rule-set.js';
import { containerChange } from '../../src/engines/questionnaire/edit/container-change.js';
import type { Edited } from '../../src/engines/questionnaire/edit/edited.js';
import { elementMove } from '../../src/engines/questionnaire/edit/element-move.js';
import { elementRemove } from '../../src/engines/questionnaire/edit/element-remove.js';
import {
  addressOf,
  elementsIn,
  type Found,
  type HolderName,
  isGroup,
} from '../../src/engines/questionnaire/edit/find.js';
import { kindEdits, type QuestionInput } from '../../src/engines/questionnaire/edit/kinds/registry.js';
import { calculatedIn } from '../../src/engines/questionnaire/edit/names-in.js';
import { pageAdd } from '../../src/engines/questionnaire/edit/page-add.js';
import { pageMove } from '../../src/engines/questionnaire/edit/page-move.js';
import { panelAdd } from '../../src/engines/questionnaire/edit/panel-add.js';
import { questionAdd } from '../../src/engines/questionnaire/edit/question-add.js';
import { questionChange } from '../../src/engines/questionnaire/edit/question-change.js';
import { questionRename } from '../../src/engines/questionnaire/edit/question-rename.js';
import { sheetOf } from '../../src/engines/questionnaire/edit/sheet.js';
import { surveyChange } from '../../src/engines/questionnaire/edit/survey-change.js';
import { translate } from '../../src/engines/questionnaire/edit/translate.js';
import { everyQuestion } from '../../src/engines/questionnaire/elements.js';
import { parsed } from './questionnaire-support.js';

/** One wish of somebody building a survey, made concrete by what the document holds then. */
export interface Wish {
  readonly verb: string;
  readonly one: number;
  readonly other: number;
  readonly words: string;
}
/** What came of it, and the names of what it was about. */
export interface Step {
  readonly verb: string;
  readonly edited: Edited;
  readonly about: readonly string[];
}

const english = (text: string) => [{ language: 'en', text }];
const choices = [{ code: 'a', text: english('A') }, { code: 'b' }, { code: '3', numeric: true, score: 2 }];
const scale = [{ value: 1 }, { value: 2, text: english('Two') }, { value: 4, score: 9 }];

/** Something to write for each kind. */
const written: {
  readonly [K in keyof typeof kindEdits]: (words: string, some: number) => NonNullable<QuestionInput[K]>;
} = {
  rating: (words, some) =>
    ({ steps: scale, lowText: english(words), scored: true, measure: { weight: some } }) as never,
  nps: (words) => ({ highText: english(words), measure: { index: 'NPS', scored: true } }),
  csat: () => ({ required: true }),
  ces: () => ({ measure: { higherIsBetter: false } }),
  singleChoice: (words, some) => ({
    choices,
    display: some % 2 === 0 ? 'DROPDOWN' : 'RADIO',
    other: some % 3 === 0,
    otherText: english(words),
    defaultAnswer: some % 5 === 0 ? { choice: 'a' } : null,
  }),
  multipleChoice: (_, some) => ({ choices, none: true, selectAll: some % 2 === 0, maxSelected: 2 }),
  ranking: (_, some) => ({ choices: choices.slice(0, 2), partial: some % 2 === 0 }),
  boolean: (words) => ({ trueText: english(words), defaultAnswer: { boolean: true } }),
  number: (words, some) => ({ min: 0, max: some, integer: some % 2 === 0, unit: english(words) }),
  text: (words, some) => ({ format: some % 2 === 0 ? 'EMAIL' : 'PLAIN', maxLength: 50, placeholder: english(words) }),
  longText: () => ({ maxLength: 2000, rules: [{ length: { min: 3, message: english('More.') } }] }),
  date: () => ({ min: '2026-01-01', maxIs: { expression: 'today()' } }),
  matrix: (words) => ({
    rows: [{ code: 'r', text: english(words) }, { code: 's' }],
    columns: choices,
    eachRowRequired: true,
  }),
  pair: (words) => ({ steps: scale, expectationText: english(words), bothRequired: true }),
  group: (words) => ({ maxItems: 5, itemTitle: english(words), canAdd: false }),
  file: (_, some) => ({ maxFiles: 1 + (some % 4), accepted: ['.pdf'] }),
  calculated: () => ({ formula: { expression: '1 + 1' } }),
  info: (words) => ({ text: english(words) }),
};
const kindNames = Object.keys(written) as (keyof typeof written)[];

const inputOf = (kind: keyof typeof written, { one, words }: Wish): QuestionInput => ({
  [kind]: {
    title: english(words),
    description: one % 4 === 0 ? null : english(words),
    required: one % 3 === 0,
    ...written[kind](words, one % 9),
  },
});

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

const holderOf = (found: Found): HolderName =>
  found.is === 'PAGE'
    ? { page: found.name }
    : found.is === 'PANEL'
      ? { panel: addressOf(found) }
      : { group: found.name };

type Verb = (document: Node, wish: Wish, elements: readonly Found[]) => Omit<Step, 'verb'> | null;

const holdersIn = (elements: readonly Found[]) => elements.filter((one) => one.is !== 'QUESTION' || isGroup(one.node));
const questionsIn = (elements: readonly Found[]) => elements.filter((one) => one.is === 'QUESTION');
const pagesIn = (elements: readonly Found[]) => elements.filter((one) => one.is === 'PAGE');
const nameOf = (found: Found) =>
  found.is === 'PAGE'
    ? { page: found.name }
    : found.is === 'PANEL'
      ? { panel: addressOf(found) }
      : { question: addressOf(found) };

function place(elements: readonly Found[], { other, words }: Wish) {
  const holder = pick(holdersIn(elements), other);
  const within = elements.filter(
    (one) =>
      one.path.length === (holder?.path.length ?? 0) + 1 && holder && one.path[holder.path.length - 1] === holder.name,
  );
  const before = words.length % 2 === 0 ? pick(within, other)?.name : null;
  return holder ? { into: holderOf(holder), before: before ?? null } : null;
}

const verbs: Readonly<Record<string, Verb>> = {
  pageAdd: (document, { one, words, other }, elements) => {
    const name = `page${one % 40}`;
    const before = other % 2 === 0 ? (pick(pagesIn(elements), other)?.name ?? null) : null;
    return { edited: pageAdd(document, { name, before, page: { title: english(words) } }), about: [name] };
  },
  panelAdd: (document, wish, elements) => {
    const to = place(elements, wish);
    const name = `panel${wish.one % 40}`;
    return to && { edited: panelAdd(document, { ...to, name, panel: { title: english(wish.words) } }), about: [name] };
  },
  questionAdd: (document, wish, elements) => {
    const to = place(elements, wish);
    const kind = pick(kindNames, wish.one) ?? 'text';
    const name = `n${wish.other % 12}`;
    return to && { edited: questionAdd(document, { ...to, name, question: inputOf(kind, wish) }), about: [name] };
  },
  questionChange: (document, wish) => {
    const question = pick(everyQuestion(parsed(document).pages), wish.other);
    const kind = kindNames.find((one) => kindEdits[one].kind === question?.kind);
    const found = [...elementsIn(document)].find((one) => one.path.join('/') === question?.path.join('/'));
    if (!kind || !found) return null;
    const name = addressOf(found);
    return { edited: questionChange(document, { name, question: inputOf(kind, wish) }), about: [found.name] };
  },
  questionRename: (document, { one, other }, elements) => {
    const found = pick(questionsIn(elements), other);
    const newName = `r${one % 60}`;
    return found ? { edited: questionRename(document, { name: addressOf(found), newName }), about: [newName] } : null;
  },
  containerChange: (document, { one, other, words }, elements) => {
    const found = pick(
      elements.filter((element) => element.is !== 'QUESTION'),
      other,
    );
    if (!found) return null;
    const newName = one % 2 === 0 ? `c${one % 60}` : null;
    const fields = { title: english(words), description: null, readOnly: false };
    const is = found.is === 'PAGE' ? 'page' : 'panel';
    return { edited: containerChange(document, is, { name: addressOf(found), newName, fields }), about: [] };
  },
  elementMove: (document, wish, elements) => {
    const found = pick(
      elements.filter((one) => one.is !== 'PAGE'),
      wish.one,
    );
    const to = place(elements, wish);
    if (!found || !to) return null;
    const name = found.is === 'PANEL' ? { panel: addressOf(found) } : { question: addressOf(found) };
    return { edited: elementMove(document, name, to), about: [found.name] };
  },
  pageMove: (document, { one, other }, elements) => {
    const [page, before] = [pick(pagesIn(elements), one), pick(pagesIn(elements), other)];
    return page
      ? { edited: pageMove(document, { name: page.name, before: one % 3 ? before?.name : null }), about: [] }
      : null;
  },
  elementRemove: (document, { one }, elements) => {
    const found = pick(elements, one);
    return found ? { edited: elementRemove(document, nameOf(found)), about: [] } : null;
  },
  translate: (document, { one, words }) => {
    const line = pick(sheetOf(document), one);
    return line
      ? {
          edited: translate(document, [{ address: line.address, language: 'id', text: one % 5 === 0 ? null : words }]),
          about: [],
        }
      : null;
  },
  calculatedSet: (document, { one, other }, elements) => {
    const source = pick(
      questionsIn(elements).filter((found) => found.group === null),
      other,
    );
    const name = `v${one % 2}`;
    const formula = { expression: source ? `iif({${source.name}} empty, 0, 1)` : '1' };
    return { edited: calculatedSet(document, { name, formula, scored: one % 2 === 0 }), about: [name] };
  },
  calculatedRemove: (document, { one }) => {
    const name = String(pick(calculatedIn(document), one)?.name ?? 'none');
    return { edited: calculatedRemove(document, name), about: [] };
  },
  caseRuleSet: (document, { one, other }, elements) => {
    const source = pick(
      questionsIn(elements).filter((found) => found.group === null),
      other,
    );
    if (!source) return null;
    const when = { condition: { is: { question: source.name, op: 'NOT_EMPTY' as const } } };
    return { edited: caseRuleSet(document, { name: `k${one % 2}`, when, open: 'COMPLAINT' }), about: [] };
  },
  caseRuleRemove: (document, { one }) => ({ edited: caseRuleRemove(document, `k${one % 2}`), about: [] }),
  surveyChange: (document, { words }) => ({
    edited: surveyChange(document, {
      title: english(words),
      progressBar: true,
      index: { code: 'IKM', elements: ['U1'] },
    }),
    about: [],
  }),
};

export const verbNames: readonly string[] = Object.keys(verbs);

/** Does what a wish comes to in this document; null when the document has nothing of the sort. */
export function stepOf(document: Node, wish: Wish): Step | null {
  const step = verbs[wish.verb]?.(document, wish, [...elementsIn(document)]);
  return step ? { verb: wish.verb, ...step } : null;
}

const wordsLike = fc.string({ minLength: 1, maxLength: 10 }).filter((one) => one.trim() !== '' && !/[{}<>]/.test(one));

export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({ verb: fc.constantFrom(...verbNames), one: fc.nat(9_999), other: fc.nat(9_999), words: wordsLike }),
  { minLength: 1, maxLength: 25 },
);
