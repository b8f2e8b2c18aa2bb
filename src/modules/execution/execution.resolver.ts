import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { addDays, type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { equals } from '../../kernel/where.js';
import { CivilDate as CivilDateScalar } from '../../platform/graphql/scalars.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { evidenceUrl } from '../document/evidence.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { ActivityArgs, ActivityConnection } from './activity.type.js';
import { executionEvidence } from './execution.policy.js';
import { ExecutionFileType } from './execution-file.type.js';
import {
  ExecutionSettingsSetInput,
  ExecutionSettingsSetPayload,
  ExecutionSettingsType,
} from './execution-settings.type.js';
import { executionSettingsSet } from './execution-settings-set.js';
import { MeetingArgs, MeetingCadenceType, MeetingConnection } from './meeting.type.js';
import { ObligationArgs, ObligationConnection, PartyScoreType } from './obligation.type.js';
import { daysBetween } from './period.rules.js';

interface Silence {
  readonly lastOn: CivilDate;
  readonly after: number;
  readonly status: string;
}

/** Days without life, and since when that is too long; of a cooperation in force only. */
function silenceOf({ lastOn, after, status }: Silence, request: Request) {
  const idleDays = Math.max(0, daysBetween(lastOn, civilDateIn(request.runner.clock.now(), caller(request).timeZone)));
  const isDormant = status === 'ACTIVE' && after > 0 && idleDays >= after;
  return { idleDays, dormantSince: isDormant ? addDays(lastOn, after) : null };
}

@Resolver(() => CooperationType)
export class CooperationExecutionResolver {
  @FieldResolver(() => MeetingConnection, { description: 'Its meetings (rapat), the latest first.' })
  meetings(
    @Root() row: object,
    @Args(() => MeetingArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(row, page, info);
  }

  @FieldResolver(() => [MeetingCadenceType], {
    description: 'The regular meetings its plan asks for, and when the next ones are due (rapat berkala).',
  })
  meetingCadences(@Root() row: { meetingCadences?: object[] }): object[] {
    return row.meetingCadences ?? [];
  }

  @FieldResolver(() => ActivityConnection, {
    description: 'What is done in it, or planned (kegiatan), the latest first.',
  })
  activities(
    @Root() row: object,
    @Args(() => ActivityArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(row, page, info);
  }

  @FieldResolver(() => ObligationConnection, {
    description: 'What each side owes by the plan in force and the ones before it (kewajiban), the first due first.',
  })
  obligations(
    @Root() row: object,
    @Args(() => ObligationArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(row, page, info);
  }

  @FieldResolver(() => [PartyScoreType], {
    description: 'How each side keeps its commitments (kartu skor); a side without an obligation is left out.',
  })
  scorecard(@Root() row: { scorecard?: PartyScoreType[] }): PartyScoreType[] {
    return row.scorecard ?? [];
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description:
      'The last day on which anything was done: an act, a meeting or an activity held, an obligation fulfilled in part or whole; the day it was registered while there is none.',
  })
  lastActivityOn(@Root() row: { lastActivityOn?: string | null }): string | null {
    return row.lastActivityOn ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Whole days since `lastActivityOn`.' })
  idleDays(@Root() row: { idleDays: Silence }, @Ctx() request: Request): number {
    return silenceOf(row.idleDays, request).idleDays;
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description:
      'Since when it is dormant: nothing was done for as many days as the SOP or the institution allows. Null while it is not, or while no agreement is in force. The event is COOPERATION_DORMANT, once for each silence.',
  })
  dormantSince(@Root() row: { dormantSince: Silence }, @Ctx() request: Request): string | null {
    return silenceOf(row.dormantSince, request).dormantSince;
  }
}

@Resolver(() => ExecutionFileType)
export class ExecutionFileResolver {
  @FieldResolver(() => Url)
  downloadUrl(@Root() row: { $id: string }, @Ctx() request: DocumentRequest): string {
    return evidenceUrl(request, executionEvidence.of, row.$id);
  }
}

@Resolver()
export class ExecutionSettingsResolver {
  @Query(() => ExecutionSettingsType, {
    nullable: true,
    description: 'How the institution watches its cooperations; null while nobody has set it: 90 and 14 days then.',
  })
  executionSettings(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return reader(request).one('ExecutionSettings', equals('id', caller(request).institutionId), info);
  }

  @Mutation(() => ExecutionSettingsSetPayload, {
    nullable: true,
    description: 'Says how cooperations are watched. For coordinators and administrators.',
  })
  async executionSettingsSet(
    @Arg('input', () => ExecutionSettingsSetInput, { description: 'What is to hold from now on.' })
    given: ExecutionSettingsSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'executionSettingsSet', given, (work) => executionSettingsSet(work, given));
    return answer(request, info, 'ExecutionSettings', 'settings', result);
  }
}
