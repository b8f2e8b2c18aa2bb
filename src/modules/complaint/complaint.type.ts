import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { PartnerType, PartnerWhere } from '../partner/partner.type.js';
import { SurveyCampaignType } from '../survey/survey-campaign.type.js';
import {
  acceptedThrough,
  complaintSources,
  complaintStatuses,
  type ComplaintSource as Source,
  type ComplaintStatus as Status,
  type AcceptedThrough as Through,
} from './complaint.rules.js';
import { ComplaintClassType } from './complaint-class.type.js';

export const ComplaintSource = enumOf(complaintSources);
registerEnumType(ComplaintSource, {
  name: 'ComplaintSource',
  description: 'Where a complaint came from.',
  valuesConfig: {
    RESPONSE: { description: 'A survey response whose case rules hold: a wish to be contacted, or a low score.' },
    ENVELOPE: { description: 'Sent apart from a response that leads to nobody (surveyEnvelopeSend).' },
    STAFF: { description: 'Recorded by staff who were told of it (complaintRecord).' },
    PARTNER: { description: 'Opened by a partner’s account (complaintOpen).' },
  },
});
export const ComplaintStatus = enumOf(complaintStatuses);
registerEnumType(ComplaintStatus, {
  name: 'ComplaintStatus',
  description: 'How far a complaint is.',
  valuesConfig: {
    OPEN: { description: 'To be handled: nobody has triaged it.' },
    TRIAGED: { description: 'It has a class, which says by when it is answered and closed.' },
    ASSIGNED: { description: 'A member of staff works on it.' },
    ANSWERED: { description: 'Answered; the complainant has not said whether that will do.' },
    ACCEPTED: { description: 'The complainant is content with the answer.' },
    REOPENED: { description: 'The answer will not do, or it was closed too soon: to be handled again.' },
    CLOSED: { description: 'Answered and closed back to the complainant.' },
    WITHDRAWN: { description: 'The response it came from was taken back; words and contact are erased.' },
  },
});

export const ComplaintAcceptedThrough = enumOf(acceptedThrough);
registerEnumType(ComplaintAcceptedThrough, {
  name: 'ComplaintAcceptedThrough',
  description: 'By which way a complainant said that an answer will do.',
  valuesConfig: {
    PARTNER: { description: 'By the partner’s account.' },
    LINK: { description: 'By the link in the letter.' },
    STAFF: { description: 'It was told to a coordinator or administrator, who recorded it.' },
  },
});

const forHandlers =
  'For coordinators, administrators, whom it is assigned to, and the partner whose account opened it; null for others.';

@ObjectType('Complaint', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A complaint or problem met with during a cooperation (keluhan, pengaduan). For coordinators, administrators and analysts, for whom it is assigned to, and for the partner whose account opened it. What was said, and by whom, is not for analysts.',
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

  @Field(() => PersonType, { nullable: true, description: 'Whose account opened it; of PARTNER only.' })
  openedBy?: PersonType | null;

  @Field(() => ComplaintClassType, { nullable: true, description: 'Its class, once it was triaged. For staff.' })
  class?: ComplaintClassType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last triaged.' })
  triagedAt?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'By when it is to be answered: the class’s time from when it was opened, or opened again, by the institution’s standard calendar.',
  })
  answerDueAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when it is to be closed, counted in the same way.' })
  closeDueAt?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether these two are confirmed: false before triage, and where the calendar they were counted by is not (see CalendarDoubt).',
  })
  dueConfirmed!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was told that the time to answer had passed.' })
  answerOverdueAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was told that the time to close had passed.' })
  closeOverdueAt?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'The member of staff who works on it.' })
  assignedTo?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was assigned, the last time.' })
  assignedAt?: string | null;

  @Field(() => String, { nullable: true, description: `What the complainant is told. ${forHandlers}` })
  answer?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who answered it, the last time.' })
  answeredBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered, the last time.' })
  answeredAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the complainant was content with the answer.' })
  acceptedAt?: string | null;

  @Field(() => ComplaintAcceptedThrough, { nullable: true, description: 'By which way that was said.' })
  acceptedThrough?: Through | null;

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

  @Field(() => ID, { nullable: true, description: 'This person works on it.' })
  assignedToId?: string | null;

  @Field(() => [String], { nullable: true, description: 'It is of one of these classes, by code.' })
  classIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'A time of it has passed, as was told since the last triage.' })
  overdue?: boolean | null;
}
export const ComplaintArgs = listArgs('Complaint', { OPENED_AT: 'When it was opened.' }, () => ComplaintWhere);
