import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import { text } from '../../kernel/text.js';
import { globalId } from '../../platform/read/global-id.js';
import type { SeatSubstituteType } from './cooperation-seats.type.js';

/** The vacant seats that other posts fill now, the latest last. */
export const substitutesOf = (definition: Definition, state: State): SeatSubstituteType[] =>
  (state.substitutes ?? []).map(({ position, unit, by, since }) => ({
    position,
    title: definition.positions.find((one) => one.code === position)?.title ?? text(position, position),
    unitId: unit && globalId('unit', unit.id),
    substituteId: globalId('pos', by.post),
    substitutePosition: by.position,
    since,
  }));
