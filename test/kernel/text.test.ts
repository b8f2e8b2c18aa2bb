import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/kernel/text.js';

describe('localeOf', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['id', 'id'],
    ['ID-id', 'id'],
    ['en', 'en'],
    ['fr', 'en'],
    ['fr, id;q=0.5', 'id'],
    ['en;q=0.4, id;q=0.9', 'id'],
    ['id;q=0.4, en;q=0.9', 'en'],
    ['id;q=0', 'en'],
    ['id; q=1.000', 'id'],
    ['*', 'en'],
    ['idx', 'en'],
    [';;;,,,q=', 'en'],
  ] as const)('reads %j as %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
