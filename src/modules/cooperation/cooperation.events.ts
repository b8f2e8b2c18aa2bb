import type { Event } from '../../engines/workflow/event.js';
import type { State } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { statusOf } from './case.rules.js';

/** What this module announces. */
export type CooperationEventKind =
  | 'COOPERATION_REQUESTED'
  | 'COOPERATION_ADOPTED'
  | 'COOPERATION_ACTED'
  | 'COOPERATION_DOCUMENT_ADDED'
  | 'COOPERATION_AMENDED'
  | 'COOPERATION_SUCCEEDED'
  | 'COOPERATION_REVIEW_OPENED'
  | 'COOPERATION_ASSIGNED'
  | 'COOPERATION_REASSIGNED'
  | 'TIMER_FIRED'
  | 'COOPERATION_ACT_TAKEN_BACK'
  | 'COOPERATION_FACTS_CORRECTED'
  | 'COOPERATION_SIGNATURE_CORRECTED'
  | 'COOPERATION_MIGRATED';

/** One act, one event: everything the engine decided, so that the case can be folded again from the log alone. */
export function announceCase(
  work: Pick<Work<Actor>, 'announce'>,
  kind: CooperationEventKind,
  id: string,
  version: number,
  after: State,
  changes: readonly Event[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  work.announce({
    kind,
    subjectType: 'Cooperation',
    subjectId: id,
    subjectVersion: version,
    facts: {
      ...more,
      changes,
      steps: after.active.map((instance) => instance.step),
      phase: after.outcome?.phase ?? after.active.at(-1)?.phase ?? null,
      status: statusOf(after),
    },
  });
}
