import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/engines/workflow/actor.js';
import type { Command } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition, Distinction, SignatureSetDefinition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import { procedureText } from '../../src/modules/procedure/procedure-text.js';
import { speaker } from '../../src/modules/procedure/procedure-text-names.js';
import { personSentences } from '../../src/modules/procedure/procedure-text-persons.js';
import { cashier, dean, lawyer, madeUp, west } from './workflow-parallel-sop.js';
import * as p from './workflow-support.js';

const office = { id: 'u-office', kind: 'SEKRETARIAT', echelon: 'II' };
/** One person in all three posts: definitively, and acting for two others. */
const everybody: Actor = {
  person: 'p-everybody',
  holds: [
    { position: 'KAPUS', unit: p.roads, mode: 'DEFINITIVE' },
    { position: 'SEKBADAN', unit: office, mode: 'PLT' },
    { position: 'KABADAN', unit: null, mode: 'PLH' },
  ],
  partner: null,
};
const sheetFor = (distinctPersons: readonly Distinction[] | undefined, base = p.pusjatan): Definition => ({
  ...base,
  sheets: base.sheets.map((sheet) => ({ ...sheet, distinctPersons })),
});
const draftBy = (actor: Actor, definition: Definition): Event[] =>
  p.played(
    definition,
    p.upTo('forwardToCentre', definition),
    p.putIn(actor, 'draft', 1),
    p.putIn(p.roadsHead, 'workPlan', 1),
    p.act(p.roadsHead, 'submitForConfirmation'),
  );
/** Offered and taken alike: nothing unmet, or just these guards, for whom. */
function asked(definition: Definition, events: readonly Event[], command: Extract<Command, { do: 'act' }>) {
  const told = p.given(definition, events).when(command);
  const [offer] = possible(definition, replay(events), command.actor).filter((one) => one.action === command.action);
  const unmet = told.problems().flatMap((one) => one.unmet ?? []);
  expect({ allowed: offer?.allowed, because: offer?.because }).toEqual({
    allowed: told.problems().length === 0,
    because: unmet,
  });
  return unmet.map((one) => `${one.code} ${one.whoCanMeet.join()}`);
}
const does = (actor: Actor, action: string) => p.act(actor, action) as Extract<Command, { do: 'act' }>;

describe('one person in several posts', () => {
  test.each([[undefined], [[]]])('may do it all where the SOP declares %j', (distinct) => {
    const definition = sheetFor(distinct);
    let events = draftBy(everybody, definition);
    for (const action of ['initialAsSecretary', 'handToHead', 'initialAsHead']) {
      expect(asked(definition, events, does(everybody, action))).toEqual([]);
      events = p.played(definition, events, does(everybody, action));
    }
  });
  test('SLOTS: gives one paraf of a sheet, not two; another holder of the post gives the second', () => {
    const definition = sheetFor(['SLOTS']);
    const events = p.played(
      definition,
      draftBy(everybody, definition),
      does(everybody, 'initialAsSecretary'),
      does(everybody, 'handToHead'),
    );
    expect(asked(definition, events, does(everybody, 'initialAsHead'))).toEqual(['SAME_PERSON.SECRETARY KABADAN']);
    expect(asked(definition, events, does(p.head, 'initialAsHead'))).toEqual([]);
  });
  test('SLOTS: a paraf that a return has emptied is nobody’s', () => {
    const definition = sheetFor(['SLOTS'], p.withPolicy('RESTART'));
    const events = p.played(
      definition,
      draftBy(p.roadsHead, definition),
      does(everybody, 'initialAsSecretary'),
      does(p.roadsHead, 'handToHead'),
      p.act(p.head, 'returnFromHead', { commentRef: 'c-1' }),
      p.putIn(p.roadsHead, 'draft', 2),
      does(p.roadsHead, 'submitForConfirmation'),
      does(p.secretary, 'initialAsSecretary'),
      does(p.roadsHead, 'handToHead'),
    );
    expect(asked(definition, events, does(everybody, 'initialAsHead'))).toEqual([]);
    expect(asked(definition, events, does({ ...everybody, person: 'p-secretary' }, 'initialAsHead'))).toEqual([
      'SAME_PERSON.SECRETARY KABADAN',
    ]);
  });
  test('AUTHORS: whoever put in the version gives no paraf on it; an earlier one and other documents do not count', () => {
    const definition = sheetFor(['AUTHORS']);
    const events = draftBy(everybody, definition);
    expect(asked(definition, events, does(everybody, 'initialAsSecretary'))).toEqual(['OWN_DOCUMENT.draft SEKBADAN']);
    expect(asked(definition, events, does(p.secretary, 'initialAsSecretary'))).toEqual([]);
    const back = p.played(
      definition,
      events,
      p.act(everybody, 'returnFromSecretary', { commentRef: 'c-1' }),
      p.putIn(p.roadsHead, 'draft', 2),
      does(p.roadsHead, 'submitForConfirmation'),
    );
    expect(asked(definition, back, does(everybody, 'initialAsSecretary'))).toEqual([]);
    const planned = p.played(
      definition,
      p.upTo('forwardToCentre', definition),
      p.putIn(p.roadsHead, 'draft', 1),
      p.putIn(everybody, 'workPlan', 1),
      does(p.roadsHead, 'submitForConfirmation'),
    );
    expect(asked(definition, planned, does(everybody, 'initialAsSecretary'))).toEqual([]);
  });
  test('AUTHORS: nor confirms one, nor puts in a version under a paraf of theirs that stands', () => {
    const sent = (definition: Definition) =>
      p.played(
        definition,
        draftBy(p.roadsHead, definition),
        does(everybody, 'initialAsSecretary'),
        does(p.roadsHead, 'handToHead'),
        p.act(p.head, 'returnFromHead', { commentRef: 'c-1' }),
      );
    const literal = sheetFor(['AUTHORS']);
    expect(
      p
        .given(literal, sent(literal))
        .when(p.putIn(everybody, 'draft', 2))
        .problems(),
    ).toMatchObject([
      {
        code: 'GUARD_FAILED',
        path: ['document'],
        unmet: [{ code: 'OWN_PARAF.confirmation', whoCanMeet: ['KAPUS'] }],
      },
    ]);
    expect(
      p
        .given(literal, sent(literal))
        .when(p.putIn(p.roadsHead, 'draft', 2))
        .codes(),
    ).toEqual(['accepted']);
    expect(
      p
        .given(p.pusjatan, sent(p.pusjatan))
        .when(p.putIn(everybody, 'draft', 2))
        .codes(),
    ).toEqual(['accepted']);
    const reaffirm = sheetFor(['AUTHORS'], p.withPolicy('REAFFIRM'));
    const again = p.played(
      reaffirm,
      sent(reaffirm),
      p.putIn(everybody, 'draft', 2),
      does(p.roadsHead, 'submitForConfirmation'),
    );
    expect(asked(reaffirm, again, does(everybody, 'reaffirmAsSecretary'))).toEqual(['OWN_DOCUMENT.draft SEKBADAN']);
    expect(asked(reaffirm, again, does(p.secretary, 'reaffirmAsSecretary'))).toEqual([]);
  });
  test('signatures: the same two rules', () => {
    const set = (distinctPersons: SignatureSetDefinition['distinctPersons']): Definition => ({
      ...p.pusjatan,
      signatures: p.pusjatan.signatures.map((one) => ({
        ...one,
        distinctPersons,
        slots: [...one.slots, { id: 'SECOND', position: 'KABADAN' }],
      })),
      steps: p.pusjatan.steps.map((step) =>
        step.id === 'SIGN_PKS'
          ? {
              ...step,
              actions: [
                ...step.actions,
                {
                  id: 'signSecond',
                  label: { id: 'x', en: 'x' },
                  by: { rule: 'ANY_OF', seats: [{ position: 'KABADAN' }] },
                  effects: [{ do: 'sign', set: 'pks', slot: 'SECOND' }],
                },
              ],
            }
          : step,
      ),
    });
    const signed = (definition: Definition) =>
      p.played(definition, p.upTo('makeFinal', definition), does(everybody, 'signAsCentre'));
    const slots = set(['SLOTS']);
    expect(asked(slots, signed(slots), does(everybody, 'signSecond'))).toEqual(['SAME_PERSON.CENTRE KABADAN']);
    expect(asked(slots, signed(slots), does(p.head, 'signSecond'))).toEqual([]);
    const authors = set(['AUTHORS']);
    expect(asked(authors, signed(authors), does(everybody, 'signSecond'))).toEqual([]);
    expect(asked(authors, p.upTo('makeFinal', authors), does(p.roadsHead, 'signAsCentre'))).toEqual([
      'OWN_DOCUMENT.draft KAPUS',
    ]);
  });
  test('a case kept before persons were remembered goes on', () => {
    const definition = sheetFor(['SLOTS', 'AUTHORS']);
    const { authors: _, doers: __, ...old } = replay(draftBy(everybody, definition));
    expect(decide(definition, old, does(everybody, 'initialAsSecretary')).ok).toBe(true);
    expect(
      decide(definition, { ...old, authors: { draft: everybody.person } }, does(everybody, 'initialAsSecretary')).ok,
    ).toBe(false);
  });
});

describe('an action apart from others', () => {
  const apart: Definition = {
    ...p.pusjatan,
    steps: p.pusjatan.steps.map((step) => ({
      ...step,
      actions: step.actions.map((action) =>
        action.id === 'assess' ? { ...action, distinctFrom: ['recordNeeds'] } : action,
      ),
    })),
  };
  test('is not for who took them, in whichever post; the other action is not touched', () => {
    const facts = { involvedUnits: [p.roads] };
    const events = p.upTo('recordNeeds', apart);
    const own = { ...does(p.secretary, 'assess'), facts };
    expect(asked(apart, events, own)).toEqual(['SAME_PERSON.recordNeeds SEKBADAN,KAPUS']);
    expect(asked(apart, events, { ...own, actor: { ...p.secretary, person: 'p-deputy' } })).toEqual([]);
    const later = does(p.secretary, 'concludeCoordination');
    const more = { facts: { coordinationActivities: 'x' }, commentRef: 'c' };
    expect(asked(apart, events, { ...later, ...more })).toEqual([]);
  });
  test('from itself: of several votes one a person, and anew in the next round', () => {
    const votes: Definition = {
      ...madeUp,
      steps: madeUp.steps.map((step) => ({
        ...step,
        actions: step.actions.map((action) => {
          if (action.id === 'vote') return { ...action, distinctFrom: ['vote'] };
          return action.id === 'rethink' ? { ...action, routes: [{ to: ['LAW', 'MONEY'] }] } : action;
        }),
      })),
    };
    const two: Actor = { ...dean, holds: [...dean.holds, ...lawyer.holds] };
    const opened = start(votes, { actor: dean, at: p.at, channel: 'DESK', partner: null, facts: { units: [west] } });
    if (!opened.ok) throw new Error('not opened');
    const law = { ...does(lawyer, 'clear'), forms: { F: 'a-1' } };
    const price = { ...does(cashier, 'price'), facts: { price: 5 } };
    const first = p.played(
      votes,
      opened.value,
      law,
      { ...does(cashier, 'plan'), facts: { topics: ['B'] } },
      price,
      does(two, 'vote'),
    );
    expect(asked(votes, first, does(two, 'vote'))).toEqual(['SAME_PERSON.vote DEAN,LAWYER,CASHIER']);
    expect(asked(madeUp, first, does(two, 'vote'))).toEqual([]);
    const again = p.played(votes, first, p.act(dean, 'rethink', { commentRef: 'c' }));
    const second = p.played(votes, again, law, price, does(two, 'vote'));
    expect(asked(votes, second, does(two, 'vote'))).toEqual(['SAME_PERSON.vote DEAN,LAWYER,CASHIER']);
    expect(replay(p.played(votes, second, does(cashier, 'vote'))).active.map((one) => one.step)).toEqual(['UNITS']);
  });
});

test('the regenerated text tells who must be different persons, and nothing where nothing is declared', () => {
  const told = (distinct: readonly Distinction[] | undefined, locale: 'id' | 'en') =>
    personSentences(speaker(sheetFor(distinct), locale));
  expect(told(undefined, 'id')).toEqual([]);
  expect(told([], 'id')).toEqual(['Lembar konfirmasi persetujuan: boleh oleh orang yang sama.']);
  expect(told(['SLOTS', 'AUTHORS'], 'id')).toEqual([
    'Lembar konfirmasi persetujuan: setiap kolom oleh orang yang berbeda.',
    'Lembar konfirmasi persetujuan: tidak oleh yang memasukkan konsep naskah kerja sama.',
  ]);
  expect(procedureText(sheetFor(['SLOTS']), 'en')).toContain(
    'By different persons\n- Approval confirmation sheet: every slot by another person.\n',
  );
});
