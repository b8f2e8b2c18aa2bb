import { decide } from '../../engines/workflow/decide.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import type { UnitRef } from '../../engines/workflow/fact.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { type OpenPost, openPost } from '../identity/post-holders.js';
import { administratorsOnly, notFound } from '../identity/problems.js';
import { engineActor } from './case.rules.js';
import { type LoadedCase, loadCase, stale } from './case-load.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { keepWords } from './free-text.js';
import { inInput } from './in-input.js';
import { handTasks } from './task-subjects.js';
import { checkHeld, filledSeat, vacantSeat } from './vacant-seat.js';

export interface CooperationReassign {
  readonly cooperationId: string;
  readonly position: string;
  readonly unitId?: string | null;
  readonly to?: string | null;
  readonly comment: string;
  readonly expectedVersion?: number | null;
}

/** Lets another post fill a vacant seat of one case, or takes the seat back. */
export async function cooperationReassign(work: Work<Actor>, input: CooperationReassign): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const current = loaded.value;
  const { definition, state } = current;
  if (input.to != null && !mayAdminister(work.actor)) return fail([administratorsOnly]);
  if (!mayAdminister(work.actor) && !holdsSuch(work.actor, definition, input.position)) return fail([holdersOnly]);
  const postId = input.to == null ? null : rowId('pos', input.to);
  const post = postId === null ? null : await openPost(work, postId);
  const seat = await seatMeant(work, current, input);
  const problems = [
    ...checkText(['input', 'comment'], input.comment, 5000),
    ...(input.to != null && !post ? [notFound('input', 'to')] : []),
    ...(post ? await checkHeld(work, post) : []),
    ...(seat.ok ? [] : seat.error),
  ];
  if (!seat.ok || problems.length > 0) return fail(problems);
  if (!mayTakeBack(work.actor, definition, input.position, seat.value)) return fail([holdersOnly]);
  const decided = decide(definition, state, {
    do: 'substitute',
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    position: input.position,
    unit: seat.value,
    by: post && asSubstitute(definition, work.actor, post),
    commentRef: 'pending',
  });
  if (!decided.ok) return fail(inInput(decided.error, []).map(named));
  const words = await keepWords(work, current.id, input.comment.trim());
  const events = decided.value.map((event) => withComment(event, words.id));
  const after = events.reduce(evolve, state);
  const act = actRow(definition, input.position, post, words.id);
  if (!(await recordCase(work, definition, current, after, events, act, post ? [post.id] : [])))
    return fail([stale(current.version + 1)]);
  await handTasks(work, current.id, definition, after);
  await closeCase(work, current, after);
  announceCase(work, 'COOPERATION_REASSIGNED', current.id, current.version + 1, after, events, {
    commentCommitment: words.commitment,
  });
  return ok({ id: current.id });
}

/** A position the engine will refuse (the partner's, or none of the SOP's) is not looked for among posts. */
async function seatMeant(work: Work<Actor>, { definition, state }: LoadedCase, input: CooperationReassign) {
  if (input.to == null) return filledSeat(state, input);
  const ours = definition.positions.some((one) => one.code === input.position && one.party === 'INSTITUTION');
  return ours ? vacantSeat(work, definition, state, input) : ok(null);
}

/** To whoever could not take the seat back in any unit, nothing is told of who fills it. */
const holdsSuch = (actor: Actor, definition: Definition, position: string): boolean =>
  engineActor(definition, actor, null).holds.some((hold) => hold.position === position);

/** A seat is given by administrators, as delegations are; it is taken back by them or by who holds it again. */
const mayTakeBack = (actor: Actor, definition: Definition, position: string, unit: UnitRef | null): boolean =>
  mayAdminister(actor) ||
  engineActor(definition, actor, null).holds.some(
    (hold) => hold.position === position && (hold.unit?.id ?? null) === (unit?.id ?? null),
  );

/** The post with the seats it has by its own name in this SOP. */
function asSubstitute(definition: Definition, actor: Actor, { id, code, aliases, unit }: OpenPost) {
  const holding = { positionId: id, code, aliases, unit, mode: 'DEFINITIVE' } as const;
  const { holds } = engineActor(definition, { ...actor, holds: [holding] }, null);
  return { post: id, position: holds[0]?.position ?? code, holds };
}

/** A post that fills no seat of the case any more no longer opens it. */
async function closeCase(work: Work<Actor>, { id, state }: LoadedCase, after: State): Promise<void> {
  const posts = (of: State) => (of.substitutes ?? []).map((one) => one.by.post);
  const gone = posts(state).filter((post) => !posts(after).includes(post));
  if (gone.length === 0) return;
  await work.query(
    'delete from "access_grant" where "institution_id" = $1 and "object_id" = $2 and "subject_id" = any($3)',
    [work.institutionId, id, gone],
  );
}

const withComment = (event: Event, id: string): Event =>
  event.type === 'SeatSubstituted' ? { ...event, commentRef: id } : event;

function actRow(definition: Definition, position: string, post: OpenPost | null, commentId: string) {
  const seat = definition.positions.find((one) => one.code === position)?.title ?? text(position, position);
  return {
    action: 'reassign',
    label: post
      ? text(`Vacant: ${seat.en}. Filled by: ${post.title.en}`, `Kosong: ${seat.id}. Diisi oleh: ${post.title.id}`)
      : text(`Taken back: ${seat.en}`, `Diambil kembali: ${seat.id}`),
    step: null,
    positionCode: null,
    mode: null,
    commentId,
    shared: false,
  };
}

const fields: Readonly<Record<string, string>> = { by: 'to', unit: 'unitId' };
const named = (one: Problem): Problem => ({ ...one, path: one.path.map((part) => fields[part] ?? part) });

const holdersOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Only an administrator, or who holds this post, takes its seat back.',
    'Hanya administrator, atau pemangku jabatan ini, yang mengambilnya kembali.',
  ),
);
