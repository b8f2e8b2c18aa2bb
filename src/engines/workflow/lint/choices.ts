import type { Definition } from '../definition.js';
import type { Effect } from '../effect.js';
import type { Expression } from '../expression.js';
import type { Move } from './moves.js';

/** For each CHOICE fact the values it may have; without an entry it cannot be known yet. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

/** What each CHOICE fact may be on entering each step, by the facts set and the conditions of the routes on the way. */
export function choicesBefore(definition: Definition, moves: readonly Move[]): Map<string, Choices> {
  const known = new Map<string, Choices>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const move of moves) {
      const before =
        move.origin === 'INTAKE'
          ? new Map<string, ReadonlySet<string>>()
          : move.step
            ? known.get(move.step.id)
            : merge([...known.values()]);
      if (!before) continue;
      const after = afterMove(definition, move, before);
      if (!after) continue;
      for (const to of move.to) {
        const old = known.get(to);
        const merged = old ? merge([old, after]) : after;
        changed ||= !old || sizeOf(old) !== sizeOf(merged);
        known.set(to, merged);
      }
    }
  }
  return known;
}

/** What the facts may be once a move is made; null when its condition rules that out. */
export function afterMove(definition: Definition, move: Move, before: Choices): Choices | null {
  const values = new Map(before);
  for (const { fact: name, required } of move.action.inputs ?? []) {
    const choices = definition.facts.find((one) => one.name === name && one.type === 'CHOICE')?.choices;
    if (!choices) continue;
    const codes = choices.map((one) => one.code);
    values.set(name, new Set(required ? codes : [...(values.get(name) ?? []), ...codes]));
  }
  setBy(definition, values, move.action.effects ?? []);
  for (const guard of move.action.guards ?? []) if (!narrow(values, guard.when, true)) return null;
  for (const route of move.passed) if (route.when) narrow(values, route.when, false);
  if (move.route?.when && !narrow(values, move.route.when, true)) return null;
  setBy(definition, values, move.route?.effects ?? []);
  return values;
}

function setBy(definition: Definition, values: Map<string, ReadonlySet<string>>, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.do !== 'setFact') continue;
    if (definition.facts.find((one) => one.name === effect.fact)?.type !== 'CHOICE') continue;
    if (typeof effect.value === 'string') values.set(effect.fact, new Set([effect.value]));
    else if (effect.from !== undefined) values.set(effect.fact, new Set(values.get(effect.from)));
  }
}

/** Keeps the values under which a condition holds (or does not). False: it cannot be so. What is not read is kept. */
function narrow(values: Map<string, ReadonlySet<string>>, when: Expression, holds: boolean): boolean {
  if (when.op === 'not') return narrow(values, when.of, !holds);
  if (when.op === (holds ? 'all' : 'any')) return when.of.every((one) => narrow(values, one, holds));
  const asked = comparison(when);
  const has = asked && values.get(asked.fact);
  if (!asked || !has) return true;
  const kept = new Set([...has].filter((one) => asked.values.includes(one) === (asked.equal === holds)));
  values.set(asked.fact, kept);
  return kept.size > 0 || !holds;
}

function comparison(when: Expression): { fact: string; values: readonly string[]; equal: boolean } | null {
  if (when.op === 'in' && when.item.op === 'fact') {
    const values = when.of.filter((one) => typeof one === 'string');
    return { fact: when.item.name, values, equal: true };
  }
  if (when.op !== 'compare' || (when.is !== 'EQ' && when.is !== 'NE')) return null;
  const [fact, value] = when.left.op === 'fact' ? [when.left, when.right] : [when.right, when.left];
  if (fact.op !== 'fact' || value.op !== 'value' || typeof value.value !== 'string') return null;
  return { fact: fact.name, values: [value.value], equal: when.is === 'EQ' };
}

function merge(all: readonly Choices[]): Choices {
  const values = new Map<string, Set<string>>();
  for (const one of all)
    for (const [fact, some] of one) values.set(fact, new Set([...(values.get(fact) ?? []), ...some]));
  return values;
}
const sizeOf = (choices: Choices): number => [...choices.values()].reduce((sum, one) => sum + one.size + 1, 0);
