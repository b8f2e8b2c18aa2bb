import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { FactType as FactKindCode } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { payloadOf } from '../identity/list.type.js';
import { FactKind } from './case-enums.type.js';
import { FactValueType } from './case-view.type.js';
import { CooperationType } from './cooperation.type.js';
import { FactInputType, PaperSignatureInput } from './cooperation-input.type.js';

@InputType('CooperationTakeBackInput', { description: 'The latest act of a case, to be taken back.' })
export class CooperationTakeBackInput extends MutationInput {
  @Field(() => ID, { description: 'The case.' })
  cooperationId!: string;

  @Field(() => Int, {
    description:
      'The version the caller has read: which act is the latest depends on it, so that two calls do not take back two acts. A StaleError tells when somebody was faster.',
  })
  expectedVersion!: number;

  @Field(() => String, { description: 'The reason, 1 to 5,000 characters. Kept inside the house, with the act.' })
  comment!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of the caller’s posts to act in; the one the act was done in when not given.',
  })
  position?: string | null;
}

@InputType('CooperationCorrectInput', { description: 'Facts of a case that were recorded wrongly.' })
export class CooperationCorrectInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  cooperationId!: string;

  @Field(() => [FactInputType], {
    description:
      'The facts as they should have been recorded; at least one. Each by the type and the rules of the act that recorded it.',
  })
  facts!: FactInputType[];

  @Field(() => String, { description: 'The reason, 1 to 5,000 characters. Kept inside the house, with the act.' })
  comment!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of the caller’s posts to act in; the one a fact was recorded in when not given.',
  })
  position?: string | null;
}

@InputType('CooperationSignatureCorrectInput', {
  description: 'A signature on paper that was registered wrongly, as it really was made.',
})
export class CooperationSignatureCorrectInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  cooperationId!: string;

  @Field(() => PaperSignatureInput, {
    description: 'The whole of it, with the scan: what is given takes the old one’s place.',
  })
  paperSignature!: PaperSignatureInput;

  @Field(() => String, { description: 'The reason, 1 to 5,000 characters. Kept inside the house, with the act.' })
  comment!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of the caller’s posts to act in; the one it was registered in when not given.',
  })
  position?: string | null;
}

@ObjectType('FactCorrection', {
  description: 'A fact that an act of correction set right (pembetulan).',
  simpleResolvers: true,
})
export class FactCorrectionType {
  @Field(() => String, { description: 'The fact, by its name in the procedure.' })
  name!: string;

  @Field(() => FactKind, { description: 'What it holds.' })
  kind!: FactKindCode;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  label!: LocalizedTextType;

  @Field(() => FactValueType, { description: 'What had been recorded.' })
  was!: FactValueType;

  @Field(() => FactValueType, { description: 'What it should have been.' })
  is!: FactValueType;
}

export const CooperationTakeBackPayload = payloadOf(
  'CooperationTakeBackPayload',
  'cooperation',
  () => CooperationType,
  'The case as it was before the act',
);
export const CooperationCorrectPayload = payloadOf(
  'CooperationCorrectPayload',
  'cooperation',
  () => CooperationType,
  'The case with its facts set right',
);
export const CooperationSignatureCorrectPayload = payloadOf(
  'CooperationSignatureCorrectPayload',
  'cooperation',
  () => CooperationType,
  'The case with its signature set right',
);
