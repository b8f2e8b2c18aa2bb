import { checkActors } from './check-actors.js';
import { checkEffects } from './check-effects.js';
import { factNamed, typeOf, wants } from './check-expression.js';
import { isSeen, seen } from './check-facts.js';
import { checkRoutes } from './check-routes.js';
import type { Complain } from './complain.js';
import type { InputRule } from './declared.js';
import type { Action, Actors, Definition, Input } from './definition.js';
import { slotIn } from './slot-place.js';

type Path = readonly string[];

/** Everything about one action that its shape alone cannot tell. */
export function checkAction(
  definition: Definition,
  action: Action,
  actors: Actors,
  path: Path,
  complain: Complain,
): void {
  if (action.by) checkActors(definition, action.by, [...path, 'by'], complain);
  for (const [index, guard] of (action.guards ?? []).entries()) {
    const at = [...path, 'guards', String(index), 'when'];
    wants('BOOLEAN', typeOf(definition, guard.when, at, complain), at, complain);
  }
  checkInputs(definition, action.inputs ?? [], action.rules ?? [], path, complain);
  checkEffects(definition, action.effects ?? [], actors, [...path, 'effects'], complain);
  checkSlotUnits(definition, action, path, complain);
  if (action.routes) checkRoutes(definition, action.routes, [...path, 'routes'], complain);
  if (action.return !== undefined) checkReturn(action, path, complain);
}

/** Whose unit a slot is for is known before it is filled, or nobody could be offered it. */
function checkSlotUnits(definition: Definition, action: Action, path: Path, complain: Complain): void {
  for (const [index, effect] of (action.effects ?? []).entries()) {
    const unit = slotIn(definition, effect)?.unit;
    if (unit !== undefined && action.inputs?.some((input) => input.fact === unit))
      complain(
        [...path, 'effects', String(index)],
        `"${unit}" says whose slot it is; it must be known before.`,
        `"${unit}" menentukan pemilik kolom; harus diketahui sebelumnya.`,
      );
  }
}

export function checkInputs(
  definition: Definition,
  inputs: readonly Input[],
  rules: readonly InputRule[],
  path: Path,
  complain: Complain,
): void {
  const names = inputs.map((input) => input.fact);
  for (const [index, name] of names.entries())
    if (names.indexOf(name) !== index)
      complain([...path, 'inputs', String(index), 'fact'], `"${name}" is asked twice.`, `"${name}" diminta dua kali.`);
  for (const [index, name] of names.entries()) {
    const fact = factNamed(definition, name);
    if (fact && isSeen(fact)) complain([...path, 'inputs', String(index), 'fact'], seen.en, seen.id);
  }
  for (const [index, rule] of rules.entries()) {
    const at = [...path, 'rules', String(index)];
    wants('BOOLEAN', typeOf(definition, rule.when, [...at, 'when'], complain), [...at, 'when'], complain);
    if (!names.includes(rule.fact))
      complain([...at, 'fact'], `"${rule.fact}" is no input here.`, `"${rule.fact}" bukan masukan di sini.`);
  }
}

function checkReturn(action: Action, path: Path, complain: Complain): void {
  if (!action.routes?.every((route) => route.to !== undefined))
    complain([...path, 'return'], 'A return must lead to a step.', 'Pengembalian harus menuju sebuah langkah.');
  if (action.comment === 'NONE' || action.comment === 'OPTIONAL')
    complain([...path, 'comment'], 'A return needs its reason.', 'Pengembalian memerlukan alasan.');
}
