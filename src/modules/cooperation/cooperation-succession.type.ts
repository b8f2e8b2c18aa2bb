import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import { CooperationType } from './cooperation.type.js';
import { FactInputType } from './cooperation-input.type.js';

@InputType('CooperationRenewInput', {
  description:
    'A request to renew a cooperation that ran out (perpanjangan), as it came in. The partner is the old one’s, or the one it was merged into.',
})
export class CooperationRenewInput extends ChangeInput {
  @Field(() => ID, { description: 'The cooperation whose agreement ran out.' })
  cooperationId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The procedure, by code. Without it: the old one’s, if a version of it is in force; else the only one in force for the partner’s country.',
  })
  procedure?: string | null;

  @Field(() => String, { description: 'What the new one is about, 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The request in more words, at most 10,000 characters.' })
  summary?: string | null;

  @Field(() => String, { description: 'Through which door it came, by the procedure’s code.' })
  channel!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it really arrived, if before now.' })
  receivedAt?: Date | null;

  @Field(() => [FactInputType], { nullable: true, description: 'The facts the procedure’s intake asks for.' })
  facts?: FactInputType[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Facts to carry over from the old one, by name: those its successor’s intake asks for by the same name and type. What is given in facts goes before. A partner’s contact carries over what it is shown.',
  })
  carry?: string[] | null;
}

export const CooperationRenewPayload = payloadOf(
  'CooperationRenewPayload',
  'cooperation',
  () => CooperationType,
  'The new cooperation',
);
