import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { equals } from '../../kernel/where.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { ProgrammeArgs, ProgrammeConnection, ProgrammeSettingsType, ProgrammeType } from './programme.type.js';
import { programmeAdopt } from './programme-adopt.js';
import { programmeCarryOver } from './programme-carry-over.js';
import { programmeChange } from './programme-change.js';
import { programmeCreate } from './programme-create.js';
import {
  ProgrammeAdoptInput,
  ProgrammeAdoptPayload,
  ProgrammeCarryOverInput,
  ProgrammeCarryOverPayload,
  ProgrammeChangeInput,
  ProgrammeChangePayload,
  ProgrammeCreateInput,
  ProgrammeCreatePayload,
  ProgrammeReviseInput,
  ProgrammeRevisePayload,
  ProgrammeSettingsSetInput,
  ProgrammeSettingsSetPayload,
} from './programme-input.type.js';
import { ProgrammeItemArgs, ProgrammeItemConnection } from './programme-item.type.js';
import { programmeRevise } from './programme-revise.js';
import { programmeSettingsSet } from './programme-settings-set.js';

const input = { description: 'What is asked.' };
const keepers =
  'For coordinators, administrators, and the positions that the institution has named (programmeSettings).';

@Resolver()
export class ProgrammeResolver {
  @Query(() => ProgrammeType, {
    nullable: true,
    description: 'One programme by id; null when there is none the caller may see.',
  })
  programme(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Programme', id, info);
  }

  @Query(() => ProgrammeConnection, {
    nullable: true,
    description: 'The yearly programmes of the institution and its units, the latest first. For staff.',
  })
  programmes(
    @Args(() => ProgrammeArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Programme', page, info);
  }

  @Query(() => ProgrammeSettingsType, {
    nullable: true,
    description: 'Whose posts keep programmes; null while nobody has said so: coordinators and administrators then.',
  })
  programmeSettings(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return reader(request).one('ProgrammeSettings', equals('id', caller(request).institutionId), info);
  }

  @Mutation(() => ProgrammeCreatePayload, {
    nullable: true,
    description: `Begins the programme of a year (menyusun program kerja sama tahunan). ${keepers}`,
  })
  async programmeCreate(
    @Arg('input', () => ProgrammeCreateInput, input) given: ProgrammeCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeCreate', given, (work) => programmeCreate(work, given));
    return answer(request, info, 'Programme', 'programme', result);
  }

  @Mutation(() => ProgrammeChangePayload, {
    nullable: true,
    description: `Changes what a programme says of itself, while it is not adopted. ${keepers}`,
  })
  async programmeChange(
    @Arg('input', () => ProgrammeChangeInput, input) given: ProgrammeChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeChange', given, (work) => programmeChange(work, given));
    return answer(request, info, 'Programme', 'programme', result);
  }

  @Mutation(() => ProgrammeAdoptPayload, {
    nullable: true,
    description: `Adopts a programme as it stands (penetapan): kept as a version, with its hash. ${keepers}`,
  })
  async programmeAdopt(
    @Arg('input', () => ProgrammeAdoptInput, input) given: ProgrammeAdoptInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeAdopt', given, (work) => programmeAdopt(work, given));
    return answer(request, info, 'Programme', 'programme', result);
  }

  @Mutation(() => ProgrammeRevisePayload, {
    nullable: true,
    description: `Opens an adopted programme for changes; the adopted version holds until the next. ${keepers}`,
  })
  async programmeRevise(
    @Arg('input', () => ProgrammeReviseInput, input) given: ProgrammeReviseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeRevise', given, (work) => programmeRevise(work, given));
    return answer(request, info, 'Programme', 'programme', result);
  }

  @Mutation(() => ProgrammeCarryOverPayload, {
    nullable: true,
    description: `Lets unfinished items go on in a later year’s programme; activities still planned go along. ${keepers}`,
  })
  async programmeCarryOver(
    @Arg('input', () => ProgrammeCarryOverInput, input) given: ProgrammeCarryOverInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeCarryOver', given, (work) => programmeCarryOver(work, given));
    return answer(request, info, 'Programme', 'programme', result);
  }

  @Mutation(() => ProgrammeSettingsSetPayload, {
    nullable: true,
    description: 'Says whose posts keep programmes. For coordinators and administrators.',
  })
  async programmeSettingsSet(
    @Arg('input', () => ProgrammeSettingsSetInput, input) given: ProgrammeSettingsSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeSettingsSet', given, (work) => programmeSettingsSet(work, given));
    return answer(request, info, 'ProgrammeSettings', 'settings', result);
  }
}

@Resolver(() => ProgrammeType)
export class ProgrammeItemsResolver {
  @FieldResolver(() => ProgrammeItemConnection, { description: 'Its items, in their order.' })
  items(
    @Root() row: object,
    @Args(() => ProgrammeItemArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(row, page, info);
  }
}
