import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { requestVisible, throughRequest } from './service.policy.js';

/** What somebody asked of the institution, by whatever door. Its words, and who asked, are here only: erasable. */
export const ServiceRequestSchema = defineEntity({
  name: 'ServiceRequest',
  tableName: 'service_request',
  properties: {
    ...tenantKey(),
    kindId: p.uuid(),
    /** See doors. */
    channel: p.text(),
    /** STAFF or PARTNER. */
    source: p.text(),
    partnerId: p.uuid().nullable(),
    cooperationId: p.uuid().nullable(),
    askerName: p.text().nullable(),
    askerContact: p.text().nullable(),
    words: p.text().nullable(),
    /** When it came, and when somebody entered it. */
    receivedAt: instant(),
    registeredAt: instant(),
    registeredById: p.uuid(),
    handlerId: p.uuid().nullable(),
    /** See requestStatuses. */
    status: p.text(),
    /** The first of each. */
    respondedAt: instant().nullable(),
    followedUpAt: instant().nullable(),
    deliveredAt: instant().nullable(),
    endedAt: instant().nullable(),
    steps: p.integer().default(0),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(requestVisible),
  indexes: [
    { name: 'service_request_received', properties: ['institutionId', 'receivedAt', 'id'] },
    { name: 'service_request_partner', properties: ['institutionId', 'partnerId'] },
    { name: 'service_request_cooperation', properties: ['institutionId', 'cooperationId'] },
    { name: 'service_request_registered_by', properties: ['institutionId', 'registeredById'] },
    { name: 'service_request_handler', properties: ['institutionId', 'handlerId'] },
  ],
});
export class ServiceRequest extends ServiceRequestSchema.class {}
ServiceRequestSchema.setClass(ServiceRequest);

/** One thing done about a request, append-only; its note is erasable. */
export const ServiceStepSchema = defineEntity({
  name: 'ServiceStep',
  tableName: 'service_step',
  properties: {
    ...tenantKey(),
    requestId: p.uuid(),
    number: p.integer(),
    /** See stepKinds. */
    kind: p.text(),
    happenedAt: instant(),
    enteredAt: instant(),
    byId: p.uuid(),
    medium: p.text().nullable(),
    note: p.text().nullable(),
    /** What was delivered: a version of a document of the cooperation. */
    documentVersionId: p.uuid().nullable(),
  },
  filters: visibleFilter(throughRequest),
  uniques: [{ name: 'service_step_number', properties: ['institutionId', 'requestId', 'number'] }],
});
export class ServiceStep extends ServiceStepSchema.class {}
ServiceStepSchema.setClass(ServiceStep);
