import { type Problem, type ProblemCode, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { restartClocks } from './act.js';
import type { Actor, Capacity } from './actor.js';
import type { FactInput } from './command.js';
import { type Correction, correctedWay } from './corrected-way.js';
import { handedIn } from './decide-again.js';
import type { Definition, FactDefinition } from './definition.js';
import type { Event } from './event.js';
import { type As, namedPost, sameSeat } from './held-post.js';
import { doneBy, type History, historyOf, type LogEntry, type Standing } from './history.js';
import { instantProblems } from './input.js';
import { own } from './lookup.js';
import { readFact } from './read-fact.js';
import { same } from './same.js';
import { isSigned } from './sheet.js';
import type { State } from './state.js';
import { storyOf, tell } from './story.js';
import { timerEvents } from './travel.js';
import { whoCanSet } from './who.js';

/** Corrects facts that were recorded wrongly. */
export interface Correct {
  readonly actor: Actor;
  readonly at: string;
  readonly commentRef: string;
  readonly facts: FactInput;
  /** The post to act in; the one a fact was recorded in unless told. */
  readonly as?: As;
  /** Whether the caller's policy lets this actor correct what others recorded. */
  readonly forOthers: boolean;
}

/**
 * Facts as they should have been recorded. Refused where an act already taken would have gone another way with them,
 * and where they are dates that somebody has signed. Clocks that count towards a day that moves are set anew.
 */
export function correct(
  definition: Definition,
  log: readonly LogEntry[],
  command: Correct,
): Result<Event[], Problem[]> {
  const history = historyOf(log);
  const { state } = history;
  const { at, actor, as, commentRef, forOthers } = command;
  const problems = instantProblems(at, ['at']);
  const corrections: Correction[] = [];
  let seated: Capacity | null = null;
  for (const [name, value] of Object.entries(command.facts)) {
    const found = recorded(definition, history, name);
    if (!found.ok) {
      problems.push(found.error);
      continue;
    }
    const { fact, entry } = found.value;
    const seat = seatOf(state, entry, actor, as);
    if (!seat && !forOthers) {
      problems.push(notYours(definition, fact, entry));
      continue;
    }
    seated ??= seat;
    const read = readFact(fact, value, ['facts', name]);
    problems.push(...(read.ok ? [] : read.error), ...signedDate(state, fact));
    if (read.ok && same(read.value, state.facts[name]))
      problems.push(refused('INVALID', name, 'This is what is recorded.', 'Inilah yang sudah tercatat.'));
    else if (read.ok) corrections.push({ name, value: read.value, entry });
  }
  if (as && forOthers && !namedPost(state, actor, as))
    problems.push(problem('FORBIDDEN', ['as'], text('You do not hold that post.', 'Anda tidak memangku jabatan itu.')));
  if (problems.length > 0) return fail(problems);
  const way = correctedWay(
    definition,
    history,
    [...corrections, ...earlier(definition, history, command.facts)],
    actor,
  );
  if (!way.ok) return way;
  const facts = way.value;
  const was = Object.fromEntries(Object.entries(state.facts).filter(([name]) => Object.hasOwn(facts, name)));
  const capacity = seated ?? namedPost(state, actor, as);
  const before = storyOf(state);
  const told = tell(before, { type: 'FactsCorrected', at, person: actor.person, capacity, commentRef, facts, was });
  const restarted = restartClocks(definition, told, before, at);
  return ok([...restarted.events, ...outcomeClocks(definition, state, restarted.state, at)]);
}

const refused = (code: ProblemCode, name: string, en: string, id: string): Problem =>
  problem(code, ['facts', name], text(en, id));

/** The entry whose act handed a fact in as it stands. What a procedure set by itself is not corrected. */
function recorded(
  definition: Definition,
  history: History,
  name: string,
): Result<{ fact: FactDefinition; entry: Standing }, Problem> {
  const fact = definition.facts.find((one) => one.name === name);
  const no = (code: ProblemCode, en: string, id: string) => fail(refused(code, name, en, id));
  if (!fact) return no('NOT_FOUND', 'The procedure has no such fact.', 'Prosedur tidak memiliki fakta itu.');
  if (own(history.state.facts, name) === undefined)
    return no(
      'INVALID',
      `Nothing is recorded as "${fact.label.en}" yet: the act that asks for it records it.`,
      `"${fact.label.id}" belum tercatat: dicatat dengan tindakan yang memintanya.`,
    );
  const entry = history.standing.findLast((one) => sets(one, name));
  const last = entry?.events.findLast((event) => event.type === 'FactsSet' && Object.hasOwn(event.facts, name));
  if (!entry || last?.type !== 'FactsSet' || last.facts !== handedIn(definition, entry))
    return no(
      'INVALID',
      `"${fact.label.en}" was not handed in; it follows from another act. Correct that, or take it back.`,
      `"${fact.label.id}" tidak diisi langsung; itu akibat tindakan lain. Betulkan atau tarik kembali tindakan itu.`,
    );
  return ok({ fact, entry });
}

/** Whether a fact came to be what it is in this entry; a correction only says what it should have been. */
function sets({ events, before, after }: Standing, name: string): boolean {
  if (events.some((event) => event.type === 'FactsCorrected')) return false;
  const told = events.some((event) => event.type === 'FactsSet' && Object.hasOwn(event.facts, name));
  return told || !same(own(before.facts, name), own(after.facts, name));
}

/** What was corrected before and still is as it was corrected: the acts are to be judged with all that is known. */
function earlier(definition: Definition, history: History, anew: FactInput): Correction[] {
  const names = history.standing.flatMap((entry) =>
    entry.events.flatMap((event) =>
      event.type === 'FactsCorrected' ? Object.keys(event.facts).map((name) => ({ name, by: entry.number })) : [],
    ),
  );
  return [...new Map(names.map((one) => [one.name, one])).values()].flatMap(({ name, by }): Correction[] => {
    const found = Object.hasOwn(anew, name) ? null : recorded(definition, history, name);
    const value = own(history.state.facts, name);
    if (!found?.ok || value === undefined || found.value.entry.number > by) return [];
    return [{ name, value, entry: found.value.entry }];
  });
}

const seatOf = (state: State, entry: Standing, actor: Actor, as: As): Capacity | null => {
  const seat = doneBy(entry)?.capacity;
  return seat ? sameSeat(state, actor, seat, as) : null;
};

function notYours(definition: Definition, fact: FactDefinition, entry: Standing): Problem {
  const code = doneBy(entry)?.capacity?.position ?? whoCanSet(definition, fact.name)[0] ?? '';
  const title = definition.positions.find((one) => one.code === code)?.title ?? text(code, code);
  return refused(
    'FORBIDDEN',
    fact.name,
    `"${fact.label.en}" was recorded by: ${title.en}. Whoever holds that post, or a coordinator, corrects it.`,
    `"${fact.label.id}" dicatat oleh: ${title.id}. Pemangku jabatan itu atau koordinator yang membetulkannya.`,
  );
}

/** The days an agreement runs are what the parties sign; those of an adopted one were only copied from its paper. */
function signedDate(state: State, fact: FactDefinition): Problem[] {
  if (fact.type !== 'DATE') return [];
  const sets = Object.values(state.signatures);
  const all = sets.some(({ slots }) => slots.length > 0 && slots.every(isSigned));
  if (all || (state.outcome?.kind === 'AGREEMENT' && !state.adopted))
    return [
      refused(
        'FROZEN',
        fact.name,
        'Both parties have signed it: a date of an agreement is changed by an addendum.',
        'Kedua pihak sudah menandatanganinya: tanggal perjanjian diubah dengan adendum.',
      ),
    ];
  return sets.some(({ slots }) => slots.some(isSigned))
    ? [
        refused(
          'FROZEN',
          fact.name,
          'One party has signed with this date. Its signatory takes the signature back first.',
          'Satu pihak sudah menandatangani dengan tanggal ini. Penandatangan menariknya kembali lebih dahulu.',
        ),
      ]
    : [];
}

/** The clocks of an outcome run on after the end. */
function outcomeClocks(definition: Definition, before: State, after: State, at: string): Event[] {
  const timers = definition.outcomes.find((one) => one.id === after.outcome?.id)?.timers ?? [];
  const moved = timers.filter(
    ({ before: day }) => day !== undefined && !same(own(after.facts, day.fact), own(before.facts, day.fact)),
  );
  return timerEvents(definition, after, moved, null, at);
}
