import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import type { Dharma } from '../execution/dharma.rules.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import type { PartnerLevel as Level } from '../partner/partner.rules.js';
import { PartnerLevel } from '../partner/partner.type.js';
import type { CardParty, CardRole, CardSource, ShownAspect } from './register.rules.js';
import { CardPartyEnum, CardRoleEnum, CardSourceEnum, ShownAspectEnum } from './register-enums.type.js';

const version = { description: 'Grows with every change; goes back in as expectedVersion.' };

@ObjectType('AgreementKind', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A kind of agreement as the institution files them (jenis dokumen kerja sama). For staff.',
})
export class AgreementKindType extends NodeType {
  @Field(() => String, { description: 'Its code in the institution’s list, such as `MOU`.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'What national reports call it; null: they do not know it.' })
  reportAs?: string | null;

  @Field(() => Boolean, { description: 'True when it is not used for anything new.' })
  retired!: boolean;

  @Field(() => Int, version)
  version!: number;
}
export const AgreementKindConnection = connectionOf('AgreementKind', () => AgreementKindType);

@InputType('AgreementKindWhere', { description: 'Which kinds of agreement. Conditions side by side must all hold.' })
export class AgreementKindWhere {
  @Field(() => [AgreementKindWhere], { nullable: true, description: 'All of these hold.' })
  and?: AgreementKindWhere[] | null;

  @Field(() => [AgreementKindWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: AgreementKindWhere[] | null;

  @Field(() => AgreementKindWhere, { nullable: true, description: 'This does not hold.' })
  not?: AgreementKindWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is not used any more.' })
  retired?: boolean | null;
}
export const AgreementKindArgs = listArgs(
  'AgreementKind',
  { CODE: 'The code.' },
  () => AgreementKindWhere,
  'ascending',
);

@ObjectType('CardPerson', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Who signed for a side of a cooperation, or answers for it. Personal data: for staff, and erasable.',
})
export class CardPersonType extends NodeType {
  @Field(() => CardPartyEnum, { description: 'For which side.' })
  party!: CardParty;

  @Field(() => CardRoleEnum, { description: 'As what.' })
  role!: CardRole;

  @Field(() => String, { description: 'The name as the agreement has it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The office held (jabatan).' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'In which part of the organisation.' })
  unit?: string | null;
}

@ObjectType('CooperationCard', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What the register says of a cooperation beyond its case (kartu kerja sama): numbers, days, level, who answers for it. For whoever sees the cooperation, its partner too.',
})
export class CooperationCardType extends NodeType {
  @Field(() => AgreementKindType, { nullable: true, description: 'Of which kind the agreement is. For staff.' })
  kind?: AgreementKindType | null;

  @Field(() => String, { nullable: true, description: 'The institution’s number of the agreement.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'The partner’s number of it.' })
  partnerNumber?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it was signed.' })
  signedOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The first day, where it is another than that of signing.' })
  startsOn?: string | null;

  @Field(() => PartnerLevel, {
    nullable: true,
    description: 'How far it reaches (tingkat), where that is another than its partner’s.',
  })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'What it is about. Erasable: no event repeats it.' })
  description?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Its budget (anggaran). For staff.' })
  budget?: MoneyType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit that answers for it. For staff.' })
  unit?: OrgUnitType | null;

  @Field(() => [CardPersonType], { description: 'Who signed it and who answers for it, as entered. For staff.' })
  persons!: CardPersonType[];

  @Field(() => String, { nullable: true, description: 'Its key in the sheet it came from. For staff.' })
  externalKey?: string | null;

  @Field(() => CardSourceEnum, { description: 'Where the entry came from.' })
  source!: CardSource;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Int, version)
  version!: number;
}

@ObjectType('CooperationBenefit', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a cooperation is to one unit in one of the three duties of higher education, from day to day (manfaat bagi program studi). For whoever sees the cooperation, its partner too. One withdrawn is kept and does not count.',
})
export class CooperationBenefitType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'For which study programme or department. For staff.' })
  unit?: OrgUnitType | null;

  @Field(() => DharmaEnum, { description: 'In which duty.' })
  dharma!: Dharma;

  @Field(() => String, { description: 'What is done, in a line (judul kegiatan).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the unit has of it (manfaat). Erasable.' })
  benefit?: string | null;

  @Field(() => CivilDate, { description: 'From which day on.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Until which day; null: as long as the cooperation runs.' })
  endsOn?: string | null;

  @Field(() => Boolean, { description: 'Whether it is in the unit’s own field.' })
  relevant!: boolean;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it (bukti); null when nothing was given.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said not to count; null while it counts.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not count. For staff.' })
  withdrawnReason?: string | null;

  @Field(() => Int, version)
  version!: number;
}
export const CooperationBenefitConnection = connectionOf('CooperationBenefit', () => CooperationBenefitType);

@InputType('CooperationBenefitWhere', { description: 'Which benefits. Conditions side by side must all hold.' })
export class CooperationBenefitWhere {
  @Field(() => [CooperationBenefitWhere], { nullable: true, description: 'All of these hold.' })
  and?: CooperationBenefitWhere[] | null;

  @Field(() => [CooperationBenefitWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CooperationBenefitWhere[] | null;

  @Field(() => CooperationBenefitWhere, { nullable: true, description: 'This does not hold.' })
  not?: CooperationBenefitWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is for this unit.' })
  unitId?: string | null;

  @Field(() => [DharmaEnum], { nullable: true, description: 'The duty is one of these.' })
  dharmaIn?: Dharma[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in the unit’s own field.' })
  relevant?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether evidence was given.' })
  hasEvidence?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'It ran on this day, by its own days.' })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;
}
export const CooperationBenefitArgs = listArgs(
  'CooperationBenefit',
  { STARTS_ON: 'Its first day.' },
  () => CooperationBenefitWhere,
);

@ObjectType('CooperationAspect', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Evidence that a cooperation shows one of the aspects it is judged by, for one unit (bukti pemenuhan aspek kerja sama). For staff who see the cooperation. One withdrawn is kept and does not count.',
})
export class CooperationAspectType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'For which unit.' })
  unit?: OrgUnitType | null;

  @Field(() => ShownAspectEnum, { description: 'Which aspect.' })
  aspect!: ShownAspect;

  @Field(() => CivilDate, { description: 'On which day it was so.' })
  shownOn!: string;

  @Field(() => String, { nullable: true, description: 'In more words. Erasable.' })
  note?: string | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it (bukti).' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said not to count; null while it counts.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not count.' })
  withdrawnReason?: string | null;

  @Field(() => Int, version)
  version!: number;
}
export const CooperationAspectConnection = connectionOf('CooperationAspect', () => CooperationAspectType);

@InputType('CooperationAspectWhere', { description: 'Which evidence. Conditions side by side must all hold.' })
export class CooperationAspectWhere {
  @Field(() => [CooperationAspectWhere], { nullable: true, description: 'All of these hold.' })
  and?: CooperationAspectWhere[] | null;

  @Field(() => [CooperationAspectWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CooperationAspectWhere[] | null;

  @Field(() => CooperationAspectWhere, { nullable: true, description: 'This does not hold.' })
  not?: CooperationAspectWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It is for this unit.' })
  unitId?: string | null;

  @Field(() => [ShownAspectEnum], { nullable: true, description: 'The aspect is one of these.' })
  aspectIn?: ShownAspect[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Shown on this day or later.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Shown on this day or earlier.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;
}
export const CooperationAspectArgs = listArgs(
  'CooperationAspect',
  { SHOWN_ON: 'The day it was so.' },
  () => CooperationAspectWhere,
);
