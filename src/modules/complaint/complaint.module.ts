import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { ComplaintSchema, SurveyEnvelopeSchema } from './complaint.entity.js';
import { complaintProjection } from './complaint.queries.js';
import { ComplaintResolver } from './complaint.resolver.js';
import { answerLetter, closedLetter } from './complaint-answer-letters.js';
import { ComplaintClassSchema } from './complaint-class.entity.js';
import { complaintClassProjection } from './complaint-class.queries.js';
import { ComplaintClassResolver } from './complaint-class.resolver.js';
import { complaintLetter } from './complaint-letters.js';
import { ComplaintLinkResolver } from './complaint-link.resolver.js';
import { ComplaintWayResolver } from './complaint-way.resolver.js';

export const complaintModule: Module<Actor> = {
  name: 'complaint',
  entities: [ComplaintSchema, SurveyEnvelopeSchema, ComplaintClassSchema],
  resolvers: [ComplaintResolver, ComplaintWayResolver, ComplaintClassResolver, ComplaintLinkResolver],
  projections: [complaintProjection, complaintClassProjection],
  letters: [complaintLetter, answerLetter, closedLetter],
  access: {
    complaint: 'GATED',
    complaints: 'GATED',
    complaintRecord: 'POLICY',
    complaintClose: 'POLICY',
    complaintReopen: 'POLICY',
    complaintOpen: 'POLICY',
    complaintTriage: 'POLICY',
    complaintAssign: 'POLICY',
    complaintAnswer: 'POLICY',
    complaintAccept: 'POLICY',
    complaintClasses: 'GATED',
    complaintClassSet: 'POLICY',
    complaintLink: 'PUBLIC',
    complaintReply: 'PUBLIC',
    surveyEnvelopeSend: 'PUBLIC',
  },
};
