import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { recordRequestNeed, takeUpNeeds } from '../need/need-take-up.js';

/**
 * What an act means for the needs register: needs handed in become the basis of the case, and where the procedure says
 * so the partner's request is entered as a need itself.
 */
export async function registerNeeds(
  work: Work<Actor>,
  definition: Definition,
  cooperation: { readonly id: string; readonly partnerId: string },
  events: readonly Event[],
): Promise<void> {
  await takeUpNeeds(work, { cooperationId: cooperation.id, needIds: needsIn(definition, events) });
  if (!events.some((event) => event.type === 'EffectRequested' && event.effect.do === 'recordNeed')) return;
  const [request] = await work.query<{ title: string; summary: string | null }>(
    'select "title", "summary" from "cooperation" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, cooperation.id],
  );
  if (!request) throw new Error('a case that was just written is not there');
  await recordRequestNeed(work, {
    ...request,
    cooperationId: cooperation.id,
    partnerId: cooperation.partnerId,
    unitId: unitOf(events),
  });
}

/** The unit of the post that acted. */
export function unitOf(events: readonly Event[]): string | null {
  const done = events.find((event) => event.type === 'ActionTaken' || event.type === 'Started');
  return done && 'capacity' in done ? done.capacity.unit : null;
}

function needsIn(definition: Definition, events: readonly Event[]): string[] {
  const names = new Set(definition.facts.filter((fact) => fact.type === 'NEEDS').map((fact) => fact.name));
  return events.flatMap((event) =>
    event.type === 'FactsSet'
      ? Object.entries(event.facts).flatMap(([name, value]) =>
          names.has(name) && Array.isArray(value) ? value.map(String) : [],
        )
      : [],
  );
}
