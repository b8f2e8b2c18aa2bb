import { executionVisible } from './execution.policy.js';
import type { ExecutionObject } from './execution-work.js';

export const activityObject: ExecutionObject = {
  table: 'activity',
  prefix: 'atv',
  visible: executionVisible,
  field: 'activityId',
};
