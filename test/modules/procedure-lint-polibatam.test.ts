import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { lintProcedure } from '../../src/modules/procedure/procedure-lint.js';

const folder = 'procedures/polibatam/kerja-sama';
const yaml = readFileSync(`${folder}/1.0.0.yaml`, 'utf8');
const read = readProcedure(yaml, '1.0.0.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { definition } = read.value;
const texts = Object.fromEntries(
  definition.sources.flatMap(({ code, text }) => (text ? [[code, readFileSync(`${folder}/${text}`, 'utf8')]] : [])),
);
const findings = lintProcedure(definition, yaml, texts);

/** What a finding about the whole is about, where it stands in a list of the SOP. */
function about([list, at]: readonly string[]): string {
  const { sources } = definition;
  const names: Readonly<Record<string, readonly string[]>> = {
    sources: sources.map((one) => one.code),
    assumptions: definition.assumptions.map((one) => one.id),
  };
  return names[list ?? '']?.[Number(at)] ?? '';
}

describe('what the linter finds in the SOP of activities', () => {
  test('is the golden file (npx vitest run test/modules/procedure-lint-polibatam.test.ts -u writes it)', async () => {
    const kept = findings.map(({ rule, severity, step, path, source, sourceLine, explanation, mend }) => ({
      rule,
      severity,
      step,
      path: path.join('.'),
      item: source?.item ?? null,
      sourceLine,
      explanation,
      mend,
    }));
    expect(kept.filter((one) => one.severity === 'ERROR')).toEqual([]);
    await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot(`../../${folder}/1.0.0.lint.json`);
  });
  test('is argued one by one beside it', () => {
    const argued = readFileSync('procedures/polibatam/README.md', 'utf8')
      .split('\n')
      .flatMap((line) => /^### (.+)$/.exec(line)?.[1] ?? []);
    const titles = findings.map(({ rule, step, path }) =>
      [rule, step ?? '', about(path)].filter((word) => word !== '').join(' '),
    );
    expect(argued).toEqual(titles);
  });
  test('reads every quote in the text, slips of the scan and all', () => {
    expect(findings.filter((one) => one.rule === 'QUOTE_NOT_FOUND')).toEqual([]);
    const mended = { SOP: texts.SOP?.replace('mengarsipkan laporan', 'menyimpan laporan') ?? '' };
    const lost = lintProcedure(definition, yaml, mended).filter((one) => one.rule === 'QUOTE_NOT_FOUND');
    expect(lost.map(({ step, source }) => [step, source?.item])).toEqual([['ARSIP', '3, Aktifitas 4']]);
  });
  test('keeps the codes as they are printed', () => {
    const printed = ['B.1.15.7', 'B.1.15.8.a', 'B.1.5,12', 'B.1.15:14.a', 'B.1.15.14.b', 'B.1.15.14.c'];
    expect(printed.filter((code) => !texts.SOP?.split('\n').some((line) => line.trim().startsWith(code)))).toEqual([]);
    const cited = JSON.stringify(definition);
    expect(printed.filter((code) => cited.includes(code))).toEqual(['B.1.15.7', 'B.1.15:14.a', 'B.1.15.14.c']);
  });
});
