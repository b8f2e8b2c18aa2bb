import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { FactChoiceType } from '../cooperation/case-view.type.js';
import { decisionKinds, type DecisionKind as Kind } from './decision.rules.js';

export const CooperationDecisionKind = enumOf(decisionKinds);
registerEnumType(CooperationDecisionKind, {
  name: 'CooperationDecisionKind',
  description: 'What was decided on a cooperation, whatever its SOP calls it.',
  valuesConfig: {
    EXTEND: { description: 'It goes on as it was (diperpanjang).' },
    DEVELOP: { description: 'It goes on as more than it was (dikembangkan lebih lanjut).' },
    TERMINATE: { description: 'It ends (dihentikan).' },
  },
});

@ObjectType('CooperationDecision', {
  simpleResolvers: true,
  description: 'What was decided on a cooperation: by an act of its SOP that reached an outcome of such a kind.',
})
export class CooperationDecisionType {
  @Field(() => CooperationDecisionKind, { description: 'What was decided.' })
  kind!: Kind;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'The outcome, by its id in the procedure.' })
  outcome!: string;

  @Field(() => [FactChoiceType], {
    description: 'Why, by the codes of the fact the procedure’s outcome names for it; empty where it names none.',
  })
  reasons!: FactChoiceType[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why a criterion that was not met was passed over, in words; null where none was, where it was erased, or for a partner’s contact.',
  })
  override?: string | null;
}
