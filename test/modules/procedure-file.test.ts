import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';

const folder = 'procedures/pusjatan/kerja-sama-dalam-negeri';
const shipped = readFileSync(`${folder}/1.0.0.yaml`, 'utf8');
const told = (yaml: string) => {
  const result = readProcedure(yaml, 'sop.yaml');
  return result.ok
    ? []
    : result.error.map((one) => `${one.file}:${one.line}:${one.column} ${one.code} ${one.path.join('.')}`);
};
const lineOf = (yaml: string, words: string) => yaml.split('\n').findIndex((line) => line.includes(words)) + 1;
const problemsOf = (yaml: string) => {
  const result = readProcedure(yaml, 'sop.yaml');
  return result.ok ? [] : result.error;
};

describe('the shipped Pusjatan SOP', () => {
  const result = readProcedure(shipped, 'sop.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { definition, hash, source } = result.value;

  test('is read whole, with its own text and a hash that does not ask about layout', () => {
    expect(source).toBe(shipped);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const relaid = readProcedure(`# another comment\n${shipped}`, 'sop.yaml');
    expect(relaid.ok && relaid.value.hash).toBe(hash);
    const edited = readProcedure(shipped.replace('onChange: RESTART', 'onChange: REAFFIRM'), 'sop.yaml');
    expect(edited.ok && edited.value.hash).not.toBe(hash);
  });
  test('quotes its source word for word, and every item 1 to 15 and the note', () => {
    const text = readFileSync(`${folder}/source.txt`, 'utf8').replace(/\s+/g, ' ');
    const sources = [
      definition.intake.source,
      ...definition.returnPolicies.flatMap((one) => one.source ?? []),
      ...definition.steps.flatMap((step) => [step.source, ...step.actions.flatMap((action) => action.source ?? [])]),
    ];
    expect(sources.map((one) => one.quote).filter((quote) => !text.includes(quote))).toEqual([]);
    const items = Array.from({ length: 15 }, (_, index) => String(index + 1));
    expect([...items, 'CATATAN'].filter((item) => !sources.some((one) => one.item === item))).toEqual([]);
  });
});

describe('a file that cannot be taken', () => {
  test('says each problem at its line', () => {
    const broken = shipped
      .replace('scope: DOMESTIC', 'scope: MOON')
      .replace('routes: [{ to: [OPPORTUNITY] }]', 'routes: [{ to: [OPORTUNITY] }]');
    expect(told(broken)).toEqual([
      `sop.yaml:${lineOf(broken, 'scope: MOON')}:1 INVALID scope`,
      `sop.yaml:${lineOf(broken, 'OPORTUNITY')}:25 NOT_FOUND steps.1.actions.0.routes.0.to.0`,
    ]);
  });
  test('a missing key is told at what lacks it; a mistake behind an alias at the anchor’s text', () => {
    const lacking = shipped.replace('    phase: EXPLORATION\n', '');
    expect(told(lacking)).toEqual([`sop.yaml:${lineOf(lacking, 'id: NEEDS')}:5 REQUIRED steps.1.phase`]);
    const behind = shipped.replace('{ position: SEKBADAN, among: handlers }', '{ position: SEKBADAN, among: needs }');
    const line = lineOf(behind, 'among: needs');
    expect(problemsOf(behind).map((one) => one.line)).toEqual([line, line]);
  });
  test.each([
    ['broken YAML', 'a: [1, 2\nb: 3', 2],
    ['a key twice', 'format: 1\ncode: A\nformat: 1\n', 3],
    ['an unknown tag', 'format: 1\ncode: !!js/function "x"\n', 2],
    ['an unknown own tag', 'format: 1\ncode: !secret x\n', 2],
    ['two documents', 'format: 1\n---\nformat: 1\n', 2],
    ['a dangling alias', 'format: 1\ncode: *nothing\n', 2],
  ])('%s is refused at its line', (_, yaml, line) => {
    const problems = problemsOf(yaml);
    expect(problems.map((one) => one.line)).toContain(line);
    expect(problems.every((one) => one.message.en.length > 0 && !one.message.en.includes('\n'))).toBe(true);
  });
  test('a bomb of aliases, a tower of brackets, a ring and a heap are refused quickly', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 12; level += 1) {
      const before = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
    }
    expect(told(bomb.join('\n'))).toEqual(['sop.yaml:1:1 TOO_MANY ']);
    expect(problemsOf('['.repeat(200_000)).length).toBeGreaterThan(0);
    expect(problemsOf(`a: &a { b: *a }`).length).toBeGreaterThan(0);
    expect(told(`a: "${'x'.repeat(1_048_576)}"`)).toEqual(['sop.yaml:1:1 TOO_LONG ']);
  });
  test.each([[''], ['null'], ['- a'], ['"text"'], ['__proto__: { format: 1 }']])('%j is no SOP', (yaml) => {
    expect(problemsOf(yaml).length).toBeGreaterThan(0);
  });
});
