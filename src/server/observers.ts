import type { Observer } from '../modules/cooperation/observe-port.js';
import { monitoringObserver } from '../modules/monitoring/monitoring.observer.js';

/** Who tells of what lies beside a case (`observed` facts of an SOP). */
export const observers: readonly Observer[] = [monitoringObserver];
