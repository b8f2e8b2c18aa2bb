import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mends } from '../../src/server/config-fields.js';

test('.env.example shows every variable the server reads, and no other', () => {
  const shown = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(Object.keys(mends).toSorted());
});
