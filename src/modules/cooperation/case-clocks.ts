import type { Event } from '../../engines/workflow/event.js';
import type { Work } from '../../platform/mutation/work.js';
import { type LoadedCalendar, loadStandard } from '../calendar/calendar-load.js';
import type { Actor } from '../identity/actor.js';
import { countsByWork } from './clock.rules.js';

/** What clocks among these events count by: read only where one hangs on when the institution works. */
export const calendarFor = async (
  work: Pick<Work<Actor>, 'query' | 'institutionId'>,
  events: readonly Event[],
): Promise<LoadedCalendar | null> => (events.some(countsByWork) ? loadStandard(work, work.institutionId) : null);
