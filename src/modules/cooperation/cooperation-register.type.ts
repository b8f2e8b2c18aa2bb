import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { payloadOf } from '../identity/list.type.js';
import { CooperationType } from './cooperation.type.js';

@InputType('CooperationBasisSetInput', { description: 'What a cooperation is based on.' })
export class CooperationBasisSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The cooperation whose instrument cites another.' })
  cooperationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The cooperation whose instrument is cited, for example an umbrella agreement; null for none.',
  })
  basisCooperationId?: string | null;
}

export const CooperationBasisSetPayload = payloadOf(
  'CooperationBasisSetPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with its basis',
);
