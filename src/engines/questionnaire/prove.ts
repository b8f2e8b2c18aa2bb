import { atOnce, type Turns } from '../../kernel/turns.js';
import type { Answer } from './answer.js';
import type { Compiled, Context } from './compiled.js';
import type { Element, Question, Questionnaire } from './model.js';
import { planOf } from './plan.js';
import { type Completion, completed, type Purse } from './proof/complete.js';
import { componentsOf, hasLogic } from './proof/components.js';
import { constantsIn } from './proof/domain.js';
import { askedOn, type Explored, explore, type Way } from './proof/explore.js';
import { workOf } from './work.js';

/** What looking at every way through a questionnaire has shown. */
export interface Proof {
  /** False: there were more sets of answers than were looked at, or some that formulas part without end. */
  readonly complete: boolean;
  /** Sets of answers that were looked at. */
  readonly states: number;
  /** Ways through that differ in what is asked; a lower bound unless `complete`. */
  readonly paths: number;
  /** Questions, and rows by condition, asked on the shortest and on the longest way. */
  readonly fewest: number;
  readonly most: number;
  readonly questions: readonly QuestionProof[];
  /** Ways that nobody can finish: a question must be answered and offers nothing to answer with. */
  readonly deadEnds: readonly { readonly key: string; readonly answers: readonly Answer[] }[];
}

export interface QuestionProof {
  /** Its key; in a group, `group.key`. */
  readonly key: string;
  /** A response in which it is asked, ready to be handed in where one could be made. null: none was found. */
  readonly witness: readonly Answer[] | null;
  /** Answers after which it is not asked. null: it always is, as far as was looked. */
  readonly without: readonly Answer[] | null;
}

export const MOST_STATES = 200_000;
/** Questions and parts of formulas worked out in all states together: a long survey is looked at in fewer states. */
const MOST_STEPS = 3_000_000;
/** Others are let in after so many. */
const STEPS_A_TURN = 100_000;
/** Ways that are followed to their end. */
const MOST_FINISHED = 300;

/** Looks at every way through a questionnaire, as far as answers decide about it. */
export const prove = (compiled: Compiled, context: Context, mostStates = MOST_STATES): Proof =>
  atOnce(proving(compiled, context, mostStates));

/** The same in turns. */
export function* proving(compiled: Compiled, context: Context, mostStates = MOST_STATES): Turns<Proof> {
  const components = componentsOf(compiled.questionnaire);
  const formulas = components.flatMap((one) => one.formulas);
  const constants = constantsIn(formulas, context.today);
  const steps = Math.max(
    compiled.keys.length + formulas.reduce((sum, { source }) => sum + source.length, 0) / 20,
    workOf(compiled.questionnaire, () => 2) / 5,
  );
  const affordable = Math.min(mostStates, Math.ceil(MOST_STEPS / Math.max(1, steps)));
  const share = Math.ceil(affordable / Math.max(1, components.length));
  const pace = Math.max(1, Math.ceil(STEPS_A_TURN / Math.max(1, steps)));
  const explored: Explored[] = [];
  for (const one of components) explored.push(yield* explore(compiled, one, context, constants, { most: share, pace }));
  const start = compiled.check([], 'DRAFT', context);
  const plain: Way = { answers: [], asked: askedOn(start.ok ? start.value.path : '', compiled) };
  const finished = new Map<Way, Completion>();
  const purse: Purse = { rounds: affordable, pace };
  function* finish(way: Way): Turns<Completion> {
    const known = finished.get(way);
    if (known) return known;
    const end = yield* completed(compiled, way.answers, context, constants, purse);
    finished.set(way, end);
    return end;
  }
  const followed = Math.min(MOST_FINISHED, Math.ceil(MOST_STEPS / 10 / Math.max(1, steps)));
  const ends: Completion[] = [];
  for (const way of [plain, ...explored.flatMap((one) => one.ways)].slice(0, followed)) ends.push(yield* finish(way));
  const proofs: QuestionProof[] = [];
  for (const { key, probe, question } of probesOf(compiled.questionnaire)) {
    const ways = explored.find(({ component }) => component.members.has(question))?.ways ?? [plain];
    const [seen, unseen] = [true, false].map((is) => ways.find((one) => one.asked.has(probe) === is));
    proofs.push({ key, witness: seen ? (yield* finish(seen)).answers : null, without: unseen?.answers ?? null });
  }
  const decided = new Set(explored.flatMap(({ component }) => [...component.members]));
  const always = [...plain.asked].filter((key) => !decided.has(key.split('.')[0] ?? '')).length;
  return {
    complete: explored.every((one) => one.complete),
    states: 1 + explored.reduce((sum, one) => sum + one.states, 0),
    paths: explored.reduce((product, one) => product * one.count, 1),
    // Components decide about different questions, so what is asked of each adds up.
    fewest: explored.reduce((sum, one) => sum + one.fewest, always),
    most: explored.reduce((sum, one) => sum + one.most, always),
    questions: proofs,
    deadEnds: ends.flatMap(({ deadEnd, answers }) => (deadEnd === null ? [] : [{ key: deadEnd, answers }])),
  };
}

/** Something that is asked, the name it is asked under on a way, and the question of the survey it belongs to. */
interface Probe {
  readonly key: string;
  readonly probe: string;
  readonly question: string;
}

/** Everything that can be answered, also in groups; what is closed for good is not. */
function probesOf({ pages, calculated }: Questionnaire): Probe[] {
  const open = (elements: readonly Element[], values: Questionnaire['calculated'], inEntry: boolean) => {
    const { questions, places } = planOf(elements, values, inEntry);
    return questions.filter((one) => !passive.has(one.kind) && places.get(one)?.open);
  };
  return open(pages, calculated, false).flatMap((question) => {
    const { key } = question;
    const whole = { key, probe: key, question: key };
    if (question.kind !== 'GROUP') return [whole];
    const inner = open(question.elements, [], true).map((one) => `${key}.${one.key}`);
    const told = hasLogic(question.elements);
    return [whole, ...inner.map((one) => ({ key: one, probe: told ? one : key, question: key }))];
  });
}
const passive: ReadonlySet<Question['kind']> = new Set(['INFO', 'CALCULATED', 'OPAQUE']);
