import { describe, expect, it } from 'vitest';
import { createIds } from '../../src/platform/clock/ids.js';
import type { Announcement } from '../../src/platform/event/announce.js';
import { type Listener, tellWith } from '../../src/platform/event/listen.js';
import { createSeal } from '../../src/platform/mail/seal.js';

const now = new Date('2026-03-02T02:00:00Z');
const written: { kind: string }[][] = [];
const work = {
  institutionId: '0197c0de-0000-7000-8000-000000000001',
  personId: null,
  now,
  ids: createIds({ now: () => now }),
  seal: createSeal(Buffer.from('a secret of the tests')),
  query: async <R extends object>(_: string, values: readonly unknown[] = []): Promise<R[]> => {
    written.push(JSON.parse(String(values[3])));
    return [];
  },
};
const said = (kind: string): Announcement => ({
  kind,
  subjectType: 'Cooperation',
  subjectId: '0197c0de-0000-7000-8000-000000000002',
  subjectVersion: 1,
  facts: {},
});
const answering = (heard: string, answer: string): Listener => ({
  kinds: [heard],
  hear: async (to) => to.announce(said(answer)),
});

describe('what happens is heard', () => {
  it('by those who listen for it, and what they answer is written with it and heard in turn', async () => {
    written.length = 0;
    const tell = tellWith([answering('A', 'B'), answering('B', 'C'), answering('X', 'Y')]);
    expect(await tell(work, [said('A'), said('D')])).toBe(4);
    expect(written.map((events) => events.map(({ kind }) => kind))).toEqual([['A', 'D', 'B', 'C']]);
  });

  it('without an end to it only by mistake, which is told', async () => {
    written.length = 0;
    const tell = tellWith([answering('A', 'B'), answering('B', 'A')]);
    await expect(tell(work, [said('A')])).rejects.toThrow('listeners answer each other without end: A');
    expect(written).toEqual([]);
  });

  it('and nothing is written where nothing happened', async () => {
    written.length = 0;
    expect(await tellWith([answering('A', 'B')])(work, [])).toBe(0);
    expect(written).toEqual([]);
  });
});
