import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endAll, openFolder, removeFolder, run } from './program.js';

const shipped = resolve('procedures/polibatam/kerja-sama/1.0.0.yaml');
const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});

async function chart(...args: string[]): Promise<{ code: number | null; output: string }> {
  const running = run('cli/main.js', ['procedure', 'chart', ...args]);
  const { code } = await running.ended();
  return { code, output: running.output() };
}
const golden = (name: string): string => readFileSync(`test/golden/${name}`, 'utf8');

test('mitra procedure chart prints the flow chart as BPMN, Mermaid or a picture', async () => {
  expect(await chart(shipped, '--format', 'bpmn')).toEqual({ code: 0, output: golden('polibatam-id.bpmn') });
  expect(await chart(shipped)).toEqual({ code: 0, output: golden('polibatam-id.mmd') });
  const picture = await chart(shipped, '--format', 'svg', '--language', 'en');
  expect(picture.code).toBe(0);
  expect(picture.output).toMatch(/^<svg [\s\S]*Planning and carrying out Polibatam[\s\S]*<\/svg>\s*$/);
});

test('what cannot be drawn is said', async () => {
  const bad = join(folder, 'bad.yaml');
  writeFileSync(bad, readFileSync(shipped, 'utf8').replace('to: [KOORDINASI]', 'to: [NOWHERE]'));
  expect(await chart(bad, '--format', 'bpmn')).toEqual({
    code: 1,
    output: `${bad}: has problems; \`procedure lint\` tells them.\n`,
  });
  expect(await chart(shipped, '--format', 'visio')).toEqual({
    code: 2,
    output: 'There is no format "visio": bpmn, mermaid, svg.\n',
  });
  const nowhere = join(folder, 'nowhere.yaml');
  expect(await chart(nowhere)).toEqual({ code: 2, output: `${nowhere}: cannot be read (ENOENT)\n` });
});
