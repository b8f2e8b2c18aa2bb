import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LocalizedText } from '../../kernel/text.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { DocumentVersionType } from '../document/document.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  RecordArgs,
  RecordConnection,
  RecordHoldArgs,
  RecordHoldConnection,
  RecordTagArgs,
  RecordTagConnection,
  type RecordTagWhere,
  RecordType,
} from './record.type.js';
import { recordFile } from './record-file.js';
import { recordHoldLift } from './record-hold-lift.js';
import { recordHoldPlace } from './record-hold-place.js';
import {
  RecordFileInput,
  RecordFilePayload,
  RecordHoldLiftInput,
  RecordHoldLiftPayload,
  RecordHoldPlaceInput,
  RecordHoldPlacePayload,
  RecordLegacyDeclareInput,
  RecordLegacyDeclarePayload,
  RecordTagsSetInput,
  RecordTagsSetPayload,
  RecordTriggerDeclareInput,
  RecordTriggerDeclarePayload,
} from './record-input.type.js';
import { recordLegacyDeclare } from './record-legacy-declare.js';
import { recordTagsSet } from './record-tags-set.js';
import { recordTriggerDeclare } from './record-trigger-declare.js';
import { explained, type RetentionRule } from './retention.rules.js';

const input = { description: 'What is asked.' };
const byCase =
  'Of a cooperation whose SOP has a step that works on RECORDS: whoever acts in that step while the case stands there, else FORBIDDEN or ILLEGAL_TRANSITION. Of any other, and of none: coordinators and administrators.';

interface Counted {
  readonly $rules: readonly RetentionRule[];
  readonly $filed_on: string;
  readonly $registered_on: string;
  readonly $legacy_basis: string | null;
  readonly $closed_on: string | null;
  readonly $ended_on: string | null;
  readonly $declared_on: string | null;
}

@Resolver(() => RecordType)
export class RecordResolver {
  @Query(() => RecordType, {
    nullable: true,
    description: 'One record by id; null when there is none the caller may see.',
  })
  record(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Record', id, info);
  }

  @Query(() => RecordConnection, {
    nullable: true,
    description: 'What is filed, the latest first. Seen with its case; what has none, by roles that read all.',
  })
  records(
    @Args(() => RecordArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('Record', page, info);
  }

  @Query(() => RecordTagConnection, {
    nullable: true,
    description: 'What records are evidence for, across records. For staff who see them.',
  })
  recordTags(
    @Args(() => RecordTagArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('RecordTag', page, info);
  }

  @Query(() => RecordHoldConnection, {
    nullable: true,
    description: 'Holds (penahanan), the latest first. For roles that read all.',
  })
  recordHolds(
    @Args(() => RecordHoldArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('RecordHold', page, info);
  }

  @Query(() => RecordTagConnection, {
    nullable: true,
    description:
      'The evidence for self-evaluations (bukti LED): records that are there and tagged LED; of a unit by `where: { unitId }`, of a period by `record: { coversFrom, coversUntil }`. For staff who see the records. Source: SOPs that archive reports for the Laporan Evaluasi Diri.',
  })
  ledEvidence(
    @Args(() => RecordTagArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    const asked = page as PageArguments & { readonly where?: RecordTagWhere | null };
    const evidence = { tagIn: ['LED'], record: { statusIn: ['ACTIVE'] } };
    const where = { and: [evidence, ...(asked.where ? [asked.where] : [])] };
    return reader(request).page('RecordTag', { ...page, where }, info);
  }

  @FieldResolver(() => [LocalizedTextType])
  retentionExplained(@Root() row: Counted): LocalizedText[] {
    const { $rules, $filed_on: filedOn, $closed_on: closedOn, $ended_on: endedOn, $declared_on: declaredOn } = row;
    const { $registered_on: registeredOn, $legacy_basis: basis } = row;
    return explained($rules, { filedOn, registeredOn, legacy: basis !== null, closedOn, endedOn, declaredOn });
  }

  @Mutation(() => RecordFilePayload, {
    nullable: true,
    description: `Files something in a series (mengarsipkan): a version of a document, made by the house or put in, or a file sent for it, with what it is evidence for. ${byCase}`,
  })
  async recordFile(
    @Arg('input', () => RecordFileInput, input) given: RecordFileInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordFile', given, (work) => recordFile(work, given));
    return answer(request, info, 'Record', 'record', result);
  }

  @Mutation(() => RecordTagsSetPayload, {
    nullable: true,
    description: `Says what a record is evidence for; what is not named goes. ${byCase}`,
  })
  async recordTagsSet(
    @Arg('input', () => RecordTagsSetInput, input) given: RecordTagsSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordTagsSet', given, (work) => recordTagsSet(work, given));
    return answer(request, info, 'Record', 'record', result);
  }

  @Mutation(() => RecordTriggerDeclarePayload, {
    nullable: true,
    description:
      'Declares the day a record’s retention is counted from, where its series leaves that to a declaration. A day declared moves on only. For coordinators and administrators.',
  })
  async recordTriggerDeclare(
    @Arg('input', () => RecordTriggerDeclareInput, input) given: RecordTriggerDeclareInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordTriggerDeclare', given, (work) => recordTriggerDeclare(work, given));
    return answer(request, info, 'Record', 'record', result);
  }

  @Mutation(() => RecordLegacyDeclarePayload, {
    nullable: true,
    description:
      'Declares, on a basis, that days before a record was registered here count for its retention: the day it was filed on paper, and a day of recordTriggerDeclare. Without it the day of registration counts. For administrators; cannot be taken back.',
  })
  async recordLegacyDeclare(
    @Arg('input', () => RecordLegacyDeclareInput, input) given: RecordLegacyDeclareInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordLegacyDeclare', given, (work) => recordLegacyDeclare(work, given));
    return answer(request, info, 'Record', 'record', result);
  }

  @Mutation(() => RecordHoldPlacePayload, {
    nullable: true,
    description:
      'Places a hold (penahanan): nothing under it is disposed of, approved or not, nor erased on request, until it is lifted. For coordinators and administrators.',
  })
  async recordHoldPlace(
    @Arg('input', () => RecordHoldPlaceInput, input) given: RecordHoldPlaceInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordHoldPlace', given, (work) => recordHoldPlace(work, given));
    return answer(request, info, 'RecordHold', 'hold', result);
  }

  @Mutation(() => RecordHoldLiftPayload, {
    nullable: true,
    description: 'Lifts a hold, with the reason. For coordinators and administrators.',
  })
  async recordHoldLift(
    @Arg('input', () => RecordHoldLiftInput, input) given: RecordHoldLiftInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordHoldLift', given, (work) => recordHoldLift(work, given));
    return answer(request, info, 'RecordHold', 'hold', result);
  }
}

@Resolver(() => CooperationType)
export class CooperationRecordResolver {
  @FieldResolver(() => RecordConnection, { description: 'What was filed of it (arsip), the latest first. For staff.' })
  records(@Root() root: object, @Args(() => RecordArgs) page: PageArguments, @Info() info: GraphQLResolveInfo): object {
    return pageIn(root, page, info);
  }
}

@Resolver(() => DocumentVersionType)
export class VersionDisposedResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When its bytes were destroyed with the record made of it; its address leads nowhere from then on.',
  })
  disposedAt(@Root() row: { disposedAt: string | null }): string | null {
    return row.disposedAt;
  }
}
