import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Actor } from './actor.js';
import { courseOf, decideAgain, handedIn } from './decide-again.js';
import type { Definition } from './definition.js';
import { isInside, quoted } from './entry-label.js';
import type { Event } from './event.js';
import type { Facts, FactValue } from './fact.js';
import { doneBy, type History, type Standing } from './history.js';
import { insteadOf } from './instead.js';
import { same } from './same.js';

/** A fact as it should have been recorded, and the standing entry that recorded it. */
export interface Correction {
  readonly name: string;
  readonly value: FactValue;
  readonly entry: Standing;
}

/**
 * Decides every act that still counts once more, from the first that recorded one of these facts: each in the state it
 * met, as it would have been with the facts corrected. Answers all facts that come out differently (a fact may have
 * been copied to another), or the first act whose way would have been another one.
 */
export function correctedWay(
  definition: Definition,
  history: History,
  corrections: readonly Correction[],
  actor: Actor,
): Result<Facts, Problem[]> {
  const corrected = history.standing.flatMap((entry) => entry.events.filter((one) => one.type === 'FactsCorrected'));
  const followed = new Set([
    ...corrections.map((one) => one.name),
    ...corrected.flatMap((one) => Object.keys(one.facts)),
  ]);
  let facts: Facts = {};
  for (const entry of history.standing) {
    const anew = corrections.filter((one) => one.entry === entry);
    if (anew.length === 0 && Object.keys(facts).length === 0) continue;
    if (!isAct(entry)) {
      facts = untouched(facts, entry);
      continue;
    }
    const given = handedIn(definition, entry);
    if (!isReproduced(definition, entry, given)) return fail([cannotTell(definition, history, entry, actor)]);
    const mended = Object.fromEntries(anew.map((one) => [one.name, one.value]));
    const state = { ...entry.before, facts: { ...entry.before.facts, ...facts } };
    const again = decideAgain(definition, state, entry, { ...given, ...mended });
    if (!again?.ok || !leadsAsBefore(entry, again.value)) {
      const wrong = again?.ok ? [] : (again?.error ?? []);
      const atInput = anew.length > 0 && wrong.length > 0 && wrong.every((one) => one.path[0] === 'facts');
      return fail(atInput ? wrong : [decides(definition, history, entry, wrong, actor)]);
    }
    const [then, now] = [set(entry.events), set(again.value)];
    const kept = Object.entries({ ...facts, ...now }).filter(
      ([name, value]) => followed.has(name) || !Object.hasOwn(now, name) || !same(value, then[name]),
    );
    facts = Object.fromEntries(kept);
  }
  return ok(
    Object.fromEntries(Object.entries(facts).filter(([name, value]) => !same(value, history.state.facts[name]))),
  );
}

const isAct = ({ events }: Standing): boolean => events.some((event) => acts.has(event.type));
const acts: ReadonlySet<string> = new Set<Event['type']>(['Started', 'Adopted', 'ActionTaken', 'EvidenceRecorded']);

/** Whether the act, decided again as it was, comes to the same: a case may have been moved to another version. */
function isReproduced(definition: Definition, entry: Standing, given: Facts): boolean {
  const { code, version } = definition;
  if (!same(entry.after.procedure, { code, version })) return false;
  const again = decideAgain(definition, entry.before, entry, given);
  return again?.ok === true && leadsAsBefore(entry, again.value);
}

const leadsAsBefore = ({ before, events }: Standing, again: readonly Event[]): boolean =>
  same(courseOf(before, again), courseOf(before, events));

const set = (events: readonly Event[]): Facts =>
  Object.assign({}, ...events.map((event) => (event.type === 'FactsSet' ? event.facts : {})));

/** What something else than an act has set since is no copy of what is corrected. */
function untouched(facts: Facts, { events, before, after }: Standing): Facts {
  if (events.some((event) => event.type === 'FactsCorrected')) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => same(before.facts[name], after.facts[name])));
}

function decides(
  definition: Definition,
  history: History,
  entry: Standing,
  wrong: readonly Problem[],
  actor: Actor,
): Problem {
  const { en, id } = quoted(definition, entry, actor);
  const told = isInside(entry, actor) ? [] : wrong;
  const why = (language: 'en' | 'id') => told.map((one) => ` ${one.message[language]}`).join('');
  return guard(
    definition,
    history,
    entry,
    actor,
    `DECIDES.${entry.number}`,
    text(
      wrong.length > 0
        ? `With the corrected facts ${en} could not have been done.${why('en')}`
        : `With the corrected facts ${en} would have led another way.`,
      wrong.length > 0
        ? `Dengan fakta yang dibetulkan, ${id} tidak dapat dilakukan.${why('id')}`
        : `Dengan fakta yang dibetulkan, ${id} akan menempuh jalan lain.`,
    ),
  );
}

function cannotTell(definition: Definition, history: History, entry: Standing, actor: Actor): Problem {
  const { en, id } = quoted(definition, entry, actor);
  return guard(
    definition,
    history,
    entry,
    actor,
    `CANNOT_TELL.${entry.number}`,
    text(
      `Nobody can tell what ${en} would have come to: it was not decided by the procedure as it is now.`,
      `Tidak dapat dipastikan akibatnya pada ${id} karena tidak diputuskan menurut prosedur yang sekarang.`,
    ),
  );
}

function guard(
  definition: Definition,
  { state }: History,
  entry: Standing,
  actor: Actor,
  code: string,
  explanation: Problem['message'],
): Problem {
  const instead = insteadOf(definition, state, actor);
  const position = isInside(entry, actor) ? undefined : doneBy(entry)?.capacity?.position;
  const whoCanMeet = [...new Set([...(position === undefined ? [] : [position]), ...instead.who])];
  return problem(
    'GUARD_FAILED',
    ['facts'],
    text(
      `${explanation.en} Take that act back while it is the latest. ${instead.say.en}`,
      `${explanation.id} Tarik kembali tindakan itu selagi yang terakhir. ${instead.say.id}`,
    ),
    { unmet: [{ code, explanation, whoCanMeet }] },
  );
}
