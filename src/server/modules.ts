import 'reflect-metadata';
import { calendarModule } from '../modules/calendar/calendar.module.js';
import { clauseModule } from '../modules/clause/clause.module.js';
import { complaintModule } from '../modules/complaint/complaint.module.js';
import { cooperationModule } from '../modules/cooperation/cooperation.module.js';
import { datasetModule } from '../modules/dataset/dataset.module.js';
import { demoModule } from '../modules/demo/demo.module.js';
import { documentModule } from '../modules/document/document.module.js';
import { evaluationModule } from '../modules/evaluation/evaluation.module.js';
import { executionModule } from '../modules/execution/execution.module.js';
import { exportModule } from '../modules/export/export.module.js';
import { formModule } from '../modules/form/form.module.js';
import type { Actor } from '../modules/identity/actor.js';
import { identityModule } from '../modules/identity/identity.module.js';
import { indicatorModule } from '../modules/indicator/indicator.module.js';
import { instrumentModule } from '../modules/instrument/instrument.module.js';
import { letterModule } from '../modules/letter/letter.module.js';
import { matchModule } from '../modules/match/match.module.js';
import { monitoringModule } from '../modules/monitoring/monitoring.module.js';
import { needModule } from '../modules/need/need.module.js';
import { notificationModule } from '../modules/notification/notification.module.js';
import { partnerModule } from '../modules/partner/partner.module.js';
import { planModule } from '../modules/plan/plan.module.js';
import { procedureModule } from '../modules/procedure/procedure.module.js';
import { programmeModule } from '../modules/programme/programme.module.js';
import { recordModule } from '../modules/record/record.module.js';
import { registerModule } from '../modules/register/register.module.js';
import { reportModule } from '../modules/report/report.module.js';
import { responseModule } from '../modules/response/response.module.js';
import { resultModule } from '../modules/result/result.module.js';
import { searchModule } from '../modules/search/search.module.js';
import { serviceClockModule } from '../modules/service-clock/service-clock.module.js';
import { sheetImportModule } from '../modules/sheet-import/sheet-import.module.js';
import { surveyModule } from '../modules/survey/survey.module.js';
import { surveyPageModule } from '../modules/survey-page/survey-page.module.js';
import { valueModule } from '../modules/value/value.module.js';
import { EventSchema } from '../platform/event/event.entity.js';
import type { Module } from '../platform/graphql/module.js';
import { IdempotencySchema } from '../platform/mutation/idempotency.entity.js';

const story: readonly Module<Actor>[] = [
  identityModule,
  calendarModule,
  letterModule,
  partnerModule,
  documentModule,
  formModule,
  procedureModule,
  needModule,
  cooperationModule,
  matchModule,
  clauseModule,
  instrumentModule,
  planModule,
  executionModule,
  programmeModule,
  valueModule,
  registerModule,
  surveyModule,
  responseModule,
  resultModule,
  exportModule,
  complaintModule,
  monitoringModule,
  evaluationModule,
  serviceClockModule,
  recordModule,
  indicatorModule,
  reportModule,
  sheetImportModule,
  searchModule,
  datasetModule,
  surveyPageModule,
  demoModule,
];

/** The story: a module may import those before it, never those after it. The last one tells of all the others. */
export const modules: readonly Module<Actor>[] = [...story, notificationModule(story)];

export const entities = [...modules.flatMap((module) => module.entities), EventSchema, IdempotencySchema];
