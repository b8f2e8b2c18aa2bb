import { text } from '../../../kernel/text.js';
import type { Seat } from '../definition.js';
import type { Note, Rule } from './finding.js';
import { isPartner, type Sop } from './sop.js';

/**
 * One may act, but the SOP does not say which one. Two forms: a seat open to the position in any unit, while the SOP
 * itself tells the position's units apart elsewhere; and ANY_OF over the units of a fact that may hold several, where
 * nothing says which of them acts (told once for each such fact, at the first step).
 */
export const ambiguousActor: Rule = {
  code: 'AMBIGUOUS_ACTOR',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: (sop) => [...anyUnit(sop), ...oneOfSeveral(sop)],
};

interface Placed {
  readonly seat: Seat;
  readonly alone: boolean;
  readonly step: number;
  readonly path: readonly string[];
}

function placedSeats({ definition }: Sop): Placed[] {
  return definition.steps.flatMap((step, index) =>
    step.actors.seats.map((seat, at) => {
      const path = ['steps', String(index), 'actors', 'seats', String(at)];
      return { seat, alone: !seat.each, step: index, path };
    }),
  );
}

function anyUnit(sop: Sop): Note[] {
  const seats = placedSeats(sop);
  return seats.flatMap(({ seat, step: index, path }) => {
    const step = sop.definition.steps[index];
    const apart = seats.some((one) => one.seat.position === seat.position && one.seat.unit !== undefined);
    if (!step || !apart || seat.unit !== undefined || seat.among !== undefined || isPartner(sop, seat.position))
      return [];
    return [
      {
        step: step.id,
        path,
        explanation: text(
          `Any ${seat.position} of any unit may act in "${step.title.en}", though units are told apart elsewhere.`,
          `${seat.position} dari unit mana pun dapat bertindak dalam "${step.title.id}", padahal unitnya dibedakan di langkah lain.`,
        ),
        mend: text(
          'Narrow the seat by the fact that holds the units (unit), or by those named (among).',
          'Batasi kursi dengan fakta yang memuat unit (unit), atau yang disebut namanya (among).',
        ),
        source: step.source,
      },
    ];
  });
}

function oneOfSeveral(sop: Sop): Note[] {
  const { definition } = sop;
  const seats = placedSeats(sop).filter(({ seat, alone }) => {
    const fact = definition.facts.find((one) => one.name === seat.unit);
    return alone && fact !== undefined && fact.max !== 1;
  });
  const keys = [...new Set(seats.map(({ seat }) => `${seat.position} ${seat.unit}`))];
  return keys.flatMap((key) => {
    const same = seats.filter(({ seat }) => `${seat.position} ${seat.unit}` === key);
    const [first] = same;
    if (!first) return [];
    const steps = [...new Set(same.map((one) => definition.steps[one.step]?.id ?? ''))];
    const { position, unit } = first.seat;
    return [
      {
        step: steps[0] ?? null,
        path: first.path,
        explanation: text(
          `When "${unit}" holds several units, any one ${position} of them acts; which one is not told (${steps.join(', ')}).`,
          `Bila "${unit}" memuat beberapa unit, salah satu ${position} saja yang bertindak; yang mana tidak diatur (${steps.join(', ')}).`,
        ),
        mend: text(
          'Ask every unit (ALL_OF with each), let a fact name the one responsible, or allow one unit only (max: 1).',
          'Minta setiap unit (ALL_OF dengan each), sebut penanggung jawab dalam fakta, atau batasi satu unit (max: 1).',
        ),
        source: definition.steps[first.step]?.source ?? null,
      },
    ];
  });
}
