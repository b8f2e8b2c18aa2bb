import type { UnmetGuard } from '../../kernel/problem.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Actor, Capacity } from './actor.js';
import type { CommentRule, Definition, FactDefinition, SlotDefinition } from './definition.js';
import { offersOf, standing } from './offer.js';
import { paperEffects } from './paper-signature.js';
import { slotOf } from './slot-place.js';
import type { State } from './state.js';

/** One action the actor's positions could take, and why not yet if not yet. */
export interface PossibleAction {
  readonly action: string;
  readonly label: LocalizedText;
  /** The step instance to name in the command; null for an any-time action. */
  readonly instance: string | null;
  readonly step: string | null;
  /** True exactly when `decide` would succeed with well-formed input. */
  readonly allowed: boolean;
  readonly because: readonly UnmetGuard[];
  readonly inputs: readonly { readonly fact: FactDefinition; readonly required: boolean }[];
  readonly form: string | null;
  readonly comment: CommentRule;
  readonly isReturn: boolean;
  /** The slots whose signatures it registers from paper. */
  readonly onPaper: readonly { readonly set: string; readonly slot: SlotDefinition }[];
  /** Capacities the actor may choose between. */
  readonly capacities: readonly Capacity[];
}

/** Everything `actor` could do in this case now. */
export function possible(definition: Definition, state: State, actor: Actor): PossibleAction[] {
  return offersOf(definition, state).flatMap((offer): PossibleAction[] => {
    const { places, free, unmet } = standing(definition, state, offer, actor);
    if (places.length === 0) return [];
    const { action, instance, step } = offer;
    return [
      {
        action: action.id,
        label: action.label,
        instance: instance?.id ?? null,
        step: step?.id ?? null,
        allowed: unmet.length === 0,
        because: unmet,
        inputs: (action.inputs ?? []).flatMap((input) => {
          const fact = definition.facts.find((one) => one.name === input.fact);
          return fact ? [{ fact, required: input.required ?? false }] : [];
        }),
        form: action.form ?? null,
        comment: action.return === undefined ? (action.comment ?? 'OPTIONAL') : 'REQUIRED',
        isReturn: action.return !== undefined,
        onPaper: paperEffects(action).flatMap((effect) => {
          const slot = slotOf(definition, state, effect);
          return slot ? [{ set: effect.set, slot }] : [];
        }),
        capacities: (free.length > 0 ? free : places).map((place) => place.capacity),
      },
    ];
  });
}
