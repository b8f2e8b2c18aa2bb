import { describe, expect, it } from 'vitest';
import { problem } from '../../src/kernel/problem.js';
import { fail, ok } from '../../src/kernel/result.js';
import { text } from '../../src/kernel/text.js';

describe('problem', () => {
  it('holds code, place, message in both languages and what a code brings along', () => {
    expect(problem('STALE', ['input', 'expectedVersion'], text('Changed.', 'Berubah.'), { currentVersion: 3 })).toEqual(
      {
        code: 'STALE',
        path: ['input', 'expectedVersion'],
        message: { en: 'Changed.', id: 'Berubah.' },
        currentVersion: 3,
      },
    );
  });
});

describe('a result', () => {
  it('is a value or what can be corrected', () => {
    expect([ok(1), fail('x')]).toEqual([
      { ok: true, value: 1 },
      { ok: false, error: 'x' },
    ]);
  });
});
