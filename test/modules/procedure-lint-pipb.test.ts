import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { lintProcedure } from '../../src/modules/procedure/procedure-lint.js';

const folder = 'procedures/pipb/kerja-sama';
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
  const { sources, documents, sheets } = definition;
  const names: Readonly<Record<string, readonly string[]>> = {
    sources: sources.map((one) => one.code),
    documents: documents.map((one) => one.kind),
    sheets: sheets.map((one) => one.id),
    assumptions: definition.assumptions.map((one) => one.id),
  };
  return names[list ?? '']?.[Number(at)] ?? '';
}

describe('what the linter finds in the SOP of six stages', () => {
  test('is the golden file (npx vitest run test/modules/procedure-lint-pipb.test.ts -u writes it)', async () => {
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
    const argued = readFileSync('procedures/pipb/README.md', 'utf8')
      .split('\n')
      .flatMap((line) => /^### (.+)$/.exec(line)?.[1] ?? []);
    const titles = findings.map(({ rule, step, path }) =>
      [rule, step ?? '', about(path)].filter((word) => word !== '').join(' '),
    );
    expect(argued).toEqual(titles);
  });
  test('reads every quote in the pages at hand, and tells which pages are not', () => {
    expect(definition.sources.map((one) => [one.code, one.code in texts, one.confirmed ?? true])).toEqual([
      ['P53', true, true],
      ['P55', true, true],
      ['P52', false, false],
      ['PT14', false, false],
    ]);
    expect(findings.filter((one) => one.rule === 'QUOTE_NOT_FOUND')).toEqual([]);
    const changed = { ...texts, P55: texts.P55?.replace('dinilai layak', 'dianggap layak') ?? '' };
    expect(lintProcedure(definition, yaml, changed).filter((one) => one.rule === 'QUOTE_NOT_FOUND')).toHaveLength(2);
  });
});
