import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { State } from './state.js';

/** The events of one decision as they are told, and the state they have led to so far. */
export interface Story {
  readonly events: readonly Event[];
  readonly state: State;
}
export const storyOf = (state: State): Story => ({ events: [], state });
export const tell = (story: Story, ...events: readonly Event[]): Story => ({
  events: [...story.events, ...events],
  state: events.reduce(evolve, story.state),
});
