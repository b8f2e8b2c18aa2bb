import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { clockContributions } from './case-clocks.queries.js';
import { ActSchema, CommentSchema, CooperationSchema, TaskSchema, TimerSchema } from './cooperation.entity.js';
import {
  actProjection,
  commentProjection,
  contributions,
  cooperationProjection,
  taskProjection,
} from './cooperation.queries.js';
import {
  ActionFactResolver,
  CooperationResolver,
  PartnerCooperationsResolver,
  ProcedureIntakeResolver,
} from './cooperation.resolver.js';
import { addendumContributions } from './cooperation-addendum.queries.js';
import { CooperationAddendumResolver } from './cooperation-addendum.resolver.js';
import { CooperationCountsResolver } from './cooperation-counts.resolver.js';
import { mendContributions } from './cooperation-mend.queries.js';
import { CooperationMendResolver } from './cooperation-mend.resolver.js';
import { migrationProjection, versionContributions } from './cooperation-migrate.queries.js';
import { CooperationMigrateResolver, ProcedureMigrationsResolver } from './cooperation-migrate.resolver.js';
import { CooperationMigrationSchema } from './cooperation-migration.entity.js';
import { registerContributions } from './cooperation-register.queries.js';
import {
  CooperationRegisterResolver,
  DocumentCooperationResolver,
  NeedCooperationResolver,
} from './cooperation-register.resolver.js';
import { seatContributions } from './cooperation-seats.queries.js';
import { CooperationSeatsResolver, TaskPersonsResolver } from './cooperation-seats.resolver.js';
import { successionContributions } from './cooperation-succession.queries.js';
import { CooperationSuccessionResolver } from './cooperation-succession.resolver.js';
import { NoticeSchema } from './notice.entity.js';
import { noticeProjection } from './notice.queries.js';
import { NoticeResolver } from './notice.resolver.js';
import { stageContributions } from './stage-progress.queries.js';
import { StageProgressResolver } from './stage-progress.resolver.js';

export const cooperationModule: Module<Actor> = {
  name: 'cooperation',
  entities: [
    CooperationSchema,
    ActSchema,
    CommentSchema,
    TaskSchema,
    TimerSchema,
    NoticeSchema,
    CooperationMigrationSchema,
  ],
  resolvers: [
    CooperationResolver,
    CooperationCountsResolver,
    ActionFactResolver,
    ProcedureIntakeResolver,
    PartnerCooperationsResolver,
    CooperationRegisterResolver,
    NeedCooperationResolver,
    DocumentCooperationResolver,
    CooperationAddendumResolver,
    CooperationSuccessionResolver,
    StageProgressResolver,
    CooperationSeatsResolver,
    TaskPersonsResolver,
    NoticeResolver,
    CooperationMendResolver,
    CooperationMigrateResolver,
    ProcedureMigrationsResolver,
  ],
  projections: [
    cooperationProjection,
    taskProjection,
    actProjection,
    commentProjection,
    noticeProjection,
    migrationProjection,
  ],
  contributions: {
    ...contributions,
    ...registerContributions,
    ...seatContributions,
    ...mendContributions,
    Cooperation: {
      ...registerContributions.Cooperation,
      ...addendumContributions,
      ...successionContributions,
      ...stageContributions,
      ...clockContributions,
      ...seatContributions.Cooperation,
    },
    ProcedureVersion: { ...contributions.ProcedureVersion, ...versionContributions },
  },
  access: {
    cooperation: 'GATED',
    cooperations: 'GATED',
    cooperationCounts: 'GATED',
    myTasks: 'GATED',
    cooperationRequest: 'POLICY',
    cooperationAct: 'POLICY',
    cooperationDocumentAdd: 'POLICY',
    cooperationBasisSet: 'POLICY',
    cooperationAmend: 'POLICY',
    cooperationRenew: 'POLICY',
    cooperationAssign: 'POLICY',
    cooperationReassign: 'POLICY',
    myNotices: 'GATED',
    noticesRead: 'GATED',
    cooperationTakeBack: 'POLICY',
    cooperationCorrect: 'POLICY',
    cooperationSignatureCorrect: 'POLICY',
    cooperationsMigrate: 'POLICY',
  },
};
