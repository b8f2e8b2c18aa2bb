import { Field, Int, ObjectType } from 'type-graphql';
import type { OutcomeKind as Kind, Phase as PhaseCode } from '../../engines/workflow/definition.js';
import { Phase } from '../procedure/phase.type.js';
import type { CaseStatus as Status } from './case.rules.js';
import { CaseStatus, OutcomeKind } from './case-enums.type.js';

@ObjectType('CooperationCount', {
  simpleResolvers: true,
  description: 'How many cooperations stand in one phase and status and ended, or were decided on, in one way.',
})
export class CooperationCountType {
  @Field(() => Phase, { description: 'The canonical phase.' })
  phase!: PhaseCode;

  @Field(() => CaseStatus, { description: 'Whether they are under way, in force, or over.' })
  status!: Status;

  @Field(() => OutcomeKind, {
    nullable: true,
    description: 'How they ended: EXTENDED, DEVELOPED and TERMINATED are decisions. Null while none is reached.',
  })
  outcomeKind?: Kind | null;

  @Field(() => Int, { description: 'How many.' })
  cooperations!: number;
}
