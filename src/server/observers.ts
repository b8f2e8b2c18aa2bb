import { clauseObserver } from '../modules/clause/clause.observer.js';
import { complaintObserver } from '../modules/complaint/complaint-observer.js';
import type { Observer } from '../modules/cooperation/observe-port.js';
import { evaluationObserver, satisfactionObserver } from '../modules/evaluation/evaluation.observer.js';
import { activityObserver } from '../modules/execution/activity-observer.js';
import { executionObserver } from '../modules/execution/execution-observer.js';
import { draftObserver } from '../modules/instrument/instrument.observer.js';
import { monitoringObserver } from '../modules/monitoring/monitoring.observer.js';
import { planObserver } from '../modules/plan/plan-observer.js';
import { recordObserver } from '../modules/record/record-observer.js';

/** Who tells of what lies beside a case (`observed` facts of an SOP). */
export const observers: readonly Observer[] = [
  activityObserver,
  clauseObserver,
  complaintObserver,
  draftObserver,
  evaluationObserver,
  executionObserver,
  monitoringObserver,
  planObserver,
  recordObserver,
  satisfactionObserver,
];
