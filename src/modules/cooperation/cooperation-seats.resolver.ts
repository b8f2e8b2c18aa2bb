import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, mutateRights } from '../identity/answer.js';
import { caller, mutate, type Request } from '../identity/request.js';
import { caseOf } from './cooperation.loaders.js';
import { CooperationType, TaskType } from './cooperation.type.js';
import { cooperationAssign } from './cooperation-assign.js';
import { cooperationReassign } from './cooperation-reassign.js';
import {
  CooperationAssignInput,
  CooperationAssignPayload,
  CooperationReassignInput,
  CooperationReassignPayload,
  SeatSubstituteType,
} from './cooperation-seats.type.js';
import { substitutesOf } from './seat-view.js';

@Resolver(() => CooperationType)
export class CooperationSeatsResolver {
  @FieldResolver(() => [SeatSubstituteType], {
    description: 'The vacant seats that other posts fill for now. For staff; empty for a partner’s contact.',
  })
  async substitutes(@Root() root: object, @Ctx() request: Request): Promise<SeatSubstituteType[]> {
    if (caller(request).kind === 'PARTNER') return [];
    const { definition, state } = await caseOf(request, root);
    return substitutesOf(definition, state);
  }

  @Mutation(() => CooperationAssignPayload, {
    nullable: true,
    description:
      'Gives an open task to some of those who hold its post, by name (pembagian tugas), or back to whoever holds it; the others are refused with ASSIGNED_TO_OTHERS meanwhile. For the definitive holder of the post, coordinators and administrators. Each act is in the history.',
  })
  async cooperationAssign(
    @Arg('input', () => CooperationAssignInput, { description: 'Which task, to whom.' })
    input: CooperationAssignInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationAssign', input, (work) => cooperationAssign(work, input));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => CooperationReassignPayload, {
    nullable: true,
    description:
      'Lets another post fill a vacant seat of one case until it is taken back (penggantian jabatan kosong): its holder gets the tasks and acts on behalf, atas nama (AN). Refused while somebody holds the vacant post (delegate instead), for a partner’s seat, where the procedure takes no acts on behalf, and where the post would approve alone what it drafts. It does not end by itself when the post is held again: both may act until it is taken back. To give a seat is for administrators; to take it back also for who holds it again. Not by API key.',
  })
  async cooperationReassign(
    @Arg('input', () => CooperationReassignInput, { description: 'Which seat, which post, and why.' })
    input: CooperationReassignInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'cooperationReassign', input, (work) =>
      cooperationReassign(work, input),
    );
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}

@Resolver(() => TaskType)
export class TaskPersonsResolver {
  @FieldResolver(() => [ID], {
    description: 'The persons it was given to by name; empty while it waits for whoever holds the position.',
  })
  personIds(@Root() row: { personIds: string[] }): string[] {
    return row.personIds;
  }
}
