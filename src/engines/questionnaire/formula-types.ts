import { fail, ok, type Result } from '../../kernel/result.js';
import { questionsIn } from './elements.js';
import { checkTypes, type TypeOf } from './expression/check-types.js';
import type { ExpressionProblem } from './expression/problem.js';
import type { ValueType } from './expression/value.js';
import { typeOf } from './kinds/registry.js';
import type { CalculatedValue, Element, Formula, Question, Questionnaire } from './model.js';
import { ENTRY, ENTRY_INDEX, ITEM, referencesIn } from './references.js';

/** The type of what hangs on itself or on something wrong: told elsewhere, so that nothing more is told of it. */
export const undetermined: ValueType = { is: 'ANY' };

/** What formulas of one scope may name, and what each is. */
export interface Types {
  readonly typeOf: (name: string) => ValueType | undefined;
  readonly names: readonly string[];
}

/** The types of a whole questionnaire; a calculated value's is its formula's. */
export function typesOf({ questions, calculated }: Pick<Questionnaire, 'questions' | 'calculated'>): Types {
  const asked = new Map(questions.map((question) => [question.key, question]));
  const worked = new Map(calculated.map((one) => [one.name, one]));
  const known = new Map<string, ValueType>();
  const types: Types = { names: [...asked.keys(), ...worked.keys()], typeOf: (name) => lookUp(name) };
  const lookUp = (name: string): ValueType | undefined => {
    const found = asked.get(name) ?? worked.get(name);
    const type = known.get(name) ?? (found && typeOfOne(found));
    if (type) known.set(name, type);
    return type;
  };
  const typeOfOne = (one: Question | CalculatedValue): ValueType => {
    if ('kind' in one && one.kind !== 'CALCULATED') return typeOf(one);
    known.set('kind' in one ? one.key : one.name, undetermined);
    const checked = one.formula && checkFormula(one.formula, types, []);
    return checked?.ok ? checked.value : undetermined;
  };
  return types;
}

/** The types within one entry of a group: its own questions as `{panel.key}`, all else as outside. */
export function entryTypes(elements: readonly Element[], outer: Types): Types {
  const questions = questionsIn(elements);
  const inner = typesOf({ questions, calculated: [] });
  const fields = Object.fromEntries(
    questions.map(({ key }): [string, ValueType] => [key, inner.typeOf(key) ?? { is: 'ANY' }]),
  );
  return {
    names: [ENTRY, ENTRY_INDEX, ...outer.names],
    typeOf: (name) =>
      name === ENTRY ? { is: 'RECORD', fields } : name === ENTRY_INDEX ? { is: 'NUMBER' } : outer.typeOf(name),
  };
}

/** The same with `{item}`: the choice or row a condition is about. */
export const withItem = (item: ValueType, { names, typeOf }: Types): Types => ({
  names: [ITEM, ...names],
  typeOf: (name) => (name === ITEM ? item : typeOf(name)),
});

/** The type of a formula, or what is wrong with it; `suggest` are the names an unknown one may have been meant for. */
export function checkFormula(
  { expression }: Formula,
  types: Types,
  suggest: readonly string[],
): Result<ValueType, ExpressionProblem[]> {
  if (referencesIn(expression).some(([head]) => types.typeOf(String(head)) === undetermined)) return ok(undetermined);
  const resolve: TypeOf = (path) => (path.length === 1 ? types.typeOf(String(path[0])) : undefined);
  const checked = checkTypes(expression, resolve, suggest);
  return checked.ok ? ok(checked.value) : fail(checked.error);
}
