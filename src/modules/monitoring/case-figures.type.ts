import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime, Decimal } from '../../platform/graphql/scalars.js';

/** How a case stood at the end of a period: what reports and evaluations draw and then keep. */
@ObjectType({ simpleResolvers: true })
export abstract class CaseFiguresType extends NodeType {
  @Field(() => DateTime, { description: 'When its figures were drawn the last time.' })
  drawnAt!: string;

  @Field(() => Int, { nullable: true, description: 'The version of the plan in force then; null when there was none.' })
  planNumber?: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Attainment of the plan’s indicators: their average, none above 100, in percent. Null while nothing was measured.',
  })
  attainmentPercent?: string | null;

  @Field(() => Int, { description: 'Obligations that fell due in the period, or were still owed from before.' })
  obligationsTotal!: number;

  @Field(() => Int, { description: 'Of them those past their day and not fulfilled.' })
  obligationsOverdue!: number;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'How much of them was fulfilled, in percent on average, excused ones apart. Null where there were none.',
  })
  fulfilledPercent?: string | null;

  @Field(() => Int, { description: 'Meetings held in the period.' })
  meetingsHeld!: number;

  @Field(() => Int, { description: 'Regular meetings of the plan that were missed.' })
  meetingsOverdue!: number;

  @Field(() => Int, { description: 'Complaints opened in the period.' })
  complaintsOpened!: number;

  @Field(() => Int, { description: 'Complaints open when the figures were drawn, from whenever.' })
  complaintsOpen!: number;
}
