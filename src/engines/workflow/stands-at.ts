import type { UnmetGuard } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Definition } from './definition.js';
import type { State } from './state.js';

/** Where a case stands, for whoever asked for something else: what must be done first, and who does it. */
export function standsAt(definition: Definition, state: State): UnmetGuard[] {
  return state.active.map(({ step: id, seats }) => {
    const title = definition.steps.find((step) => step.id === id)?.title ?? text(id, id);
    const whoCanMeet = [...new Set(seats.map((seat) => seat.position))];
    const named = definition.positions.filter((position) => whoCanMeet.includes(position.code));
    const who = (language: 'en' | 'id') => named.map((position) => position.title[language]).join(', ');
    return {
      code: `STANDS_AT.${id}`,
      explanation: text(
        `The case stands at "${title.en}", which is for: ${who('en')}.`,
        `Kasus berada pada "${title.id}", untuk: ${who('id')}.`,
      ),
      whoCanMeet,
    };
  });
}

/** A refusal with where the case stands instead. */
export function outOfTurn(said: LocalizedText, unmet: readonly UnmetGuard[]): LocalizedText {
  const where = (language: 'en' | 'id') => unmet.map((one) => ` ${one.explanation[language]}`).join('');
  return text(`${said.en}${where('en')}`, `${said.id}${where('id')}`);
}
