import { addDays } from '../../kernel/civil-date.js';
import type { Comparison, EntryFilter, Expression } from './expression.js';
import type { FactValue } from './fact.js';
import { isRecord, own } from './lookup.js';
import { isApproved, isGiven, isSigned } from './sheet.js';
import type { State } from './state.js';

type Value = string | number | boolean | undefined;

/** Whether a guard holds. What is not known is never equal to, less or more than anything. */
export function holds(expression: Expression, state: State): boolean {
  return evaluate(expression, state) === true;
}

function evaluate(expression: Expression, state: State): Value {
  switch (expression.op) {
    case 'all':
      return expression.of.every((one) => holds(one, state));
    case 'any':
      return expression.of.some((one) => holds(one, state));
    case 'not':
      return !holds(expression.of, state);
    case 'compare':
      return compare(evaluate(expression.left, state), expression.is, evaluate(expression.right, state));
    case 'in': {
      const item = evaluate(expression.item, state);
      return expression.of.some((one) => one === item);
    }
    case 'fact': {
      const value = own(state.facts, expression.name);
      return typeof value === 'object' ? undefined : value;
    }
    case 'known':
      return own(state.facts, expression.fact) !== undefined;
    case 'value':
    case 'date':
      return expression.value;
    case 'has':
      return entriesOf(own(state.facts, expression.fact), expression.where).some(
        (entry) => expression.value === undefined || entry.id === expression.value,
      );
    case 'count':
      return entriesOf(own(state.facts, expression.of), expression.where).length;
    case 'countDistinct': {
      const { by } = expression;
      const found = entriesOf(own(state.facts, expression.of), expression.where).map((entry) => entry[by] ?? null);
      return new Set(found.filter((one) => one !== null)).size;
    }
    case 'addDays': {
      const date = evaluate(expression.date, state);
      return typeof date === 'string' ? addDays(date, expression.days) : undefined;
    }
    case 'daysBetween': {
      const [from, to] = [evaluate(expression.from, state), evaluate(expression.to, state)];
      if (typeof from !== 'string' || typeof to !== 'string') return undefined;
      return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
    }
    case 'round':
      return state.round;
    case 'standing':
      return state.standing?.is === expression.is;
    case 'evidence':
      return own(state.evidence, expression.document) !== undefined;
    case 'finalised':
      return own(state.finalised, expression.document) !== undefined;
    case 'answered':
      return own(state.forms, expression.form) !== undefined;
    case 'approved': {
      const sheet = own(state.sheets, expression.sheet);
      return sheet !== undefined && isApproved(sheet);
    }
    case 'initialled':
      return (
        own(state.sheets, expression.sheet)?.slots.some((slot) => slot.id === expression.slot && isGiven(slot)) ?? false
      );
    case 'signed': {
      const { slot: id } = expression;
      const slots = own(state.signatures, expression.set)?.slots ?? [];
      const asked = id === undefined ? slots : slots.filter((slot) => slot.id === id);
      return asked.length > 0 && asked.every(isSigned);
    }
  }
}

function compare(left: Value, is: Comparison, right: Value): boolean {
  if (left === undefined || right === undefined) return false;
  switch (is) {
    case 'EQ':
      return left === right;
    case 'NE':
      return left !== right;
    case 'LT':
      return left < right;
    case 'LE':
      return left <= right;
    case 'GT':
      return left > right;
    case 'GE':
      return left >= right;
  }
}

type Entry = Readonly<Record<string, string | null>>;

/** The entries of a list fact, flattened to the attributes a filter may name. */
function entriesOf(value: FactValue | undefined, where: EntryFilter | undefined): Entry[] {
  if (!Array.isArray(value)) return [];
  const entries = value.map((one: unknown): Entry => {
    if (typeof one === 'string') return { id: one };
    if (!isRecord(one)) return {};
    const unit = 'position' in one ? one.unit : one;
    const attribute = (name: string) => (isRecord(unit) && typeof unit[name] === 'string' ? unit[name] : null);
    const position = typeof one.position === 'string' ? one.position : null;
    return { id: attribute('id'), kind: attribute('kind'), echelon: attribute('echelon'), position };
  });
  const filters: [string, readonly string[] | undefined][] = Object.entries(where ?? {});
  return entries.filter((entry) => filters.every(([name, allowed]) => allowed?.includes(entry[name] ?? '') ?? true));
}
