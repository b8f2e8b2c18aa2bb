import { isRecord } from '../lookup.js';

/** Whether two values of a definition say the same; a database keeps an object's keys in an order of its own. */
export function same(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((one, index) => same(one, right[index]));
  if (!isRecord(left) || !isRecord(right)) return left === right;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(left[key], right[key]));
}
