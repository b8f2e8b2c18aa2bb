import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { text } from '../../src/kernel/text.js';
import type { AuditedSlot } from '../../src/modules/instrument/audit-read.js';
import { signedPlaces } from '../../src/modules/instrument/signed-places.js';
import { pusjatan } from '../engines/workflow-support.js';

const definition: Definition = {
  ...pusjatan,
  positions: [{ code: 'KEEPER', title: text('Keeper', 'Penjaga'), party: 'INSTITUTION' }],
};
const slot: AuditedSlot = {
  ...{ kind: 'SIGNATURE', position: 'KEEPER', state: 'SIGNED', person: 'Ani', title: null, mode: 'DEFINITIVE' },
  ...{
    version: 1,
    sha256: null,
    at: '2026-03-01T18:00:00Z',
    method: null,
    signedOn: null,
    place: null,
    scanSha256: null,
  },
};
const placeOf = (change: Partial<AuditedSlot>) => signedPlaces(definition, [{ ...slot, ...change }], 'Asia/Jakarta')[0];

describe('a place that was signed', () => {
  it('has the day of the act on the institution’s clock, and the day of ink where it is ink', () => {
    expect(placeOf({})?.given).toEqual(text('signed on 2 March 2026', 'ditandatangani 2 Maret 2026'));
    expect(placeOf({ signedOn: '2026-02-20' })?.given?.en).toBe('signed on 20 February 2026');
  });

  it('says how the post was held by whoever did not hold it as their own', () => {
    expect(placeOf({})?.capacity).toEqual(text('Keeper', 'Penjaga'));
    expect(placeOf({ mode: 'PLT' })?.capacity).toEqual(text('Keeper (acting, vacant post)', 'Plt. Penjaga'));
    expect(placeOf({ mode: 'AN' })?.capacity?.id).toBe('a.n. Penjaga');
  });

  it('is only a place until it is signed, and no place for a paraf', () => {
    const party = text('FIRST PARTY', 'PIHAK PERTAMA');
    expect(placeOf({ at: null, person: null })).toEqual({
      party,
      capacity: text('Keeper', 'Penjaga'),
      name: null,
      given: null,
    });
    expect(placeOf({ kind: 'INITIAL' })).toBeUndefined();
  });
});
