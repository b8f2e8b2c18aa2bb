import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { DocumentRequest } from '../document/file-links.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { type CorrectionsRow, correctionsOf } from './act-corrections.loaders.js';
import { ActType } from './cooperation.type.js';
import { cooperationCorrect } from './cooperation-correct.js';
import {
  CooperationCorrectInput,
  CooperationCorrectPayload,
  CooperationSignatureCorrectInput,
  CooperationSignatureCorrectPayload,
  CooperationTakeBackInput,
  CooperationTakeBackPayload,
  FactCorrectionType,
} from './cooperation-mend.type.js';
import { cooperationSignatureCorrect } from './cooperation-signature-correct.js';
import { cooperationTakeBack } from './cooperation-take-back.js';

@Resolver(() => ActType)
export class CooperationMendResolver {
  @FieldResolver(() => ActType, {
    nullable: true,
    description:
      'The act that took this one back; its comment is the reason. Null while this one counts, or when the caller may not see it.',
  })
  takenBackBy(@Root() row: { takenBackBy?: object | null }): object | null {
    return row.takenBackBy ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When it was taken back; null while it counts.' })
  takenBackAt(@Root() row: { takenBackAt?: string | null }): string | null {
    return row.takenBackAt ?? null;
  }

  @FieldResolver(() => ActType, { nullable: true, description: 'The act that this one takes back; null for others.' })
  takesBack(@Root() row: { takesBack?: object | null }): object | null {
    return row.takesBack ?? null;
  }

  @FieldResolver(() => [FactCorrectionType], {
    description: 'The facts that this act corrected, as they were and as they are; empty for others.',
  })
  corrections(@Root() row: CorrectionsRow, @Ctx() request: Request): Promise<FactCorrectionType[]> {
    return correctionsOf(row, request);
  }

  @Mutation(() => CooperationTakeBackPayload, {
    nullable: true,
    description:
      'Takes back the latest act of a case (menarik kembali tindakan), with a reason: an action, a document filed or a correction. The case is again as it was before it: its steps and their tasks, clocks with the days they had, papers, parafs, answers, needs and round. Grants stay, so that whoever was brought into the case goes on seeing it, and so does the partner’s own request in the needs register, open again. Nothing is removed: the act stays in the history as taken back, and a further one may follow. For whoever did it, still holding the post; for a coordinator, too, but not a paraf, a signature or what the partner did. FORBIDDEN to others. GuardFailedError names what stands against it and what to do instead: an act of somebody else since, a document made final, signing opened, the last signature, an outcome, a partner told, a need withdrawn since.',
  })
  async cooperationTakeBack(
    @Arg('input', () => CooperationTakeBackInput, { description: 'Of which case, and why.' })
    input: CooperationTakeBackInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationTakeBack', input, (work) => cooperationTakeBack(work, input));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => CooperationCorrectPayload, {
    nullable: true,
    description:
      'Corrects facts of a case that were recorded wrongly (pembetulan), with a reason; what had been recorded stays in the history. For holders of the post that recorded them, and coordinators; FORBIDDEN to others. Only what was handed in with an act is corrected: what the procedure set from it follows. GuardFailedError names the first act that would have gone another way with the facts corrected: take that back, or return the work. FROZEN for a date that somebody has signed: of an agreement in force it is changed by an addendum.',
  })
  async cooperationCorrect(
    @Arg('input', () => CooperationCorrectInput, { description: 'Which facts, and why.' })
    input: CooperationCorrectInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationCorrect', input, (work) => cooperationCorrect(work, input));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => CooperationSignatureCorrectPayload, {
    nullable: true,
    description:
      'Sets right what was registered of a signature on paper (pembetulan pencatatan tanda tangan basah), with a reason: the day, the person, the place, the scan. The signature stays, whatever the case has come to since; what was registered before stays in the log and its row. For holders of the post that registered it, and coordinators; FORBIDDEN to others. Judged as when it is registered first: INVALID for a day ahead or before the document was final; GuardFailedError names who held the post on that day. ILLEGAL_TRANSITION where nothing is registered from paper.',
  })
  async cooperationSignatureCorrect(
    @Arg('input', () => CooperationSignatureCorrectInput, { description: 'Which signature, and why.' })
    input: CooperationSignatureCorrectInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { signatureMethods } = request;
    const result = await mutate(request, 'cooperationSignatureCorrect', input, (work) =>
      cooperationSignatureCorrect(work, input, signatureMethods),
    );
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}
