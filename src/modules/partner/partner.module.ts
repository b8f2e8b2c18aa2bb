import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { PartnerClassSetSchema, PartnerContactSchema, PartnerSchema } from './partner.entity.js';
import { classSetProjection, contactProjection, partnerProjection } from './partner.queries.js';
import { PartnerResolver } from './partner.resolver.js';
import { PartnerContactResolver } from './partner-contact.resolver.js';

export const partnerModule: Module<Actor> = {
  name: 'partner',
  entities: [PartnerSchema, PartnerContactSchema, PartnerClassSetSchema],
  resolvers: [PartnerResolver, PartnerContactResolver],
  projections: [partnerProjection, contactProjection, classSetProjection],
  contributions: { Membership: { partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } } } },
  access: {
    partner: 'GATED',
    partners: 'GATED',
    partnerClassSets: 'GATED',
    partnerRegister: 'POLICY',
    partnerChange: 'POLICY',
    partnerClassify: 'POLICY',
    partnerClassSetCreate: 'POLICY',
    partnerMerge: 'POLICY',
    partnerContactAdd: 'POLICY',
    partnerContactChange: 'POLICY',
    partnerContactEnd: 'POLICY',
    partnerContactInvite: 'POLICY',
  },
};
