import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { CountMode as Mode } from '../../engines/calendar/count.js';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { CountMode } from '../calendar/calendar.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';

@ObjectType('ComplaintClass', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A class of complaints (jenis pengaduan), and how soon one of it is answered and closed. For staff.',
})
export class ComplaintClassType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => CountMode, { description: 'How the two times are counted, by the institution’s standard calendar.' })
  mode!: Mode;

  @Field(() => String, { description: 'How long until the first answer, by ISO 8601.' })
  answerWithin!: string;

  @Field(() => String, { description: 'How long until it is closed, by ISO 8601.' })
  closeWithin!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when no complaint is put into it.' })
  retiredAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ComplaintClassConnection = connectionOf('ComplaintClass', () => ComplaintClassType);

@InputType('ComplaintClassWhere', { description: 'Which classes. Conditions side by side must all hold.' })
export class ComplaintClassWhere {
  @Field(() => [ComplaintClassWhere], { nullable: true, description: 'All of these hold.' })
  and?: ComplaintClassWhere[] | null;

  @Field(() => [ComplaintClassWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ComplaintClassWhere[] | null;

  @Field(() => ComplaintClassWhere, { nullable: true, description: 'This does not hold.' })
  not?: ComplaintClassWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether no complaint is put into it any more.' })
  retired?: boolean | null;
}
export const ComplaintClassArgs = listArgs('ComplaintClass', { CODE: 'The code.' }, () => ComplaintClassWhere);

@InputType('ComplaintClassSetInput', { description: 'How soon complaints of a class are answered and closed.' })
export class ComplaintClassSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: 1 to 40 letters, digits and `. _ / -`. One that is there is changed, another one is made.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => CountMode, { description: 'How the two times are counted.' })
  mode!: Mode;

  @Field(() => String, {
    description: 'How long until the first answer: weeks, days, hours and minutes of ISO 8601, at most 400 days.',
  })
  answerWithin!: string;

  @Field(() => String, { description: 'How long until it is closed, written in the same way.' })
  closeWithin!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether no complaint is put into it any more; stays as it is when left out.',
  })
  retired?: boolean | null;
}

export const ComplaintClassSetPayload = payloadOf(
  'ComplaintClassSetPayload',
  'complaintClass',
  () => ComplaintClassType,
  'The class as it is now',
);
