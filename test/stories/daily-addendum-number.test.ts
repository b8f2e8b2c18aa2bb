import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentNumbersDocument, NumberSeriesSetDocument } from '../generated/operations.js';
import { agreed, amending, toLastSignature } from '../support/agreement.js';
import { unchanged } from '../support/api.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, stepsAfter } from '../support/story.js';

describe('the number of an addendum', () => {
  let house: Pusjatan;
  beforeAll(async () => {
    house = await openPusjatan();
  });
  afterAll(() => house?.api.close());

  const set = async (series: { pattern: string; forAddenda?: boolean }) => {
    const input = { kind: 'draft', reset: 'YEARLY' as const, ...series };
    const answer = await house.api.request(NumberSeriesSetDocument, { input }, { as: house.people.admin });
    expect(answer.numberSeriesSet?.userErrors).toEqual([]);
  };
  const numberOf = async (id: string) => {
    const read = await house.api.request(DocumentNumbersDocument, { id }, { as: house.people.secretary });
    return read.cooperation?.documents.find((one) => one.kind === 'draft')?.number;
  };
  const sign = async (id: string) => stepsAfter(await act(house.api, house.people.partner, id, 'signAsPartner'));

  it('cites its agreement and says which addendum it is, in a series of its own', async () => {
    const unnumbered = await agreed(house, 'Tanpa nomor');
    await set({ pattern: '{seq:3}/PKS/{year}' });
    const agreement = await agreed(house, 'Bernomor');
    expect([await numberOf(unnumbered), await numberOf(agreement)]).toEqual([null, '001/PKS/2026']);
    const plain = await amending(house, agreement);
    await toLastSignature(house, plain);
    expect(await numberOf(plain), 'without a series of its own').toBe('002/PKS/2026');
    await sign(plain);

    await set({ pattern: '{seq}/Add.{ordinal}/{year} atas {parent}', forAddenda: true });
    const cited = await amending(house, agreement);
    await toLastSignature(house, cited);
    expect(await numberOf(cited)).toBe('1/Add.2/2026 atas 001/PKS/2026');
    await sign(cited);
    expect(await numberOf(agreement)).toBe('001/PKS/2026');
    expect(await numberOf(await agreed(house, 'Berikutnya'))).toBe('003/PKS/2026');

    const orphan = await amending(house, unnumbered);
    await expect(toLastSignature(house, orphan)).rejects.toThrow('cites the number of the agreement');
    const refused = await unchanged(house.api, () => act(house.api, house.people.centre, orphan, 'makeFinal'));
    expect(refused).toEqual({
      cooperation: null,
      userErrors: [
        {
          __typename: 'InputError',
          code: 'INVALID',
          message:
            'The series for addenda cites the number of the agreement, which bears none. An administrator must mend the series.',
          path: ['input', 'action'],
        },
      ],
    });
    await set({ pattern: '{seq}/Add.{ordinal}/{year}', forAddenda: true });
    stepsAfter(await act(house.api, house.people.centre, orphan, 'makeFinal'));
    expect(await numberOf(orphan)).toBe('2/Add.1/2026');
  });
});
