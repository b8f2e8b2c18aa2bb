import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import { CooperationType } from './cooperation.type.js';

@ObjectType('SeatSubstitute', {
  description:
    'A vacant seat of a case that another post fills until it is taken back (pengganti jabatan kosong). Its holder acts on behalf, atas nama (AN).',
  simpleResolvers: true,
})
export class SeatSubstituteType {
  @Field(() => String, { description: 'The vacant position, by its code in the procedure.' })
  position!: string;

  @Field(() => LocalizedTextType, { description: 'The position’s title in the procedure.' })
  title!: LocalizedTextType;

  @Field(() => ID, { nullable: true, description: 'The unit of the vacant seat; null where it is of none.' })
  unitId?: string | null;

  @Field(() => ID, { description: 'The post that fills it.' })
  substituteId!: string;

  @Field(() => String, {
    description: 'The code of that post: the procedure’s where it has one there, else the institution’s.',
  })
  substitutePosition!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  since!: string;
}

@InputType('CooperationAssignInput', { description: 'Who of a post’s holders is to do a task.' })
export class CooperationAssignInput extends ChangeInput {
  @Field(() => ID, { description: 'The open task. expectedVersion is that of its cooperation.' })
  taskId!: string;

  @Field(() => [ID], {
    description:
      'The persons, at most 20, each of whom holds the post today and has an account. An empty list gives the task back to whoever holds the post.',
  })
  personIds!: string[];
}

export const CooperationAssignPayload = payloadOf(
  'CooperationAssignPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation after the task was given',
);

@InputType('CooperationReassignInput', { description: 'Which post fills a vacant seat of a case.' })
export class CooperationReassignInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  cooperationId!: string;

  @Field(() => String, { description: 'The vacant position, by its code in the procedure; never the partner’s.' })
  position!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit of the seat; needed only where the position is in several units.',
  })
  unitId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The post that is to fill the seat, held today by somebody with an account; null takes the seat back.',
  })
  to?: string | null;

  @Field(() => String, { description: 'Why, at most 5,000 characters. Kept in the history; for staff.' })
  comment!: string;
}

export const CooperationReassignPayload = payloadOf(
  'CooperationReassignPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with the seat as it is filled now',
);
