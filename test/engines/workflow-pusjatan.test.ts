import { describe, expect, test } from 'vitest';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { isStale } from '../../src/engines/workflow/sheet.js';
import { start } from '../../src/engines/workflow/start.js';
import { nothing } from '../../src/engines/workflow/state.js';
import {
  act,
  activeSteps,
  at,
  given,
  head,
  mainRoute,
  opened,
  partner,
  played,
  pusjatan,
  putIn,
  roads,
  roadsHead,
  secretary,
  stranger,
  toHead,
  toRoads,
  toSecretary,
  upTo,
  water,
  waterHead,
} from './workflow-support.js';

describe('intake (P-01, P-02)', () => {
  test('a request to the Head waits for the disposition; to others it goes straight to the needs', () => {
    expect(activeSteps(opened(pusjatan, { addressees: [...toHead, ...toRoads] }))).toEqual(['RECEIVED']);
    expect(activeSteps(opened(pusjatan, { addressees: toRoads }))).toEqual(['NEEDS']);
  });
  test('a start is refused with every problem at once', () => {
    const input = { actor: stranger, at, channel: 'PIGEON', partner: 'm-1', receivedAt: '2027-01-01T00:00:00Z' };
    const result = start(pusjatan, { ...input, facts: { addressees: [{ position: 'MITRA', unit: null }], more: 1 } });
    expect(result.ok ? [] : result.error.map((one) => `${one.code} ${one.path.join('.')}`)).toEqual([
      'FORBIDDEN ',
      'INVALID channel',
      'INVALID receivedAt',
      'INVALID facts.more',
      'INVALID facts.addressees.0.position',
    ]);
  });
  test('only the addressed Head disposes', () => {
    const received = opened(pusjatan, { addressees: toHead });
    expect(
      given(pusjatan, received)
        .when(act(secretary, 'dispose', { facts: { handlers: toSecretary } }))
        .codes(),
    ).toEqual(['FORBIDDEN action']);
    expect(
      given(pusjatan, received)
        .when(act(head, 'dispose', { facts: { handlers: toSecretary } }))
        .events(),
    ).toEqual(['FactsSet', 'ActionTaken', 'EffectRequested', 'StepLeft', 'StepEntered']);
  });
});

describe('the main route to a PKS (P-03 … P-15)', () => {
  test('comes to a PKS in force, and the folded state is the replayed one', () => {
    const events = upTo('signAsCentre');
    const state = replay(events);
    expect(state.outcome).toEqual({ id: 'PKS_IN_FORCE', kind: 'AGREEMENT', phase: 'ACTIVE', at });
    expect(state).toMatchObject({
      closed: true,
      active: [],
      round: 1,
      timers: [{ timer: 'pksExpiry', instance: null }],
    });
    expect(events.reduce(evolve, nothing)).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
  test('one signature is not enough, in either order', () => {
    const final = upTo('makeFinal');
    const other = played(pusjatan, final, act(roadsHead, 'signAsCentre'));
    expect(replay(other).closed).toBe(false);
    expect(given(pusjatan, other).when(act(roadsHead, 'signAsCentre')).unmet()).toEqual(['SIGNED.CENTRE']);
    expect(replay(played(pusjatan, other, act(partner, 'signAsPartner'))).outcome?.id).toBe('PKS_IN_FORCE');
  });
  test('the work plan is missing: said, with who can mend it, and nothing changes', () => {
    const drafting = played(pusjatan, upTo('forwardToCentre'), putIn(roadsHead, 'draft', 1));
    expect(given(pusjatan, drafting).when(act(roadsHead, 'submitForConfirmation')).problems()).toMatchObject([
      {
        code: 'GUARD_FAILED',
        path: ['action'],
        unmet: [{ code: 'DOCUMENT_MISSING.workPlan', whoCanMeet: ['KAPUS'] }],
      },
    ]);
  });
  test('out of turn: what is allowed now is told', () => {
    const problems = given(pusjatan, upTo('recordNeeds')).when(act(secretary, 'initialAsSecretary')).problems();
    expect(problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION', allowed: ['assess', 'concludeCoordination'] }]);
  });
  test('the centre is the one involved, and no other', () => {
    expect(
      given(pusjatan, upTo('forwardToCentre'))
        .when(putIn(waterHead, 'draft', 1))
        .codes(),
    ).toEqual(['FORBIDDEN document']);
  });
  test('after finalising the draft is frozen; in review it is not put in at all', () => {
    expect(
      given(pusjatan, upTo('makeFinal'))
        .when(putIn(roadsHead, 'draft', 2))
        .codes(),
    ).toEqual(['FROZEN document']);
    expect(
      given(pusjatan, upTo('submitForConfirmation'))
        .when(putIn(roadsHead, 'draft', 2))
        .codes(),
    ).toEqual(['ILLEGAL_TRANSITION document']);
  });
  test('a closed case takes nothing more, for anybody', () => {
    const done = upTo('signAsCentre');
    for (const command of mainRoute) expect(given(pusjatan, done).when(command).codes()[0]).not.toBe('accepted');
    expect(possible(pusjatan, replay(done), partner)).toEqual([]);
  });
  test('in which capacity one acted is kept', () => {
    const slot = replay(upTo('initialAsSecretary')).sheets.confirmation?.slots[0];
    expect(slot).toMatchObject({
      status: 'INITIALLED',
      capacity: { position: 'SEKBADAN', unit: 'u-office', mode: 'PLT', partner: null },
      version: { number: 1 },
    });
  });
  test('dates that contradict each other are a problem at the input', () => {
    const facts = { startsOn: '2026-04-01', endsOn: '2026-03-31' };
    expect(
      given(pusjatan, upTo('initialAsHead'))
        .when(act(roadsHead, 'makeFinal', { facts }))
        .codes(),
    ).toEqual(['INVALID facts.endsOn']);
  });
});

describe('branches', () => {
  const assessed = upTo('recordNeeds');
  test('more than one Eselon II unit is a KSB, drafted by two, signed by Head and partner', () => {
    const both = act(secretary, 'assess', { facts: { involvedUnits: [roads, water] } });
    const drafting = played(pusjatan, assessed, both, putIn(waterHead, 'draft', 1), putIn(secretary, 'workPlan', 1));
    const half = played(pusjatan, drafting, act(waterHead, 'completeKsbDraft'));
    expect(activeSteps(half)).toEqual(['DRAFT_KSB']);
    expect(given(pusjatan, half).when(act(waterHead, 'completeKsbDraft')).unmet()).toEqual(['ALREADY_ACTED']);
    const redone = played(pusjatan, half, putIn(secretary, 'draft', 2), act(secretary, 'completeKsbDraft'));
    expect(activeSteps(redone)).toEqual(['DRAFT_KSB']);
    const signed = played(
      pusjatan,
      redone,
      act(roadsHead, 'completeKsbDraft'),
      act(roadsHead, 'submitKsbForConfirmation'),
      act(secretary, 'initialAsSecretary'),
      act(waterHead, 'handToHead'),
      act(head, 'returnFromHead', { commentRef: 'c-1' }),
    );
    expect(activeSteps(signed)).toEqual(['DRAFT_KSB']);
    const ended = played(
      pusjatan,
      signed,
      act(secretary, 'completeKsbDraft'),
      act(waterHead, 'completeKsbDraft'),
      act(waterHead, 'submitKsbForConfirmation'),
      act(head, 'initialAsHead'),
      act(waterHead, 'makeFinal'),
      act(head, 'signKsbAsHead'),
      act(partner, 'signKsbAsPartner'),
    );
    expect(replay(ended).outcome?.id).toBe('KSB_IN_FORCE');
  });
  test('coordination only is an outcome of its own, with reason and activities', () => {
    const command = act(secretary, 'concludeCoordination');
    expect(given(pusjatan, assessed).when(command).codes()).toEqual([
      'REQUIRED comment',
      'REQUIRED facts.coordinationActivities',
    ]);
    const whole = { facts: { coordinationActivities: 'Temu teknis' }, commentRef: 'c-1' };
    const ended = played(pusjatan, assessed, act(secretary, 'concludeCoordination', whole));
    expect(replay(ended).outcome).toMatchObject({ kind: 'COORDINATION_ONLY', phase: 'CLOSED' });
  });
  test('no Eselon II unit is a problem at the input', () => {
    const facts = { involvedUnits: [{ id: 'x', kind: 'PUSAT', echelon: null }] };
    expect(
      given(pusjatan, assessed)
        .when(act(secretary, 'assess', { facts }))
        .codes(),
    ).toEqual(['INVALID facts.involvedUnits']);
  });
});

test("the Secretary's return: reason, round, and the paraf is asked again (P-11)", () => {
  const check = upTo('submitForConfirmation');
  expect(given(pusjatan, check).when(act(secretary, 'returnFromSecretary')).codes()).toEqual(['REQUIRED comment']);
  const back = played(pusjatan, check, act(secretary, 'returnFromSecretary', { commentRef: 'c-1' }));
  expect(replay(back)).toMatchObject({ round: 2, active: [{ step: 'DRAFT_PKS', round: 2 }] });
  const again = played(pusjatan, back, putIn(roadsHead, 'draft', 2), act(roadsHead, 'submitForConfirmation'));
  expect(activeSteps(again)).toEqual(['SECRETARY_CHECK']);
  const state = replay(played(pusjatan, again, act(secretary, 'initialAsSecretary')));
  const [first] = state.sheets.confirmation?.slots ?? [];
  expect(first && { stale: isStale(first, state.evidence.draft), on: first.version?.number }).toEqual({
    stale: false,
    on: 2,
  });
});
