import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { lintProcedure } from '../../src/modules/procedure/procedure-lint.js';

const folder = 'procedures/pusjatan/kerja-sama-dalam-negeri';
const yaml = readFileSync(`${folder}/1.0.0.yaml`, 'utf8');
const SOP = readFileSync(`${folder}/source.txt`, 'utf8');
const read = readProcedure(yaml, '1.0.0.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { definition } = read.value;
const findings = lintProcedure(definition, yaml, { SOP });

/** What is kept of a finding: not the line of the SOP file, so that a comment in it changes nothing. */
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

describe('what the linter finds in the shipped SOP', () => {
  test('is the golden file (npx vitest run test/modules/procedure-lint-pusjatan.test.ts -u writes it)', async () => {
    expect(findings.length).toBeGreaterThan(10);
    await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot(`../../${folder}/1.0.0.lint.json`);
  });
  test('is argued one by one beside it', () => {
    const argued = readFileSync('procedures/pusjatan/README.md', 'utf8')
      .split('\n')
      .flatMap((line) => /^### (.+)$/.exec(line)?.[1] ?? []);
    const titles = kept.map(({ rule, step, item, explanation }) =>
      [
        rule,
        ...(rule === 'ASSUMPTION' ? [explanation.en.split(':')[0]] : []),
        ...(step ? [step] : []),
        ...(rule === 'KIND_DIFFERS' ? [`item ${item}`] : []),
      ].join(' '),
    );
    expect(argued).toEqual(titles);
  });
  test('stands at the line of the file and of the text it is about', () => {
    const lines = yaml.split('\n');
    const text = SOP.split('\n');
    for (const { line, column, source, sourceLine, rule } of findings) {
      expect(lines[line - 1]?.slice(column - 1), rule).toMatch(/^\S/);
      if (source && sourceLine) expect(text[sourceLine - 1], rule).toContain(source.quote.slice(0, 20));
    }
    const skipping = findings.find((one) => one.rule === 'RETURN_SKIPS_SLOT');
    expect(lines[(skipping?.line ?? 0) - 1]).toContain('onward: [HEAD_CHECK]');
    expect(text[(skipping?.sourceLine ?? 0) - 1]).toMatch(/^ {2}13\. /);
  });
  test('shrinks to less without the text, and is the same twice', () => {
    const quotesOnly = lintProcedure(definition, yaml);
    expect(quotesOnly.every((one) => one.sourceLine === null)).toBe(true);
    const codes = (all: typeof findings) => all.map((one) => `${one.rule} ${one.path.join('.')}`);
    expect(codes(findings)).toEqual(expect.arrayContaining(codes(quotesOnly)));
    expect(lintProcedure(definition, yaml, { SOP })).toEqual(findings);
  });
});
