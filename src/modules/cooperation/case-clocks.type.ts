import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { CaseClockKind } from './case-enums.type.js';

@ObjectType('CaseClock', { simpleResolvers: true, description: 'A clock of a case that runs (tenggat, pengingat).' })
export class CaseClockType {
  @Field(() => String, { description: 'The clock, by its id in the procedure.' })
  timer!: string;

  @Field(() => ID, { nullable: true, description: 'The activation of the step it belongs to; null: to the outcome.' })
  instance?: string | null;

  @Field(() => CaseClockKind, { description: 'What it is for.' })
  kind!: 'DEADLINE' | 'REMINDER';

  @Field(() => DateTime, {
    description:
      'When it runs out. In procedures that count WORKING_DAYS or HOURS, by the institution’s standard calendar as it was when the clock began.',
  })
  dueAt!: string;

  @Field(() => Boolean, {
    description:
      'False: not confirmed, since the calendar it was counted by is the default one, or holds days nobody has confirmed, or does not reach so far (see CalendarDoubt).',
  })
  confirmed!: boolean;
}
