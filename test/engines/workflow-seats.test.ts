import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/engines/workflow/actor.js';
import type { Assign, Command, SubstituteSeat } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition, HoldMode, Seat } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import type { ResolvedSeat, State } from '../../src/engines/workflow/state.js';
import { dean, east, eastHead, lawyer, madeUp, west, westHead } from './workflow-parallel-sop.js';
import * as p from './workflow-support.js';

const give = (seat: ResolvedSeat, persons: readonly string[], instance = '1'): Assign => ({
  do: 'assign',
  actor: dean,
  at: p.at,
  instance,
  seat,
  persons,
});
const begun = start(madeUp, {
  actor: dean,
  at: p.at,
  channel: 'DESK',
  partner: 'm-1',
  facts: { units: [east, west] },
});
if (!begun.ok) throw new Error(JSON.stringify(begun.error));
const opened: readonly Event[] = begun.value;
const clear = p.act(lawyer, 'clear', { forms: { F: 'answer-1' } });
const lawyers = { position: 'LAWYER', unit: null };

describe('a task given to persons by name', () => {
  test('is theirs alone, until it is given back to whoever holds the seat', () => {
    const given = p.played(madeUp, opened, give(lawyers, ['p-other']));
    expect(p.given(madeUp, given).when(clear).problems()).toEqual([
      expect.objectContaining({
        code: 'GUARD_FAILED',
        path: ['action'],
        unmet: [expect.objectContaining({ code: 'ASSIGNED_TO_OTHERS', whoCanMeet: ['LAWYER'] })],
      }),
    ]);
    const other = { ...lawyer, person: 'p-other' };
    expect(p.activeSteps(p.played(madeUp, given, { ...clear, actor: other } as Command))).toEqual(['MONEY']);
    expect(p.activeSteps(p.played(madeUp, given, give(lawyers, []), clear))).toEqual(['MONEY']);
    const anew = p.played(madeUp, given, give(lawyers, ['p-lawyer', 'p-third']));
    expect(replay(anew).active[0]?.assignees).toEqual([{ ...lawyers, persons: ['p-lawyer', 'p-third'] }]);
  });

  test('leaves the other seats of the step to their holders', () => {
    const voted = p.played(
      madeUp,
      opened,
      clear,
      p.act({ person: 'c', holds: [{ position: 'CASHIER', unit: null, mode: 'PLH' }], partner: null }, 'plan', {
        facts: { topics: ['B'] },
      }),
      p.act({ person: 'c', holds: [{ position: 'CASHIER', unit: null, mode: 'PLH' }], partner: null }, 'price', {
        facts: { price: 10 },
      }),
      p.act(dean, 'vote'),
      p.act(lawyer, 'vote'),
    );
    const [instance] = replay(voted).active;
    const given = p.played(
      madeUp,
      voted,
      give({ position: 'UNIT_HEAD', unit: 'u-east' }, ['p-clerk'], instance?.id ?? ''),
    );
    expect(p.given(madeUp, given).when(p.act(eastHead, 'agree')).unmet()).toEqual(['ASSIGNED_TO_OTHERS']);
    const clerk = { ...eastHead, person: 'p-clerk' };
    const two = p.played(madeUp, given, p.act(westHead, 'agree'), p.act(dean, 'agree'), p.act(clerk, 'agree'));
    expect(replay(two).outcome?.id).toBe('YES');
    // Of two posts the one that is not given away is acted in; named outright, the other is refused for what it is.
    const double = { ...eastHead, holds: [...eastHead.holds, ...westHead.holds] };
    const acted = replay(p.played(madeUp, given, p.act(double, 'agree')));
    expect(acted.active[0]?.marks.map((mark) => mark.capacity.unit)).toEqual(['u-west']);
    const named = p.act(double, 'agree', { as: [{ position: 'UNIT_HEAD', unit: 'u-east' }] });
    expect(p.given(madeUp, given).when(named).codes()).toEqual(['GUARD_FAILED as']);
    expect(p.given(madeUp, given).when(named).unmet()).toEqual(['ASSIGNED_TO_OTHERS']);
  });

  test('cannot be a seat that no active step has, nor name anybody twice', () => {
    const refused = p.given(madeUp, opened);
    expect(refused.when(give(lawyers, [], '9')).codes()).toEqual(['ILLEGAL_TRANSITION instance']);
    expect(refused.when(give({ position: 'DEAN', unit: null }, ['p-dean'])).codes()).toEqual([
      'ILLEGAL_TRANSITION instance',
    ]);
    expect(refused.when(give(lawyers, ['a', 'a'])).codes()).toEqual(['ALREADY_EXISTS persons']);
  });

  test('holds for putting in documents too', () => {
    const drafting = p.upTo('forwardToCentre');
    const [instance] = replay(drafting).active;
    const seat = { position: 'KAPUS', unit: p.roads.id };
    const given = p.played(p.pusjatan, drafting, give(seat, ['p-clerk'], instance?.id ?? ''));
    expect(
      p
        .given(p.pusjatan, given)
        .when(p.putIn(p.roadsHead, 'draft', 1))
        .codes(),
    ).toEqual(['FORBIDDEN document']);
    const clerk = { ...p.roadsHead, person: 'p-clerk' };
    expect(
      p
        .given(p.pusjatan, given)
        .when(p.putIn(clerk, 'draft', 1))
        .events(),
    ).toEqual(['EvidenceRecorded']);
  });
});

/** Somebody whose post the SOP does not know: all it can do here is what it does in another's place. */
const deputy: Actor = { person: 'p-deputy', holds: [], posts: ['post-deputy'], partner: null };
const fill = (rest: Partial<SubstituteSeat> = {}): SubstituteSeat => ({
  do: 'substitute',
  actor: p.head,
  at: p.at,
  position: 'KAPUS',
  unit: p.roads,
  by: { post: 'post-deputy', position: 'DEPUTY', holds: [] },
  commentRef: 'c-1',
  ...rest,
});
const drafting = p.upTo('forwardToCentre');

describe('a seat another post fills', () => {
  test('is a fact of the history: folded, replaced, taken back', () => {
    const filled = p.played(p.pusjatan, drafting, fill());
    expect(filled.at(-1)).toEqual({
      type: 'SeatSubstituted',
      at: p.at,
      position: 'KAPUS',
      unit: p.roads,
      by: { post: 'post-deputy', position: 'DEPUTY' },
      instances: [replay(drafting).active[0]?.id],
      person: 'p-head',
      commentRef: 'c-1',
    });
    const one = { position: 'KAPUS', unit: p.roads, by: { post: 'post-deputy', position: 'DEPUTY' }, since: p.at };
    expect(replay(filled)).toEqual({ ...replay(drafting), substitutes: [one] });
    const other = { post: 'post-other', position: 'SEKBADAN' };
    const replaced = p.played(p.pusjatan, filled, fill({ by: { ...other, holds: [] } }));
    expect(replay(replaced).substitutes).toEqual([{ ...one, by: other }]);
    const back = p.played(p.pusjatan, replaced, fill({ by: null }));
    expect(replay(back)).toEqual({ ...replay(drafting), substitutes: [] });
  });

  test('lets its holder do everything the seat does, on behalf (AN), and nothing more', () => {
    const before = p.given(p.pusjatan, drafting);
    expect(before.when(p.putIn(deputy, 'draft', 1)).codes()).toEqual(['FORBIDDEN document']);
    expect(before.when(p.act(deputy, 'submitForConfirmation')).codes()).toEqual(['FORBIDDEN action']);
    const filled = p.played(p.pusjatan, drafting, fill());
    const done = p.played(
      p.pusjatan,
      filled,
      p.putIn(deputy, 'draft', 1),
      p.putIn(deputy, 'workPlan', 1),
      p.act(deputy, 'submitForConfirmation'),
    );
    const capacity = { position: 'KAPUS', unit: p.roads.id, mode: 'AN', partner: null };
    const acts = done.slice(filled.length).filter((event) => 'capacity' in event);
    expect(acts.map((event) => 'capacity' in event && event.capacity)).toEqual([capacity, capacity, capacity]);
    expect(p.given(p.pusjatan, done).when(p.act(deputy, 'initialAsSecretary')).codes()).toEqual(['FORBIDDEN action']);
    const back = p.played(p.pusjatan, filled, fill({ by: null }));
    expect(
      p
        .given(p.pusjatan, back)
        .when(p.putIn(deputy, 'draft', 1))
        .codes(),
    ).toEqual(['FORBIDDEN document']);
  });

  test('signs and initials on behalf: the slot says so', () => {
    const signing = p.played(p.pusjatan, p.upTo('makeFinal'), fill(), p.act(deputy, 'signAsCentre'));
    expect(replay(signing).signatures.pks?.slots[0]).toMatchObject({
      person: 'p-deputy',
      capacity: { position: 'KAPUS', unit: p.roads.id, mode: 'AN' },
    });
    const head = fill({ position: 'KABADAN', unit: { id: 'u-body', kind: 'BADAN', echelon: 'I' } });
    const checked = p.played(p.pusjatan, p.upTo('handToHead'), head, p.act(deputy, 'initialAsHead'));
    expect(replay(checked).sheets.confirmation?.slots[1]?.capacity?.mode).toBe('AN');
  });

  test('belongs to one unit: another unit’s seat stays its own', () => {
    const filled = p.played(p.pusjatan, p.upTo('recordNeeds'), fill({ unit: p.water }));
    expect(filled.at(-1)).toMatchObject({ instances: [] });
    const forwarded = p.played(
      p.pusjatan,
      filled,
      p.act(p.secretary, 'assess', { facts: { involvedUnits: [p.roads] } }),
      p.act(p.secretary, 'forwardToCentre'),
    );
    expect(
      p
        .given(p.pusjatan, forwarded)
        .when(p.putIn(deputy, 'draft', 1))
        .codes(),
    ).toEqual(['FORBIDDEN document']);
    for (const unit of [p.water, null])
      expect(p.given(p.pusjatan, drafting).when(fill({ unit })).codes()).toEqual(['INVALID unit']);
  });

  test('is told wherever it is told who could act', () => {
    const filled = p.played(p.pusjatan, p.upTo('submitForConfirmation'), fill());
    const returned = p.played(
      p.pusjatan,
      filled,
      p.act(p.secretary, 'returnFromSecretary', { commentRef: 'c-2' }),
      give({ position: 'KAPUS', unit: p.roads.id }, ['p-roads'], String(replay(filled).entered + 1)),
    );
    const [offer] = possible(p.pusjatan, replay(returned), deputy);
    expect(offer?.because).toEqual([
      expect.objectContaining({ code: 'ASSIGNED_TO_OTHERS', whoCanMeet: ['KAPUS', 'DEPUTY'] }),
    ]);
  });

  test('takes the task from those it was given to by name: they held the post that fell vacant', () => {
    const [instance] = replay(drafting).active;
    const named = p.played(
      p.pusjatan,
      drafting,
      give({ position: 'KAPUS', unit: p.roads.id }, ['p-gone'], instance?.id ?? ''),
    );
    const filled = p.played(p.pusjatan, named, fill());
    expect(replay(filled).active[0]?.assignees).toEqual([]);
    expect(
      p
        .given(p.pusjatan, filled)
        .when(p.putIn(deputy, 'draft', 1))
        .events(),
    ).toEqual(['EvidenceRecorded']);
  });
});

/** The SOP with every seat of a position limited to these capacities. */
function withModes(position: string, ...modes: HoldMode[]): Definition {
  const change = (seats: readonly Seat[]): Seat[] =>
    seats.map((seat) => (seat.position === position ? { ...seat, modes } : seat));
  const steps = p.pusjatan.steps.map((step) => ({
    ...step,
    actors: { ...step.actors, seats: change(step.actors.seats) },
    actions: step.actions.map((one) => (one.by ? { ...one, by: { ...one.by, seats: change(one.by.seats) } } : one)),
  }));
  return { ...p.pusjatan, steps };
}

describe('a seat is not filled', () => {
  const refused = (command: SubstituteSeat, events = drafting, definition = p.pusjatan) =>
    p.given(definition, events).when(command);

  test('by the partner’s or an unknown position, without a reason, twice, or in a closed case', () => {
    expect(refused(fill({ position: 'MITRA', unit: null })).codes()).toEqual(['INVALID position']);
    expect(refused(fill({ position: 'REKTOR' })).problems()[0]?.message.en).toBe(
      'Should be a position of the institution: one of KABADAN, SEKBADAN, KAPUS.',
    );
    expect(refused(fill({ commentRef: '' })).codes()).toEqual(['REQUIRED comment']);
    expect(refused(fill({ at: 'noon', by: null })).codes()).toEqual(['INVALID at', 'NOT_FOUND position']);
    expect(refused(fill(), p.played(p.pusjatan, drafting, fill())).codes()).toEqual(['ALREADY_EXISTS by']);
    expect(refused(fill(), p.upTo('signAsCentre')).codes()).toEqual(['ILLEGAL_TRANSITION position']);
  });

  test('where the SOP does not take acts on behalf; the remedy is told', () => {
    const strict = withModes('KAPUS', 'DEFINITIVE', 'PLT');
    expect(refused(fill(), drafting, strict).problems()).toEqual([
      expect.objectContaining({
        code: 'GUARD_FAILED',
        path: ['position'],
        unmet: [expect.objectContaining({ code: 'ON_BEHALF_NOT_TAKEN', whoCanMeet: [] })],
        message: expect.objectContaining({ en: expect.stringMatching(/DEFINITIVE, PLT only.*Appoint somebody/) }),
      }),
    ]);
    expect(refused(fill(), p.upTo('dispose'), strict).unmet()).toEqual(['ON_BEHALF_NOT_TAKEN']);
    expect(refused(fill(), drafting, withModes('KAPUS', 'DEFINITIVE', 'AN')).codes()).toEqual(['accepted']);
    expect(refused(fill(), drafting, withModes('KABADAN', 'DEFINITIVE')).codes()).toEqual(['accepted']);
  });

  test('by a post that would be alone on the sheet of what it drafts', () => {
    const onlySecretary: Definition = {
      ...p.pusjatan,
      sheets: p.pusjatan.sheets.map((sheet) => ({ ...sheet, slots: sheet.slots.slice(0, 1) })),
    };
    const holds = [{ position: 'SEKBADAN', unit: null, mode: 'DEFINITIVE' as const }];
    const bySecretary = fill({ by: { post: 'post-secretary', position: 'SEKBADAN', holds } });
    expect(refused(bySecretary).codes()).toEqual(['accepted']);
    expect(refused(bySecretary, drafting, onlySecretary).problems()).toEqual([
      expect.objectContaining({ path: ['by'], unmet: [expect.objectContaining({ code: 'OWN_APPROVAL' })] }),
    ]);
    // The other way round, and by two seats taken one after the other.
    const bothSeats = p.played(p.pusjatan, drafting, fill(), fill({ position: 'SEKBADAN', unit: null }));
    expect(refused(fill({ position: 'KABADAN', unit: null }), bothSeats).unmet()).toEqual(['OWN_APPROVAL']);
  });
});

test('whatever the way, the post that fills a seat is offered what the seat’s holder is, and folding is replaying', () => {
  const holder: Actor = { ...p.roadsHead, person: 'p-deputy' };
  const offers = (state: State, actor: Actor) =>
    possible(p.pusjatan, state, actor).map((one) => ({
      ...one,
      because: one.because.map((guard) => guard.code),
      capacities: one.capacities.map((capacity) => ({ ...capacity, mode: 'AN' })),
    }));
  let filledInSteps = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 5, maxLength: 30 }), (seeds) => {
      let events = p.opened(p.pusjatan, { addressees: p.toRoads });
      let state = p.frozen(replay(events));
      for (const seed of seeds) {
        const filled = (state.substitutes ?? []).length > 0;
        const next: Command[] =
          seed % 4 === 0
            ? [filled ? fill({ by: null }) : fill()]
            : [
                ...(['draft', 'workPlan'] as const).flatMap((kind) =>
                  [p.roadsHead, deputy].map((actor) => p.putIn(actor, kind, (state.evidence[kind]?.number ?? 0) + 1)),
                ),
                ...[deputy, p.roadsHead, p.secretary, p.head].flatMap((actor) =>
                  possible(p.pusjatan, state, actor).map((one) =>
                    p.act(actor, one.action, {
                      commentRef: 'c-1',
                      facts: Object.fromEntries(one.inputs.map(({ fact }) => [fact.name, values[fact.name]])),
                    }),
                  ),
                ),
              ];
        for (let tries = 0; tries < next.length; tries += 1) {
          const command = next[(seed + tries) % next.length];
          const result = command && decide(p.pusjatan, state, command);
          if (!result?.ok) continue;
          events = [...events, ...result.value];
          state = p.frozen(result.value.reduce(evolve, state));
          break;
        }
        expect(replay(events)).toEqual(state);
        const now = (state.substitutes ?? []).length > 0;
        expect(offers(state, deputy)).toEqual(now ? offers(state, holder) : []);
        if (now && state.active.length > 0) filledInSteps += 1;
      }
    }),
    { numRuns: 60, seed: 20261122 },
  );
  expect(filledInSteps).toBeGreaterThan(100);
});
const values: Readonly<Record<string, unknown>> = {
  handlers: p.toRoads,
  needs: ['n-1'],
  involvedUnits: [p.roads],
  coordinationActivities: 'Temu teknis',
};
