import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { responsibleSeats } from '../../engines/workflow/responsible.js';
import type { Request } from '../identity/request.js';
import { seatOf } from './case-view.js';
import { StepSeatType } from './case-view.type.js';
import { caseOf } from './cooperation.loaders.js';
import { CooperationType } from './cooperation.type.js';
import { stagesOf } from './stage-progress.loaders.js';
import { StageProgressType } from './stage-progress.type.js';

@Resolver(() => CooperationType)
export class StageProgressResolver {
  @FieldResolver(() => [StageProgressType], {
    description:
      'How far it is with each stage (tahap) its SOP counts, in the SOP’s order, and what each stage must leave behind: the facts, forms, documents, sheets and signatures no way on from its steps goes without. Empty where the SOP counts no stages. For whoever sees the case.',
  })
  async stageProgress(@Root() row: { $id: string }, @Ctx() request: Request): Promise<StageProgressType[]> {
    const stages = await stagesOf(row, request);
    return stages.map(({ stage, status, artefacts }) => ({
      stage: stage.id,
      title: stage.title,
      status,
      artefacts: artefacts.map((one) => ({ ...one })),
    }));
  }

  @FieldResolver(() => [StepSeatType], {
    description:
      'Who answers for carrying it out and monitoring it (penanggung jawab pelaksanaan), each position with its unit: whose tasks the active steps of the phases ACTIVE and MONITORING are; before and after that, whose they are by the SOP and the case’s facts. Empty where the SOP has no such steps.',
  })
  async responsible(@Root() row: object, @Ctx() request: Request): Promise<StepSeatType[]> {
    const { definition, state } = await caseOf(request, row);
    return responsibleSeats(definition, state).map(({ position, unit }) => seatOf(definition, position, unit));
  }
}
