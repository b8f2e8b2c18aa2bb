import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { FactInput } from './command.js';
import type { InputRule } from './declared.js';
import type { Definition, Input } from './definition.js';
import { holds } from './evaluate.js';
import type { Facts, FactValue } from './fact.js';
import { own } from './lookup.js';
import { readFact } from './read-fact.js';
import type { State } from './state.js';

/** Reads the facts handed in for an action: all asked for, none else, each of its type, and by the SOP's own rules. */
export function readInput(
  definition: Definition,
  state: State,
  inputs: readonly Input[],
  rules: readonly InputRule[],
  given: FactInput,
): Result<Facts, Problem[]> {
  const problems: Problem[] = [];
  const facts: Record<string, FactValue> = {};
  for (const name of Object.keys(given))
    if (!inputs.some((input) => input.fact === name))
      problems.push(
        problem(
          'INVALID',
          ['facts', name],
          text(`"${name}" is not asked for here.`, `"${name}" tidak diminta di sini.`),
        ),
      );
  for (const input of inputs) {
    const value = own(given, input.fact);
    const fact = definition.facts.find((one) => one.name === input.fact);
    if (!fact) continue;
    if (value === undefined || value === null) {
      if (input.required)
        problems.push(
          problem(
            'REQUIRED',
            ['facts', fact.name],
            text(`${fact.label.en} is required.`, `${fact.label.id} wajib diisi.`),
          ),
        );
      continue;
    }
    const read = readFact(fact, value, ['facts', fact.name]);
    if (read.ok) facts[fact.name] = read.value;
    else problems.push(...read.error);
  }
  if (problems.length > 0) return fail(problems);
  const after = { ...state, facts: { ...state.facts, ...facts } };
  const broken = rules.filter((rule) => !holds(rule.when, after));
  return broken.length > 0
    ? fail(broken.map((rule) => problem('INVALID', ['facts', rule.fact], rule.explain)))
    : ok(facts);
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A problem unless `value` is an instant with its zone. */
export function instantProblems(value: string, path: readonly string[]): Problem[] {
  return instant.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : [
        problem(
          'INVALID',
          path,
          text('Should be an instant (ISO 8601 with zone).', 'Seharusnya waktu ISO 8601 dengan zona.'),
        ),
      ];
}
