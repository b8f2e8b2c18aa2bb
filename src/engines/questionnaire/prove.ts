import type { Answer } from './answer.js';
import type { Compiled, Context } from './compiled.js';
import type { Element, Question, Questionnaire } from './model.js';
import { planOf } from './plan.js';
import { completed } from './proof/complete.js';
import { componentsOf, hasLogic } from './proof/components.js';
import { constantsIn } from './proof/domain.js';
import { askedOn, type Explored, explore, type Way } from './proof/explore.js';

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
/** Ways that are followed to their end. */
const MOST_FINISHED = 300;

/** Looks at every way through a questionnaire, as far as answers decide about it. */
export function prove(compiled: Compiled, context: Context, mostStates = MOST_STATES): Proof {
  const components = componentsOf(compiled.questionnaire);
  const constants = constantsIn(
    components.flatMap((one) => one.formulas),
    context.today,
  );
  const share = Math.ceil(mostStates / Math.max(1, components.length));
  const explored = components.map((one) => explore(compiled, one, context, constants, share));
  const start = compiled.check([], 'DRAFT', context);
  const plain: Way = { answers: [], asked: askedOn(start.ok ? start.value.path : '', compiled) };
  const finish = (way: Way) => completed(compiled, way.answers, context, constants);
  const ends = [plain, ...explored.flatMap((one) => one.ways)].slice(0, MOST_FINISHED).map(finish);
  return {
    complete: explored.every((one) => one.complete),
    states: 1 + explored.reduce((sum, one) => sum + one.states, 0),
    paths: explored.reduce((product, one) => product * Math.max(1, one.ways.length), 1),
    fewest: asked(plain, explored, Math.min),
    most: asked(plain, explored, Math.max),
    questions: probesOf(compiled.questionnaire).map(({ key, probe, question }) => {
      const ways = explored.find(({ component }) => component.members.has(question))?.ways ?? [plain];
      const [seen, unseen] = [true, false].map((is) => ways.find((one) => one.asked.has(probe) === is));
      return { key, witness: seen ? finish(seen).answers : null, without: unseen?.answers ?? null };
    }),
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

/** Components decide about different questions, so their shortest (longest) ways add up. */
function asked(plain: Way, explored: readonly Explored[], pick: (...sizes: number[]) => number): number {
  const decided = new Set(explored.flatMap(({ component }) => [...component.members]));
  const count = (keys: ReadonlySet<string>, counts: (key: string) => boolean) =>
    [...keys].filter((key) => counts(key.split('.')[0] ?? '')).length;
  const always = count(plain.asked, (key) => !decided.has(key));
  const shares = explored.map(({ ways, component }) =>
    pick(...ways.map((way) => count(way.asked, (key) => component.members.has(key)))),
  );
  return shares.reduce((sum, one) => sum + (Number.isFinite(one) ? one : 0), always);
}
