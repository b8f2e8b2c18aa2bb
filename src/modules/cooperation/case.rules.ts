import type { Actor as EngineActor, Hold } from '../../engines/workflow/actor.js';
import type { Definition, Phase } from '../../engines/workflow/definition.js';
import type { Event, EventType } from '../../engines/workflow/event.js';
import type { State } from '../../engines/workflow/state.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import type { Actor, Holding } from '../identity/actor.js';

export const caseStatuses = ['OPEN', 'ACTIVE', 'UNDER_REVIEW', 'CLOSED'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Posts under the codes this SOP uses, whatever the institution calls them. */
export const positionsHeld = (definition: Definition, held: readonly Holding[]): Hold[] =>
  held.flatMap(({ code, aliases, unit, mode }) => {
    const names = new Set([code, ...aliases]);
    return definition.positions
      .filter((position) => names.has(position.code) || position.aliases?.some((alias) => names.has(alias)))
      .map((position) => ({ position: position.code, unit, mode }));
  });

/** The caller as the engine knows one: posts under the codes this SOP uses, whatever the institution calls them. */
export function engineActor(definition: Definition, actor: Actor, casePartner: string | null): EngineActor {
  const holds = positionsHeld(definition, actor.holds);
  const posts = actor.holds.map((held) => held.positionId);
  const partner = actor.kind === 'PARTNER' ? partnerOf(actor, casePartner) : null;
  return { person: actor.personId, holds, posts, partner };
}

/** A case of a partner that was merged is its survivor's contacts' to go on with. */
const partnerOf = (actor: Actor, casePartner: string | null): string | null =>
  casePartner !== null && actor.partnerIds.includes(casePartner) ? casePartner : actor.partnerId;

/** Every code and alias a post may go by to fill a position of the SOP. */
export function namesOf(definition: Definition, position: string): string[] {
  const found = definition.positions.find((one) => one.code === position);
  return [position, ...(found?.aliases ?? [])];
}

/** The phase a case is counted under: the latest phase among its active steps, or that of its outcome. */
export function phaseOf(definition: Definition, state: State, order: readonly Phase[]): Phase {
  if (state.outcome) return state.outcome.phase;
  const active = state.active.map((instance) => order.indexOf(instance.phase));
  return order[Math.max(...active, 0)] ?? definition.steps[0]?.phase ?? 'INTAKE';
}

/**
 * OPEN while steps are active and nothing is in force; an agreement reached is ACTIVE, and so is one in force whose case
 * goes on, unless it is UNDER_REVIEW; any other outcome closes the case.
 */
export function statusOf({ outcome, standing }: State): CaseStatus {
  if (outcome) return outcome.kind === 'AGREEMENT' ? 'ACTIVE' : 'CLOSED';
  if (!standing) return 'OPEN';
  return standing.is === 'IN_FORCE' ? 'ACTIVE' : 'UNDER_REVIEW';
}

/** The day on which an instrument was first signed by all; null: none is. */
export function signedDay({ signatures }: State, timeZone: string): CivilDate | null {
  const days = Object.values(signatures).flatMap(({ slots }) => {
    const made = slots.map(
      ({ at, made }) => made?.signedOn ?? (at === null ? null : civilDateIn(new Date(at), timeZone)),
    );
    return made.includes(null) ? [] : [made.sort().at(-1) ?? null];
  });
  return days.sort()[0] ?? null;
}

/** Whether the stage moved: a step was entered or left, or the case ended. */
export const isStageChange = (events: readonly Event[]): boolean => events.some((event) => stageEvents.has(event.type));
const stageEvents: ReadonlySet<string> = new Set<EventType>([
  'StepEntered',
  'StepLeft',
  'StepReopened',
  'OutcomeReached',
]);

/** The fact that holds an agreement's last day: the one it came into force by, or the date its outcome's clocks count to. */
export function endFactOf(definition: Definition, state: State): string | undefined {
  if (state.standing?.until) return state.standing.until;
  const outcome = definition.outcomes.find((one) => one.id === state.outcome?.id);
  return outcome?.timers?.find((timer) => timer.before)?.before?.fact;
}

/** The agreement's last day, once it is in force. */
export function endOf(definition: Definition, state: State): string | null {
  const fact = endFactOf(definition, state);
  const value = fact === undefined ? undefined : state.facts[fact];
  return typeof value === 'string' ? value : null;
}
