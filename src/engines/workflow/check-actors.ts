import { factNamed } from './check-expression.js';
import type { Complain } from './complain.js';
import type { Actors, Definition, Seat } from './definition.js';

/** An actor rule that nobody could ever meet, or that asks the wrong kind of fact. */
export function checkActors(definition: Definition, actors: Actors, path: readonly string[], complain: Complain): void {
  for (const [index, seat] of actors.seats.entries())
    checkSeat(definition, actors, seat, [...path, 'seats', String(index)], complain);
  if (actors.rule !== 'N_OF') {
    if (actors.n !== undefined) complain([...path, 'n'], 'Only N_OF counts to n.', 'Hanya N_OF yang memakai n.');
    return;
  }
  if (actors.n === undefined) complain([...path, 'n'], 'N_OF needs n.', 'N_OF memerlukan n.');
  else if (actors.n > actors.seats.length && !actors.seats.some((seat) => seat.each))
    complain(
      [...path, 'n'],
      `n is ${actors.n} but only ${actors.seats.length} seats can act.`,
      `n adalah ${actors.n}, padahal hanya ada ${actors.seats.length} kursi.`,
    );
}

function checkSeat(
  definition: Definition,
  actors: Actors,
  seat: Seat,
  path: readonly string[],
  complain: Complain,
): void {
  const position = definition.positions.find((one) => one.code === seat.position);
  if (seat.unit !== undefined) {
    wantsFact(definition, seat.unit, 'UNITS', [...path, 'unit'], complain);
    if (position?.party === 'PARTNER')
      complain(
        [...path, 'unit'],
        'A partner holds no unit here: unfillable.',
        'Mitra tidak memiliki unit di sini: tidak terisi.',
      );
  }
  if (seat.each && (seat.unit === undefined || actors.rule === 'ANY_OF'))
    complain(
      [...path, 'each'],
      '"each" needs "unit" and ALL_OF or N_OF.',
      '"each" memerlukan "unit" serta ALL_OF atau N_OF.',
    );
  if (seat.among === undefined) return;
  wantsFact(definition, seat.among, 'POSITIONS', [...path, 'among'], complain);
  const nameable = factNamed(definition, seat.among)?.positions;
  if (nameable && !nameable.includes(seat.position))
    complain(
      [...path, 'among'],
      `"${seat.among}" can never name ${seat.position}: unfillable.`,
      `"${seat.among}" tidak pernah memuat ${seat.position}: tidak terisi.`,
    );
}

export function wantsFact(
  definition: Definition,
  name: string,
  type: string,
  path: readonly string[],
  complain: Complain,
): void {
  const fact = factNamed(definition, name);
  if (fact && fact.type !== type)
    complain(
      path,
      `"${name}" is ${fact.type}, should be ${type}.`,
      `"${name}" adalah ${fact.type}, seharusnya ${type}.`,
    );
}
