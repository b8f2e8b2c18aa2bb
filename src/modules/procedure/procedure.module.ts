import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { procedureProjection } from './procedure.queries.js';
import { ProcedureResolver } from './procedure.resolver.js';
import { ProcedureVersionSchema } from './procedure-version.entity.js';
import { PublicProcedureResolver } from './public-procedure.resolver.js';

export const procedureModule: Module<Actor> = {
  name: 'procedure',
  entities: [ProcedureVersionSchema],
  resolvers: [ProcedureResolver, PublicProcedureResolver],
  projections: [procedureProjection],
  access: {
    procedureVersion: 'GATED',
    procedureVersions: 'GATED',
    procedureLint: 'POLICY',
    proceduresFor: 'GATED',
    publicProcedures: 'PUBLIC',
    procedureImport: 'POLICY',
    procedureActivate: 'POLICY',
  },
};
