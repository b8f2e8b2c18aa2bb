import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { DocumentRequest } from '../document/file-links.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { complaintAccept } from './complaint-accept.js';
import { complaintAnswer } from './complaint-answer.js';
import { complaintAssign } from './complaint-assign.js';
import {
  ComplaintAcceptInput,
  ComplaintAcceptPayload,
  ComplaintAnswerInput,
  ComplaintAnswerPayload,
  ComplaintAssignInput,
  ComplaintAssignPayload,
  ComplaintOpenInput,
  ComplaintOpenPayload,
  ComplaintTriageInput,
  ComplaintTriagePayload,
} from './complaint-input.type.js';
import { complaintOpen } from './complaint-open.js';
import { complaintTriage } from './complaint-triage.js';

const input = { description: 'What is asked.' };

/** The way of a complaint from a partner's account to an answer that is accepted. */
@Resolver()
export class ComplaintWayResolver {
  @Mutation(() => ComplaintOpenPayload, {
    nullable: true,
    description:
      'Opens a complaint (pengaduan). For partners’ accounts; colleagues of the same partner see it too. Staff use complaintRecord.',
  })
  async complaintOpen(
    @Arg('input', () => ComplaintOpenInput, input) given: ComplaintOpenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintOpen', given, (work) => complaintOpen(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => ComplaintTriagePayload, {
    nullable: true,
    description:
      'Puts a complaint in a class, which says by when it is answered and closed. OPEN becomes TRIAGED; later triages change class and times only. For coordinators and administrators.',
  })
  async complaintTriage(
    @Arg('input', () => ComplaintTriageInput, input) given: ComplaintTriageInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintTriage', given, (work) => complaintTriage(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => ComplaintAssignPayload, {
    nullable: true,
    description:
      'Gives a triaged complaint to a member of staff, who then reads and answers it. For coordinators and administrators.',
  })
  async complaintAssign(
    @Arg('input', () => ComplaintAssignInput, input) given: ComplaintAssignInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintAssign', given, (work) => complaintAssign(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => ComplaintAnswerPayload, {
    nullable: true,
    description:
      'Answers an assigned complaint. A letter takes the answer to the complainant where an address is known, with a link to say whether it will do; the partner’s account shows it. For whom it is assigned to, coordinators and administrators.',
  })
  async complaintAnswer(
    @Arg('input', () => ComplaintAnswerInput, input) given: ComplaintAnswerInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { files } = request;
    const linkOf = (path: string) => (files.isReached ? files.publicUrl(path) : null);
    const result = await mutate(request, 'complaintAnswer', given, (work) => complaintAnswer(work, linkOf, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => ComplaintAcceptPayload, {
    nullable: true,
    description:
      'Says that an answer will do. For the partner whose account opened the complaint, and for coordinators and administrators who were told and record it with evidence (`recorded`), except who answered it (FORBIDDEN); whoever has no account uses the link in the letter (complaintReply).',
  })
  async complaintAccept(
    @Arg('input', () => ComplaintAcceptInput, input) given: ComplaintAcceptInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintAccept', given, (work) => complaintAccept(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }
}
