import type { Event } from './event.js';
import { own } from './lookup.js';
import type { State } from './state.js';

type Personal = Extract<Event, { type: 'ActionTaken' | 'EvidenceRecorded' | 'MarksVoided' }>;

/** Keeps who did what, for the acts that must be by different persons. */
export function evolvePersons(state: State, event: Personal): State {
  switch (event.type) {
    case 'EvidenceRecorded':
      return { ...state, authors: { ...state.authors, [event.document]: event.person } };
    case 'ActionTaken': {
      const { action, instance, person } = event;
      const before = own(state.doers ?? {}, action);
      const persons = before?.instance === instance ? before.persons : [];
      const doers = { instance, persons: [...new Set([...persons, person])] };
      return { ...state, doers: { ...state.doers, [action]: doers } };
    }
    case 'MarksVoided': {
      const kept = Object.entries(state.doers ?? {}).filter(([, one]) => one.instance !== event.instance);
      return { ...state, doers: Object.fromEntries(kept) };
    }
  }
}
