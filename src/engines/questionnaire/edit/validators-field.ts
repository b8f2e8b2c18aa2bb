import type { Node } from '../document.js';
import {
  belowField,
  type Field,
  type FieldsOf,
  type FormulaInput,
  flag,
  formula,
  number,
  texts,
  type Writing,
  writeFields,
} from './field.js';
import { withKey } from './put.js';
import type { Words } from './write-text.js';

interface Told {
  /** What is said when it does not hold. */
  readonly message?: readonly Words[] | null;
}
export interface RangeInput extends Told {
  readonly min?: number | null;
  readonly max?: number | null;
}
export interface LengthInput extends RangeInput {
  readonly digits?: boolean | null;
}
export interface RuleInput extends Told {
  readonly holds: FormulaInput;
}
/** A rule on the answer: exactly one of these. */
export interface ValidatorInput {
  readonly range?: RangeInput | null;
  readonly length?: LengthInput | null;
  readonly count?: RangeInput | null;
  readonly email?: Told | null;
  readonly rule?: RuleInput | null;
}

const message = texts('text');
type Make = (given: ValidatorInput, writing: Writing) => Node | null;
const made =
  <K extends keyof ValidatorInput>(kind: K, type: string, fields: FieldsOf<NonNullable<ValidatorInput[K]>>): Make =>
  (given, writing) => {
    const own = given[kind];
    return own ? writeFields(fields, { type }, own, belowField(writing, kind)) : null;
  };
const digits = flag('allowDigits', { usual: true });
const makers: readonly Make[] = [
  made('range', 'numeric', { min: number('minValue'), max: number('maxValue'), message }),
  made('length', 'text', { min: number('minLength'), max: number('maxLength'), digits, message }),
  made('count', 'answercount', { min: number('minCount'), max: number('maxCount'), message }),
  made('email', 'email', { message }),
  made('rule', 'expression', { holds: formula('expression'), message }),
];

/** The rules of a question, all of them anew. */
export const validators: Field<readonly ValidatorInput[]> = {
  keys: ['validators'],
  write: (node, value, writing) => {
    const all = (value ?? []).flatMap((given, index): Node[] =>
      makers.map((make) => make(given, belowField(writing, String(index)))).filter((one) => one !== null),
    );
    return withKey(node, 'validators', all.length > 0 ? all : undefined);
  },
};
