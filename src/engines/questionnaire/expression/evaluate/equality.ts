import { Day, dayOf, type Inner } from './day.js';

/** Nothing, an empty text or list, a record of nothing, and what is no number. Zero and no are answers. */
export function isEmpty(value: Inner): boolean {
  if ((value ?? '') === '') return true;
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value instanceof Day) return false;
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
}

/**
 * Equality as SurveyJS has it: texts without regard to letter case and white space around them, lists without regard to
 * order, two empty values alike. Decimal noise is taken away by arithmetic, not here.
 */
export const same = (left: Inner, right: Inner): boolean =>
  sameValue(left === 'undefined' ? undefined : left, right === 'undefined' ? undefined : right);

function sameValue(left: Inner, right: Inner): boolean {
  if (left === right) return true;
  if (left instanceof Day || right instanceof Day) return dayOf(left)?.time === (dayOf(right)?.time ?? Number.NaN);
  if (typeof left === 'string' && typeof right === 'string') return folded(left) === folded(right);
  if (Array.isArray(left) && Array.isArray(right)) return sameLists(left, right);
  if (isEmpty(left) || isEmpty(right)) return isNothing(left) && isNothing(right);
  return sameScalar(left, right) || sameScalar(right, left);
}

const folded = (words: string): string => words.trim().toLowerCase();
/** Empty, but not by a sum that has no result: that equals nothing, not even itself. */
const isNothing = (value: Inner): boolean => typeof value !== 'number' && isEmpty(value);

/** Scalars of two types: a number against a text or yes/no, yes/no against a text. */
function sameScalar(left: Inner, right: Inner): boolean {
  if (typeof left === 'number')
    return (typeof right === 'string' || typeof right === 'boolean') && left === Number(right);
  return typeof left === 'boolean' && typeof right === 'string' && String(left) === right.toLowerCase();
}

function sameLists(left: readonly Inner[], right: readonly Inner[]): boolean {
  const [some, others] = [left.toSorted(), right.toSorted()];
  return some.length === others.length && some.every((one, index) => sameValue(one, others[index]));
}

/** Numbers, texts and days have an order. Against nothing, nothing is greater. */
export function greater(left: Inner, right: Inner): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left > right;
  if (typeof left === 'string' && typeof right === 'string') return left > right;
  const [day, other] = [dayOf(left), dayOf(right)];
  return day !== undefined && other !== undefined && day.time > other.time;
}
