import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ComplaintSchema, SurveyEnvelopeSchema } from './complaint.entity.js';
import { complaintProjection } from './complaint.queries.js';
import { ComplaintResolver } from './complaint.resolver.js';
import { complaintLetter } from './complaint-letters.js';

export const complaintModule: Module<Actor> = {
  name: 'complaint',
  entities: [ComplaintSchema, SurveyEnvelopeSchema],
  resolvers: [ComplaintResolver],
  projections: [complaintProjection],
  letters: [complaintLetter],
  access: {
    complaint: 'GATED',
    complaints: 'GATED',
    complaintRecord: 'POLICY',
    complaintClose: 'POLICY',
    complaintReopen: 'POLICY',
    surveyEnvelopeSend: 'PUBLIC',
  },
};
