import { standings } from './declared.js';
import { comparisons, entryAttributes } from './expression.js';
import { list, literal, type ObjectShape, object, oneOf, plainCode, type Shape, some, uses, words } from './shape.js';

const nested: Shape = { is: 'named', name: 'expression' };
const number: Shape = { is: 'number' };
const scalar: Shape = { is: 'either', of: [words(), number, { is: 'boolean' }], wanted: 'a text, a number or yes/no' };
const member: Shape = { is: 'either', of: [words(), number], wanted: 'a text or a number' };
const filter = object(
  {},
  { id: some(words()), kind: some(words()), echelon: some(words()), position: some(uses('position')) },
);
export const day: Shape = { is: 'text', max: 10, pattern: '^\\d{4}-\\d{2}-\\d{2}$', wanted: 'a day as YYYY-MM-DD' };

const op = (
  name: string,
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Record<string, ObjectShape> => ({ [name]: object({ op: literal(name), ...required }, optional) });

/** The shape of a guard, by its `op`. */
export const expressionShape: Shape = {
  is: 'tagged',
  tag: 'op',
  cases: {
    ...op('all', { of: some(nested) }),
    ...op('any', { of: some(nested) }),
    ...op('not', { of: nested }),
    ...op('compare', { left: nested, is: oneOf(comparisons), right: nested }),
    ...op('in', { item: nested, of: some(member) }),
    ...op('has', { fact: uses('fact') }, { value: words(), where: filter }),
    ...op('known', { fact: uses('fact') }),
    ...op('fact', { name: uses('fact') }),
    ...op('value', { value: scalar }),
    ...op('date', { value: day }),
    ...op('count', { of: uses('fact') }, { where: filter }),
    ...op('countDistinct', { of: uses('fact'), by: oneOf(entryAttributes) }, { where: filter }),
    ...op('addDays', { date: nested, days: { is: 'number', integer: true } }),
    ...op('daysBetween', { from: nested, to: nested }),
    ...op('round', {}),
    ...op('standing', { is: oneOf(standings) }),
    ...op('evidence', { document: uses('document') }),
    ...op('finalised', { document: uses('document') }),
    ...op('answered', { form: uses('form') }),
    ...op('approved', { sheet: uses('sheet') }),
    ...op('initialled', { sheet: uses('sheet'), slot: plainCode }),
    ...op('signed', { set: uses('signature set') }, { slot: plainCode }),
  },
};

const doing = (
  name: string,
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Record<string, ObjectShape> => ({ [name]: object({ do: literal(name), ...required }, optional) });
const factValue: Shape = {
  is: 'either',
  of: [words(), number, { is: 'boolean' }, list(words())],
  wanted: 'a text, a number, yes/no or a list of texts',
};

/** The shape of an effect, by its `do`. */
export const effectShape: Shape = {
  is: 'tagged',
  tag: 'do',
  cases: {
    ...doing('openSheet', { sheet: uses('sheet') }),
    ...doing('initial', { sheet: uses('sheet'), slot: plainCode }),
    ...doing('reaffirm', { sheet: uses('sheet'), slot: plainCode }),
    ...doing('setFact', { fact: uses('fact') }, { value: factValue, from: uses('fact') }),
    ...doing('finalise', { document: uses('document') }),
    ...doing('openSignatures', { set: uses('signature set') }),
    ...doing('sign', { set: uses('signature set'), slot: plainCode }, { onPaper: literal(true) }),
    ...doing('disposition', { to: uses('fact') }),
    ...doing('handOver', { position: uses('position') }, { unit: uses('fact') }),
    ...doing('tellPartner', { subject: plainCode }),
    ...doing('openSubCase', { procedure: plainCode }),
    ...doing('recordNeed', {}),
    ...doing('standing', { is: oneOf(standings) }, { until: uses('fact') }),
    ...doing('disclose', {}),
    ...doing('openSuccessor', { carry: list(uses('fact')) }, { channel: plainCode }),
  },
};
