import type { Definition } from './definition.js';
import type { Event } from './event.js';
import type { Facts } from './fact.js';
import { own } from './lookup.js';
import { same } from './same.js';
import type { State } from './state.js';
import { type Story, storyOf, tell } from './story.js';

/** The names of the facts that are observed, and of those that come from a form. */
export const observedFacts = (definition: Definition): string[] =>
  definition.facts.flatMap((fact) => (fact.observed === undefined ? [] : [fact.name]));
export const factsOfForm = (definition: Definition, form: string): string[] =>
  definition.facts.flatMap((fact) => (fact.fromForm?.form === form ? [fact.name] : []));

/** The state as it is seen now; a name left out is not known (any more). Left out as a whole: as it was seen last. */
export const withObserved = (definition: Definition, state: State, observed: Facts | undefined): State =>
  observe(definition, storyOf(state), observed, '').state;

/** Tells what is seen otherwise than last time. */
export const observe = (definition: Definition, story: Story, observed: Facts | undefined, at: string): Story =>
  observed === undefined ? story : told(story, 'FactsObserved', observedFacts(definition), observed, at);

/** Tells what a form comes to. */
export const computed = (definition: Definition, story: Story, form: string, values: Facts, at: string): Story =>
  told(story, 'FactsComputed', factsOfForm(definition, form), values, at);

function told(
  story: Story,
  type: 'FactsObserved' | 'FactsComputed',
  names: readonly string[],
  values: Facts,
  at: string,
): Story {
  const { facts: before } = story.state;
  const facts = Object.fromEntries(
    names.flatMap((name) => {
      const value = own(values, name);
      return value === undefined || same(value, own(before, name)) ? [] : [[name, value]];
    }),
  );
  const gone = names.filter((name) => own(values, name) === undefined && own(before, name) !== undefined);
  const event: Event = { type, at, facts, gone };
  return Object.keys(facts).length > 0 || gone.length > 0 ? tell(story, event) : story;
}
