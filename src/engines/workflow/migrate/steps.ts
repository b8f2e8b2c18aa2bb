import { text } from '../../../kernel/text.js';
import { resolveSeat } from '../actors.js';
import type { Actors } from '../definition.js';
import type { MovedStep } from '../event.js';
import { same } from '../same.js';
import type { Arrival, PendingReturn, State, StepInstance } from '../state.js';
import { hindrance, type MigrationProblem, orWait } from './migration-problem.js';
import { ruleOf, stepAfter, stepIn, type Turnover } from './turnover.js';

const nameOf = ({ from }: Turnover, id: string) => stepIn(from, id)?.title ?? text(id, id);

const stepGone = (turnover: Turnover, path: readonly string[], id: string): MigrationProblem => {
  const title = nameOf(turnover, id);
  const { version } = turnover.to;
  return hindrance(
    'STEP_GONE',
    path,
    text(
      `Version ${version} has no step "${stepAfter(turnover, id)}" for "${title.en}" to go on as.`,
      `Versi ${version} tidak memiliki langkah "${stepAfter(turnover, id)}" sebagai lanjutan "${title.id}".`,
    ),
    orWait(
      `Name the step it goes on as in "steps": { from: "${id}", to: … }`,
      `Sebutkan langkah lanjutannya dalam "steps": { from: "${id}", to: … }`,
    ),
  );
};

/** What stands in the way of the places a case is at: active steps, branches waiting at a join, returns. */
export const placeProblems = (turnover: Turnover, state: State): MigrationProblem[] => [
  ...state.active.flatMap(({ step }) =>
    stepIn(turnover.to, stepAfter(turnover, step)) ? [] : [stepGone(turnover, ['steps', step], step)],
  ),
  ...merged(turnover, state),
  ...state.waiting.flatMap((arrival) => arrivalProblems(turnover, arrival)),
  ...state.returns.flatMap((one) => returnProblems(turnover, one)),
];

/** Two branches cannot go on as one: nobody could tell whose work counts. */
function merged(turnover: Turnover, { active }: State): MigrationProblem[] {
  return active.flatMap(({ step }, index) => {
    const to = stepAfter(turnover, step);
    const other = active.slice(0, index).find((one) => one.step !== step && stepAfter(turnover, one.step) === to);
    if (!other) return [];
    return [
      hindrance(
        'STEPS_MERGED',
        ['steps', step],
        text(
          `"${other.step}" and "${step}" run beside each other and would both go on as "${to}".`,
          `"${other.step}" dan "${step}" berjalan bersamaan dan keduanya akan berlanjut sebagai "${to}".`,
        ),
        orWait('Move the case once one of the branches is done', 'Pindahkan setelah salah satu cabang selesai'),
      ),
    ];
  });
}

function arrivalProblems(turnover: Turnover, { step, from }: Arrival): MigrationProblem[] {
  const join = stepIn(turnover.to, stepAfter(turnover, step))?.join;
  if (join?.from.includes(stepAfter(turnover, from))) return [];
  const title = nameOf(turnover, step);
  return [
    hindrance(
      'ARRIVAL_GONE',
      ['waiting', step, from],
      text(
        `A branch from "${from}" waits at "${title.en}", where version ${turnover.to.version} joins no such branch.`,
        `Cabang dari "${from}" menunggu di "${title.id}", sedangkan versi ${turnover.to.version} tidak menggabungkannya.`,
      ),
      orWait('Move the case once its branches have joined', 'Pindahkan setelah cabangnya bergabung'),
    ),
  ];
}

/** A return is answered as it was made: under its own policy, by its own way onward. */
function returnProblems(turnover: Turnover, { id, policy, onward }: PendingReturn): MigrationProblem[] {
  const path = ['returns', id];
  const known = turnover.to.returnPolicies.some((one) => one.id === id);
  const gone = policy === 'LITERAL' ? onward.filter((step) => !stepIn(turnover.to, stepAfter(turnover, step))) : [];
  return [
    ...gone.map((step) => stepGone(turnover, [...path, step], step)),
    ...(known
      ? []
      : [
          hindrance(
            'RETURN_GONE',
            path,
            text(
              `Work was sent back under "${id}", which version ${turnover.to.version} does not have.`,
              `Pekerjaan dikembalikan menurut "${id}", yang tidak ada dalam versi ${turnover.to.version}.`,
            ),
            orWait('Move the case once the work came back', 'Pindahkan setelah hasil perbaikan masuk'),
          ),
        ]),
  ];
}

/** An active step as it goes on. Where the actors did not change, neither do the seats, nor who was given the task. */
export function moveStep(turnover: Turnover, state: State, instance: StepInstance): MovedStep {
  const [old, now] = [stepIn(turnover.from, instance.step), stepIn(turnover.to, stepAfter(turnover, instance.step))];
  const kept = same(old?.actors, now?.actors);
  const taken = [...new Set(instance.marks.map((mark) => mark.action))];
  return {
    instance: instance.id,
    from: instance.step,
    step: stepAfter(turnover, instance.step),
    phase: now?.phase ?? instance.phase,
    seats: kept ? instance.seats : (now?.actors.seats ?? []).flatMap((seat) => resolveSeat(seat, state)),
    reseated: !kept,
    assignees: kept ? instance.assignees : [],
    voided: taken.filter((action) => isVoid(ruleOf(old, action), ruleOf(now, action))),
  };
}

/** What one of several has done counts for the others only under the rule it was done by. */
const isVoid = (old: Actors | undefined, now: Actors | undefined): boolean =>
  (counts(old) || counts(now)) && !same(old, now);
const counts = (actors: Actors | undefined): boolean => actors !== undefined && actors.rule !== 'ANY_OF';
