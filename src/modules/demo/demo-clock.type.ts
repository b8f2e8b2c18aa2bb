import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';

@ObjectType('DemoClock', {
  description: 'The clock of a demonstration (jam demo), which can be moved forward.',
  simpleResolvers: true,
})
export class DemoClockType {
  @Field(() => DateTime, { description: 'What time it is in the demo.' })
  now!: Date;

  @Field(() => Int, { description: 'How many minutes that is ahead of real time; 0 when it was never moved.' })
  aheadMinutes!: number;
}

@InputType('DemoClockMoveInput', { description: 'How far, or until when: one of the two.' })
export class DemoClockMoveInput extends MutationInput {
  @Field(() => String, {
    nullable: true,
    description: 'How far, by ISO 8601 in weeks, days of 24 hours, hours and minutes: `PT20M`, `P1D`, `P13W`.',
  })
  by?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when; later than it is now.' })
  to?: Date | null;
}

@ObjectType('DemoClockMovePayload', { description: 'The clock as it stands then, or why not.', simpleResolvers: true })
export class DemoClockMovePayload {
  @Field(() => DemoClockType, { nullable: true, description: 'The clock; null when refused.' })
  demoClock?: DemoClockType | null;

  @Field(() => Boolean, {
    description:
      'Whether all that became due has been served. False: some of it still is, after 15 seconds of waiting; and where nothing was moved (refused, rehearsed).',
  })
  served!: boolean;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
