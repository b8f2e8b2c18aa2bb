import { clauseObserver } from '../modules/clause/clause.observer.js';
import { complaintObserver } from '../modules/complaint/complaint-observer.js';
import type { Observer } from '../modules/cooperation/observe-port.js';
import { executionObserver } from '../modules/execution/execution-observer.js';
import { draftObserver } from '../modules/instrument/instrument.observer.js';
import { planObserver } from '../modules/plan/plan-observer.js';

/** Who tells of what lies beside a case (`observed` facts of an SOP). */
export const observers: readonly Observer[] = [
  clauseObserver,
  complaintObserver,
  draftObserver,
  executionObserver,
  planObserver,
];
