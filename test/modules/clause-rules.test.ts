import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Party, parties } from '../../src/engines/workflow/definition.js';
import {
  awaitingIn,
  clauseStatuses,
  consented,
  firstStanding,
  reworded,
  type Standing,
  statusOf,
  withdrawn,
} from '../../src/modules/clause/clause.rules.js';

type Act = { readonly do: 'word' | 'remove' | 'consent' | 'withdraw'; readonly by: Party };

/** What a clerk with a book would write: every text, and who stands behind each. */
interface Book {
  readonly texts: { readonly by: Party; readonly removal: boolean; readonly behind: Set<Party> }[];
  /** Of the party that did not begin. */
  touched: boolean;
}

const acts: Readonly<Record<Act['do'], (standing: Standing, by: Party) => ReturnType<typeof reworded>>> = {
  word: (standing, by) => reworded(standing, by),
  remove: (standing, by) => reworded(standing, by, true),
  consent: (standing, by) => consented(standing, by),
  withdraw: (standing, by) => withdrawn(standing, by),
};

function write(book: Book, act: Act): void {
  const latest = book.texts.at(-1);
  if (act.by !== book.texts[0]?.by && act.do !== 'withdraw') book.touched = true;
  if (act.do === 'consent') latest?.behind.add(act.by);
  else if (act.do === 'withdraw') latest?.behind.delete(act.by);
  else book.texts.push({ by: act.by, removal: act.do === 'remove', behind: new Set() });
}

const party = fc.constantFrom(...parties);
const act: fc.Arbitrary<Act> = fc.record({ do: fc.constantFrom('word', 'remove', 'consent', 'withdraw'), by: party });

describe('the rules of a clause, whatever is done in whatever order', () => {
  it('call it agreed exactly while both parties stand behind the latest text', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(party, fc.array(act, { maxLength: 40 }), (begins, sequence) => {
        let standing = firstStanding(begins);
        const book: Book = { texts: [{ by: begins, removal: false, behind: new Set() }], touched: false };
        for (const one of sequence) {
          const before = structuredClone(standing);
          const next = acts[one.do](standing, one.by);
          // A refused act has changed nothing.
          if (!next.ok) {
            expect(standing).toEqual(before);
            expect(next.error).toHaveLength(1);
            continue;
          }
          standing = next.value;
          write(book, one);
          const latest = book.texts.at(-1);
          const both = parties.every((each) => latest?.behind.has(each));
          const status = statusOf(standing);
          met.add(status);
          expect(status === 'AGREED').toBe(both && latest?.removal === false);
          expect(status === 'REMOVED').toBe(latest?.removal === true && (both || !book.touched));
          expect(new Set(standing.consents)).toEqual(latest?.behind);
          expect(standing.number).toBe(book.texts.length);
          const turns = book.texts.filter((text, index) => index > 0 && text.by !== book.texts[index - 1]?.by).length;
          expect(standing.round).toBe(1 + turns);
          const awaited = parties.filter((each) => !latest?.behind.has(each));
          expect(awaitingIn[status]).toEqual(status === 'REMOVED' ? [] : awaited);
        }
      }),
      { numRuns: 2_000 },
    );
    expect([...met].sort()).toEqual([...clauseStatuses].sort());
  });

  it('void every consent with a new text, of whichever party, and let each consent again', () => {
    fc.assert(
      fc.property(party, party, fc.boolean(), (begins, changes, removal) => {
        const agreed = parties.reduce((standing, each) => {
          const next = consented(standing, each);
          return next.ok ? next.value : standing;
        }, firstStanding(begins));
        expect(statusOf(agreed)).toBe('AGREED');
        const changed = reworded(agreed, changes, removal);
        expect(changed).toMatchObject({ ok: true, value: { consents: [], number: 2, answered: true } });
        if (changed.ok) for (const each of parties) expect(consented(changed.value, each).ok).toBe(true);
      }),
    );
  });

  it('end a quarrel that would not end', () => {
    let standing = firstStanding('INSTITUTION');
    for (let count = 1; count < 200; count += 1) {
      const next = reworded(standing, count % 2 ? 'PARTNER' : 'INSTITUTION');
      if (next.ok) standing = next.value;
    }
    expect(reworded(standing, 'PARTNER')).toMatchObject({ ok: false, error: [{ code: 'TOO_MANY' }] });
    expect(consented(standing, 'PARTNER', 20)).toMatchObject({ ok: false, error: [{ code: 'TOO_MANY' }] });
  });
});
