import { type Problem, problem, type UnmetGuard } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Actor, Capacity } from './actor.js';
import type { Definition } from './definition.js';
import { isInside, quoted } from './entry-label.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import { type As, namedPost, sameSeat } from './held-post.js';
import { type Doing, doneBy, type History, historyOf, isPassing, type LogEntry, type Standing } from './history.js';
import { instantProblems } from './input.js';
import { insteadOf } from './instead.js';
import { irreversible } from './irreversible.js';
import { WET_INK } from './paper-signature.js';
import { same } from './same.js';
import { sitsIn } from './seats.js';
import type { Restored, State } from './state.js';

/** Takes back the latest act of a case. */
export interface TakeBack {
  readonly actor: Actor;
  readonly at: string;
  readonly commentRef: string;
  /** The post to act in; the one the act was done in unless told. */
  readonly as?: As;
  /** Whether the caller's policy lets this actor take back what others of the institution did. */
  readonly forOthers: boolean;
}

/**
 * The latest act that still counts counts no longer: the case is again as it was before it. `log` is the whole of the
 * case's log. Of the history everything stays; so does what passed meanwhile beside the acts, and the count of steps.
 */
export function takeBack(
  definition: Definition,
  log: readonly LogEntry[],
  command: TakeBack,
): Result<Event[], Problem[]> {
  const history = historyOf(log);
  const latest = history.standing.findLast((entry) => !isPassing(entry));
  if (!latest) throw new Error('a case without a beginning');
  const { at, actor, commentRef } = command;
  const doing = doneBy(latest);
  const allowed = mayTakeBack(definition, history, latest, doing, command);
  const problems = [...instantProblems(at, ['at']), ...(allowed.ok ? [] : allowed.error)];
  if (!allowed.ok || problems.length > 0) return fail(problems);
  const unmet = irreversible(definition, latest);
  if (unmet.length > 0) return fail([impossible(definition, history.state, unmet, actor)]);
  const passed = history.standing.filter((entry) => entry.number > latest.number);
  const counting = history.standing.filter((entry) => entry !== latest);
  const target = passed
    .flatMap((entry) => entry.events.filter((event) => !ranOtherwise(log, counting, entry, event)))
    .reduce(passOver, latest.before);
  const told: Event = {
    type: 'ActTakenBack',
    at,
    person: actor.person,
    capacity: allowed.value,
    act: latest.number,
    commentRef,
    restored: whatDiffers(history.state, target),
  };
  return ok([told, ...stepsMoved(history.state, target, at)]);
}

/** A clock that ran out as an act had set it which counts no longer: as it was set before, it still runs. */
function ranOtherwise(
  log: readonly LogEntry[],
  counting: readonly LogEntry[],
  { number }: LogEntry,
  event: Event,
): boolean {
  if (event.type !== 'TimerElapsed') return false;
  const begins = (one: Event) =>
    one.type === 'TimerStarted' && one.timer === event.timer && one.instance === event.instance;
  const begun = log.findLast((entry) => entry.number < number && entry.events.some(begins));
  return begun !== undefined && !counting.some((entry) => entry.number === begun.number);
}

/** What passed beside the acts, in the case as it was: a vacant seat is filled in the steps that are active there. */
function passOver(state: State, event: Event): State {
  if (event.type !== 'SeatSubstituted') return evolve(state, event);
  const { position, unit } = event;
  const waiting = state.active.filter(({ seats }) => seats.some((seat) => sitsIn(seat, position, unit?.id ?? null)));
  return evolve(state, { ...event, instances: waiting.map((one) => one.id) });
}

/** Who did it, still in the post; for others, whose office it is, unless a name stands under it. */
function mayTakeBack(
  definition: Definition,
  { state, standing }: History,
  latest: Standing,
  doing: Doing | null,
  { actor, as, forOthers }: TakeBack,
): Result<Capacity | null, Problem[]> {
  const { en, id } = quoted(definition, latest, actor);
  const refuse = (path: readonly string[], why: string, sebab: string) =>
    fail([problem('FORBIDDEN', path, text(`The latest is ${en}. ${why}`, `Yang terakhir adalah ${id}. ${sebab}`))]);
  const mine = doing?.person === actor.person;
  const seat = mine && doing.capacity ? sameSeat(state, actor, doing.capacity, as) : null;
  if (seat) return ok(seat);
  const named = namedPost(state, actor, as);
  if (as && !named) return refuse(['as'], 'You do not hold that post.', 'Anda tidak memangku jabatan itu.');
  const personal = latest.events.some(isMark) || doing?.capacity?.partner != null;
  if (forOthers && !personal) return ok(named);
  if (mine)
    return refuse(
      as ? ['as'] : [],
      'You did it in a post that you do not act in now; a coordinator may take it back, but no paraf or signature.',
      'Anda melakukannya dalam jabatan lain; koordinator dapat menariknya kembali, kecuali paraf atau tanda tangan.',
    );
  if (!forOthers && standing.some((entry) => doneBy(entry)?.person === actor.person))
    return fail([impossible(definition, state, [laterAct(definition, latest, doing, actor)], actor)]);
  return personal
    ? refuse(
        [],
        'Only whoever gave it takes it back: a name stands under it, or it is the partner’s.',
        'Hanya pemberinya yang dapat menariknya kembali: ada nama di bawahnya, atau itu tindakan mitra.',
      )
    : refuse(
        [],
        'Only whoever did it, still holding the post, or a coordinator takes it back.',
        'Hanya pelakunya, selama memangku jabatan itu, atau koordinator yang dapat menariknya kembali.',
      );
}

function laterAct(definition: Definition, latest: Standing, doing: Doing | null, actor: Actor): UnmetGuard {
  const { en, id } = quoted(definition, latest, actor);
  return {
    code: `LATER_ACT.${latest.number}`,
    explanation: text(
      `Only the latest act is taken back, and since then there has been ${en}.`,
      `Hanya tindakan terakhir yang ditarik kembali, dan sesudahnya ada ${id}.`,
    ),
    whoCanMeet: doing?.capacity && !isInside(latest, actor) ? [doing.capacity.position] : [],
  };
}

/** A name stands under it; what was only registered from paper is a clerk's work. */
const isMark = (event: Event): boolean =>
  event.type === 'Signed' ? event.made?.method !== WET_INK : marks.has(event.type);
const marks: ReadonlySet<string> = new Set<Event['type']>(['SlotInitialled', 'SlotReaffirmed']);

/** Everything that stands against it, and what to do instead. */
function impossible(definition: Definition, state: State, unmet: readonly UnmetGuard[], actor: Actor): Problem {
  const instead = insteadOf(definition, state, actor);
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  return problem(
    'GUARD_FAILED',
    [],
    text(
      `It cannot be taken back. ${why('en')} ${instead.say.en}`,
      `Tidak dapat ditarik kembali. ${why('id')} ${instead.say.id}`,
    ),
    { unmet: unmet.map((one) => ({ ...one, whoCanMeet: [...new Set([...one.whoCanMeet, ...instead.who])] })) },
  );
}

function whatDiffers(from: State, to: State): Restored {
  const { entered: _, ...parts } = to;
  return Object.fromEntries(
    Object.entries(parts).filter(([part, value]) => !same(value, from[part as keyof State])),
  ) as Restored;
}

/** For readers of the log: which steps are left again, and which are open again. */
function stepsMoved(from: State, to: State, at: string): Event[] {
  const missing = (all: State['active'], within: State['active']) =>
    all.filter((one) => !within.some((other) => other.id === one.id));
  return [
    ...missing(from.active, to.active).map(
      ({ id, step }): Event => ({ type: 'StepLeft', at, instance: id, step, action: 'takeBack' }),
    ),
    ...missing(to.active, from.active).map(
      ({ id, step, phase, round }): Event => ({ type: 'StepReopened', at, instance: id, step, phase, round }),
    ),
  ];
}
