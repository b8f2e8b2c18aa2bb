import { decide } from '../../engines/workflow/decide.js';
import type { Definition } from '../../engines/workflow/definition.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { sitsIn } from '../../engines/workflow/seats.js';
import type { ResolvedSeat, State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { all, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { type Actor, hasRole } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { Person } from '../identity/person.entity.js';
import { holdersOf, postsCalled } from '../identity/post-holders.js';
import { invalid, notFound } from '../identity/problems.js';
import { engineActor, namesOf } from './case.rules.js';
import { loadCase, stale } from './case-load.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { taskVisible } from './cooperation.policy.js';
import { inInput } from './in-input.js';
import { handTasks } from './task-subjects.js';

export interface CooperationAssign {
  readonly taskId: string;
  readonly personIds: readonly string[];
  readonly expectedVersion?: number | null;
}

interface Task {
  readonly cooperation_id: string;
  readonly instance: string;
  readonly step: string;
  readonly position_code: string;
  readonly unit_id: string | null;
}

const MOST_PERSONS = 20;

/** Gives a task to some of those who hold its seat, by name; to nobody: back to whoever holds it. */
export async function cooperationAssign(work: Work<Actor>, input: CooperationAssign): Promise<Outcome> {
  const task = await findTask(work, input.taskId);
  if (!task) return fail([notFound('input', 'taskId')]);
  const loaded = await loadCase(work, globalId('coo', task.cooperation_id), input.expectedVersion);
  if (!loaded.ok) return loaded;
  const current = loaded.value;
  const { definition, state } = current;
  const seat = { position: task.position_code, unit: task.unit_id };
  const held = headOf(work.actor, definition, seat);
  if (!held && !hasRole(work.actor, 'COORDINATOR', 'ADMINISTRATOR')) return fail([giversOnly]);
  const persons = input.personIds.map((id) => rowId('per', id));
  const problems = await personProblems(work, definition, state, task, seat, persons);
  if (problems.length > 0) return fail(problems);
  const decided = decide(definition, state, {
    do: 'assign',
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    instance: task.instance,
    seat,
    persons: persons.flatMap((id) => id ?? []),
  });
  if (!decided.ok) return fail(inInput(decided.error, []).map(named));
  const after = decided.value.reduce(evolve, state);
  const title = definition.steps.find((one) => one.id === task.step)?.title ?? text(task.step, task.step);
  const act = {
    action: 'assign',
    label:
      persons.length > 0
        ? text(`Task given by name: ${title.en}`, `Tugas diberikan kepada orang yang disebut: ${title.id}`)
        : text(`Task given back to the post: ${title.en}`, `Tugas dikembalikan kepada jabatan: ${title.id}`),
    step: task.step,
    positionCode: held ? seat.position : null,
    mode: held ? 'DEFINITIVE' : null,
    commentId: null,
    shared: false,
  };
  if (!(await recordCase(work, definition, current, after, decided.value, act)))
    return fail([stale(current.version + 1)]);
  await handTasks(work, current.id, definition, after);
  announceCase(work, 'COOPERATION_ASSIGNED', current.id, current.version + 1, after, decided.value);
  return ok({ id: current.id });
}

async function findTask(work: Work<Actor>, id: string): Promise<Task | null> {
  const row = rowId('tsk', id);
  if (row === null) return null;
  const parameters = new Parameters();
  const condition = whereSql(all(equals('id', row), taskVisible(work.actor)), 't', parameters);
  const [task] = await work.query<Task>(
    `select t."cooperation_id", t."instance", t."step", t."position_code", t."unit_id" from "task" t
     where t."institution_id" = ${parameters.add(work.institutionId)} and ${condition}`,
    parameters.values,
  );
  return task ?? null;
}

/** The definitive holder of the seat: the one whose task it is to give away. */
const headOf = (actor: Actor, definition: Definition, seat: ResolvedSeat): boolean =>
  engineActor(definition, actor, null).holds.some(
    (hold) => hold.mode === 'DEFINITIVE' && sitsIn(seat, hold.position, hold.unit?.id ?? null),
  );

async function personProblems(
  work: Work<Actor>,
  definition: Definition,
  state: State,
  { step }: Task,
  seat: ResolvedSeat,
  persons: readonly (string | null)[],
): Promise<Problem[]> {
  if (definition.positions.find((one) => one.code === seat.position)?.party === 'PARTNER') return [ofPartner];
  if (persons.length > MOST_PERSONS) return [tooMany];
  const known = await work.em.find(Person, {
    institutionId: work.institutionId,
    id: persons.flatMap((id) => id ?? []),
  });
  const able = await ableTo(work, definition, state, step, seat);
  return persons.flatMap((id, index) => {
    const path = ['input', 'personIds', String(index)];
    if (id === null || !known.some((one) => one.id === id)) return [notFound(...path)];
    return able.has(id) ? [] : [cannotHold(path)];
  });
}

/** Who holds a seat today in a capacity the step takes, and has an account to act with. */
async function ableTo(
  work: Work<Actor>,
  definition: Definition,
  state: State,
  step: string,
  { position, unit }: ResolvedSeat,
): Promise<Set<string>> {
  const seats = definition.steps.find((one) => one.id === step)?.actors.seats ?? [];
  const takes = (mode: (typeof people)[number]['mode']) =>
    seats.some((one) => one.position === position && (one.modes?.includes(mode) ?? true));
  const called = await postsCalled(work, namesOf(definition, position));
  const posts = called.filter((one) => unit === null || one.unit?.id === unit).map((one) => one.id);
  const substitutes = (state.substitutes ?? [])
    .filter((one) => sitsIn({ position, unit }, one.position, one.unit?.id ?? null))
    .map((one) => one.by.post);
  const people = await holdersOf(work, [...posts, ...substitutes]);
  const able = people.filter((one) => one.canAct && takes(posts.includes(one.positionId) ? one.mode : 'AN'));
  return new Set(able.map((one) => one.personId));
}

const fields: Readonly<Record<string, string>> = { instance: 'taskId', persons: 'personIds' };
const named = (one: Problem): Problem => ({ ...one, path: one.path.map((part) => fields[part] ?? part) });

const giversOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Only the definitive holder of the post, a coordinator or an administrator gives its tasks to persons.',
    'Hanya pejabat definitif jabatan itu, koordinator, atau administrator yang membagi tugasnya kepada orang.',
  ),
);
const ofPartner: Problem = invalid(
  ['input', 'taskId'],
  'This task is the partner’s, who settles itself who acts in it.',
  'Tugas ini milik mitra, yang menentukan sendiri siapa yang menjalankannya.',
);
const tooMany: Problem = problem(
  'TOO_MANY',
  ['input', 'personIds'],
  text(`At most ${MOST_PERSONS} persons.`, `Paling banyak ${MOST_PERSONS} orang.`),
);
const cannotHold = (path: readonly string[]): Problem =>
  invalid(
    path,
    'This person does not hold the post today in a capacity the step takes, or has no account to act with. Assign or delegate the post first.',
    'Orang ini hari ini tidak memangku jabatan itu dalam kedudukan yang diterima langkah ini, atau tidak mempunyai akun. Angkat atau limpahkan wewenangnya lebih dahulu.',
  );
