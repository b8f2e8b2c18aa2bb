import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { agreementKindSet } from './agreement-kind-set.js';
import { cooperationAdopt } from './cooperation-adopt.js';
import { CooperationAspectArgs, CooperationAspectConnection } from './cooperation-aspect.type.js';
import { cooperationAspectRecord } from './cooperation-aspect-record.js';
import { cooperationAspectWithdraw } from './cooperation-aspect-withdraw.js';
import { CooperationBenefitArgs, CooperationBenefitConnection } from './cooperation-benefit.type.js';
import { cooperationBenefitRecord } from './cooperation-benefit-record.js';
import { cooperationBenefitWithdraw } from './cooperation-benefit-withdraw.js';
import { cooperationCardSet } from './cooperation-card-set.js';
import { AgreementKindArgs, AgreementKindConnection, CooperationCardType } from './register.type.js';
import {
  AgreementKindSetInput,
  AgreementKindSetPayload,
  CooperationAdoptInput,
  CooperationAdoptPayload,
  CooperationAspectRecordInput,
  CooperationAspectRecordPayload,
  CooperationAspectWithdrawInput,
  CooperationAspectWithdrawPayload,
  CooperationBenefitRecordInput,
  CooperationBenefitRecordPayload,
  CooperationBenefitWithdrawInput,
  CooperationBenefitWithdrawPayload,
  CooperationCardSetInput,
  CooperationCardSetPayload,
} from './register-input.type.js';

const input = { description: 'What is asked.' };
const whose =
  'For coordinators and administrators, and for staff who work on its execution (`works: EXECUTION` of its SOP).';

@Resolver()
export class RegisterResolver {
  @Query(() => AgreementKindConnection, {
    nullable: true,
    description: 'The kinds of agreement the institution files (jenis dokumen kerja sama). For staff.',
  })
  agreementKinds(
    @Args(() => AgreementKindArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('AgreementKind', page, info);
  }

  @Query(() => CooperationBenefitConnection, {
    nullable: true,
    description: 'What the cooperations the caller may see are to units, the latest first.',
  })
  cooperationBenefits(
    @Args(() => CooperationBenefitArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('CooperationBenefit', page, info);
  }

  @Query(() => CooperationAspectConnection, {
    nullable: true,
    description: 'Evidence of the aspects cooperations are judged by, the latest first. For staff; empty for partners.',
  })
  cooperationAspects(
    @Args(() => CooperationAspectArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('CooperationAspect', page, info);
  }

  @Mutation(() => AgreementKindSetPayload, {
    nullable: true,
    description:
      'Enters a kind of agreement in the list, or changes the one of that code. For coordinators and administrators.',
  })
  async agreementKindSet(
    @Arg('input', () => AgreementKindSetInput, input) given: AgreementKindSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'agreementKindSet', given, (work) => agreementKindSet(work, given));
    return answer(request, info, 'AgreementKind', 'agreementKind', result);
  }

  @Mutation(() => CooperationAdoptPayload, {
    nullable: true,
    description:
      'Enters an agreement that lived before Mitra into a procedure where it stands (adopsi), with its card. Its history begins with the adoption: no act, document or signature of before is made up. Its clocks begin now; one towards a day that is over does not. From here on it is a case like any other. A fact or day copied wrongly is mended by cooperationCorrect; the adoption itself is not taken back. For coordinators and administrators. INVALID names where an agreement of this procedure can stand, or why nobody could go on from there.',
  })
  async cooperationAdopt(
    @Arg('input', () => CooperationAdoptInput, input) given: CooperationAdoptInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationAdopt', given, (work) => cooperationAdopt(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => CooperationCardSetPayload, {
    nullable: true,
    description: `Sets a cooperation’s card in the register: numbers, days, level, budget, persons. ${whose}`,
  })
  async cooperationCardSet(
    @Arg('input', () => CooperationCardSetInput, input) given: CooperationCardSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationCardSet', given, (work) => cooperationCardSet(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => CooperationBenefitRecordPayload, {
    nullable: true,
    description: `Records what a cooperation is to a unit in one of the three duties. ${whose}`,
  })
  async cooperationBenefitRecord(
    @Arg('input', () => CooperationBenefitRecordInput, input) given: CooperationBenefitRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'cooperationBenefitRecord';
    const result = await mutate(request, verb, given, (work) => cooperationBenefitRecord(work, given));
    return answer(request, info, 'CooperationBenefit', 'benefit', result);
  }

  @Mutation(() => CooperationBenefitWithdrawPayload, {
    nullable: true,
    description: `Says that a benefit does not count; it is kept, with the reason. ${whose}`,
  })
  async cooperationBenefitWithdraw(
    @Arg('input', () => CooperationBenefitWithdrawInput, input) given: CooperationBenefitWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'cooperationBenefitWithdraw';
    const result = await mutate(request, verb, given, (work) => cooperationBenefitWithdraw(work, given));
    return answer(request, info, 'CooperationBenefit', 'benefit', result);
  }

  @Mutation(() => CooperationAspectRecordPayload, {
    nullable: true,
    description: `Records by which evidence a cooperation shows an aspect it is judged by. ${whose}`,
  })
  async cooperationAspectRecord(
    @Arg('input', () => CooperationAspectRecordInput, input) given: CooperationAspectRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'cooperationAspectRecord';
    const result = await mutate(request, verb, given, (work) => cooperationAspectRecord(work, given));
    return answer(request, info, 'CooperationAspect', 'aspect', result);
  }

  @Mutation(() => CooperationAspectWithdrawPayload, {
    nullable: true,
    description: `Says that evidence of an aspect does not count; it is kept, with the reason. ${whose}`,
  })
  async cooperationAspectWithdraw(
    @Arg('input', () => CooperationAspectWithdrawInput, input) given: CooperationAspectWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'cooperationAspectWithdraw';
    const result = await mutate(request, verb, given, (work) => cooperationAspectWithdraw(work, given));
    return answer(request, info, 'CooperationAspect', 'aspect', result);
  }
}

@Resolver(() => CooperationType)
export class CooperationCardResolver {
  @FieldResolver(() => CooperationCardType, {
    nullable: true,
    description: 'What the register says of it beyond its case; null where nothing was entered.',
  })
  card(@Root() root: { card: CooperationCardType | null }): CooperationCardType | null {
    return root.card;
  }

  @FieldResolver(() => CooperationBenefitConnection, { description: 'What it is to units, the latest first.' })
  benefits(
    @Root() root: object,
    @Args(() => CooperationBenefitArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }

  @FieldResolver(() => CooperationAspectConnection, {
    description: 'Evidence of the aspects it is judged by, the latest first. For staff; empty for its partner.',
  })
  aspects(
    @Root() root: object,
    @Args(() => CooperationAspectArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }
}
