import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { listArgs } from '../identity/list.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import type { PartnerLevel as Level } from '../partner/partner.rules.js';
import { PartnerLevel } from '../partner/partner.type.js';
import type { CardRole, CardSource } from './register.rules.js';
import { CardRoleEnum, CardSourceEnum } from './register-enums.type.js';

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
  @Field(() => PartyEnum, { description: 'For which side.' })
  party!: Party;

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
