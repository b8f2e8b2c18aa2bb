import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { isComplete, type Place, takenPlaces } from './actors.js';
import { choose } from './choose.js';
import type { Act } from './command.js';
import type { Action, Definition } from './definition.js';
import type { Event } from './event.js';
import type { Facts } from './fact.js';
import { instantProblems, readInput } from './input.js';
import { own } from './lookup.js';
import { computed, observe } from './observe.js';
import type { Offer } from './offer.js';
import { readPapers, type Signing } from './paper-signature.js';
import { type Doer, perform } from './perform.js';
import { resume, sendBack } from './return-work.js';
import type { State } from './state.js';
import { type Story, storyOf, tell } from './story.js';
import { end, enter, leave, routeOf, timerEvents } from './travel.js';

/** Takes an action: who, whether, with what; then what follows, as events. */
export function act(definition: Definition, before: State, command: Act): Result<Event[], Problem[]> {
  const seen = observe(definition, storyOf(before), command.observed, command.at);
  const { state } = seen;
  const chosen = choose(definition, state, command);
  if (!chosen.ok) return chosen;
  const { offer, place, unmet } = chosen.value;
  const { action } = offer;
  const input = readInput(definition, state, action.inputs ?? [], action.rules ?? [], command.facts ?? {});
  const papers = readPapers(definition, state, action, command);
  const problems = [
    ...unmet,
    ...instantProblems(command.at, ['at']),
    ...formProblems(action, command),
    ...commentProblems(action, command),
    ...(input.ok ? [] : input.error),
    ...(papers.ok ? [] : papers.error),
  ];
  if (problems.length > 0 || !input.ok || !papers.ok) return fail(problems);
  const own = command.signing && { made: { ...command.signing, by: command.actor.person } };
  const signing = { papers: papers.value, ...(own ? { own } : {}) };
  return ok([...carryOut(definition, seen, command, offer, place, input.value, signing).events]);
}

function formProblems(action: Action, command: Act): Problem[] {
  const problems = Object.keys(command.forms ?? {})
    .filter((form) => form !== action.form)
    .map((form) =>
      problem(
        'INVALID',
        ['forms', form],
        text('This form is not asked for here.', 'Borang ini tidak diminta di sini.'),
      ),
    );
  if (action.form !== undefined && !own(command.forms ?? {}, action.form))
    problems.push(
      problem(
        'REQUIRED',
        ['forms', action.form],
        text('The finished form is required.', 'Borang yang sudah diisi wajib ada.'),
      ),
    );
  return problems;
}

function commentProblems(action: Action, command: Act): Problem[] {
  const given = typeof command.commentRef === 'string' && command.commentRef !== '';
  if (!given && (action.return !== undefined || action.comment === 'REQUIRED'))
    return [problem('REQUIRED', ['comment'], text('A reason is required.', 'Alasan wajib diisi.'))];
  if (given && action.comment === 'NONE')
    return [problem('INVALID', ['comment'], text('This action takes no comment.', 'Tindakan ini tanpa catatan.'))];
  return [];
}

function carryOut(
  definition: Definition,
  before: Story,
  command: Act,
  offer: Offer,
  place: Place,
  facts: Facts,
  signing: Signing,
): Story {
  const { at, actor } = command;
  const { action, instance, step } = offer;
  const doer = { at, person: actor.person, capacity: place.capacity };
  const commentRef = command.commentRef ?? null;
  let told = before;
  if (Object.keys(facts).length > 0) told = tell(told, { type: 'FactsSet', at, facts });
  const answer = action.form === undefined ? undefined : own(command.forms ?? {}, action.form);
  if (action.form !== undefined && answer !== undefined)
    told = computed(
      definition,
      tell(told, { type: 'FormAnswered', at, form: action.form, answer }),
      action.form,
      command.computed ?? {},
      at,
    );
  const mark = { ...doer, action: action.id, seat: place.seat };
  const taken = takenPlaces(offer.actors, [...(instance?.marks ?? []), mark], action.id);
  const complete = isComplete(offer.actors, told.state, taken);
  told = tell(told, {
    type: 'ActionTaken',
    ...mark,
    instance: instance?.id ?? null,
    step: step?.id ?? null,
    commentRef,
    complete,
  });
  if (!complete) return restartClocks(definition, told, before, at);
  if (action.return !== undefined) told = sendBack(definition, told, action.return, commentRef ?? '', at);
  told = perform(definition, told, action.effects ?? [], doer, signing);
  return moveOn(definition, restartClocks(definition, told, before, at), offer, doer);
}

function moveOn(definition: Definition, story: Story, offer: Offer, doer: Doer): Story {
  const { at } = doer;
  const { action, instance, step } = offer;
  const found = routeOf(action.routes ?? [{ stay: true }], story.state);
  if (!found) throw new Error(`no route of ${action.id} holds`);
  const { story: resumed, route } = resume(story, action, found, at);
  const told = perform(definition, resumed, route.effects ?? [], doer);
  if (route.outcome !== undefined) return end(definition, told, route.outcome, action.id, at);
  if (route.to === undefined) return told;
  const anyTime = definition.anyTime.find((one) => one.id === action.id);
  const leaving = instance
    ? told.state.active.filter((one) => one.id === instance.id)
    : anyTime?.leaves
      ? told.state.active
      : [];
  return enter(definition, leave(told, leaving, action.id, at), route.to, step?.id ?? null, at);
}

/** A clock before a day is set anew when the day changes while its step is active. */
export function restartClocks(definition: Definition, story: Story, before: Story, at: string): Story {
  const events = story.state.active.flatMap((instance) => {
    const timers = definition.steps.find((one) => one.id === instance.step)?.timers ?? [];
    const moved = timers.filter(
      ({ before: day }) => day !== undefined && own(story.state.facts, day.fact) !== own(before.state.facts, day.fact),
    );
    return timerEvents(definition, story.state, moved, instance.id, at);
  });
  return tell(story, ...events);
}
