import type { Action, Definition, ReturnPolicyKind, Route } from './definition.js';
import { own } from './lookup.js';
import { isGiven } from './sheet.js';
import { type Story, tell } from './story.js';

/** Settles what paraf already on a sheet are worth from now on. LITERAL: as much as before. */
export function voidSlots(story: Story, sheet: string, policy: ReturnPolicyKind, at: string): Story {
  if (policy === 'LITERAL') return story;
  const all = own(story.state.sheets, sheet)?.slots ?? [];
  const slots = all
    .filter((slot) => isGiven(slot) || (policy === 'RESTART' && slot.status !== 'EMPTY'))
    .map((slot) => slot.id);
  if (slots.length === 0) return story;
  return tell(story, { type: policy === 'RESTART' ? 'SlotsEmptied' : 'SlotsToReaffirm', at, sheet, slots });
}

/** Sends work back: a new round begins, and the policy says what was given is still worth. */
export function sendBack(definition: Definition, story: Story, id: string, commentRef: string, at: string): Story {
  const found = definition.returnPolicies.find((one) => one.id === id);
  if (!found) throw new Error(`no return ${id} in ${definition.code} ${definition.version}`);
  const { policy, sheet } = found;
  const told = tell(story, {
    type: 'Returned',
    at,
    return: id,
    policy,
    onward: found.onward ?? [],
    sheet: sheet ?? null,
    round: story.state.round + 1,
    commentRef,
  });
  return sheet === undefined ? told : voidSlots(told, sheet, policy, at);
}

/**
 * Takes up the way again after returns this action answers. Under LITERAL the text itself says where to; otherwise
 * the action's own route is taken. Of several returns the last one speaks.
 */
export function resume(story: Story, action: Action, route: Route, at: string): { story: Story; route: Route } {
  const pending = story.state.returns.filter((one) => action.resumes?.includes(one.id));
  const last = pending.at(-1);
  const told = tell(story, ...pending.map((one) => ({ type: 'ReturnResumed', at, return: one.id }) as const));
  const literal = last?.policy === 'LITERAL' && last.onward.length > 0;
  return { story: told, route: literal ? { to: last.onward } : route };
}
