import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType, OrgUnitWhere } from '../identity/org.type.js';
import { PartnerType, PartnerWhere } from '../partner/partner.type.js';
import { needSources, needStatuses, type NeedSource as Source, type NeedStatus as Status } from './need.rules.js';

export const NeedSource = enumOf(needSources);
registerEnumType(NeedSource, {
  name: 'NeedSource',
  description: 'Whose need it is.',
  valuesConfig: {
    OWN: { description: 'The institution’s own (kebutuhan sendiri).' },
    PARTNER_REQUEST: { description: 'It came with a partner’s request (permintaan mitra).' },
  },
});
export const NeedStatus = enumOf(needStatuses);
registerEnumType(NeedStatus, {
  name: 'NeedStatus',
  description: 'How far an entry of the needs register is.',
  valuesConfig: {
    OPEN: { description: 'Recorded; no cooperation is based on it yet.' },
    TAKEN_UP: { description: 'A cooperation is based on it. It may serve others, too.' },
    WITHDRAWN: { description: 'No longer needed; kept, and the basis of nothing new.' },
  },
});

@ObjectType('Need', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An entry of the register of cooperation needs (data kebutuhan kerja sama): the institution’s own needs and partners’ requests in one list. For staff; what came with a cooperation is seen by whoever sees that cooperation.',
})
export class NeedType extends NodeType {
  @Field(() => NeedSource, { description: 'Whose need it is.' })
  source!: Source;

  @Field(() => String, { description: 'What is needed, in a line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The need in more words. Erasable: no event repeats it.' })
  description?: string | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit whose need it is; null for the whole house.' })
  unit?: OrgUnitType | null;

  @Field(() => PartnerType, { nullable: true, description: 'The partner who asks, or who is thought of.' })
  partner?: PartnerType | null;

  @Field(() => NeedStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const NeedConnection = connectionOf('Need', () => NeedType);

@InputType('NeedWhere', { description: 'Which needs. Conditions side by side must all hold.' })
export class NeedWhere {
  @Field(() => [NeedWhere], { nullable: true, description: 'All of these hold.' })
  and?: NeedWhere[] | null;

  @Field(() => [NeedWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: NeedWhere[] | null;

  @Field(() => NeedWhere, { nullable: true, description: 'This does not hold.' })
  not?: NeedWhere | null;

  @Field(() => [NeedSource], { nullable: true, description: 'The source is one of these.' })
  sourceIn?: Source[] | null;

  @Field(() => [NeedStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => String, { nullable: true, description: 'The title contains this, whatever the case of letters.' })
  titleContains?: string | null;

  @Field(() => OrgUnitWhere, { nullable: true, description: 'It is the need of such a unit.' })
  unit?: OrgUnitWhere | null;

  @Field(() => PartnerWhere, { nullable: true, description: 'The partner is such a one.' })
  partner?: PartnerWhere | null;
}
export const NeedArgs = listArgs(
  'Need',
  { RECORDED_AT: 'When it was recorded.', TITLE: 'The title.' },
  () => NeedWhere,
);

@InputType('NeedRecordInput', { description: 'A need to be entered in the register.' })
export class NeedRecordInput extends MutationInput {
  @Field(() => NeedSource, { description: 'Whose need it is.' })
  source!: Source;

  @Field(() => String, { description: 'What is needed, in a line: 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The need in more words, at most 10,000 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit whose need it is; none for the whole house.' })
  orgUnitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner. Required for PARTNER_REQUEST.' })
  partnerId?: string | null;
}

@InputType('NeedChangeInput', { description: 'What to change of a need; what is not given stays.' })
export class NeedChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => String, { nullable: true, description: 'The new line, 1 to 300 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The new words, at most 10,000 characters; null erases them.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit from now on; null for the whole house.' })
  orgUnitId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The partner from now on; null for none, which a PARTNER_REQUEST does not take.',
  })
  partnerId?: string | null;
}

@InputType('NeedWithdrawInput', { description: 'A need that is none any more.' })
export class NeedWithdrawInput extends ChangeInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;
}

export const NeedRecordPayload = payloadOf('NeedRecordPayload', 'need', () => NeedType, 'The need recorded');
export const NeedChangePayload = payloadOf('NeedChangePayload', 'need', () => NeedType, 'The need as it is now');
export const NeedWithdrawPayload = payloadOf('NeedWithdrawPayload', 'need', () => NeedType, 'The need withdrawn');
