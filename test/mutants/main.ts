/**
 * Mutants of the evaluator of expressions, one slip each: are they told from SurveyJS by the expressions of the fuzz, or
 * by the meanings written out by hand? `npm run mutants`, or `npm run mutants -- <how many> <seed>` for a sample.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Compiler from '../../src/engines/questionnaire/expression/compile.js';
import type { Expression } from '../../src/engines/questionnaire/expression/syntax.js';
import type { Value, ValueType } from '../../src/engines/questionnaire/expression/value.js';
import type { Data, Types } from '../engines/questionnaire-expression-support.js';

const FOLDER = new URL('../../src/engines/questionnaire/expression/', import.meta.url);
const FILES = [
  'compile.ts',
  'evaluate/arithmetic.ts',
  'evaluate/day.ts',
  'evaluate/equality.ts',
  'evaluate/membership.ts',
  'evaluate/read-text.ts',
  'evaluate/step.ts',
  'functions/choice.ts',
  'functions/dates.ts',
  'functions/numbers.ts',
  'functions/rows.ts',
  'functions/texts.ts',
];
const RANDOM_CASES = 12_000;
const SEED = 20261122;
const LEAST_CAUGHT = 0.95;

/** The mutant in force: the file it stands in, the code of that file, and a number that makes its modules new ones. */
let current: { readonly url: string; readonly code: string; readonly number: number } | undefined;
const codeOf = (url: string): string => stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
    const { href } = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    const mutant = context.parentURL?.includes('?mutant=') && href.startsWith(FOLDER.href);
    return { url: mutant ? `${href}?mutant=${current?.number}` : href, shortCircuit: true };
  },
  load(url, context, next) {
    const [file = '', mutant] = url.split('?');
    if (!file.endsWith('.ts')) return next(url, context);
    const source = mutant && current?.url === file ? current.code : codeOf(file);
    return { format: 'module', source, shortCircuit: true };
  },
});

const { mutantsOf, mutated } = await import('./mutate.js');
const { dataFrom, numbers, types } = await import('../engines/questionnaire-expression-data.js');
const { generator } = await import('../engines/questionnaire-expression-generator.js');
const support = await import('../engines/questionnaire-expression-support.js');
const table = await import('../engines/questionnaire-expression-cases.js');

interface Case {
  readonly expression: Expression;
  readonly data: Data;
  readonly is: ValueType['is'];
  readonly expected: Value;
}

function typeOf(expression: Expression, known: Types): ValueType['is'] {
  const type = support.checked(expression, known);
  if (!type.ok) throw new Error(JSON.stringify(type.error));
  return type.value.is;
}

function randomCases(): Case[] {
  const pick = numbers(SEED);
  const { expression } = generator(pick);
  return Array.from({ length: RANDOM_CASES }, () => {
    const source = expression();
    const tree = support.parsed(source);
    const is = typeOf(tree, types);
    const data = dataFrom(pick);
    return { expression: tree, data, is, expected: support.oracle(source, data, is) };
  });
}

const writtenCases = (): Case[] => [
  ...Object.values(table.meanings).flatMap((rows) =>
    rows.map(([source, data, expected]) => {
      const expression = support.parsed(source);
      return { expression, data, is: typeOf(expression, table.types), expected };
    }),
  ),
  ...table.unchecked.map(([source, data, expected]): Case => {
    return { expression: support.parsed(source), data, is: 'ANY', expected };
  }),
];

/** Whether a compiler differs from what is expected in any case, or does not finish. */
function differs({ compileExpression }: typeof Compiler, cases: readonly Case[]): boolean {
  return cases.some(({ expression, data, is, expected }) => {
    const read = (name: string) => (Object.hasOwn(data, name) ? data[name] : undefined);
    return !Object.is(support.verdict(compileExpression(expression)(read, support.today), is), expected);
  });
}

const load = (query: string): Promise<typeof Compiler> => import(new URL(`compile.ts${query}`, FOLDER).href);

async function isCaught(number: number, cases: readonly Case[]): Promise<boolean> {
  try {
    const mutant = await load(`?mutant=${number}`);
    const all = support.parsed('iif({a.b} = 1, {c}, {#a})');
    return differs(mutant, cases) || [...mutant.variablesOf(all)].join() !== 'a,c';
  } catch {
    return true;
  }
}

const cases = [...writtenCases(), ...randomCases()];
if (differs(await load(''), cases)) throw new Error('the evaluator as it is differs from what is expected');

const [count = Number.POSITIVE_INFINITY, seed = SEED] = process.argv.slice(2).map(Number);
const pick = numbers(seed);
const all = FILES.flatMap((name) => {
  const { href: url } = new URL(name, FOLDER);
  const code = codeOf(url);
  return mutantsOf(code).map((mutant) => ({ order: pick(1e9), name, url, code, mutant }));
});
const chosen = all.toSorted((one, other) => one.order - other.order).slice(0, count);

let caught = 0;
for (const [number, { name, url, code, mutant }] of chosen.entries()) {
  current = { url, code: mutated(code, mutant), number };
  if (await isCaught(number, cases)) caught += 1;
  else {
    const line = code.slice(0, mutant.at).split('\n').length;
    const place = code.split('\n')[line - 1]?.trim();
    console.log(`not caught: ${name}:${line} ${JSON.stringify(mutant.was)} → ${JSON.stringify(mutant.is)} in ${place}`);
  }
}
const share = caught / chosen.length;
console.log(`${caught} of ${chosen.length} mutants caught (${(share * 100).toFixed(1)} %), of ${all.length} possible`);
if (chosen.length === all.length && share < LEAST_CAUGHT) process.exitCode = 1;
