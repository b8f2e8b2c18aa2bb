import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CountryCode, DateTime } from '../../platform/graphql/scalars.js';
import { listArgs } from '../identity/list.type.js';
import { type PartnerKind as Kind, type PartnerLevel as Level, partnerKinds, partnerLevels } from './partner.rules.js';

export const PartnerKind = Object.fromEntries(partnerKinds.map((kind) => [kind, kind])) as Record<Kind, Kind>;
registerEnumType(PartnerKind, {
  name: 'PartnerKind',
  description: 'What a partner is (jenis mitra). Finer classes are the institution’s own versioned classification.',
  valuesConfig: {
    GOVERNMENT: { description: 'A ministry, agency or regional government (instansi pemerintah).' },
    EDUCATION: { description: 'A university, polytechnic or school (lembaga pendidikan).' },
    RESEARCH: { description: 'A research institute (lembaga riset).' },
    COMPANY: { description: 'A company, state-owned or private (dunia usaha).' },
    NON_PROFIT: { description: 'A foundation or other non-profit body (nirlaba).' },
    MULTILATERAL: { description: 'A multilateral organisation.' },
    ASSOCIATION: { description: 'A professional or industry association (asosiasi).' },
    OTHER: { description: 'None of these.' },
  },
});
export const PartnerLevel = Object.fromEntries(partnerLevels.map((level) => [level, level])) as Record<Level, Level>;
registerEnumType(PartnerLevel, {
  name: 'PartnerLevel',
  description: 'How far a partner reaches (tingkat), as accreditation tables count it.',
  valuesConfig: {
    INTERNATIONAL: { description: 'International (internasional).' },
    NATIONAL: { description: 'National (nasional).' },
    LOCAL: { description: 'Regional or local (wilayah/lokal).' },
  },
});
@ObjectType('PartnerClass', { description: 'One class of a classification set.', simpleResolvers: true })
export class PartnerClassType {
  @Field(() => String, { description: 'Its code, unique in the set.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedTextType;
}

@ObjectType('PartnerClassSet', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One version of the institution’s classification of partners (klasifikasi mitra). Never edited: a new version is made. For staff.',
})
export class PartnerClassSetType extends NodeType {
  @Field(() => Int, { description: 'The version’s number: 1, 2, … within the institution.' })
  number!: number;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'The decree or guideline it rests on.' })
  basis?: string | null;

  @Field(() => [PartnerClassType], { description: 'Its classes, in the institution’s own order; at most 100.' })
  classes!: PartnerClassType[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;
}
export const PartnerClassSetConnection = connectionOf('PartnerClassSet', () => PartnerClassSetType);

@ObjectType('Partner', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An outside party the institution cooperates with (mitra). Staff see every partner of their institution, a contact sees the partner served.',
})
export class PartnerType extends NodeType {
  @Field(() => String, { description: 'The partner’s name.' })
  name!: string;

  @Field(() => CountryCode, { description: 'The country of its seat; tells a domestic partner from a foreign one.' })
  country!: string;

  @Field(() => PartnerKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => PartnerLevel, { description: 'How far it reaches.' })
  level!: Level;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  website?: string | null;

  @Field(() => PartnerClassSetType, {
    nullable: true,
    description: 'The version of the classification it was classified by; null when it was not, and for partners.',
  })
  classSet?: PartnerClassSetType | null;

  @Field(() => PartnerClassType, {
    nullable: true,
    description: 'Its class in that version; null when it was not classified, and for partners.',
  })
  class?: PartnerClassType | null;

  @Field(() => PartnerType, {
    nullable: true,
    description: 'The entry that stands for it since the two were merged; null for an entry of its own.',
  })
  mergedInto?: PartnerType | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}

export const PartnerConnection = connectionOf('Partner', () => PartnerType);

@ObjectType('PartnerContact', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Somebody who speaks for a partner (narahubung). Personal data: for staff, and for the partner itself.',
})
export class PartnerContactType extends NodeType {
  @Field(() => PartnerType, { nullable: true, description: 'The partner.' })
  partner?: PartnerType | null;

  @Field(() => String, { description: 'The name. Personal data.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they are at the partner.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address. Personal data.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number. Personal data.' })
  phone?: string | null;

  @Field(() => Boolean, { description: 'Whether they were invited to log in.' })
  invited!: boolean;

  @Field(() => DateTime, { description: 'When they were entered.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When they ceased to speak for it; null while they do.' })
  endedAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const PartnerContactConnection = connectionOf('PartnerContact', () => PartnerContactType);

@InputType('PartnerWhere', { description: 'Which partners. Conditions side by side must all hold.' })
export class PartnerWhere {
  @Field(() => [PartnerWhere], { nullable: true, description: 'All of these hold.' })
  and?: PartnerWhere[] | null;

  @Field(() => [PartnerWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PartnerWhere[] | null;

  @Field(() => PartnerWhere, { nullable: true, description: 'This does not hold.' })
  not?: PartnerWhere | null;

  @Field(() => String, { nullable: true, description: 'The name contains this, whatever the case of letters.' })
  nameContains?: string | null;

  @Field(() => [CountryCode], { nullable: true, description: 'The country is one of these.' })
  countryIn?: string[] | null;

  @Field(() => [PartnerKind], { nullable: true, description: 'The kind is one of these.' })
  kindIn?: Kind[] | null;

  @Field(() => [PartnerLevel], { nullable: true, description: 'The level is one of these.' })
  levelIn?: Level[] | null;

  @Field(() => ID, { nullable: true, description: 'It was classified by this version of the classification.' })
  classSetId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Its class is one of these codes.' })
  classCodeIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'It was merged into another entry, or not.' })
  merged?: boolean | null;

  @Field(() => PartnerContactWhere, { nullable: true, description: 'At least one such contact speaks for it.' })
  contact?: PartnerContactWhere | null;
}

export const PartnerArgs = listArgs(
  'Partner',
  { NAME: 'The name.', UPDATED_AT: 'The last change.' },
  () => PartnerWhere,
);

@InputType('PartnerContactWhere', { description: 'Which contacts. Conditions side by side must all hold.' })
export class PartnerContactWhere {
  @Field(() => [PartnerContactWhere], { nullable: true, description: 'All of these hold.' })
  and?: PartnerContactWhere[] | null;

  @Field(() => [PartnerContactWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PartnerContactWhere[] | null;

  @Field(() => PartnerContactWhere, { nullable: true, description: 'This does not hold.' })
  not?: PartnerContactWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'They ceased to speak for the partner, or not.' })
  ended?: boolean | null;
}
export const PartnerContactArgs = listArgs(
  'PartnerContact',
  { CREATED_AT: 'When they were entered.' },
  () => PartnerContactWhere,
);

@InputType('PartnerClassSetWhere', { description: 'Which versions. Conditions side by side must all hold.' })
export class PartnerClassSetWhere {
  @Field(() => [PartnerClassSetWhere], { nullable: true, description: 'All of these hold.' })
  and?: PartnerClassSetWhere[] | null;

  @Field(() => [PartnerClassSetWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PartnerClassSetWhere[] | null;

  @Field(() => PartnerClassSetWhere, { nullable: true, description: 'This does not hold.' })
  not?: PartnerClassSetWhere | null;

  @Field(() => [Int], { nullable: true, description: 'The number is one of these.' })
  numberIn?: number[] | null;
}
export const PartnerClassSetArgs = listArgs('PartnerClassSet', { NUMBER: 'The number.' }, () => PartnerClassSetWhere);
