import { expect, test } from 'vitest';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { isStale } from '../../src/engines/workflow/sheet.js';
import {
  act,
  activeSteps,
  given,
  head,
  played,
  pusjatan,
  putIn,
  roadsHead,
  secretary,
  upTo,
  withPolicy,
} from './workflow-support.js';

const again = [
  act(head, 'returnFromHead', { commentRef: 'c-1' }),
  putIn(roadsHead, 'draft', 2),
  act(roadsHead, 'submitForConfirmation'),
];
const secretarySlot = (events: readonly Event[]) => {
  const state = replay(events);
  const slot = state.sheets.confirmation?.slots[0];
  return slot && { status: slot.status, on: slot.version?.number, stale: isStale(slot, state.evidence.draft) };
};
const back = (policy: 'LITERAL' | 'REAFFIRM' | 'RESTART') => {
  const definition = withPolicy(policy);
  return { definition, events: played(definition, upTo('handToHead', definition), ...again) };
};

test('LITERAL: the corrected draft goes to the Head at once; the old paraf counts, shown as given on version 1', () => {
  const { definition, events } = back('LITERAL');
  expect(definition.returnPolicies).toEqual(pusjatan.returnPolicies);
  expect(activeSteps(events)).toEqual(['HEAD_CHECK']);
  expect(secretarySlot(events)).toEqual({ status: 'INITIALLED', on: 1, stale: true });
  const final = played(definition, events, act(head, 'initialAsHead'), act(roadsHead, 'makeFinal'));
  expect(replay(final).finalised.draft?.number).toBe(2);
});

test('REAFFIRM: the Secretary confirms in one act, then the Head', () => {
  const { definition, events } = back('REAFFIRM');
  expect(activeSteps(events)).toEqual(['SECRETARY_CHECK']);
  expect(secretarySlot(events)).toEqual({ status: 'TO_REAFFIRM', on: 1, stale: true });
  expect(given(definition, events).when(act(secretary, 'initialAsSecretary')).unmet()).toEqual([
    'PARAF_TO_REAFFIRM.SECRETARY',
  ]);
  const confirmed = played(definition, events, act(secretary, 'reaffirmAsSecretary'));
  expect(activeSteps(confirmed)).toEqual(['HEAD_CHECK']);
  expect(secretarySlot(confirmed)).toEqual({ status: 'INITIALLED', on: 2, stale: false });
});

test('RESTART: every slot is empty and the Secretary gives the paraf anew', () => {
  const { definition, events } = back('RESTART');
  expect(activeSteps(events)).toEqual(['SECRETARY_CHECK']);
  expect(secretarySlot(events)).toEqual({ status: 'EMPTY', on: undefined, stale: false });
  expect(given(definition, events).when(act(secretary, 'reaffirmAsSecretary')).unmet()).toEqual([
    'NOTHING_TO_REAFFIRM.SECRETARY',
  ]);
  const anew = played(definition, events, act(secretary, 'initialAsSecretary'));
  expect(activeSteps(anew)).toEqual(['HAND_TO_HEAD']);
});

test('finalising asks the policy: a paraf that must be confirmed does not count', () => {
  // An SOP whose text sends corrected work straight on, yet wants old paraf confirmed, cannot be finished unconfirmed.
  const definition = {
    ...withPolicy('REAFFIRM'),
    steps: pusjatan.steps.map((step) =>
      step.id === 'DRAFT_PKS'
        ? { ...step, actions: step.actions.map((action) => ({ ...action, routes: [{ to: ['MAKE_FINAL'] }] })) }
        : step,
    ),
  };
  const events = played(definition, upTo('handToHead'), ...again);
  expect(given(definition, events).when(act(roadsHead, 'makeFinal')).problems()).toMatchObject([
    { code: 'GUARD_FAILED', unmet: [{ code: 'NOT_APPROVED.confirmation', whoCanMeet: ['SEKBADAN', 'KABADAN'] }] },
  ]);
});

test('a document changed without a return: its given slots follow the sheet, emptied unless told otherwise', () => {
  const open = (onChange: 'LITERAL' | 'REAFFIRM' | 'RESTART') => ({
    ...pusjatan,
    sheets: pusjatan.sheets.map((sheet) => ({ ...sheet, onChange })),
    steps: pusjatan.steps.map((step) => (step.id === 'HAND_TO_HEAD' ? { ...step, accepts: ['draft'] } : step)),
  });
  const changed = (onChange: 'LITERAL' | 'REAFFIRM' | 'RESTART') =>
    played(open(onChange), upTo('initialAsSecretary'), putIn(roadsHead, 'draft', 2));
  expect(secretarySlot(changed('RESTART'))?.status).toBe('EMPTY');
  expect(secretarySlot(changed('REAFFIRM'))?.status).toBe('TO_REAFFIRM');
  expect(secretarySlot(changed('LITERAL'))).toEqual({ status: 'INITIALLED', on: 1, stale: true });
  expect(given(open('RESTART'), changed('RESTART')).when(act(roadsHead, 'handToHead')).unmet()).toEqual([
    'SECRETARY_APPROVED',
  ]);
});
