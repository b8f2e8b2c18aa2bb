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
  /** One for each way through that differs in what is asked. */
  readonly ways: readonly Way[];
}

/** Walks through the answers of the questions that decide, `most` sets of them at most. */
export function explore(
  compiled: Compiled,
  component: Component,
  context: Context,
  constants: Constants,
  most: number,
): Explored {
  const { deciding, formulas } = component;
  const options = deciding.map((question) => optionsOf(question, constants));
  const size = options.reduce((product, { length }) => product * length, 1);
  const ways = new Map<string, Way>();
  const closer = needsView(compiled, component);
  let states = 0;
  for (const values of assignments(options, most)) {
    states += 1;
    const answers = deciding.flatMap(({ key }, at): Answer[] => {
      const value = values[at];
      return value ? [{ question: key, value }] : [];
    });
    const result = compiled.check(answers, 'DRAFT', context);
    // An answer that does not stand beside the others is no way through.
    if (!result.ok) continue;
    const name = closer ? nameOf(result.value.path, compiled.view(answers, context)) : result.value.path;
    if (!ways.has(name)) ways.set(name, { answers: result.value.answers, asked: askedOn(name, compiled) });
  }
  const whole = deciding.every((question) => isWhole(question, formulas));
  return { component, complete: whole && size <= most, states, ways: [...ways.values()] };
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
