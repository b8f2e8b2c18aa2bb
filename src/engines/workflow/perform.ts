import type { Capacity } from './actor.js';
import type { Definition } from './definition.js';
import { type Effect, isRequested } from './effect.js';
import type { FactValue } from './fact.js';
import { own } from './lookup.js';
import { placeKey, type Signing } from './paper-signature.js';
import { voidSlots } from './return-work.js';
import { layoutOf } from './sheet.js';
import type { DocumentVersion, State } from './state.js';
import { type Story, tell } from './story.js';

/** By whom and when; the effects of an action are its actor's. */
export interface Doer {
  readonly at: string;
  readonly person: string;
  readonly capacity: Capacity;
}

/** Carries out the effects that change the case, in order, and asks the caller for the others. */
export const perform = (
  definition: Definition,
  story: Story,
  effects: readonly Effect[],
  doer: Doer,
  signing: Signing = {},
): Story => effects.reduce((told, effect) => performOne(definition, told, effect, doer, signing), story);

function performOne(definition: Definition, story: Story, effect: Effect, doer: Doer, signing: Signing): Story {
  const { at } = doer;
  const { state } = story;
  if (effect.do === 'tellPartner' && state.confidential)
    return performOne(definition, tell(story, { type: 'Disclosed', at }), effect, doer, signing);
  if (isRequested(effect))
    return tell(story, { type: 'EffectRequested', at, effect, value: valueNamed(state, effect) });
  switch (effect.do) {
    case 'openSheet':
      return openSheet(definition, story, effect.sheet, at);
    case 'initial':
    case 'reaffirm': {
      const document = own(state.sheets, effect.sheet)?.document ?? '';
      const type = effect.do === 'initial' ? 'SlotInitialled' : 'SlotReaffirmed';
      return tell(story, { type, ...doer, sheet: effect.sheet, slot: effect.slot, version: current(state, document) });
    }
    case 'setFact': {
      const value = effect.from === undefined ? effect.value : own(state.facts, effect.from);
      return value === undefined ? story : tell(story, { type: 'FactsSet', at, facts: { [effect.fact]: value } });
    }
    case 'standing':
      return tell(story, { type: 'StandingChanged', at, is: effect.is, until: effect.until ?? null });
    case 'disclose':
      return state.confidential ? tell(story, { type: 'Disclosed', at }) : story;
    case 'finalise':
      return tell(story, {
        type: 'DocumentFinalised',
        at,
        document: effect.document,
        version: current(state, effect.document),
      });
    case 'openSignatures': {
      const set = named(definition.signatures, effect.set);
      const slots = set.slots.map(layoutOf);
      return tell(story, { type: 'SignaturesOpened', at, set: set.id, document: set.document, slots });
    }
    case 'sign': {
      const version = own(state.finalised, own(state.signatures, effect.set)?.document ?? '');
      if (!version) throw new Error(`signing ${effect.set} without a final document`);
      const { set, slot } = effect;
      const signature = effect.onPaper ? signing.papers?.get(placeKey(effect)) : { ...doer, ...signing.own };
      if (!signature) throw new Error(`nothing registered for ${placeKey(effect)}`);
      return tell(story, { type: 'Signed', ...signature, at, set, slot, version });
    }
  }
}

/** A sheet that was round before goes round again: its slots are as the return has left them. */
function openSheet(definition: Definition, story: Story, id: string, at: string): Story {
  const { document, slots, onChange } = named(definition.sheets, id);
  const version = current(story.state, document);
  const open = own(story.state.sheets, id);
  if (!open) return tell(story, { type: 'SheetOpened', at, sheet: id, document, version, slots: slots.map(layoutOf) });
  const returned = story.state.returns.some((one) => one.sheet === id);
  const settled = returned || open.version.id === version.id ? story : voidSlots(story, id, onChange ?? 'RESTART', at);
  return tell(settled, { type: 'SheetReopened', at, sheet: id, version });
}

function current(state: State, document: string): DocumentVersion {
  const version = own(state.evidence, document);
  if (!version) throw new Error(`no current version of ${document}`);
  return version;
}

function named<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const one = all.find((each) => each.id === id);
  if (!one) throw new Error(`nothing defined as ${id}`);
  return one;
}

/** The fact a requested effect speaks of: recipients of a disposition, the unit of a hand-over. */
function valueNamed(state: State, effect: Effect): FactValue | null {
  if (effect.do === 'disposition') return own(state.facts, effect.to) ?? null;
  if (effect.do === 'handOver' && effect.unit !== undefined) return own(state.facts, effect.unit) ?? null;
  return null;
}
