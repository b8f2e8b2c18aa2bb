import { Field, ID, InputType } from 'type-graphql';
import type { Aspect, Dharma } from '../../engines/indicator/pack.js';
import type { Party } from '../../engines/workflow/definition.js';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { MoneyInput } from '../../platform/graphql/money.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { FactInputType } from '../cooperation/cooperation-input.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { payloadOf } from '../identity/list.type.js';
import type { PartnerLevel as Level } from '../partner/partner.rules.js';
import { PartnerLevel } from '../partner/partner.type.js';
import { CooperationAspectType } from './cooperation-aspect.type.js';
import { CooperationBenefitType } from './cooperation-benefit.type.js';
import type { CardRole } from './register.rules.js';
import { AgreementKindType } from './register.type.js';
import { CardRoleEnum, ShownAspectEnum } from './register-enums.type.js';

@InputType('AgreementKindSetInput', { description: 'A kind of agreement, as it is from now on.' })
export class AgreementKindSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: letters, digits and . _ / -, at most 40. The same code is the same kind.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, each 1 to 200 characters.' })
  title!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'What national reports call it, at most 200 characters.' })
  reportAs?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it is not used for anything new. False unless told.' })
  retired?: boolean | null;
}

@InputType('CardPersonInput', { description: 'Who signed for a side, or answers for it. Personal data, erasable.' })
export class CardPersonInput {
  @Field(() => PartyEnum, { description: 'For which side.' })
  party!: Party;

  @Field(() => CardRoleEnum, { description: 'As what.' })
  role!: CardRole;

  @Field(() => String, { description: 'The name as the agreement has it, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The office held, at most 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'In which part of the organisation, at most 200 characters.' })
  unit?: string | null;
}

@InputType('CooperationCardInput', { description: 'What the register says of a cooperation beyond its case.' })
export class CooperationCardInput {
  @Field(() => ID, { nullable: true, description: 'Of which kind the agreement is (agreementKindSet).' })
  kindId?: string | null;

  @Field(() => String, { nullable: true, description: 'The institution’s number of it, at most 200 characters.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'The partner’s number of it, at most 200 characters.' })
  partnerNumber?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it was signed; today at the latest.' })
  signedOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The first day, where it is another than that of signing.' })
  startsOn?: string | null;

  @Field(() => PartnerLevel, {
    nullable: true,
    description: 'How far it reaches, where that is another than its partner’s.',
  })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 10,000 characters.' })
  description?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Its budget.' })
  budget?: MoneyInput | null;

  @Field(() => ID, { nullable: true, description: 'The unit that answers for it.' })
  unitId?: string | null;

  @Field(() => [CardPersonInput], { nullable: true, description: 'Who signed it and who answers for it, at most 20.' })
  persons?: CardPersonInput[] | null;
}

@InputType('CooperationCardSetInput', {
  description: 'A cooperation’s card; expectedVersion is the card’s own, 0 where there was none.',
})
export class CooperationCardSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => CooperationCardInput, {
    description: 'The card as it is from now on: what is not given is not there any more.',
  })
  card!: CooperationCardInput;
}

@InputType('CooperationBenefitRecordInput', { description: 'What a cooperation is to a unit in one duty.' })
export class CooperationBenefitRecordInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => ID, { description: 'For which study programme or department.' })
  unitId!: string;

  @Field(() => DharmaEnum, { description: 'In which duty.' })
  dharma!: Dharma;

  @Field(() => String, { description: 'What is done, 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the unit has of it, at most 10,000 characters.' })
  benefit?: string | null;

  @Field(() => CivilDate, { description: 'From which day on.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Until which day; none: as long as the cooperation runs.' })
  endsOn?: string | null;

  @Field(() => Boolean, { description: 'Whether it is in the unit’s own field.' })
  relevant!: boolean;

  @Field(() => ID, { nullable: true, description: 'A file that shows it, sent by the caller (uploadTicketCreate).' })
  evidenceFileId?: string | null;
}

@InputType('CooperationBenefitWithdrawInput', { description: 'A benefit that does not count.' })
export class CooperationBenefitWithdrawInput extends ChangeInput {
  @Field(() => ID, { description: 'The benefit.' })
  benefitId!: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('CooperationAspectRecordInput', { description: 'Evidence that a cooperation shows an aspect.' })
export class CooperationAspectRecordInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => ID, { description: 'For which unit.' })
  unitId!: string;

  @Field(() => ShownAspectEnum, { description: 'Which aspect.' })
  aspect!: Aspect;

  @Field(() => CivilDate, { description: 'On which day it was so; today at the latest.' })
  shownOn!: string;

  @Field(() => String, { nullable: true, description: 'In more words, at most 10,000 characters.' })
  note?: string | null;

  @Field(() => ID, { description: 'The file that shows it, sent by the caller (uploadTicketCreate).' })
  evidenceFileId!: string;
}

@InputType('CooperationAspectWithdrawInput', { description: 'Evidence of an aspect that does not count.' })
export class CooperationAspectWithdrawInput extends ChangeInput {
  @Field(() => ID, { description: 'The evidence.' })
  aspectId!: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('CooperationAdoptInput', {
  description: 'An agreement that lived before Mitra, as it stands (adopsi perjanjian yang sudah ada).',
})
export class CooperationAdoptInput extends MutationInput {
  @Field(() => ID, { description: 'With whom it is.' })
  partnerId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The procedure, by code. Without it: the one in force for the partner’s country, if there is just one.',
  })
  procedure?: string | null;

  @Field(() => String, { description: 'What it is about, 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'In more words, at most 10,000 characters.' })
  summary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The outcome it stands at; see ProcedureVersion.adoption. Either this or steps.',
  })
  outcome?: string | null;

  @Field(() => [String], { nullable: true, description: 'The steps it stands in, each once.' })
  steps?: string[] | null;

  @Field(() => CivilDate, { description: 'The day it came into force; today at the latest.' })
  beganOn!: string;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'At an outcome by which it ended: the day it left force. REQUIRED where no last day that is over says it.',
  })
  endedOn?: string | null;

  @Field(() => [FactInputType], {
    nullable: true,
    description: 'What is known of it: any fact of ProcedureVersion.adoption, its last day among them.',
  })
  facts?: FactInputType[] | null;

  @Field(() => CooperationCardInput, { nullable: true, description: 'What the register says of it.' })
  card?: CooperationCardInput | null;
}

export const CooperationAdoptPayload = payloadOf(
  'CooperationAdoptPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation adopted',
);
export const AgreementKindSetPayload = payloadOf(
  'AgreementKindSetPayload',
  'agreementKind',
  () => AgreementKindType,
  'The kind as it is now',
);
export const CooperationCardSetPayload = payloadOf(
  'CooperationCardSetPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with its card',
);
export const CooperationBenefitRecordPayload = payloadOf(
  'CooperationBenefitRecordPayload',
  'benefit',
  () => CooperationBenefitType,
  'The benefit recorded',
);
export const CooperationBenefitWithdrawPayload = payloadOf(
  'CooperationBenefitWithdrawPayload',
  'benefit',
  () => CooperationBenefitType,
  'The benefit withdrawn',
);
export const CooperationAspectRecordPayload = payloadOf(
  'CooperationAspectRecordPayload',
  'aspect',
  () => CooperationAspectType,
  'The evidence recorded',
);
export const CooperationAspectWithdrawPayload = payloadOf(
  'CooperationAspectWithdrawPayload',
  'aspect',
  () => CooperationAspectType,
  'The evidence withdrawn',
);
