import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { executionFileVisible, pulseVisible, settingsVisible } from './execution.policy.js';

/** A file that proves what was done: of exactly one meeting, activity or fulfilment. */
export const ExecutionFileSchema = defineEntity({
  name: 'ExecutionFile',
  tableName: 'execution_file',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    meetingId: p.uuid().nullable(),
    activityId: p.uuid().nullable(),
    fulfilmentId: p.uuid().nullable(),
    /** FILE or PHOTO. */
    kind: p.text().default('FILE'),
    fileId: p.uuid(),
    name: p.text(),
    mediaType: p.text(),
    size: p.bigint(),
    sha256: p.text(),
    /** Whose account sent it. */
    party: p.text(),
    personId: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(executionFileVisible),
  indexes: [
    { name: 'execution_file_meeting', properties: ['institutionId', 'meetingId'] },
    { name: 'execution_file_activity', properties: ['institutionId', 'activityId'] },
    { name: 'execution_file_fulfilment', properties: ['institutionId', 'fulfilmentId'] },
    { name: 'execution_file_file', properties: ['institutionId', 'fileId'] },
  ],
});
export class ExecutionFile extends ExecutionFileSchema.class {}
ExecutionFileSchema.setClass(ExecutionFile);

/** How an institution watches its cooperations; its id is the institution's. Without a row the usual values hold. */
export const ExecutionSettingsSchema = defineEntity({
  name: 'ExecutionSettings',
  tableName: 'execution_settings',
  properties: {
    ...tenantKey(),
    /** Days without anything done until a cooperation is dormant; 0: never. */
    dormantAfterDays: p.integer(),
    /** Days before its due day that an obligation is announced. */
    dueSoonDays: p.integer(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(settingsVisible),
});
export class ExecutionSettings extends ExecutionSettingsSchema.class {}
ExecutionSettingsSchema.setClass(ExecutionSettings);

/** When a cooperation in force is looked at next, and for which silence it was told dormant; its id is the case's. */
export const CooperationPulseSchema = defineEntity({
  name: 'CooperationPulse',
  tableName: 'cooperation_pulse',
  properties: {
    ...tenantKey(),
    lookOn: civilDate(),
    /** The last day of life before the silence that was told. */
    toldFor: civilDate().nullable(),
  },
  filters: visibleFilter(pulseVisible),
  indexes: [
    {
      name: 'cooperation_pulse_look',
      expression: 'create index "cooperation_pulse_look" on "cooperation_pulse" ("look_on")',
    },
  ],
});
export class CooperationPulse extends CooperationPulseSchema.class {}
CooperationPulseSchema.setClass(CooperationPulse);
