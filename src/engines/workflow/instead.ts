import { type LocalizedText, text } from '../../kernel/text.js';
import type { Actor } from './actor.js';
import type { Definition } from './definition.js';
import { offersOf } from './offer.js';
import type { State } from './state.js';

/** What mends a case where an act cannot simply be undone, and who can do it. */
export interface Instead {
  readonly say: LocalizedText;
  readonly who: readonly string[];
}

/** The returns that are open now, to a partner its own; where there are none, what the state of the case leaves. */
export function insteadOf(definition: Definition, state: State, actor: Actor): Instead {
  const returns = offersOf(definition, state).filter(
    ({ action, actors }) =>
      action.return !== undefined &&
      (actor.partner === null || actors.seats.some((seat) => isPartner(definition, seat.position))),
  );
  if (returns.length > 0) {
    const name = (language: 'en' | 'id') =>
      returns
        .map(
          ({ action, actors }) => `"${action.label[language]}" (${actors.seats.map((one) => one.position).join(', ')})`,
        )
        .join(', ');
    return {
      say: text(`Send the work back instead: ${name('en')}.`, `Kembalikan pekerjaannya: ${name('id')}.`),
      who: [...new Set(returns.flatMap(({ actors }) => actors.seats.map((seat) => seat.position)))],
    };
  }
  if (state.outcome?.kind === 'AGREEMENT')
    return {
      say: text('An agreement in force is changed by an addendum.', 'Perjanjian yang berlaku diubah dengan adendum.'),
      who: [],
    };
  return state.closed
    ? { say: text('Open a new case instead.', 'Bukalah kasus baru.'), who: [] }
    : {
        say: text(
          'Go on by the actions that are open, or end the case by one of them.',
          'Lanjutkan dengan tindakan yang terbuka, atau akhiri kasus dengan salah satunya.',
        ),
        who: [],
      };
}

export const isPartner = (definition: Definition, position: string): boolean =>
  definition.positions.find((one) => one.code === position)?.party === 'PARTNER';
