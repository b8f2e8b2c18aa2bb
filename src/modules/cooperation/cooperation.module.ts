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

export const cooperationModule: Module<Actor> = {
  name: 'cooperation',
  entities: [CooperationSchema, ActSchema, CommentSchema, TaskSchema, TimerSchema],
  resolvers: [CooperationResolver, ActionFactResolver, ProcedureIntakeResolver, PartnerCooperationsResolver],
  projections: [cooperationProjection, taskProjection, actProjection, commentProjection],
  contributions,
  access: {
    cooperation: 'GATED',
    cooperations: 'GATED',
    myTasks: 'GATED',
    cooperationRequest: 'POLICY',
    cooperationAct: 'POLICY',
    cooperationDocumentAdd: 'POLICY',
  },
};
