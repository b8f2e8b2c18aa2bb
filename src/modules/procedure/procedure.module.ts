import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { procedureProjection, sourceConfirmationProjection } from './procedure.queries.js';
import { ProcedureResolver } from './procedure.resolver.js';
import { ProcedureVersionSchema } from './procedure-version.entity.js';
import { PublicProcedureResolver } from './public-procedure.resolver.js';
import { SourceResolver } from './source.resolver.js';
import { SourceConfirmationSchema } from './source-confirmation.entity.js';

export const procedureModule: Module<Actor> = {
  name: 'procedure',
  entities: [ProcedureVersionSchema, SourceConfirmationSchema],
  resolvers: [ProcedureResolver, PublicProcedureResolver, SourceResolver],
  projections: [procedureProjection, sourceConfirmationProjection],
  access: {
    procedureVersion: 'GATED',
    procedureVersions: 'GATED',
    procedureLint: 'POLICY',
    proceduresFor: 'GATED',
    publicProcedures: 'PUBLIC',
    procedureImport: 'POLICY',
    procedureActivate: 'POLICY',
    procedureSourceConfirm: 'POLICY',
  },
};
