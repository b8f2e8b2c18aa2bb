import { type Change, type Tell, tellInto } from './diff/change.js';
import { compare, compareTexts, printed } from './diff/compare.js';
import { compareKinds } from './diff/compare-kinds.js';
import { type Json, mitraOf, type Node } from './document.js';
import { isContainer } from './elements.js';
import { shownBy } from './kinds/registry.js';
import type { CalculatedValue, Element, Formula, Question, Questionnaire } from './model.js';

/**
 * What changed from one version of a questionnaire to the next, by question and by what it does to figures over both.
 * Empty exactly when the documents are equal.
 */
export function diffQuestionnaires(before: Questionnaire, after: Questionnaire): Change[] {
  const changes: Change[] = [];
  const [was, is] = [placed(before.pages, []), placed(after.pages, [])];
  compareAll(was, is, '', changes);
  compareWholes(before, after, changes);
  const same = canonical(before.document) === canonical(after.document);
  if (changes.length === 0 && !same) tellInto(changes, null)('PRESENTATION_CHANGED', null, null);
  return changes;
}

/** A question with where it stands and under which conditions, its own and those around it. */
interface Placed {
  readonly question: Question;
  readonly place: string;
  readonly shownIf: readonly Formula[];
  readonly closed: boolean;
}

function placed(elements: readonly Element[], around: readonly Formula[], shut = false): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const one of elements) {
    const shownIf = [...around, ...shownBy(one)];
    const closed = shut || one.readOnly || !one.visible;
    if (isContainer(one)) for (const [key, inner] of placed(one.elements, shownIf, closed)) found.set(key, inner);
    else found.set(one.key, { question: one, place: one.path.slice(0, -1).join('/'), shownIf, closed });
  }
  return found;
}

function compareAll(
  was: ReadonlyMap<string, Placed>,
  is: ReadonlyMap<string, Placed>,
  prefix: string,
  changes: Change[],
): void {
  for (const [key, { question }] of was)
    if (!is.has(key)) tellInto(changes, prefix + key)('QUESTION_REMOVED', question.kind, null);
  const order = (all: ReadonlyMap<string, Placed>, other: ReadonlyMap<string, Placed>) =>
    [...all.keys()].filter((key) => other.has(key));
  const moved = movedIn(order(was, is), order(is, was));
  for (const [key, now] of is) {
    const tell = tellInto(changes, prefix + key);
    const then = was.get(key);
    if (!then) tell('QUESTION_ADDED', null, now.question.kind);
    else {
      const count = changes.length;
      if (then.place !== now.place || moved.has(key)) tell('QUESTION_MOVED', then.place, now.place);
      compareQuestion(then, now, tell, `${prefix}${key}.`, changes);
      const differ = canonical(then.question.node) !== canonical(now.question.node);
      if (changes.length === count && differ) tell('PRESENTATION_CHANGED', null, null);
    }
  }
}

/** Keys that stand in another order relative to the rest: those outside of the longest run that kept its order. */
function movedIn(before: readonly string[], after: readonly string[]): Set<string> {
  const at = new Map(before.map((key, index) => [key, index]));
  const ends: { index: number; key: string; rest: readonly string[] }[] = [];
  for (const key of after) {
    const index = at.get(key) ?? 0;
    const place = ends.findIndex((end) => end.index > index);
    const rest = (place < 0 ? ends.at(-1) : ends[place - 1])?.rest ?? [];
    ends[place < 0 ? ends.length : place] = { index, key, rest: [...rest, key] };
  }
  const kept = new Set(ends.at(-1)?.rest ?? []);
  return new Set(after.filter((key) => !kept.has(key)));
}

function compareQuestion(then: Placed, now: Placed, tell: Tell, prefix: string, changes: Change[]): void {
  const [before, after] = [then.question, now.question];
  if (before.kind !== after.kind) tell('KIND_CHANGED', before.kind, after.kind);
  else {
    compareKinds(before, after, tell);
    if (before.kind === 'OPAQUE') compare('KIND_CHANGED', before.type, after.type, tell);
  }
  compareTexts('TITLE_CHANGED', before.titles, after.titles, null, tell);
  compareTexts('DESCRIPTION_CHANGED', before.descriptions, after.descriptions, null, tell);
  compare('MEASURE_CHANGED', measured(before), measured(after), tell);
  compare('SCORED_CHANGED', before.measure.scored, after.measure.scored, tell);
  compare('WEIGHT_CHANGED', weightOf(before), weightOf(after), tell);
  compare('CONDITION_CHANGED', [printed(then.shownIf), then.closed], [printed(now.shownIf), now.closed], tell);
  compare('REQUIRED_CHANGED', requiredOf(before), requiredOf(after), tell);
  compare('NOT_APPLICABLE_CHANGED', outsideOf(before), outsideOf(after), tell);
  compareTexts(
    'LABEL_CHANGED',
    before.notApplicable?.texts ?? {},
    after.notApplicable?.texts ?? {},
    'notApplicable',
    tell,
  );
  compare('DEFAULT_CHANGED', before.defaultValue, after.defaultValue, tell);
  compare('LIMITS_CHANGED', rulesOf(before), rulesOf(after), tell);
  if (before.kind === 'GROUP' && after.kind === 'GROUP')
    compareAll(placed(before.elements, []), placed(after.elements, []), prefix, changes);
}

const measured = ({ measure: { index, element, higherIsBetter } }: Question): unknown[] => [
  index,
  element,
  higherIsBetter,
];
const weightOf = ({ node }: Question): Json | undefined => mitraOf(node).weight;
const outsideOf = ({ notApplicable }: Question): unknown => notApplicable && [notApplicable.code];
const requiredOf = ({ required, requiredIf }: Question): unknown[] => [required, printed([requiredIf])];

/** Validators without their words, which may change freely. */
const rulesOf = ({ validators }: Question): unknown[] =>
  validators.map((one) => (one.is === 'EXPRESSION' ? [one.is, printed([one.formula])] : { ...one, texts: undefined }));

function compareWholes(before: Questionnaire, after: Questionnaire, changes: Change[]): void {
  const tell = tellInto(changes, null);
  compareTexts('TITLE_CHANGED', before.titles, after.titles, null, (kind, was, is, part) =>
    tell(kind === 'TITLE_CHANGED' ? 'PRESENTATION_CHANGED' : kind, was, is, part),
  );
  compare('TRANSLATION_CHANGED', before.languages, after.languages, tell);
  const own = (one: Questionnaire, key: string) => JSON.parse(canonical(mitraOf(one.document)[key]) || 'null');
  compare('INDEX_CHANGED', own(before, 'index'), own(after, 'index'), tell);
  compare('CASE_RULES_CHANGED', own(before, 'caseRules'), own(after, 'caseRules'), tell);
  const [was, is] = [valuesOf(before), valuesOf(after)];
  for (const [name, value] of was) {
    const now = is.get(name);
    if (!now) tellInto(changes, name)('VALUE_REMOVED', printed([value.formula]), null);
    else {
      compare('FORMULA_CHANGED', printed([value.formula]), printed([now.formula]), tellInto(changes, name));
      compare('SCORED_CHANGED', value.scored, now.scored, tellInto(changes, name));
    }
  }
  for (const [name, { formula }] of is)
    if (!was.has(name)) tellInto(changes, name)('VALUE_ADDED', null, printed([formula]));
}

const valuesOf = ({ calculated }: Questionnaire): Map<string, CalculatedValue> =>
  new Map(calculated.map((value) => [value.name, value]));

/** JSON with its keys in order, so that equal values are equal texts. */
function canonical(value: Json | Node | undefined): string {
  return (
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    ) ?? ''
  );
}
