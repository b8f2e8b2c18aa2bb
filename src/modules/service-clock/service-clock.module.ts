import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { clockListener } from './clock-listener.js';
import {
  ServiceClockSchema,
  ServicePauseSchema,
  ServiceRecountSchema,
  ServiceRungSchema,
} from './service-clock.entity.js';
import { clockContributions, clockProjection, pauseProjection, recountProjection } from './service-clock.queries.js';
import { CooperationClocksResolver, ServiceClockResolver } from './service-clock.resolver.js';
import { ServiceReportResolver } from './service-report.resolver.js';
import { ServiceRequestSchema, ServiceStepSchema } from './service-request.entity.js';
import { requestProjection, stepProjection } from './service-request.queries.js';
import { ServiceRequestResolver } from './service-request.resolver.js';
import { ServiceRequestKindSchema, ServiceStandardSchema } from './service-standard.entity.js';
import { requestKindProjection, standardProjection } from './service-standard.queries.js';
import { ServiceStandardResolver } from './service-standard.resolver.js';

export const serviceClockModule: Module<Actor> = {
  name: 'service-clock',
  entities: [
    ServiceStandardSchema,
    ServiceRequestKindSchema,
    ServiceRequestSchema,
    ServiceStepSchema,
    ServiceRecountSchema,
    ServiceClockSchema,
    ServicePauseSchema,
    ServiceRungSchema,
  ],
  resolvers: [
    ServiceStandardResolver,
    ServiceRequestResolver,
    ServiceClockResolver,
    CooperationClocksResolver,
    ServiceReportResolver,
  ],
  projections: [
    standardProjection,
    requestKindProjection,
    requestProjection,
    stepProjection,
    clockProjection,
    pauseProjection,
    recountProjection,
  ],
  contributions: clockContributions,
  listeners: [clockListener],
  access: {
    serviceStandards: 'GATED',
    serviceRequestKinds: 'GATED',
    serviceStandardSet: 'POLICY',
    serviceRequestKindSet: 'POLICY',
    serviceRequest: 'GATED',
    serviceRequests: 'GATED',
    serviceRequestRegister: 'POLICY',
    serviceRequestOpen: 'POLICY',
    serviceRequestRespond: 'POLICY',
    serviceRequestFollowUp: 'POLICY',
    serviceRequestDeliver: 'POLICY',
    serviceRequestClose: 'POLICY',
    serviceRequestWithdraw: 'POLICY',
    serviceRequestAssign: 'POLICY',
    serviceRequestTie: 'POLICY',
    serviceClock: 'GATED',
    serviceClocks: 'GATED',
    serviceClockPause: 'POLICY',
    serviceClockResume: 'POLICY',
    serviceClocksRecount: 'POLICY',
    serviceReport: 'POLICY',
    serviceFindings: 'POLICY',
  },
};
