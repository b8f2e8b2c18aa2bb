import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endAll, openFolder, removeFolder, run } from './program.js';

const shipped = resolve('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml');
const sop = readFileSync(shipped, 'utf8');
const golden = JSON.parse(readFileSync(shipped.replace('.yaml', '.lint.json'), 'utf8')) as { severity: string }[];
const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});
const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;

async function lint(...args: string[]): Promise<{ code: number | null; output: string }> {
  const running = run('cli/main.js', ['procedure', 'lint', ...args]);
  const { code } = await running.ended();
  return { code, output: running.output() };
}
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test('mitra procedure lint passes the shipped SOP and tells its gaps, each with place and mend', async () => {
  const { code, output } = await lint(shipped);
  expect(code).toBe(0);
  const [first, ...findings] = output.trimEnd().split('\n');
  expect(first).toMatch(/1\.0\.0\.yaml: ok, PUSJATAN-DN 1\.0\.0, \d+ steps, \d+ findings$/);
  expect(findings).toHaveLength(golden.length);
  for (const line of findings)
    expect(line).toMatch(/\.yaml:\d+:\d+: (WARNING|INFO) [A-Z_]+( [A-Z_]+:)? .+\. \/ .+\.( \[SOP \S+, line \d+\])?$/);
  const at = `${shipped}:${lineOf(sop, 'onward: [HEAD_CHECK]')}:`;
  expect(findings.find((line) => line.startsWith(at))).toContain('WARNING RETURN_SKIPS_SLOT HEAD_CHECK: ');
});

test('a finding of severity ERROR ends with 1, in Indonesian and as JSON too', async () => {
  const dead = sop
    .replace('routes: [{ to: [MAKE_FINAL] }]', 'routes: [{ stay: true }]')
    .replace('return: HEAD_RETURN\n        routes: *backToDraft', 'routes: [{ stay: true }]');
  const file = written('dead.yaml', dead);
  copyFileSync(shipped.replace('1.0.0.yaml', 'source.txt'), join(folder, 'source.txt'));
  const { code, output } = await lint('--json', '--language', 'id', file);
  expect(code).toBe(1);
  const { ok, problems, findings } = JSON.parse(output) as {
    ok: boolean;
    problems: object[];
    findings: { rule: string; step: string; line: number; severity: string; mend: string }[];
  };
  expect({ ok, problems }).toEqual({ ok: false, problems: [] });
  const end = findings.find((one) => one.rule === 'DEAD_END' && one.step === 'HEAD_CHECK');
  expect(end).toMatchObject({ severity: 'ERROR', file, mend: expect.stringContaining('Beri salah satu tindakannya') });
  expect(dead.split('\n')[(end?.line ?? 0) - 1]).toContain('actions:');
  expect((await lint(file)).output).toContain('of severity ERROR');
});

test('a source text that is not there is said, and the quotes are judged alone', async () => {
  const file = written('alone.yaml', sop.replace('text: source.txt', 'text: nowhere.txt'));
  const { code, output } = await lint(file);
  expect(code).toBe(0);
  expect(output).toContain('nowhere.txt: cannot be read (ENOENT)');
  expect(output).toContain('KIND_DIFFERS SECRETARY_CHECK');
  expect(output).not.toContain(', line ');
});

test('mitra procedure lint prints every problem with file, line and column', async () => {
  const text = sop.replace('phase: REVIEW', 'phase: NOWHERE').replace('to: [MAKE_FINAL]', 'to: [GONE]');
  const broken = written('broken.yaml', text);

  const refused = await lint(broken, shipped);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain(`${broken}:${lineOf(text, 'NOWHERE')}:`);
  expect(refused.output).toContain(`${shipped}: ok`);
  const asJson = await lint('--json', '--language', 'id', broken);
  const { ok, problems } = JSON.parse(asJson.output) as { ok: boolean; problems: { line: number; file: string }[] };
  expect(ok).toBe(false);
  expect(problems.map((one) => one.line)).toContain(lineOf(text, 'NOWHERE'));
});

test('a file that is not there is told as such', async () => {
  const { code, output } = await lint(join(folder, 'none.yaml'));
  expect(code).toBe(2);
  expect(output).toContain('cannot be read (ENOENT)');
});
