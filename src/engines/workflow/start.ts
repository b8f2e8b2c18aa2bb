import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { placesOf } from './actors.js';
import type { StartInput } from './command.js';
import type { Definition } from './definition.js';
import type { Event } from './event.js';
import { instantProblems, readInput } from './input.js';
import { perform } from './perform.js';
import { nothing } from './state.js';
import { storyOf, tell } from './story.js';
import { end, enter, routeOf } from './travel.js';

/** Opens a case: the intake step of the SOP, done. */
export function start(definition: Definition, input: StartInput): Result<Event[], Problem[]> {
  const { actor, at, channel, partner } = input;
  const { intake } = definition;
  const receivedAt = input.receivedAt ?? at;
  const state = { ...nothing, partner };
  const facts = readInput(definition, state, intake.inputs, intake.rules ?? [], input.facts);
  const after = facts.ok ? { ...state, facts: facts.value } : state;
  const place = input.opening ? { capacity: input.opening } : placesOf(definition, intake.by, after, actor, partner)[0];
  const problems = [
    ...(place
      ? []
      : [problem('FORBIDDEN', [], text('Opening a case is not yours.', 'Membuka kasus bukan wewenang Anda.'))]),
    ...(intake.channels.includes(channel)
      ? []
      : [
          problem(
            'INVALID',
            ['channel'],
            text(
              `Should be one of ${intake.channels.join(', ')}.`,
              `Seharusnya salah satu dari ${intake.channels.join(', ')}.`,
            ),
          ),
        ]),
    ...instantProblems(at, ['at']),
    ...instantProblems(receivedAt, ['receivedAt']),
    ...(Date.parse(receivedAt) > Date.parse(at)
      ? [problem('INVALID', ['receivedAt'], text('Later than now.', 'Lebih lambat dari sekarang.'))]
      : []),
    ...(facts.ok ? [] : facts.error),
  ];
  if (problems.length > 0 || !place || !facts.ok) return fail(problems);
  const doer = { at, person: actor.person, capacity: place.capacity };
  const linked = {
    ...(input.amends === undefined ? {} : { amends: input.amends }),
    ...(input.succeeds === undefined ? {} : { succeeds: input.succeeds }),
    // The partner of a case that follows or amends another knows of that one.
    ...(intake.confidential && !input.amends && !input.succeeds ? { confidential: true as const } : {}),
  };
  const procedure = { code: definition.code, version: definition.version };
  let story = tell(storyOf(nothing), { type: 'Started', ...doer, procedure, partner, channel, receivedAt, ...linked });
  if (Object.keys(facts.value).length > 0) story = tell(story, { type: 'FactsSet', at, facts: facts.value });
  story = perform(definition, story, intake.effects ?? [], doer);
  const route = routeOf(intake.routes, story.state);
  story = perform(definition, story, route?.effects ?? [], doer);
  if (route?.outcome !== undefined) return ok([...end(definition, story, route.outcome, intake.id, at).events]);
  return ok([...enter(definition, story, route?.to ?? [], null, at).events]);
}
