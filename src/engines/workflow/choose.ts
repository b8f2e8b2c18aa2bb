import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Place } from './actors.js';
import type { Act } from './command.js';
import type { Definition } from './definition.js';
import { givenToOthers, type Offer, offersOf, type Standing, standing } from './offer.js';
import { possible } from './possible.js';
import { isGivenToOthers } from './seats.js';
import { unmetByOwner } from './slot-place.js';
import { outOfTurn, standsAt } from './stands-at.js';
import type { State } from './state.js';

export interface Chosen {
  readonly offer: Offer;
  readonly place: Place;
  /** GUARD_FAILED, if any guard does not hold: told together with what is wrong with the input. */
  readonly unmet: readonly Problem[];
}
type Choice = Result<Chosen, Problem[]>;
const refuse = (...problems: Problem[]): Choice => fail(problems);

/** Finds the offer a command means and the capacity to act in. */
export function choose(definition: Definition, state: State, command: Act): Choice {
  const { actor, action: id, instance } = command;
  const open = offersOf(definition, state).filter((offer) => offer.action.id === id);
  const meant = instance === undefined ? open : open.filter((offer) => (offer.instance?.id ?? null) === instance);
  if (meant.length === 0) return refuse(...nowhere(definition, state, command));
  const mine = meant
    .map((offer) => ({ offer, ...standing(definition, state, offer, actor) }))
    .filter(({ places }) => places.length > 0);
  const [first, second] = mine;
  if (!first)
    return refuse(
      problem(
        'FORBIDDEN',
        ['action'],
        text(
          `This action is not yours to take; it is for: ${titles(definition, meant).en}.`,
          `Tindakan ini bukan wewenang Anda, melainkan: ${titles(definition, meant).id}.`,
        ),
      ),
    );
  if (second)
    return refuse(
      problem(
        'INVALID',
        ['instance'],
        text('Open in several places: say in which.', 'Terbuka di beberapa tempat: sebutkan.'),
      ),
    );
  return inCapacity(definition, state, first, command);
}

function inCapacity(
  definition: Definition,
  state: State,
  { offer, places, free, unmet }: Standing & { offer: Offer },
  command: Act,
): Choice {
  const { as } = command;
  const fits = ({ capacity }: Place) =>
    !as || as.some((one) => one.position === capacity.position && one.unit === capacity.unit);
  const place = free.find(fits) ?? places.find(fits);
  if (!place)
    return refuse(
      problem('FORBIDDEN', ['as'], text('You cannot act in that post here.', 'Jabatan itu tidak berwenang di sini.')),
    );
  if (unmet.length === 0 && !free.includes(place)) {
    const given = isGivenToOthers(offer.instance, place.capacity, command.actor.person);
    const [notOwner] = given ? [] : unmetByOwner(definition, state, offer.action, place.capacity);
    const whoCanMeet = offer.actors.seats.map((seat) => seat.position);
    const why = notOwner ?? { ...(given ? givenToOthers : usedUp), whoCanMeet };
    return refuse(problem('GUARD_FAILED', ['as'], why.explanation, { unmet: [why] }));
  }
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  const failed = problem(
    'GUARD_FAILED',
    ['action'],
    text(`Not possible yet. ${why('en')}`, `Belum dapat dilakukan. ${why('id')}`),
    { unmet },
  );
  return ok({ offer, place, unmet: unmet.length > 0 ? [failed] : [] });
}

const usedUp = {
  code: 'ALREADY_ACTED',
  explanation: text('That post has acted already.', 'Jabatan itu sudah bertindak.'),
};

/** Whose an action is, in the SOP's own words. */
function titles(definition: Definition, offers: readonly Offer[]): { en: string; id: string } {
  const codes = new Set(offers.flatMap((offer) => offer.actors.seats.map((seat) => seat.position)));
  const named = definition.positions.filter((position) => codes.has(position.code));
  return {
    en: named.map((position) => position.title.en).join(', '),
    id: named.map((position) => position.title.id).join(', '),
  };
}

/** The action is not open here: unknown to the SOP, or out of its turn. */
function nowhere(definition: Definition, state: State, { actor, action, instance }: Act): Problem[] {
  const known = [...definition.steps.flatMap((step) => step.actions), ...definition.anyTime].some(
    (one) => one.id === action,
  );
  if (!known)
    return [
      problem(
        'NOT_FOUND',
        ['action'],
        text('The procedure has no such action.', 'Prosedur tidak memiliki tindakan itu.'),
      ),
    ];
  const allowed = possible(definition, state, actor)
    .filter((one) => one.allowed)
    .map((one) => one.action);
  const path = instance === undefined || !allowed.includes(action) ? ['action'] : ['instance'];
  const said = state.closed
    ? text('The case is closed.', 'Kasus sudah ditutup.')
    : text('This action is not open now.', 'Tindakan ini tidak terbuka sekarang.');
  const unmet = standsAt(definition, state);
  return [problem('ILLEGAL_TRANSITION', path, outOfTurn(said, unmet), { allowed: [...new Set(allowed)], unmet })];
}
