import { deepStrictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Responses judged a second by the compiled validator, in memory, on one core. `--no-build` takes dist as it is. */
const here = dirname(fileURLToPath(import.meta.url));
const tree = join(here, '..');
const ROUNDS = 9;
const A_ROUND = 200_000;
if (!process.argv.includes('--no-build'))
  execFileSync(
    process.execPath,
    [join(tree, 'node_modules/typescript/bin/tsc'), '-p', join(tree, 'tsconfig.build.json')],
    { stdio: 'inherit' },
  );
const load = (path) => import(pathToFileURL(join(tree, 'dist/src/engines/questionnaire', path)).href);
const { parseQuestionnaire } = await load('parse.js');
const { compileQuestionnaire } = await load('compile.js');

/** Twelve questions: nine elements on a scale of four, NPS, a multiple choice, a comment that detractors must give. */
const elements = Array.from({ length: 9 }, (_, index) => ({
  type: 'rating',
  name: `u${index + 1}`,
  rateMax: 4,
  isRequired: true,
}));
const document = {
  pages: [
    { name: 'elements', elements },
    {
      name: 'overall',
      elements: [
        { type: 'rating', name: 'nps', rateMin: 0, rateMax: 10, isRequired: true, 'x-mitra': { preset: 'NPS' } },
        { type: 'checkbox', name: 'topics', choices: ['a', 'b', 'c', 'd', 'e', 'f'] },
        { type: 'comment', name: 'why', visibleIf: '{nps} <= 6', isRequired: true },
      ],
    },
  ],
};
const parsed = parseQuestionnaire(document);
const compiled = compileQuestionnaire(parsed.value).value;

const responses = Array.from({ length: 1_000 }, (_, response) => {
  const nps = response % 11;
  return [
    ...elements.map(({ name }, index) => ({ question: name, value: { number: 1 + ((index + response) % 4) } })),
    { question: 'nps', value: { number: nps } },
    { question: 'topics', value: { choices: ['f', 'b', 'a'].slice(response % 3) } },
    ...(nps <= 6 ? [{ question: 'why', value: { text: 'Jawaban permohonan terlalu lama.' } }] : []),
  ];
});
/** The same with three faults each: told all at once. */
const wrong = responses.map(([first, second, ...rest]) => [
  { ...first, value: { number: 5 } },
  { ...second, value: { text: 'x' } },
  ...rest.filter((one) => one.question !== 'nps'),
]);

const judge = (response) => compiled.check(response, 'FINAL', { today: '2026-11-22' });
for (const response of responses) deepStrictEqual(judge(response).ok, true);
for (const response of wrong) deepStrictEqual(judge(response).error.length, 3);

function perSecond(all) {
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let done = 0; done < A_ROUND; done++) judge(all[done % all.length]);
    const { user, system } = process.cpuUsage(before);
    return A_ROUND / ((user + system) / 1e6);
  });
  return rates.sort((a, b) => a - b);
}
const show = (name, rates) => {
  const of = (rate) => Math.round(rate).toLocaleString('en');
  console.log(
    `${name}: median ${of(rates[rates.length >> 1])}/s of CPU (least ${of(rates[0])}, most ${of(rates.at(-1))})`,
  );
};
console.log(`12 questions, ${ROUNDS} rounds of ${A_ROUND.toLocaleString('en')}, node ${process.versions.node}`);
show('right responses', perSecond(responses));
show('three faults each', perSecond(wrong));
