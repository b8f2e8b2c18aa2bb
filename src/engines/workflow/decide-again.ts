import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Actor, Capacity } from './actor.js';
import { adopt } from './adopt.js';
import type { Act } from './command.js';
import { decide } from './decide.js';
import type { Definition } from './definition.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { Facts } from './fact.js';
import type { LogEntry } from './history.js';
import { WET_INK } from './paper-signature.js';
import { start } from './start.js';
import type { SignatureMade, State } from './state.js';

/** The facts handed in with an act, apart from those its effects set. */
export function handedIn(definition: Definition, { events }: LogEntry): Facts {
  const [first, second] = events.filter((event) => event.type !== 'FactsObserved');
  if (first?.type === 'Started') {
    const asked = definition.intake.inputs.map((input) => input.fact);
    const given = second?.type === 'FactsSet' && Object.keys(second.facts).every((name) => asked.includes(name));
    return given ? second.facts : {};
  }
  if (first?.type === 'Adopted') return second?.type === 'FactsSet' ? second.facts : {};
  return first?.type === 'FactsSet' && events.some((event) => event.type === 'ActionTaken') ? first.facts : {};
}

/**
 * What the act of a log's entry would have come to in this state and with these facts; null for an entry that is no
 * decision by the procedure's rules. Whoever did it is taken to sit in the capacity it was done in.
 */
export function decideAgain(
  definition: Definition,
  state: State,
  { events }: LogEntry,
  facts: Facts,
): Result<Event[], Problem[]> | null {
  const lenient = withoutLimits(definition);
  const begun = events.find((event) => event.type === 'Started');
  if (begun) {
    const opening = begun.succeeds === undefined ? {} : { opening: begun.capacity };
    return start(lenient, { ...begun, ...opening, actor: actorOf(begun), facts });
  }
  const adopted = events.find((event) => event.type === 'Adopted');
  if (adopted) return adopt(lenient, { ...adopted, facts });
  const taken = events.find((event) => event.type === 'ActionTaken');
  if (taken) {
    const { at, action, instance, commentRef } = taken;
    const forms = events.flatMap((event) => (event.type === 'FormAnswered' ? [[event.form, event.answer]] : []));
    const seen = { observed: seenIn(state, events, 'FactsObserved'), computed: seenIn(state, events, 'FactsComputed') };
    const command = { do: 'act', at, action, instance, commentRef, facts, ...seen, ...signingIn(events) } as const;
    return decide(lenient, state, { ...command, actor: actorOf(taken), forms: Object.fromEntries(forms) });
  }
  const filed = events.find((event) => event.type === 'EvidenceRecorded');
  if (!filed) return null;
  const { at, document, version } = filed;
  const madeFrom = definition.documents.find((one) => one.kind === document)?.madeFrom;
  const making = madeFrom === undefined ? {} : { madeFrom };
  return decide(lenient, state, { do: 'recordEvidence', actor: actorOf(filed), at, document, version, ...making });
}

/** What was seen, or a form came to, at an act: as it was before, but for what the log says. */
function seenIn(state: State, events: readonly Event[], type: 'FactsObserved' | 'FactsComputed'): Facts {
  const told = events.find((event) => event.type === type);
  return told ? evolve(state, told).facts : state.facts;
}

/** What was handed in with an act that signed otherwise than by itself. */
function signingIn(events: readonly Event[]): Pick<Act, 'paperSignatures' | 'signing'> {
  const made = events.flatMap((event) =>
    event.type === 'Signed' && event.made ? [{ ...event, made: event.made }] : [],
  );
  const byProvider = made.find((one) => one.made.method !== WET_INK)?.made;
  const paperSignatures = made
    .filter((one) => one.made.method === WET_INK)
    .map(({ set, slot, person, capacity, made: { signedOn, record } }) => ({
      ...{ set, slot, person, signedOn, record },
      holds: person === null ? [] : actorOf({ person, capacity }).holds,
    }));
  return {
    ...(paperSignatures.length > 0 ? { paperSignatures } : {}),
    ...(byProvider ? { signing: without(byProvider) } : {}),
  };
}

const without = ({ method, record, signedOn }: SignatureMade) => ({ method, record, signedOn });

function actorOf({ person, capacity }: { person: string; capacity: Capacity }): Actor {
  const { position, unit, mode, partner } = capacity;
  const held = { position, unit: unit === null ? null : { id: unit, kind: '', echelon: null }, mode };
  return { person, holds: partner === null ? [held] : [], partner };
}

/** Words in a log may be references to words kept elsewhere: their length was judged when they came in. */
const withoutLimits = (definition: Definition): Definition => ({
  ...definition,
  facts: definition.facts.map((fact) => {
    if (fact.type !== 'TEXT') return fact;
    const { min: _, max: __, ...rest } = fact;
    return { ...rest, max: Number.MAX_SAFE_INTEGER };
  }),
});

/** Where a decision leads from a state: everything but what the facts hold, and the clocks that follow them. */
export function courseOf(before: State, events: readonly Event[]): unknown {
  const { facts: _, timers: __, ...state } = events.reduce(evolve, before);
  const set = new Set(events.flatMap((event) => (event.type === 'FactsSet' ? Object.keys(event.facts) : [])));
  return { ...state, set: [...set].sort(), asked: events.filter((event) => event.type === 'EffectRequested') };
}
