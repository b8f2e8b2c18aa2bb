import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from '../support/postgres-database.js';
import { endAll, openFolder, removeFolder, run } from './program.js';

const shipped = resolve('standards/indicators/polibatam-kerja-sama/1.0.0.yaml');
const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});

async function indicators(args: string[], env: Record<string, string> = {}) {
  const running = run('cli/main.js', ['indicators', ...args], env);
  const { code } = await running.ended();
  return { code, output: running.output() };
}

test('mitra indicators lint tells what an institution should know, and every place that is wrong', async () => {
  const found = await indicators(['lint', shipped]);
  const golden = JSON.parse(readFileSync(shipped.replace('.yaml', '.lint.json'), 'utf8')) as object[];
  const [first, ...lines] = found.output.trimEnd().split('\n');
  expect([found.code, first]).toEqual([0, `${shipped}: ok, polibatam-kerja-sama 1.0.0, 8 indicators`]);
  expect(lines).toHaveLength(golden.length);
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, readFileSync(shipped, 'utf8').replace('unit: PERCENT', 'unit: EURO'));
  copyFileSync(shipped.replace('1.0.0.yaml', 'source.txt'), join(folder, 'source.txt'));
  const wrong = await indicators(['lint', '--language', 'id', file]);
  expect([wrong.code, wrong.output]).toEqual([
    1,
    expect.stringMatching(/wrong\.yaml:\d+:5: INVALID Nilai ini tidak dikenal\. \(indicators\.0\.unit\)\n$/),
  ]);
  expect((await indicators(['lint', join(folder, 'nowhere.yaml')])).code).toBe(2);
});

test('mitra indicators import reads a shipped file in for one institution, once', async () => {
  const env = { DATABASE_URL: await createTestDatabase() };
  const made = run(
    'cli/main.js',
    [
      'institution',
      'create',
      '--code',
      'POLTEK',
      '--name-id',
      'P',
      '--name-en',
      'P',
      '--admin-email',
      'a@p.example',
      '--admin-name',
      'A',
    ],
    env,
  );
  expect((await made.ended()).code).toBe(0);
  const first = await indicators(['import', shipped, '--institution', 'POLTEK'], env);
  expect([first.code, first.output]).toEqual([
    0,
    expect.stringContaining('polibatam-kerja-sama 1.0.0 is there for POLTEK.'),
  ]);
  const again = await indicators(['import', shipped, '--institution', 'POLTEK'], env);
  expect([again.code, again.output]).toEqual([2, expect.stringContaining('is there already')]);
  const nowhere = await indicators(['import', shipped, '--institution', 'NOBODY'], env);
  expect([nowhere.code, nowhere.output]).toEqual([2, expect.stringContaining('institution: There is no such object')]);
});
