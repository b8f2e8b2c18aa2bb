import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endAll, openFolder, removeFolder, run } from './program.js';

const shipped = resolve('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml');
const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});

test('mitra procedure lint passes the shipped SOP', async () => {
  const clean = run('cli/main.js', ['procedure', 'lint', shipped]);
  expect(await clean.ended()).toEqual({ code: 0, signal: null });
  expect(clean.output()).toBe(`${shipped}: ok, PUSJATAN-DN 1.0.0, 13 steps\n`);
});

test('mitra procedure lint prints every problem with file, line and column', async () => {
  const broken = join(folder, 'broken.yaml');
  const text = readFileSync(shipped, 'utf8')
    .replace('phase: REVIEW', 'phase: NOWHERE')
    .replace('to: [MAKE_FINAL]', 'to: [GONE]');
  writeFileSync(broken, text);
  const lines = text.split('\n');
  const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;

  const refused = run('cli/main.js', ['procedure', 'lint', broken, shipped]);
  expect(await refused.ended()).toEqual({ code: 1, signal: null });
  expect(refused.output()).toContain(`${broken}:${lineOf('NOWHERE')}:`);
  expect(refused.output()).toContain(`${shipped}: ok`);
  const asJson = run('cli/main.js', ['procedure', 'lint', '--json', '--language', 'id', broken]);
  await asJson.ended();
  const { ok, problems } = JSON.parse(asJson.output()) as { ok: boolean; problems: { line: number; file: string }[] };
  expect(ok).toBe(false);
  expect(problems.map((one) => one.line)).toContain(lineOf('NOWHERE'));
});

test('a file that is not there is told as such', async () => {
  const missing = run('cli/main.js', ['procedure', 'lint', join(folder, 'none.yaml')]);
  expect(await missing.ended()).toEqual({ code: 2, signal: null });
  expect(missing.output()).toContain('cannot be read (ENOENT)');
});
