import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { ActivityType } from './activity.type.js';
import {
  CoordinationInvitationArgs,
  CoordinationInvitationConnection,
  CoordinationInvitationType,
} from './coordination.type.js';
import { coordinationAnswer } from './coordination-answer.js';
import { coordinationAnswerRecord } from './coordination-answer-record.js';
import {
  CoordinationAnswerInput,
  CoordinationAnswerPayload,
  CoordinationAnswerRecordInput,
  CoordinationAnswerRecordPayload,
  CoordinationInviteInput,
  CoordinationInvitePayload,
  CoordinationWithdrawInput,
  CoordinationWithdrawPayload,
} from './coordination-input.type.js';
import { coordinationInvite } from './coordination-invite.js';
import { isReachable } from './coordination-reachable.js';
import { coordinationWithdraw } from './coordination-withdraw.js';
import { invitationAddressed } from './execution.policy.js';
import { MeetingType } from './meeting.type.js';

const input = { description: 'What is asked.' };
const workers =
  'For the institution’s staff whom the procedure lets work in the execution at this step (works: EXECUTION).';

@Resolver()
export class CoordinationResolver {
  @Query(() => CoordinationInvitationType, {
    nullable: true,
    description: 'One invitation by id; null when there is none the caller may see.',
  })
  coordinationInvitation(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('CoordinationInvitation', id, info);
  }

  @Query(() => CoordinationInvitationConnection, {
    nullable: true,
    description:
      'Invitations in all cooperations the caller sees, and those to the caller, the latest first. A partner sees its own.',
  })
  coordinationInvitations(
    @Args(() => CoordinationInvitationArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('CoordinationInvitation', page, info);
  }

  @Query(() => CoordinationInvitationConnection, {
    nullable: true,
    description:
      'Invitations that are the caller’s to answer (undangan saya): of units in which the caller holds a post today, or of the caller’s partner. Those that wait: `where: { open: true }`.',
  })
  myInvitations(
    @Args(() => CoordinationInvitationArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('CoordinationInvitation', page, info, invitationAddressed(caller(request)));
  }

  @Mutation(() => CoordinationInvitePayload, {
    nullable: true,
    description: `Asks units and the partner to a meeting or an activity (mengundang); each is told by letter and by the event COORDINATION_INVITED. Whom nobody can answer for here says \`reachable: false\`: what they say elsewhere is recorded (coordinationAnswerRecord), or the invitation is taken back. ${workers}`,
  })
  async coordinationInvite(
    @Arg('input', () => CoordinationInviteInput, input) given: CoordinationInviteInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'coordinationInvite', given, (work) =>
      coordinationInvite(work, request.settings.publicUrl, given),
    );
    if (!result.ok) return { meeting: null, activity: null, userErrors: userErrors(result.error, request.locale) };
    const { id } = result.value;
    return {
      meeting: await reader(request).payload('Meeting', id, 'meeting', info),
      activity: await reader(request).payload('Activity', id, 'activity', info),
      userErrors: [],
    };
  }

  @Mutation(() => CoordinationAnswerPayload, {
    nullable: true,
    description:
      'Answers an invitation (konfirmasi kehadiran); once more replaces the answer. For whoever holds a post in the unit that is asked, or for the partner’s accounts; until it is held.',
  })
  async coordinationAnswer(
    @Arg('input', () => CoordinationAnswerInput, input) given: CoordinationAnswerInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'coordinationAnswer', given, (work) => coordinationAnswer(work, given));
    return answer(request, info, 'CoordinationInvitation', 'invitation', result);
  }

  @Mutation(() => CoordinationAnswerRecordPayload, {
    nullable: true,
    description: `Records an answer that those invited gave elsewhere, by letter, message or telephone (mencatat jawaban); it replaces the answer that counted, is marked \`recorded\`, and they may still answer themselves. Told by the event COORDINATION_ANSWERED. Until it is held. ${workers}`,
  })
  async coordinationAnswerRecord(
    @Arg('input', () => CoordinationAnswerRecordInput, input) given: CoordinationAnswerRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'coordinationAnswerRecord', given, (work) =>
      coordinationAnswerRecord(work, given),
    );
    return answer(request, info, 'CoordinationInvitation', 'invitation', result);
  }

  @Mutation(() => CoordinationWithdrawPayload, {
    nullable: true,
    description: `Takes an invitation back before it is held; they are told by letter. ${workers}`,
  })
  async coordinationWithdraw(
    @Arg('input', () => CoordinationWithdrawInput, input) given: CoordinationWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'coordinationWithdraw', given, (work) => coordinationWithdraw(work, given));
    return answer(request, info, 'CoordinationInvitation', 'invitation', result);
  }
}

@Resolver(() => CoordinationInvitationType)
export class CoordinationInvitationResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether anybody can answer it here today: a holder of a post in the unit, or somebody of the partner, with an account. Else the answer is recorded (coordinationAnswerRecord).',
  })
  reachable(@Root() row: { $id: string }, @Ctx() request: Request): Promise<boolean> {
    return isReachable(row.$id, request);
  }

  @FieldResolver(() => Url, {
    description:
      'The date as a calendar file (iCalendar, RFC 5545), fetched with a plain GET, without login, for 10 minutes. Made for the asking membership, whose rights are checked again at download. Keep it secret.',
  })
  calendarUrl(@Root() row: { $id: string }, @Ctx() request: DocumentRequest): string {
    const { institutionId, membershipId } = caller(request);
    const grant = { institutionId, membershipId, id: row.$id };
    return request.files.signedUrl('invitation-calendar', grant, request.runner.clock.now());
  }
}

const asked = 'Who is asked to it, units and partner, the first first; a partner sees its own invitation.';

@Resolver(() => MeetingType)
export class MeetingInvitationsResolver {
  @FieldResolver(() => [CoordinationInvitationType], { description: asked })
  invitations(@Root() row: { invitations?: object[] }): object[] {
    return row.invitations ?? [];
  }
}

@Resolver(() => ActivityType)
export class ActivityInvitationsResolver {
  @FieldResolver(() => [CoordinationInvitationType], { description: asked })
  invitations(@Root() row: { invitations?: object[] }): object[] {
    return row.invitations ?? [];
  }
}
