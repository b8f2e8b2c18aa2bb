import type { Turns } from '../../../kernel/turns.js';
import type { Answer, AnswerValue } from '../answer.js';
import type { Compiled, Context } from '../compiled.js';
import type { Question } from '../model.js';
import type { View } from '../view.js';
import { assignments } from './assignments.js';
import type { Component } from './components.js';
import { type Constants, domainOf, isWhole } from './domain.js';

/** A set of answers, and what is asked of somebody who gave them. */
export interface Way {
  readonly answers: readonly Answer[];
  /** Keys; in a group `group.key`, where some entry asks it. */
  readonly asked: ReadonlySet<string>;
}

export interface Explored {
  readonly component: Component;
  readonly complete: boolean;
  readonly states: number;
  /** How many ways through differ in what is asked. */
  readonly count: number;
  /** Some of them: all if they are few, else those that ask, or leave out, what none before did. */
  readonly ways: readonly Way[];
  /** What is asked of the component's own questions on the shortest and on the longest way. */
  readonly fewest: number;
  readonly most: number;
}

/** More ways than anybody follows one by one. */
const MOST_WAYS = 1_000;

/** Walks through the answers of the questions that decide, `most` sets of them at most, `pace` in a turn. */
export function* explore(
  compiled: Compiled,
  component: Component,
  context: Context,
  constants: Constants,
  { most, pace }: { readonly most: number; readonly pace: number },
): Turns<Explored> {
  const { deciding, formulas } = component;
  const options = deciding.map((question) => optionsOf(question, constants));
  const size = options.reduce((product, { length }) => product * length, 1);
  const closer = needsView(compiled, component);
  const names = new Set<string>();
  const ways = collector(component);
  let states = 0;
  for (const values of assignments(options, most)) {
    if (++states % pace === 0) yield;
    const answers = deciding.flatMap(({ key }, at): Answer[] => {
      const value = values[at];
      return value ? [{ question: key, value }] : [];
    });
    const result = compiled.check(answers, 'DRAFT', context);
    // An answer that does not stand beside the others is no way through.
    if (!result.ok) continue;
    const name = closer ? nameOf(result.value.path, compiled.view(answers, context)) : result.value.path;
    if (names.has(name)) continue;
    names.add(name);
    ways.add({ answers: result.value.answers, asked: askedOn(name, compiled) });
  }
  const whole = deciding.every((question) => isWhole(question, formulas));
  return { component, complete: whole && size <= most, states, count: Math.max(1, names.size), ...ways.found() };
}

/** Keeps of many ways those worth keeping. */
function collector({ members }: Component) {
  const ways: Way[] = [];
  const asked = new Set<string>();
  const always = new Set<string>();
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  return {
    add: (way: Way): void => {
      const own = [...way.asked].filter((key) => members.has(key.split('.')[0] ?? ''));
      fewest = Math.min(fewest, own.length);
      most = Math.max(most, own.length);
      const before = asked.size - always.size;
      const first = asked.size === 0;
      for (const key of own) {
        if (first) always.add(key);
        asked.add(key);
      }
      for (const key of always) if (!way.asked.has(key)) always.delete(key);
      if (ways.length < MOST_WAYS || asked.size - always.size > before) ways.push(way);
    },
    found: () => ({ ways, fewest: Number.isFinite(fewest) ? fewest : 0, most }),
  };
}

/** The answers a question may have; null: none. */
function optionsOf(question: Question, constants: Constants): readonly (AnswerValue | null)[] {
  const values = domainOf(question, constants);
  const outside: (AnswerValue | null)[] = question.notApplicable ? [{ notApplicable: true }] : [];
  return [...values, ...(question.required ? outside : [null])];
}

/** Whether a path alone does not tell the ways apart: entries of groups, questions that may offer nothing at all. */
const needsView = ({ questionnaire }: Compiled, { members }: Component): boolean =>
  questionnaire.questions.some(
    (one) =>
      members.has(one.key) &&
      (one.kind === 'GROUP' || ('choices' in one && one.choices.every(({ offeredIf }) => offeredIf.length > 0))),
  );

/** Stands for a question that must be answered and offers nothing. */
const STUCK = '!';

/** A path, and beside it what the entries of groups ask and where somebody is stuck. */
const nameOf = (path: string, { questions }: View): string => {
  const inner = [...questions].flatMap(([group, { entries }]) =>
    entries.flatMap((entry) =>
      [...entry.questions].flatMap(([key, { enabled }]) => (enabled ? [`${group}.${key}`] : [])),
    ),
  );
  const stuck = [...questions].flatMap(([key, { required, offered }]) =>
    required && offered?.length === 0 ? [`${key}${STUCK}`] : [],
  );
  return [path, ...[...new Set(inner)].sort(), ...stuck].join('|');
};

export function askedOn(name: string, compiled: Compiled): ReadonlySet<string> {
  const [path = '', ...inner] = name.split('|');
  return new Set([...compiled.asked(path), ...inner.filter((one) => !one.endsWith(STUCK))]);
}
