import { expect, test } from 'vitest';
import { printExpression } from '../../src/engines/questionnaire/expression/print.js';
import { dataFrom, numbers, types } from './questionnaire-expression-data.js';
import { generator } from './questionnaire-expression-generator.js';
import { bare, checked, oracle, parsed, run, verdict } from './questionnaire-expression-support.js';

/** `npm run fuzz` asks for more, from another seed. */
const COUNT = Number(process.env.FUZZ_COUNT ?? 30_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261122);
/** How often each production must have been used for the count to mean something. */
const LEAST = 300;

test(`${COUNT} well-typed expressions mean to us what they mean to SurveyJS`, { timeout: 600_000 }, () => {
  const pick = numbers(SEED);
  const { expression, counts } = generator(pick);
  const differences: unknown[] = [];
  const results = new Map<string, number>();
  for (let at = 0; at < COUNT; at += 1) {
    const source = expression();
    const tree = parsed(source);
    const type = checked(tree, types);
    if (!type.ok) throw new Error(`${source}: ${JSON.stringify(type.error)}`);
    const { is } = type.value;
    const canonical = printExpression(tree);
    expect(bare(parsed(canonical)), source).toEqual(bare(tree));
    for (const text of [source, canonical]) {
      const data = dataFrom(pick);
      const [ours, theirs] = [verdict(run(tree, data), is), oracle(text, data, is)];
      const result = `${is} ${typeof theirs === 'boolean' || theirs === undefined ? theirs : 'a value'}`;
      results.set(result, (results.get(result) ?? 0) + 1);
      if (!Object.is(ours, theirs)) differences.push({ text, data: JSON.stringify(data), ours, theirs });
    }
  }
  const told = (all: Iterable<[string, number]>) => [...all].map(([name, count]) => `${name} ${count}`).join(', ');
  console.log(`results: ${told(results)}`);
  console.log(`uses of each production: ${told([...counts].toSorted(([, one], [, other]) => one - other))}`);
  expect(differences.slice(0, 5)).toEqual([]);
  if (COUNT >= 30_000) expect([...counts].filter(([, count]) => count < LEAST)).toEqual([]);
});
