/** Evaluations a second of typical conditions, ours beside survey-core's runner: `npm run bench:expression`. */
import { ConditionRunner } from 'survey-core';
import { compileExpression } from '../dist/src/engines/questionnaire/expression/compile.js';
import { parseExpression } from '../dist/src/engines/questionnaire/expression/parse.js';

const data = {
  nps: 4,
  speed: 3,
  cost: 2.5,
  channel: 'whatsapp',
  reason: 'Terlalu lama',
  picked: ['price', 'time', 'people'],
  visited: '2026-03-14',
};
const respondents = [data, { ...data, nps: 9, picked: ['people'], cost: 4 }, { nps: 2, channel: 'phone' }, {}];
const conditions = [
  '{nps} <= 6',
  "{nps} <= 6 and {picked} contains 'time'",
  "{nps} <= 6 and {picked} contains 'time' and {reason} notempty or {channel} = 'email'",
  "{channel} = 'E-mail' or {channel} anyof ['phone', 'whatsapp']",
  '({speed} + {cost}) / 2 > 2.7 and avg({speed}, {cost}, {missing}) >= 2',
  '{visited} >= today(-365) and age({visited}) < 1',
];
const WINDOW_MS = Number(process.argv[2] ?? 1_000);
const TODAY = '2026-11-22';

/** The result is counted, so that the work cannot be left out. */
function perSecond(work) {
  let held = 0;
  const thousand = () => {
    for (let at = 0; at < 1_000; at += 1) if (work(respondents[at % respondents.length]) === true) held += 1;
  };
  for (let warm = 0; warm < 20; warm += 1) thousand();
  let count = 0;
  const from = process.cpuUsage();
  for (const end = performance.now() + WINDOW_MS; performance.now() < end; count += 1_000) thousand();
  const used = process.cpuUsage(from);
  if (held === 0) throw new Error('a condition that never holds measures nothing');
  return (count / (used.user + used.system)) * 1e6;
}

const shown = (rate) => Math.round(rate).toLocaleString('en').padStart(12);
console.log('evaluations a CPU second      ours  survey-core   ratio');
for (const source of conditions) {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.error.message.en);
  const evaluate = compileExpression(parsed.value);
  const runner = new ConditionRunner(source);
  const survey = { dateProvider: { now: () => new Date(`${TODAY}T10:00`) } };
  const ask = (answers) => evaluate((name) => answers[name], TODAY);
  const askThem = (answers) => runner.runValues(answers, { survey });
  if (respondents.some((one) => (ask(one) === true) !== askThem(one))) throw new Error(`differs: ${source}`);
  const [ours, theirs] = [perSecond(ask), perSecond(askThem)];
  console.log(`${' '.repeat(20)}${shown(ours)} ${shown(theirs)} ${(ours / theirs).toFixed(0).padStart(6)}x  ${source}`);
}
