import type { Answer, AnswerValue } from '../answer.js';
import { blame, type Run } from '../answer-fault.js';
import { entry, isList, isNode, type Json, type Node } from '../document.js';
import { questionsIn } from '../elements.js';
import type { ValueType } from '../expression/value.js';
import { limits } from '../limits.js';
import type { Element, Formula, GroupQuestion, Question } from '../model.js';
import { flag, type Reading, wholeOf, wordOf } from '../reading.js';
import { textsOf } from '../texts.js';
import type { Handler, ItemScope, Kind, Tools } from './kind.js';
import { only, unknownKey, wrongType } from './only.js';

/** What a group needs to know of the kinds of its own questions, given from outside: it is one of them itself. */
export interface Inner {
  readonly typeOf: (question: Question) => ValueType;
  readonly formulas: (elements: readonly Element[]) => readonly Formula[];
  readonly answersFrom: (
    questions: readonly Question[],
    data: Node,
  ) => { answers: readonly Answer[]; unfit: readonly string[] };
}

/** A bounded repeating group of questions (kelompok berulang): SurveyJS's dynamic panel. */
export const groupKind = (inner: Inner): Kind<GroupQuestion> => ({
  takes: (type) => type === 'paneldynamic',
  read: (node, base, reading) => ({
    ...base,
    kind: 'GROUP',
    elements: reading.elements(entry(node, 'templateElements'), 'templateElements'),
    ...boundsOf(node, reading),
    itemTitles: textsOf(node, 'templateTitle', reading.language, reading.note),
    canAdd: flag(node, 'allowAddPanel', reading.note, true),
    canRemove: flag(node, 'allowRemovePanel', reading.note, true),
    unique: wordOf(node, 'keyName', reading.note),
  }),
  typeOf: ({ elements }) => ({ is: 'LIST', of: recordType(questionsIn(elements), inner) }),
  needs: ({ elements }) => inner.formulas(elements),
  handler: (question, tools) => groupHandler(question, tools),
  fromData: ({ elements }, data) => (isList(data) ? itemsFrom(data, questionsIn(elements), inner) : null),
});

export const recordType = (questions: readonly Question[], inner: Inner): ValueType => ({
  is: 'RECORD',
  fields: Object.fromEntries(questions.map((question) => [question.key, inner.typeOf(question)])),
});

function boundsOf(node: Node, { note }: Reading): { minItems: number; maxItems: number } {
  const min = Math.max(0, wholeOf(node, 'minPanelCount', note) ?? 0);
  const max = wholeOf(node, 'maxPanelCount', note) ?? limits.items;
  const shown = wholeOf(node, 'panelCount', note) ?? 0;
  if (max < 1 || max > limits.items || min > max || shown > limits.items)
    note(
      'OUT_OF_RANGE',
      ['maxPanelCount'],
      `A group has 1 to ${limits.items} entries, and minPanelCount is not above maxPanelCount.`,
      `Kelompok memuat 1 sampai ${limits.items} entri, dan minPanelCount tidak melebihi maxPanelCount.`,
    );
  return { minItems: min, maxItems: Math.min(Math.max(max, 1), limits.items) };
}

function itemsFrom(list: readonly Json[], questions: readonly Question[], inner: Inner): AnswerValue | null {
  const items = list.map((one) => (isNode(one) ? inner.answersFrom(questions, one) : null));
  const fits = items.every((one) => one !== null && one.unfit.length === 0);
  return fits ? { items: items.map((one) => ({ answers: one?.answers ?? [] })) } : null;
}

type Frames = readonly unknown[];

function groupHandler(question: GroupQuestion, tools: Tools): Handler<Frames> {
  const { key, elements, maxItems, canAdd, unique, required } = question;
  const path = [key];
  const scope = tools.items(elements);
  return {
    read: (value, run) => {
      const given = only(value, 'items', key, run);
      if (given === null) return null;
      if (!Array.isArray(given)) return wrongType(path, run, 'a list of entries', 'daftar entri');
      if (given.length === 0) return undefined;
      const most = canAdd ? maxItems : Math.min(maxItems, openedWith(key, run) ?? maxItems);
      if (given.length > most)
        return blame(run, 'TOO_MANY', path, `At most ${most} entries.`, `Paling banyak ${most} entri.`);
      const before = run.faults.length;
      const frames = given.map((one: unknown, index) => within(run, key, index, () => openItem(one, scope, run)));
      return run.faults.length > before ? null : frames;
    },
    settle: (held, run) => {
      for (const [index, frame] of held.entries()) within(run, key, index, () => scope.settle(frame, index, run));
      return held;
    },
    value: (held) => held.map((frame) => scope.value(frame)),
    store: (held) => ({ items: held.map((frame) => ({ answers: scope.store(frame) })) }),
    complete: (held, run) => {
      const least = leastOf(question, run);
      if (held.length < least) tooFew(least, path, run);
      if (required && held.every((frame) => scope.store(frame).length === 0))
        blame(run, 'REQUIRED', path, 'Fill in at least one entry.', 'Isi paling sedikit satu entri.');
      for (const [index, frame] of held.entries()) within(run, key, index, () => scope.complete(frame, index, run));
      if (unique !== null) checkUnique(held, scope, unique, key, run);
    },
    entries: (held, run, around) => held.map((frame, index) => scope.view(frame, index, run, around)),
    missing: (run) => {
      const least = leastOf(question, run);
      if (least > 0) tooFew(least, path, run);
    },
    display: (held) => String(held.length),
  };
}

/** How many entries it was opened with, if with any. */
const openedWith = (key: string, { prefilled }: Run): number | undefined => prefilled.get(key)?.items?.length;

const leastOf = ({ key, minItems, canRemove }: GroupQuestion, run: Run): number =>
  canRemove ? minItems : Math.max(minItems, openedWith(key, run) ?? 0);

const tooFew = (least: number, path: readonly string[], run: Run): null =>
  blame(run, 'TOO_FEW', path, `At least ${least} entries.`, `Paling sedikit ${least} entri.`);

function openItem(one: unknown, scope: ItemScope, run: Run): unknown {
  if (!isNode(one) || !Array.isArray(one.answers)) return wrongType([], run, '{ answers }', '{ answers }');
  for (const part in one) if (part !== 'answers') return unknownKey(part, [], run);
  return scope.open(one.answers, run);
}

/** Does something for one entry; what it blames is told with the group and the entry's number. */
function within<T>(run: Run, key: string, index: number, act: () => T): T {
  const { prefix } = run;
  run.prefix = [...prefix, key, String(index)];
  try {
    return act();
  } finally {
    run.prefix = prefix;
  }
}

function checkUnique(held: Frames, scope: ItemScope, unique: string, key: string, run: Run): void {
  const seen = new Set<string>();
  for (const [index, frame] of held.entries()) {
    const answer = scope.store(frame).find((one) => one.question === unique);
    if (!answer?.value) continue;
    const shown = JSON.stringify(answer.value).toLowerCase();
    if (seen.has(shown))
      blame(
        run,
        'DUPLICATE',
        [key, String(index), unique],
        'Another entry has the same answer here.',
        'Entri lain memuat jawaban yang sama di sini.',
      );
    seen.add(shown);
  }
}
