import { expect, test } from 'vitest';
import type { Capacity } from '../../src/engines/workflow/actor.js';
import type { Sheet, SignatureSet } from '../../src/engines/workflow/state.js';
import { slotRows } from '../../src/modules/document/approval-slot.rules.js';

const head: Capacity = { position: 'HEAD', unit: null, mode: 'PLH', partner: null };
const version = { id: 'v2', number: 2, sha256: 'ab' };
const place = { after: [], person: null, capacity: null, at: null, version: null };
const given = { person: 'p1', capacity: head, at: '2026-03-02T20:00:00Z', version };
const onPaper = { method: 'WET_INK', signedOn: '2026-02-28', record: 'r1', by: 'p9' };
const unsigned = { method: null, signedOn: null, signatureId: null };
const row = { personId: null, mode: null, versionNumber: null, sha256: null, at: null, ...unsigned };
const filled = { personId: 'p1', mode: 'PLH', versionNumber: 2, sha256: 'ab', at: '2026-03-02T20:00:00Z', ...unsigned };
/** By the institution's day, which has begun already. */
const byAct = { method: 'INTERNAL', signedOn: '2026-03-03' };

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
      { ...place, ...given, id: 'inked', position: 'HEAD', person: null, made: onPaper },
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
    { ...signature, ...filled, ...byAct, slot: 'ours', ordinal: 3, positionCode: 'HEAD', state: 'SIGNED' },
    {
      ...signature,
      ...filled,
      ...byAct,
      mode: null,
      slot: 'theirs',
      ordinal: 4,
      positionCode: 'PARTNER',
      state: 'SIGNED',
    },
    {
      ...signature,
      ...filled,
      ...{ slot: 'inked', ordinal: 5, positionCode: 'HEAD', state: 'SIGNED', personId: null },
      ...{ method: 'WET_INK', signedOn: '2026-02-28', signatureId: 'r1' },
    },
    { ...signature, ...row, slot: 'third', ordinal: 6, positionCode: 'WITNESS', state: 'EMPTY' },
  ]);
  expect(slotRows(state, 'MINUTES', 'Asia/Jakarta')).toEqual([]);
});
