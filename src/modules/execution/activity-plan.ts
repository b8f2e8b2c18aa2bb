import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { kept } from '../identity/check.js';
import { Activity, ActivityKind } from './activity.entity.js';
import { type ActivityWords, checkActivity, checkDays } from './activity.rules.js';
import { type ActivityClass, classIn } from './activity-class.js';
import { announceActivity } from './execution.events.js';
import { executionCase, problemsIn } from './execution-work.js';

export interface ActivityPlan extends ActivityWords, ActivityClass {
  readonly cooperationId: string;
  readonly kind: string;
  readonly title: string;
  readonly plannedOn: string;
  readonly endsOn?: string | null;
}

/** Plans something to be done in a cooperation; what was done already is planned for its day and said to be held. */
export async function activityPlan(work: Work<Actor>, input: ActivityPlan): Promise<Outcome> {
  const on = await executionCase(work, input.cooperationId);
  const kind = await kindCalled(work, input.kind);
  const counted = await classIn(work, input, on.ok ? on.value.party : null, input.plannedOn);
  const problems = [
    ...problemsIn(on, kind, counted),
    ...checkActivity(input),
    ...checkDays({ from: 'plannedOn', to: 'endsOn' }, input.plannedOn, input.endsOn),
  ];
  if (!on.ok || !kind.ok || !counted.ok || problems.length > 0) return fail(problems);
  const { cooperationId, party, entry } = on.value;
  const id = work.ids.next();
  work.em.create(Activity, {
    institutionId: work.institutionId,
    id,
    cooperationId,
    kindId: kind.value.id,
    title: input.title.trim(),
    description: kept(input.description),
    status: 'PLANNED',
    happensOn: input.plannedOn,
    endsOn: input.endsOn ?? null,
    mode: input.mode ?? null,
    place: kept(input.place),
    plannedParty: party,
    plannedById: work.actor.personId,
    plannedEntry: entry,
    ...counted.value,
    createdAt: work.now,
    updatedAt: work.now,
  });
  announceActivity(
    work,
    'ACTIVITY_PLANNED',
    { id, cooperationId, version: 1 },
    {
      party,
      activityKind: kind.value.code,
      plannedOn: input.plannedOn,
      ...counted.value,
    },
  );
  return ok({ id });
}

/** The kind of this code, if it is still used. */
export async function kindCalled(work: Work<Actor>, code: string): Promise<Result<ActivityKind, Problem[]>> {
  const kind = await work.em.findOne(ActivityKind, { institutionId: work.institutionId, code });
  return kind && !kind.retired ? ok(kind) : fail([unknownKind(await codesOf(work))]);
}

const codesOf = async (work: Work<Actor>): Promise<string[]> =>
  (
    await work.em.find(
      ActivityKind,
      { institutionId: work.institutionId, retired: false },
      { orderBy: { code: 'asc' }, limit: 50 },
    )
  ).map(({ code }) => code);

const unknownKind = (codes: readonly string[]): Problem =>
  problem(
    'INVALID',
    ['input', 'kind'],
    codes.length === 0
      ? text(
          'The institution has no kinds of activity yet; a coordinator adds them (activityKindSet).',
          'Institusi belum memiliki jenis kegiatan; koordinator menambahkannya (activityKindSet).',
        )
      : text(`The kinds of activity are ${codes.join(', ')}.`, `Jenis kegiatan adalah ${codes.join(', ')}.`),
  );
