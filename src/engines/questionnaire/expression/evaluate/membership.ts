import type { Membership } from '../syntax.js';
import type { Inner } from './day.js';
import { isEmpty, same } from './equality.js';

/** What a list or a text holds. An unanswered list holds nothing. */
export const membership: Readonly<Record<Membership, (left: Inner, right: Inner) => boolean>> = {
  contains: (left, right) => contains(left, right),
  notcontains: (left, right) => {
    if (isFalsy(left) && !isEmpty(right)) return true;
    return !isEmpty(left) && (isList(left) || !isFalsy(right)) && !contains(left, right);
  },
  anyof: (left, right) => anyOf(left, right),
  noneof: (left, right) => !anyOf(left, right),
  allof: (left, right) => (isList(right) ? right.every((one) => contains(left, one)) : contains(left, right)),
};

const isList = (value: Inner): value is readonly Inner[] => Array.isArray(value);
const isFalsy = (value: Inner): boolean => isEmpty(value) || value === 0 || value === false;

/** Every one of `right` in the list, or `right` within the text. */
function contains(left: Inner, right: Inner): boolean {
  if (isEmpty(left)) return false;
  if (isList(left)) return (isList(right) ? right : [right]).every((wanted) => left.some((one) => same(one, wanted)));
  return !isFalsy(right) && String(left).toLowerCase().includes(String(right).toLowerCase());
}

function anyOf(left: Inner, right: Inner): boolean {
  if (isEmpty(left)) return isEmpty(right);
  if (isEmpty(right)) return true;
  if (!isList(left)) return contains(right, left);
  return isList(right) ? right.some((one) => contains(left, one)) : contains(left, right);
}
