import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { PartnerType, PartnerWhere } from '../partner/partner.type.js';
import { SurveyCampaignType } from '../survey/survey-campaign.type.js';
import {
  complaintSources,
  complaintStatuses,
  type ComplaintSource as Source,
  type ComplaintStatus as Status,
} from './complaint.rules.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const ComplaintSource = enumOf(complaintSources);
registerEnumType(ComplaintSource, {
  name: 'ComplaintSource',
  description: 'Where a complaint came from.',
  valuesConfig: {
    RESPONSE: { description: 'A survey response whose case rules hold: a wish to be contacted, or a low score.' },
    ENVELOPE: { description: 'Sent apart from a response that leads to nobody (surveyEnvelopeSend).' },
    STAFF: { description: 'Recorded by staff who were told of it (complaintRecord).' },
  },
});
export const ComplaintStatus = enumOf(complaintStatuses);
registerEnumType(ComplaintStatus, {
  name: 'ComplaintStatus',
  description: 'How far a complaint is.',
  valuesConfig: {
    OPEN: { description: 'To be handled.' },
    CLOSED: { description: 'Answered and closed.' },
    WITHDRAWN: { description: 'The response it came from was taken back; words and contact are erased.' },
  },
});

const forHandlers = 'For coordinators and administrators; null for analysts.';

@ObjectType('Complaint', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A complaint or problem met with during a cooperation (keluhan, pengaduan). For coordinators, administrators and analysts; what was said, and by whom, for the first two only.',
})
export class ComplaintType extends NodeType {
  @Field(() => ComplaintSource, { description: 'Where it came from.' })
  source!: Source;

  @Field(() => [String], {
    description:
      'The case rules of the questionnaire that opened it, by name. Of a CONFIDENTIAL survey only rules on nothing but the contact questions ever do.',
  })
  rules!: string[];

  @Field(() => PartnerType, {
    nullable: true,
    description: 'Whose complaint it is; null where nobody may know (an envelope), or nobody said.',
  })
  partner?: PartnerType | null;

  @Field(() => SurveyCampaignType, { nullable: true, description: 'The survey campaign it came from.' })
  campaign?: SurveyCampaignType | null;

  @Field(() => CooperationType, { nullable: true, description: 'The one cooperation it is about.' })
  cooperation?: CooperationType | null;

  @Field(() => String, {
    nullable: true,
    description: `Who wants to be contacted: as given, else as invited. ${forHandlers}`,
  })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: `The e-mail address. ${forHandlers}` })
  contactEmail?: string | null;

  @Field(() => String, { nullable: true, description: `The phone number. ${forHandlers}` })
  contactPhone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The complainant’s own words, as far as there are any. Erasable: no event repeats them. ${forHandlers}`,
  })
  message?: string | null;

  @Field(() => ComplaintStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => String, { nullable: true, description: `What the complainant is told. ${forHandlers}` })
  answer?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who closed it; null while it is open.' })
  closedBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt?: string | null;

  @Field(() => String, { nullable: true, description: `Why it was opened again, the last time. ${forHandlers}` })
  reopenedBecause?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it, where staff did.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, {
    description: 'When it was opened. Of an envelope the day only: its beginning in the institution’s time zone.',
  })
  at!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ComplaintConnection = connectionOf('Complaint', () => ComplaintType);

@InputType('ComplaintWhere', { description: 'Which complaints. Conditions side by side must all hold.' })
export class ComplaintWhere {
  @Field(() => [ComplaintWhere], { nullable: true, description: 'All of these hold.' })
  and?: ComplaintWhere[] | null;

  @Field(() => [ComplaintWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ComplaintWhere[] | null;

  @Field(() => ComplaintWhere, { nullable: true, description: 'This does not hold.' })
  not?: ComplaintWhere | null;

  @Field(() => [ComplaintStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [ComplaintSource], { nullable: true, description: 'The source is one of these.' })
  sourceIn?: Source[] | null;

  @Field(() => [String], { nullable: true, description: 'One of these case rules opened it.' })
  ruleIn?: string[] | null;

  @Field(() => PartnerWhere, { nullable: true, description: 'The partner is such a one.' })
  partner?: PartnerWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is about this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It came from this survey campaign.' })
  campaignId?: string | null;
}
export const ComplaintArgs = listArgs('Complaint', { OPENED_AT: 'When it was opened.' }, () => ComplaintWhere);

@InputType('ComplaintRecordInput', { description: 'A complaint that was brought otherwise than by a survey.' })
export class ComplaintRecordInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Whose it is; without it the partner of the cooperation.' })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cooperation it is about.' })
  cooperationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who complains, at most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number, at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { description: 'What it is about: 1 to 5,000 characters.' })
  message!: string;
}

@InputType('ComplaintCloseInput', { description: 'How a complaint was handled.' })
export class ComplaintCloseInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { description: 'What the complainant is told: 1 to 10,000 characters.' })
  answer!: string;
}

@InputType('ComplaintReopenInput', { description: 'A complaint that is not settled after all.' })
export class ComplaintReopenInput extends ChangeInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

export const ComplaintRecordPayload = payloadOf(
  'ComplaintRecordPayload',
  'complaint',
  () => ComplaintType,
  'The complaint recorded',
);
export const ComplaintClosePayload = payloadOf(
  'ComplaintClosePayload',
  'complaint',
  () => ComplaintType,
  'The complaint closed',
);
export const ComplaintReopenPayload = payloadOf(
  'ComplaintReopenPayload',
  'complaint',
  () => ComplaintType,
  'The complaint, open again',
);
