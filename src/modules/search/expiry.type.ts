import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { CivilDate, DateTime, Duration } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { payloadOf } from '../identity/list.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { nextSteps, type NextStep as Step } from './expiry.rules.js';

export const ExpiryNextStep = enumOf(nextSteps);
registerEnumType(ExpiryNextStep, {
  name: 'ExpiryNextStep',
  description: 'What has been done about an agreement’s coming end.',
  valuesConfig: {
    NOTHING_BEGUN: { description: 'Nothing that the caller sees.' },
    DECISION_UNDER_WAY: { description: 'Its own case is being evaluated or decided on (evaluasi, keputusan).' },
    SUCCESSOR_OPEN: { description: 'A case that extends or develops it is under way (perpanjangan, pengembangan).' },
    SUCCESSOR_IN_FORCE: { description: 'The agreement that follows it is in force.' },
  },
});

@ObjectType('ExpiryEntry', { description: 'An agreement that comes to its end, or has lapsed.', simpleResolvers: true })
export class ExpiryEntryType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation; null only if it has just gone.' })
  cooperation?: CooperationType | null;

  @Field(() => CivilDate, { description: 'The agreement’s last day.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Days from the day asked about to the last day; below 0 once it has passed.' })
  daysLeft!: number;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit that answers for it; null while none is named.' })
  unit?: OrgUnitType | null;

  @Field(() => ExpiryNextStep, { description: 'What has been done about it, as things stand today.' })
  nextStep!: Step;

  @Field(() => CooperationType, { nullable: true, description: 'The latest case that follows it and is not closed.' })
  successor?: CooperationType | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the responsible unit was told on this rung (COOPERATION_EXPIRING, COOPERATION_LAPSED); null: not yet.',
  })
  toldAt?: string | null;
}

@ObjectType('ExpiryBucket', {
  description: 'Agreements that stand on one rung before their end.',
  simpleResolvers: true,
})
export class ExpiryBucketType {
  @Field(() => Duration, {
    nullable: true,
    description: 'The last of their lead times that has begun; null for those that lapsed.',
  })
  leadTime?: string | null;

  @Field(() => Boolean, { description: 'Whether their last day has passed and their cases were not closed.' })
  lapsed!: boolean;

  @Field(() => Int, { description: 'How many.' })
  cooperations!: number;

  @Field(() => [ExpiryEntryType], { description: 'They themselves, the first to end first; at most 100.' })
  entries!: ExpiryEntryType[];
}

@ObjectType('ExpirySetting', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How long before their end agreements are told of. For staff.',
})
export class ExpirySettingType extends NodeType {
  @Field(() => String, {
    nullable: true,
    description: 'Agreements of which kind (jenis naskah); null: all that have no setting of their own.',
  })
  kindCode?: string | null;

  @Field(() => [Duration], {
    description: 'The rungs, the longest first; none: they are told of only when they lapse.',
  })
  leadTimes!: string[];

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}

@InputType('ExpirySettingSetInput', { description: 'How long before their end agreements are told of.' })
export class ExpirySettingSetInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The code of a kind of agreement; null: all others.' })
  kindCode?: string | null;

  @Field(() => [Duration], {
    description:
      'Up to 6 lead times of at most five years, for example P6M, P90D, P30D; P6M, P90D and P30D while nobody has set any.',
  })
  leadTimes!: string[];
}

export const ExpirySettingSetPayload = payloadOf(
  'ExpirySettingSetPayload',
  'setting',
  () => ExpirySettingType,
  'The setting',
);
