import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import { CooperationType } from './cooperation.type.js';
import { FactInputType } from './cooperation-input.type.js';

@InputType('CooperationAmendInput', {
  description:
    'A request for an addendum (adendum), as it came in. The partner is the agreement’s, or the one it was merged into.',
})
export class CooperationAmendInput extends ChangeInput {
  @Field(() => ID, { description: 'The agreement in force that shall be amended.' })
  cooperationId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The procedure, by code. Without it: the agreement’s own, if a version of it is in force; else the only one in force for the partner’s country.',
  })
  procedure?: string | null;

  @Field(() => String, { description: 'What shall be amended, 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The request in more words, at most 10,000 characters.' })
  summary?: string | null;

  @Field(() => String, { description: 'Through which door it came, by the procedure’s code.' })
  channel!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it really arrived, if before now.' })
  receivedAt?: Date | null;

  @Field(() => [FactInputType], {
    nullable: true,
    description: 'The facts the procedure’s intake asks for, for example the addressees.',
  })
  facts?: FactInputType[] | null;
}

export const CooperationAmendPayload = payloadOf(
  'CooperationAmendPayload',
  'cooperation',
  () => CooperationType,
  'The addendum, a case of its own',
);

@ObjectType('AgreementTerm', {
  simpleResolvers: true,
  description: 'Until when an agreement runs, as it was signed or as an addendum in force has set it anew.',
})
export class AgreementTermType {
  @Field(() => CivilDate, { nullable: true, description: 'The last day; null where none was agreed.' })
  endsOn?: string | null;

  @Field(() => DateTime, { description: 'When this came into force: the last signature.' })
  since!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which addendum set it, as Cooperation.addendumNumber; null for the agreement as it was signed.',
  })
  addendumNumber?: number | null;
}
