import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import {
  AgreementKindSchema,
  CardPersonSchema,
  CooperationAspectSchema,
  CooperationBenefitSchema,
  CooperationCardSchema,
} from './register.entity.js';
import {
  agreementKindProjection,
  cardPersonProjection,
  cooperationAspectProjection,
  cooperationBenefitProjection,
  cooperationCardProjection,
  cooperationContributions,
} from './register.queries.js';
import { CooperationCardResolver, RegisterResolver } from './register.resolver.js';

/** The register of cooperations: what assessors and auditors read of each, whatever way it came in. */
export const registerModule: Module<Actor> = {
  name: 'register',
  entities: [
    AgreementKindSchema,
    CardPersonSchema,
    CooperationAspectSchema,
    CooperationBenefitSchema,
    CooperationCardSchema,
  ],
  resolvers: [RegisterResolver, CooperationCardResolver],
  projections: [
    agreementKindProjection,
    cardPersonProjection,
    cooperationCardProjection,
    cooperationBenefitProjection,
    cooperationAspectProjection,
  ],
  contributions: { Cooperation: cooperationContributions },
  access: {
    agreementKinds: 'GATED',
    cooperationBenefits: 'GATED',
    cooperationAspects: 'GATED',
    agreementKindSet: 'POLICY',
    cooperationAdopt: 'POLICY',
    cooperationCardSet: 'POLICY',
    cooperationBenefitRecord: 'POLICY',
    cooperationBenefitWithdraw: 'POLICY',
    cooperationAspectRecord: 'POLICY',
    cooperationAspectWithdraw: 'POLICY',
  },
};
