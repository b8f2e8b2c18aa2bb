import { expect, test } from 'vitest';
import type { Capacity } from '../../src/engines/workflow/actor.js';
import type { Sheet, SignatureSet } from '../../src/engines/workflow/state.js';
import { slotRows } from '../../src/modules/document/approval-slot.rules.js';

const head: Capacity = { position: 'HEAD', unit: null, mode: 'PLH', partner: null };
const version = { id: 'v2', number: 2, sha256: 'ab' };
const place = { after: [], person: null, capacity: null, at: null, version: null };
const given = { person: 'p1', capacity: head, at: '2026-03-02T02:00:00Z', version };
const row = { personId: null, mode: null, versionNumber: null, sha256: null, at: null };
const filled = { personId: 'p1', mode: 'PLH', versionNumber: 2, sha256: 'ab', at: '2026-03-02T02:00:00Z' };

test('a document’s rows are its sheets, then its signatures, in order, and no other document’s', () => {
  const slots: Sheet['slots'] = [
    { ...place, ...given, id: 's1', position: 'SECRETARY', status: 'TO_REAFFIRM', reaffirmedAt: null },
    { ...place, id: 's2', position: 'HEAD', status: 'EMPTY', reaffirmedAt: null },
  ];
  const sheet = { id: 'paraf', document: 'DRAFT', version, openedAt: '2026-03-01T00:00:00Z', slots };
  const signatures: SignatureSet = {
    id: 'signing',
    document: 'DRAFT',
    openedAt: '2026-03-02T00:00:00Z',
    slots: [
      { ...place, ...given, id: 'ours', position: 'HEAD' },
      { ...place, ...given, id: 'theirs', position: 'PARTNER', capacity: { ...head, partner: 'x' } },
      { ...place, id: 'third', position: 'WITNESS' },
    ],
  };
  const state = {
    sheets: { paraf: sheet, plan: { ...sheet, id: 'plan', document: 'WORK_PLAN' } },
    signatures: { signing: signatures },
  };
  const initial = { kind: 'INITIAL', sheet: 'paraf' };
  const signature = { kind: 'SIGNATURE', sheet: 'signing' };
  expect(slotRows(state, 'DRAFT', 'Asia/Jakarta')).toEqual([
    { ...initial, ...filled, slot: 's1', ordinal: 1, positionCode: 'SECRETARY', state: 'TO_REAFFIRM' },
    { ...initial, ...row, slot: 's2', ordinal: 2, positionCode: 'HEAD', state: 'EMPTY' },
    { ...signature, ...filled, slot: 'ours', ordinal: 3, positionCode: 'HEAD', state: 'SIGNED' },
    { ...signature, ...filled, mode: null, slot: 'theirs', ordinal: 4, positionCode: 'PARTNER', state: 'SIGNED' },
    { ...signature, ...row, slot: 'third', ordinal: 5, positionCode: 'WITNESS', state: 'EMPTY' },
  ]);
  expect(slotRows(state, 'MINUTES', 'Asia/Jakarta')).toEqual([]);
});
