import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import {
  AgreementKindSchema,
  CardPersonSchema,
  CooperationAspectSchema,
  CooperationBenefitSchema,
  CooperationCardSchema,
} from './register.entity.js';

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
  resolvers: [],
  access: {},
};
