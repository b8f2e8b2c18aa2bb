import { describe, expect, test } from 'vitest';
import type { Act, Command, PaperSignature } from '../../src/engines/workflow/command.js';
import { correctSignature } from '../../src/engines/workflow/correct-signature.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition, SlotDefinition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import type { LogEntry } from '../../src/engines/workflow/history.js';
import { lint } from '../../src/engines/workflow/lint/lint.js';
import { migrate } from '../../src/engines/workflow/migrate/migrate.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { isThere } from '../../src/engines/workflow/stage-artefacts.js';
import { start } from '../../src/engines/workflow/start.js';
import { takeBack } from '../../src/engines/workflow/take-back.js';
import {
  charter,
  clerk,
  essex,
  hold,
  kent,
  onBehalf,
  read,
  reeveOfBoth,
  reeveOfEssex,
  reeveOfKent,
  signData,
} from './workflow-sign-sop.js';
import { act, given, played, putIn, version } from './workflow-support.js';

const at = '2026-03-02T02:00:00Z';
const later = (command: Command, instant: string): Command => ({ ...command, at: instant }) as Command;

function openedFor(units: readonly object[], definition = charter): Event[] {
  const begun = start(definition, { actor: clerk, at, channel: 'DESK', partner: 'm-1', facts: { shires: units } });
  if (!begun.ok) throw new Error(JSON.stringify(begun.error));
  return begun.value;
}
const toLook = (definition = charter) =>
  played(
    definition,
    openedFor([kent], definition),
    putIn(clerk, 'charter', 1),
    putIn(clerk, 'deed', 1),
    act(clerk, 'show'),
  );
const toSeal = (definition = charter) =>
  played(definition, toLook(definition), act(reeveOfKent, 'look'), act(clerk, 'makeFinal'));

describe('a slot with a unit', () => {
  test('takes only the holder in that unit, on a sheet and in a set', () => {
    const outside = {
      code: 'OUTSIDE_UNIT.R',
      explanation: {
        en: 'This slot is for the Reeve of: Shires; you hold the post elsewhere or otherwise.',
        id: 'Kolom ini untuk Reeve dari: Shires; jabatan Anda di unit atau dalam kedudukan lain.',
      },
      whoCanMeet: ['REEVE'],
    };
    const refused = given(charter, toLook()).when(act(reeveOfEssex, 'look')).problems();
    expect(refused).toEqual([expect.objectContaining({ code: 'GUARD_FAILED', path: ['action'], unmet: [outside] })]);
    expect(given(charter, toLook()).when(act(reeveOfKent, 'look')).codes()).toEqual(['accepted']);
    expect(given(charter, toSeal()).when(act(reeveOfEssex, 'sealAnywhere')).unmet()).toEqual(['OUTSIDE_UNIT.REEVE']);
    // Where the seat has the unit too, it is not even this reeve's task.
    expect(given(charter, toSeal()).when(act(reeveOfEssex, 'seal')).codes()).toEqual(['FORBIDDEN action']);
    const [mine] = possible(charter, replay(toSeal()), reeveOfEssex).filter((one) => one.action === 'sealAnywhere');
    expect([mine?.allowed, mine?.because.map((one) => one.code)]).toEqual([false, ['OUTSIDE_UNIT.REEVE']]);
  });

  test('takes only the capacities it names, and chooses among several posts the one that fits', () => {
    expect(given(charter, toSeal()).when(act(onBehalf, 'sealAnywhere')).unmet()).toEqual(['CAPACITY_NOT_TAKEN.REEVE']);
    const done = given(charter, toSeal()).when(act(reeveOfBoth, 'sealAnywhere'));
    expect(done.codes()).toEqual(['accepted']);
    const signed = replay(played(charter, toSeal(), act(reeveOfBoth, 'sealAnywhere'))).signatures.charter?.slots[0];
    expect(signed?.capacity).toEqual({ position: 'REEVE', unit: 'u-kent', mode: 'PLT', partner: null });
    const inEssex = act(reeveOfBoth, 'sealAnywhere', { as: [{ position: 'REEVE', unit: 'u-essex' }] });
    const refused = given(charter, toSeal()).when(inEssex);
    expect([refused.codes(), refused.unmet()]).toEqual([['GUARD_FAILED as'], ['OUTSIDE_UNIT.REEVE']]);
  });

  test('waits for the fact, and names who can tell it', () => {
    const late: Definition = read({
      ...signData,
      intake: { ...signData.intake, inputs: [{ fact: 'shires' }] },
      anyTime: [
        { id: 'tell', label: signData.name, by: signData.intake.by, inputs: [{ fact: 'shires', required: true }] },
      ],
    });
    const begun = start(late, { actor: clerk, at, channel: 'DESK', partner: 'm-1', facts: {} });
    if (!begun.ok) throw new Error('not begun');
    const events = played(late, begun.value, putIn(clerk, 'charter', 1), putIn(clerk, 'deed', 1), act(clerk, 'show'));
    const refused = given(late, events).when(act(reeveOfEssex, 'look'));
    expect(refused.problems()).toEqual([
      expect.objectContaining({
        unmet: [expect.objectContaining({ code: 'FACT_MISSING.shires', whoCanMeet: ['CLERK'] })],
      }),
    ]);
    expect(
      lint(late)
        .filter((one) => one.rule === 'ACTOR_MAY_BE_UNSET')
        .map((one) => one.path.join('.')),
    ).toEqual(expect.arrayContaining(['steps.1.actions.0', 'steps.3.actions.0']));
    const told = played(late, events, act(clerk, 'tell', { facts: { shires: [essex] } }));
    expect(given(late, told).when(act(reeveOfEssex, 'look')).codes()).toEqual(['accepted']);
  });
});

const paper = (slot: string, rest: Partial<PaperSignature> = {}): PaperSignature => {
  const holds = slot === 'REEVE' ? [hold('REEVE', kent)] : slot === 'EARL' ? [hold('EARL')] : [];
  const person = slot === 'ABBOT' ? null : `p-${slot}`;
  return { set: 'deed', slot, signedOn: '2026-03-03', person, holds, record: `r-${slot}`, ...rest };
};
const deed = [paper('REEVE'), paper('EARL'), paper('ABBOT')];
const register = (paperSignatures: readonly PaperSignature[], rest: Partial<Act> = {}) =>
  later(act(clerk, 'registerDeed', { paperSignatures, ...rest }), '2026-03-05T02:00:00Z');
const told = (paperSignatures: readonly PaperSignature[]) =>
  given(charter, toSeal())
    .when(register(paperSignatures))
    .problems()
    .map((one) => [one.code, one.path.join('.'), ...(one.unmet ?? []).map((guard) => guard.code)].join(' '));

describe('a signature on paper', () => {
  test('of the partner’s side, by nobody with an account, makes the set whole', () => {
    const both = { kind: 'SIGNATURES', code: 'deed' } as const;
    expect(isThere(both, replay(toSeal()))).toBe(false);
    const signed = replay(played(charter, toSeal(), register(deed)));
    expect(signed.signatures.deed?.slots.map((slot) => slot.person)).toEqual(['p-REEVE', 'p-EARL', null]);
    expect(isThere(both, signed)).toBe(true);
  });

  test('is the signatory’s, in the capacity of that day, and says who registered it', () => {
    const state = replay(played(charter, toSeal(), register(deed)));
    const made = { method: 'WET_INK', signedOn: '2026-03-03', by: 'p-clerk' };
    const seen = { at: '2026-03-05T02:00:00Z', version: version(1, 'deed') };
    expect(state.signatures.deed?.slots.map(({ after: _, unit: __, ...slot }) => slot)).toEqual([
      {
        ...{ id: 'REEVE', position: 'REEVE', person: 'p-REEVE', made: { ...made, record: 'r-REEVE' }, ...seen },
        capacity: { position: 'REEVE', unit: 'u-kent', mode: 'DEFINITIVE', partner: null },
      },
      {
        ...{ id: 'EARL', position: 'EARL', person: 'p-EARL', made: { ...made, record: 'r-EARL' }, ...seen },
        capacity: { position: 'EARL', unit: null, mode: 'DEFINITIVE', partner: null },
      },
      {
        ...{ id: 'ABBOT', position: 'ABBOT', person: null, made: { ...made, record: 'r-ABBOT' }, ...seen },
        capacity: { position: 'ABBOT', unit: null, mode: 'DEFINITIVE', partner: 'm-1' },
      },
    ]);
    const [offered] = possible(charter, replay(toSeal()), clerk).filter((one) => one.action === 'registerDeed');
    expect(offered?.onPaper.map((one) => `${one.set}/${one.slot.id}`)).toEqual([
      'deed/REEVE',
      'deed/EARL',
      'deed/ABBOT',
    ]);
  });

  test('is wanted for each slot of the action, once, and for no other', () => {
    expect(told([])).toEqual(['REQUIRED paperSignatures', 'REQUIRED paperSignatures', 'REQUIRED paperSignatures']);
    expect(told([...deed, paper('REEVE')])).toEqual(['ALREADY_EXISTS paperSignatures.3.slot']);
    expect(told([...deed, paper('ABBOT', { set: 'charter' })])).toEqual(['INVALID paperSignatures.3.slot']);
    expect(
      given(charter, toSeal())
        .when(act(reeveOfKent, 'seal', { paperSignatures: [paper('REEVE')] }))
        .codes(),
    ).toEqual(['INVALID paperSignatures.0.slot']);
  });

  test('was made on a day that can be: not ahead, not before the text was final, not out of its order', () => {
    const on = (slot: string, signedOn: string) => [
      ...deed.filter((one) => one.slot !== slot),
      paper(slot, { signedOn }),
    ];
    expect(told(on('ABBOT', '2026-03-06'))).toEqual(['INVALID paperSignatures.2.signedOn']);
    expect(told(on('ABBOT', '2026-03-01'))).toEqual(['INVALID paperSignatures.2.signedOn']);
    expect(told(on('ABBOT', '2026-02-30'))).toEqual(['INVALID paperSignatures.2.signedOn']);
    expect(told(on('ABBOT', '2026-03-02'))).toEqual([]);
    expect(told(on('ABBOT', '2026-03-05'))).toEqual([]);
    expect(told(on('EARL', '2026-03-02'))).toEqual(['INVALID paperSignatures.2.signedOn']);
  });

  test('is judged by what the signatory held then: post, unit, and nobody in two slots', () => {
    const by = (rest: Partial<PaperSignature>) => [paper('REEVE', rest), paper('EARL'), paper('ABBOT')];
    expect(told(by({ holds: [] }))).toEqual(['GUARD_FAILED paperSignatures.0.personId NOT_IN_OFFICE.REEVE']);
    expect(told(by({ holds: [hold('REEVE', essex)] }))).toEqual([
      'GUARD_FAILED paperSignatures.0.personId OUTSIDE_UNIT.REEVE',
    ]);
    expect(told(by({ holds: [hold('REEVE', essex), hold('REEVE', kent, 'AN')] }))).toEqual([]);
    expect(told(by({ person: null }))).toEqual(['REQUIRED paperSignatures.0.personId']);
    expect(told(by({ person: 'p-EARL' }))).toEqual([
      'GUARD_FAILED paperSignatures.0.personId SAME_PERSON.EARL',
      'GUARD_FAILED paperSignatures.1.personId SAME_PERSON.REEVE',
    ]);
    expect(told(by({ person: 'p-clerk' }))).toEqual(['GUARD_FAILED paperSignatures.0.personId OWN_DOCUMENT.deed']);
    expect(told([paper('REEVE'), paper('EARL'), paper('ABBOT', { person: 'p-x' })])).toEqual([
      'INVALID paperSignatures.2.personId',
    ]);
    const holders = [
      { ...hold('REEVE', kent, 'PLT'), name: 'Somebody' },
      { ...hold('REEVE', essex), name: 'Of another shire' },
    ];
    const [problem] = given(charter, toSeal())
      .when(register(by({ holds: [], holders })))
      .problems();
    expect(problem?.message.en).toBe(
      'On 2026-03-03 this person did not sign as Reeve of: Shires. It was held by: Somebody (PLT).',
    );
  });

  test('may be of a post that fills a vacant seat, from the day it does', () => {
    const by = { post: 'post-baron', position: 'BARON', holds: [] };
    const since = (instant: string): Event[] => [
      ...toSeal(),
      {
        type: 'SeatSubstituted',
        at: instant,
        position: 'REEVE',
        unit: kent,
        by,
        instances: [],
        person: 'p-x',
        commentRef: 'c',
      },
    ];
    const command = register([paper('REEVE', { holds: [], posts: ['post-baron'] }), paper('EARL'), paper('ABBOT')]);
    expect(given(charter, since('2026-03-03T03:00:00Z')).when(command).codes()).toEqual(['accepted']);
    expect(given(charter, since('2026-03-04T03:00:00Z')).when(command).unmet()).toEqual(['NOT_IN_OFFICE.REEVE']);
  });

  test('is registered by the institution, and its slot exists', () => {
    const withBy =
      (by: object, slot = 'ABBOT') =>
      () =>
        read({
          ...signData,
          anyTime: [
            {
              id: 'x',
              label: signData.name,
              by,
              effects: [{ do: 'sign', set: 'charter', slot, onPaper: true }],
            } as never,
          ],
        });
    expect(withBy({ rule: 'ANY_OF', seats: [{ position: 'CLERK' }] })).not.toThrow();
    expect(withBy({ rule: 'ANY_OF', seats: [{ position: 'ABBOT' }] })).toThrow(/ANY_OF positions of the institution/);
    expect(withBy({ rule: 'ALL_OF', seats: [{ position: 'CLERK' }] })).toThrow(/ANY_OF positions of the institution/);
    expect(withBy({ rule: 'ANY_OF', seats: [{ position: 'CLERK' }] }, 'NOBODY')).toThrow(/no slot/);
    const slots =
      (...more: SlotDefinition[]) =>
      () =>
        read({
          ...signData,
          signatures: signData.signatures.map((set) => ({ ...set, slots: [...set.slots, ...more] })),
        });
    expect(slots({ id: 'Y', position: 'ABBOT', unit: 'shires' })).toThrow(/A partner holds no unit/);
    expect(slots({ id: 'Y', position: 'REEVE', unit: 'nothing' })).toThrow(/nothing/);
    expect(() => read({ ...signData, calendar: { ...signData.calendar, zone: 'Asia/Nowhere' } })).toThrow(/no zone/);
  });
});

describe('what was registered wrongly', () => {
  const entries = (...parts: Event[][]): LogEntry[] => parts.map((events, index) => ({ number: index + 1, events }));
  const registered = (papers: readonly PaperSignature[]): LogEntry[] => {
    const before = toSeal();
    const after = played(charter, before, register(papers));
    return entries(before, after.slice(before.length));
  };
  const command = (signature: PaperSignature, rest: object = {}) => ({
    ...{ actor: clerk, at: '2026-03-06T02:00:00Z', commentRef: 'c-9', signature, forOthers: false, ...rest },
  });
  const abbotAt = (signedOn: string) => paper('ABBOT', { signedOn, record: 'r-2' });

  test('is set right by who registered it or a coordinator, by the same rules, after all have signed', () => {
    const log = registered(deed);
    const right = correctSignature(charter, log, command(abbotAt('2026-03-04')));
    expect(right.ok && right.value.map((one) => one.type)).toEqual(['SignatureCorrected']);
    const all = [...log.flatMap((one) => one.events), ...(right.ok ? right.value : [])];
    expect(replay(all).signatures.deed?.slots[2]?.made).toEqual({
      ...{ method: 'WET_INK', signedOn: '2026-03-04', record: 'r-2', by: 'p-clerk' },
    });
    const codes = (signature: PaperSignature, rest: object = {}) => {
      const result = correctSignature(charter, log, command(signature, rest));
      return result.ok ? ['accepted'] : result.error.map((one) => `${one.code} ${one.path.join('.')}`);
    };
    expect(codes(abbotAt('2026-03-07'))).toEqual(['INVALID paperSignature.signedOn']);
    expect(codes(paper('REEVE', { holds: [] }))).toEqual(['GUARD_FAILED paperSignature.personId']);
    // Before the one that comes after it, or after the one that comes before it.
    expect(codes(paper('REEVE', { signedOn: '2026-03-04' }))).toEqual(['INVALID paperSignature.signedOn']);
    expect(codes(paper('REEVE', { person: 'p-EARL' }))).toEqual(['GUARD_FAILED paperSignature.personId']);
    expect(codes(paper('REEVE', { set: 'charter' }))).toEqual(['ILLEGAL_TRANSITION paperSignature.slot']);
    expect(codes(paper('NOBODY'))).toEqual(['NOT_FOUND paperSignature.slot']);
    expect(codes(abbotAt('2026-03-04'), { actor: reeveOfKent })).toEqual(['FORBIDDEN ']);
    expect(codes(abbotAt('2026-03-04'), { actor: reeveOfKent, forOthers: true })).toEqual(['accepted']);
  });

  test('is taken back like any act; by a coordinator too, since no name of the own stands under it', () => {
    const part = (log: readonly LogEntry[], actor = clerk, forOthers = false) => {
      const result = takeBack(charter, log, { actor, at: '2026-03-06T02:00:00Z', commentRef: 'c', forOthers });
      return result.ok
        ? result.value.map((one) => one.type)
        : result.error.flatMap((one) => one.unmet?.map((guard) => guard.code) ?? [one.code]);
    };
    const before = played(charter, toSeal(), act(reeveOfKent, 'seal'));
    const withAbbot = played(
      charter,
      before,
      later(
        act(clerk, 'registerAbbot', { paperSignatures: [paper('ABBOT', { set: 'charter' })] }),
        '2026-03-05T02:00:00Z',
      ),
    );
    const log = entries(before, withAbbot.slice(before.length));
    expect(part(log)).toEqual(['SIGNED_BY_ALL.charter']);
    const open = read({
      ...signData,
      signatures: signData.signatures.map((set) => ({ ...set, slots: [...set.slots, { id: 'Z', position: 'EARL' }] })),
    });
    const sealed = played(open, toSeal(open), act(reeveOfKent, 'seal'));
    const after = played(
      open,
      sealed,
      later(
        act(clerk, 'registerAbbot', { paperSignatures: [paper('ABBOT', { set: 'charter' })] }),
        '2026-03-05T02:00:00Z',
      ),
    );
    const unfinished = entries(sealed, after.slice(sealed.length));
    expect(part(unfinished)).toEqual(['ActTakenBack']);
    expect(part(unfinished, reeveOfKent, true)).toEqual(['ActTakenBack']);
    expect(part(unfinished, reeveOfKent)).toEqual(['FORBIDDEN']);
  });
});

describe('a case with such slots under another version of its SOP', () => {
  const to = (change: (slot: SlotDefinition) => SlotDefinition): Definition =>
    read({
      ...signData,
      version: '1.1.0',
      signatures: signData.signatures.map((set) => ({ ...set, slots: set.slots.map(change) })),
    });
  const moved = (definition: Definition, events: readonly Event[]) =>
    migrate(charter, definition, replay(events), { at: '2026-03-06T02:00:00Z' });
  const unscoped = to(({ unit: _, modes: __, ...slot }) => slot);

  test('an empty set takes the new units and capacities, one begun keeps its own', () => {
    const fresh = moved(unscoped, toSeal());
    expect(fresh.ok).toBe(true);
    const after = replay([...toSeal(), ...(fresh.ok ? fresh.value : [])]);
    expect(after.signatures.charter?.slots.map(({ unit, modes }) => [unit, modes])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(decide(unscoped, after, act(onBehalf, 'sealAnywhere')).ok).toBe(true);
    const begun = moved(unscoped, played(charter, toSeal(), act(reeveOfKent, 'seal')));
    expect(begun.ok ? [] : begun.error.map((one) => one.code)).toEqual(['SLOTS_DIFFER']);
  });
});
