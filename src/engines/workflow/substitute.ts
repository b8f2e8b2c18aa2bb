import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Hold } from './actor.js';
import { placesOf, resolveSeat } from './actors.js';
import type { SubstituteSeat } from './command.js';
import type { Definition, Seat, SheetDefinition, Step } from './definition.js';
import type { Event } from './event.js';
import { instantProblems } from './input.js';
import { own } from './lookup.js';
import { holdsBySubstitution, sitsIn } from './seats.js';
import type { State, Substitute } from './state.js';

/** Another post fills a seat, or fills it no longer: an act of the case's history like any other. */
export function substitute(definition: Definition, state: State, command: SubstituteSeat): Result<Event[], Problem[]> {
  const { at, actor, position, unit, by, commentRef } = command;
  const now = (state.substitutes ?? []).find(isFor(command)) ?? null;
  const problems = [
    ...instantProblems(at, ['at']),
    ...(commentRef === ''
      ? [problem('REQUIRED', ['comment'], text('A reason is required.', 'Alasan wajib diisi.'))]
      : []),
    ...(state.procedure === null || state.closed ? [closed] : []),
    ...(by === null ? (now ? [] : [notFilled]) : fillProblems(definition, state, command, by, now)),
  ];
  if (problems.length > 0) return fail(problems);
  const instances = state.active
    .filter((one) => one.seats.some((seat) => sitsIn(seat, position, unit?.id ?? null)))
    .map((one) => one.id);
  const post = by && { post: by.post, position: by.position };
  return ok([{ type: 'SeatSubstituted', at, position, unit, by: post, instances, person: actor.person, commentRef }]);
}

const isFor =
  ({ position, unit }: SubstituteSeat) =>
  (one: Substitute): boolean =>
    one.position === position && one.unit?.id === unit?.id;

function fillProblems(
  definition: Definition,
  state: State,
  command: SubstituteSeat,
  by: NonNullable<SubstituteSeat['by']>,
  now: Substitute | null,
): Problem[] {
  const ours = definition.positions.filter((one) => one.party === 'INSTITUTION').map((one) => one.code);
  if (!ours.includes(command.position))
    return [
      problem(
        'INVALID',
        ['position'],
        text(
          `Should be a position of the institution: one of ${ours.join(', ')}.`,
          `Seharusnya jabatan di lembaga: salah satu dari ${ours.join(', ')}.`,
        ),
      ),
    ];
  return [
    ...(now?.by.post === by.post ? [filled] : []),
    ...(hasSeat(definition, state, command) ? [] : [noSeat]),
    ...modeProblems(definition, state, command),
    ...(approvesOwn(definition, state, command, by) ? [ownApproval] : []),
  ];
}

/** Whether a step or action waits, or may wait once its facts are known, for the position in this unit. */
const hasSeat = (definition: Definition, state: State, { position, unit }: SubstituteSeat): boolean =>
  allSeats(definition).some(
    (seat) =>
      seat.position === position &&
      ([seat.unit, seat.among].some((fact) => fact !== undefined && own(state.facts, fact) === undefined) ||
        resolveSeat(seat, state).some((one) => sitsIn(one, position, unit?.id ?? null))),
  );

/** The SOP may take only certain capacities; what is waited for now counts, else any seat of the position. */
function modeProblems(definition: Definition, state: State, { position, unit }: SubstituteSeat): Problem[] {
  const active = definition.steps.filter((step) => state.active.some((one) => one.step === step.id));
  const waiting = active
    .flatMap(seatsOf)
    .filter((seat) => resolveSeat(seat, state).some((one) => sitsIn(one, position, unit?.id ?? null)));
  const meant = waiting.length > 0 ? waiting : allSeats(definition).filter((seat) => seat.position === position);
  if (meant.length === 0 || meant.some((seat) => seat.modes?.includes('AN') ?? true)) return [];
  const modes = [...new Set(meant.flatMap((seat) => seat.modes ?? []))].join(', ');
  const explanation = text(
    `The procedure takes this seat in the capacities ${modes} only, not on behalf (a.n.). Appoint somebody to the post, acting (Plt.) if need be.`,
    `Prosedur hanya menerima jabatan ini dalam kedudukan ${modes}, bukan atas nama (a.n.). Angkatlah pejabat pada jabatan itu, bila perlu Plt.`,
  );
  return [
    problem('GUARD_FAILED', ['position'], explanation, {
      unmet: [{ code: 'ON_BEHALF_NOT_TAKEN', explanation, whoCanMeet: [] }],
    }),
  ];
}

const seatsOf = (step: Step): readonly Seat[] => [
  ...step.actors.seats,
  ...step.actions.flatMap((action) => action.by?.seats ?? []),
];

const allSeats = (definition: Definition): readonly Seat[] => [
  ...definition.steps.flatMap(seatsOf),
  ...definition.anyTime.flatMap((one) => one.by.seats),
];

/** Whether the post would draft in some step what it then approves or signs alone, and would not before. */
function approvesOwn(
  definition: Definition,
  state: State,
  { position, unit }: SubstituteSeat,
  by: NonNullable<SubstituteSeat['by']>,
): boolean {
  const before = [...by.holds, ...holdsBySubstitution(state, { posts: [by.post] })];
  const after = [...before, { position, unit, mode: 'AN' } as const];
  const alone = (step: Step, { slots }: Pick<SheetDefinition, 'slots'>, holds: readonly Hold[]) =>
    slots.every((slot) => holds.some((hold) => hold.position === slot.position)) &&
    placesOf(definition, step.actors, state, { person: '', holds, partner: null }, null).length > 0;
  return [...definition.sheets, ...definition.signatures].some((set) =>
    definition.steps
      .filter((step) => step.accepts?.includes(set.document))
      .some((step) => alone(step, set, after) && !alone(step, set, before)),
  );
}

const closed: Problem = problem(
  'ILLEGAL_TRANSITION',
  ['position'],
  text('The case is closed.', 'Kasus sudah ditutup.'),
);
const notFilled: Problem = problem(
  'NOT_FOUND',
  ['position'],
  text('No other post fills this seat.', 'Tidak ada jabatan lain yang mengisi jabatan ini.'),
);
const noSeat: Problem = problem(
  'INVALID',
  ['unit'],
  text(
    'In this case no seat of the procedure waits for the position in this unit.',
    'Dalam kasus ini prosedur tidak menunggu jabatan itu di unit ini.',
  ),
);
const filled: Problem = problem(
  'ALREADY_EXISTS',
  ['by'],
  text('This post fills the seat already.', 'Jabatan ini sudah mengisinya.'),
);
const words = text(
  'This post would approve or sign alone what it drafts. Choose another post.',
  'Jabatan ini akan menyetujui atau menandatangani sendiri konsep yang disusunnya. Pilih jabatan lain.',
);
const ownApproval: Problem = problem('GUARD_FAILED', ['by'], words, {
  unmet: [{ code: 'OWN_APPROVAL', explanation: words, whoCanMeet: [] }],
});
