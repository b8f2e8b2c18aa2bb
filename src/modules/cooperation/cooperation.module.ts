import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
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
import { migrationProjection, versionContributions } from './cooperation-migrate.queries.js';
import { CooperationMigrateResolver, ProcedureMigrationsResolver } from './cooperation-migrate.resolver.js';
import { CooperationMigrationSchema } from './cooperation-migration.entity.js';
import { registerContributions } from './cooperation-register.queries.js';
import {
  CooperationRegisterResolver,
  DocumentCooperationResolver,
  NeedCooperationResolver,
} from './cooperation-register.resolver.js';

export const cooperationModule: Module<Actor> = {
  name: 'cooperation',
  entities: [CooperationSchema, ActSchema, CommentSchema, TaskSchema, TimerSchema, CooperationMigrationSchema],
  resolvers: [
    CooperationResolver,
    ActionFactResolver,
    ProcedureIntakeResolver,
    PartnerCooperationsResolver,
    CooperationRegisterResolver,
    NeedCooperationResolver,
    DocumentCooperationResolver,
    CooperationMigrateResolver,
    ProcedureMigrationsResolver,
  ],
  projections: [cooperationProjection, taskProjection, actProjection, commentProjection, migrationProjection],
  contributions: {
    ...contributions,
    ...registerContributions,
    ProcedureVersion: { ...contributions.ProcedureVersion, ...versionContributions },
  },
  access: {
    cooperation: 'GATED',
    cooperations: 'GATED',
    myTasks: 'GATED',
    cooperationRequest: 'POLICY',
    cooperationAct: 'POLICY',
    cooperationDocumentAdd: 'POLICY',
    cooperationBasisSet: 'POLICY',
    cooperationsMigrate: 'POLICY',
  },
};
