import { decide } from '../../engines/workflow/decide.js';
import { evolve } from '../../engines/workflow/evolve.js';
import type { State } from '../../engines/workflow/state.js';
import type { JobWork } from '../../platform/job/house-act.js';
import type { DueTimer, TimerOwner } from '../../platform/job/timer.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { announceCase } from './cooperation.events.js';

interface Row {
  readonly version: number;
  readonly state: State;
  readonly procedure_version_id: string;
}

/** A clock of a case ran out: the engine hears of it, the case's version grows, subscribers are told. Nobody acted. */
export const timerOwner: TimerOwner = {
  timers: 'timer',
  table: 'cooperation',
  column: 'cooperation_id',
  async onDue(work: JobWork, timer: DueTimer): Promise<void> {
    const key = [work.institutionId, timer.subjectId];
    const [row] = await work.query<Row>(
      'select "version", "state", "procedure_version_id" from "cooperation" where "institution_id" = $1 and "id" = $2',
      key,
    );
    if (!row) return;
    const definition = await definitionOf(work, work.institutionId, row.procedure_version_id);
    const at = work.now.toISOString();
    const decided = decide(definition, row.state, {
      do: 'elapseTimer',
      at,
      timer: timer.timer,
      instance: timer.instance,
    });
    if (!decided.ok) return; // stopped meanwhile: it elapses into nothing
    const after = decided.value.reduce(evolve, row.state);
    await work.query(
      'update "cooperation" set "state" = $3, "updated_at" = $4, "version" = "version" + 1 where "institution_id" = $1 and "id" = $2',
      [...key, JSON.stringify(after), at],
    );
    announceCase(work, 'TIMER_FIRED', timer.subjectId, row.version + 1, after, decided.value, {
      timer: timer.timer,
      timerKind: timer.kind,
      dueAt: timer.dueAt,
    });
  },
};
