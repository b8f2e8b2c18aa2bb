import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { ActivityType } from '../execution/activity.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  ProgrammeItemAddInput,
  ProgrammeItemAddPayload,
  ProgrammeItemChangeInput,
  ProgrammeItemChangePayload,
  ProgrammeItemDropInput,
  ProgrammeItemDropPayload,
  ProgrammeItemLinkInput,
  ProgrammeItemLinkPayload,
  ProgrammeItemPrepareInput,
  ProgrammeItemPreparePayload,
  ProgrammeItemRemoveInput,
  ProgrammeItemRemovePayload,
  ProgrammeItemReopenInput,
  ProgrammeItemReopenPayload,
  ProgrammeItemUnlinkInput,
  ProgrammeItemUnlinkPayload,
} from './programme-input.type.js';
import {
  ProgrammeItemActivityType,
  ProgrammeItemArgs,
  ProgrammeItemConnection,
  ProgrammeItemType,
} from './programme-item.type.js';
import { programmeItemAdd } from './programme-item-add.js';
import { programmeItemChange } from './programme-item-change.js';
import { programmeItemDrop } from './programme-item-drop.js';
import { programmeItemLink } from './programme-item-link.js';
import { programmeItemPrepare } from './programme-item-prepare.js';
import { programmeItemRemove } from './programme-item-remove.js';
import { programmeItemReopen } from './programme-item-reopen.js';
import { programmeItemUnlink } from './programme-item-unlink.js';

const input = { description: 'What is asked.' };
const keepers =
  'For coordinators, administrators, and the positions that the institution has named (programmeSettings).';

@Resolver()
export class ProgrammeItemResolver {
  @Query(() => ProgrammeItemType, {
    nullable: true,
    description: 'One item of a programme by id; null when there is none the caller may see.',
  })
  programmeItem(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('ProgrammeItem', id, info);
  }

  @Query(() => ProgrammeItemConnection, {
    nullable: true,
    description: 'Items of all programmes, by their place in theirs. For staff.',
  })
  programmeItems(
    @Args(() => ProgrammeItemArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ProgrammeItem', page, info);
  }

  @Mutation(() => ProgrammeItemAddPayload, {
    nullable: true,
    description: `Puts an identified activity in a programme (identifikasi kegiatan). ${keepers}`,
  })
  async programmeItemAdd(
    @Arg('input', () => ProgrammeItemAddInput, input) given: ProgrammeItemAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemAdd', given, (work) => programmeItemAdd(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }

  @Mutation(() => ProgrammeItemChangePayload, {
    nullable: true,
    description: `Changes an item, while its programme is not adopted. ${keepers}`,
  })
  async programmeItemChange(
    @Arg('input', () => ProgrammeItemChangeInput, input) given: ProgrammeItemChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemChange', given, (work) => programmeItemChange(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }

  @Mutation(() => ProgrammeItemPreparePayload, {
    nullable: true,
    description: `Says that an item’s execution is prepared, and how (persiapan pelaksanaan). ${keepers}`,
  })
  async programmeItemPrepare(
    @Arg('input', () => ProgrammeItemPrepareInput, input) given: ProgrammeItemPrepareInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemPrepare', given, (work) => programmeItemPrepare(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }

  @Mutation(() => ProgrammeItemDropPayload, {
    nullable: true,
    description: `Says that an item is not to be carried out, and why; also while it is adopted. ${keepers}`,
  })
  async programmeItemDrop(
    @Arg('input', () => ProgrammeItemDropInput, input) given: ProgrammeItemDropInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemDrop', given, (work) => programmeItemDrop(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }

  @Mutation(() => ProgrammeItemReopenPayload, {
    nullable: true,
    description: `Undoes a dropping, else a preparation, that was said by mistake. ${keepers}`,
  })
  async programmeItemReopen(
    @Arg('input', () => ProgrammeItemReopenInput, input) given: ProgrammeItemReopenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemReopen', given, (work) => programmeItemReopen(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }

  @Mutation(() => ProgrammeItemRemovePayload, {
    nullable: true,
    description: `Takes out an item that was entered by mistake and never adopted. ${keepers}`,
  })
  async programmeItemRemove(
    @Arg('input', () => ProgrammeItemRemoveInput, input) given: ProgrammeItemRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemRemove', given, (work) => programmeItemRemove(work, given));
    return answer(request, info, 'Programme', 'programme', result);
  }

  @Mutation(() => ProgrammeItemLinkPayload, {
    nullable: true,
    description: `Says by which activity an item is carried out: that then tells how far it is. ${keepers}`,
  })
  async programmeItemLink(
    @Arg('input', () => ProgrammeItemLinkInput, input) given: ProgrammeItemLinkInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemLink', given, (work) => programmeItemLink(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }

  @Mutation(() => ProgrammeItemUnlinkPayload, {
    nullable: true,
    description: `Says that an activity does not carry an item out after all. ${keepers}`,
  })
  async programmeItemUnlink(
    @Arg('input', () => ProgrammeItemUnlinkInput, input) given: ProgrammeItemUnlinkInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'programmeItemUnlink', given, (work) => programmeItemUnlink(work, given));
    return answer(request, info, 'ProgrammeItem', 'item', result);
  }
}

@Resolver(() => ActivityType)
export class ActivityProgrammeResolver {
  @FieldResolver(() => ProgrammeItemActivityType, {
    nullable: true,
    description: 'The item of a yearly programme that it carries out. For staff; null where there is none.',
  })
  programmeItem(@Root() row: { programmeItem?: object | null }): object | null {
    return row.programmeItem ?? null;
  }
}
