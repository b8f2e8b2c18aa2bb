import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, CountryCode, DateTime } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from './list.type.js';

@ObjectType('Institution', {
  simpleResolvers: true,
  description:
    'A campus or agency with its own units, people, partners and procedures. Nothing crosses from one to another.',
})
export class InstitutionType {
  @Field(() => ID, { description: 'The global id. Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its short code, chosen at login by those who belong to several.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => CountryCode, { description: 'Its country: tells a domestic partner from a foreign one.' })
  country!: string;

  @Field(() => String, { description: 'Its IANA time zone, such as `Asia/Jakarta`: where its days begin and end.' })
  timeZone!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where answers to its letters go (balasan surat); null: to the sender’s address. Set by the operator (`mitra institution reply-to`).',
  })
  replyTo?: string | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt!: string;
}

const version = 'Grows with every change; goes back in as expectedVersion.';

@ObjectType('OrgUnit', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A unit of the institution (unit kerja), in a tree. Staff see all of them, partners none.',
})
export class OrgUnitType extends NodeType {
  @Field(() => String, { description: 'Its code, unique in the institution.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => String, {
    description: 'What kind of unit it is, by the institution’s own word, such as `PUSAT`; procedures name it.',
  })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its echelon (eselon), such as `II`; procedures count units by it. Null where there are none.',
  })
  echelon?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day; null while it is open.' })
  closedOn?: string | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit above; null at the root.' })
  parent?: OrgUnitType | null;

  @Field(() => Int, { description: version })
  version!: number;
}
export const OrgUnitConnection = connectionOf('OrgUnit', () => OrgUnitType);

@ObjectType('Position', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A post (jabatan) in a unit or above units. Procedures name its code; people are assigned to it.',
})
export class PositionType extends NodeType {
  @Field(() => String, { description: 'Its code as procedures name it. Several units may each have one.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedTextType;

  @Field(() => [String], { description: 'Other codes and names it goes by in documents.' })
  aliases!: string[];

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit it belongs to; null above all units.' })
  unit?: OrgUnitType | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day; null while it is open.' })
  closedOn?: string | null;

  @Field(() => Int, { description: version })
  version!: number;
}
export const PositionConnection = connectionOf('Position', () => PositionType);

@InputType('OrgUnitWhere', { description: 'Which units. Conditions side by side must all hold.' })
export class OrgUnitWhere {
  @Field(() => [OrgUnitWhere], { nullable: true, description: 'All of these hold.' })
  and?: OrgUnitWhere[] | null;

  @Field(() => [OrgUnitWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: OrgUnitWhere[] | null;

  @Field(() => OrgUnitWhere, { nullable: true, description: 'This does not hold.' })
  not?: OrgUnitWhere | null;

  @Field(() => String, { nullable: true, description: 'The code contains this, whatever the case of letters.' })
  codeContains?: string | null;

  @Field(() => [String], { nullable: true, description: 'The kind is one of these.' })
  kindIn?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The echelon is one of these.' })
  echelonIn?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'It stands directly below this unit.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It has a last day (true), or is open (false).' })
  closed?: boolean | null;
}

@InputType('PositionWhere', { description: 'Which posts. Conditions side by side must all hold.' })
export class PositionWhere {
  @Field(() => [PositionWhere], { nullable: true, description: 'All of these hold.' })
  and?: PositionWhere[] | null;

  @Field(() => [PositionWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PositionWhere[] | null;

  @Field(() => PositionWhere, { nullable: true, description: 'This does not hold.' })
  not?: PositionWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code is one of these.' })
  codeIn?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'It goes by at least one of these aliases.' })
  aliasIn?: string[] | null;

  @Field(() => OrgUnitWhere, { nullable: true, description: 'It belongs to such a unit.' })
  unit?: OrgUnitWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'It has a last day (true), or is open (false).' })
  closed?: boolean | null;
}

export const OrgUnitArgs = listArgs('OrgUnit', { CODE: 'The code.' }, () => OrgUnitWhere);
export const PositionArgs = listArgs('Position', { CODE: 'The code.' }, () => PositionWhere);

@InputType('OrgUnitCreateInput', { description: 'A new unit.' })
export class OrgUnitCreateInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The unit above; a root without it.' })
  parentId?: string | null;

  @Field(() => String, {
    description: 'Its code, unique in the institution: 1 to 40 letters, digits, dots, strokes and hyphens.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'Its name.' })
  name!: LocalizedTextInput;

  @Field(() => String, { description: 'What kind of unit it is, 1 to 40 characters as in a code.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Its echelon, 1 to 40 characters as in a code.' })
  echelon?: string | null;
}

@InputType('OrgUnitChangeInput', { description: 'What to change of a unit; what is not given stays.' })
export class OrgUnitChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The unit.' })
  orgUnitId!: string;

  @Field(() => ID, { nullable: true, description: 'The unit above; null makes it a root.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its new code, as in OrgUnitCreateInput.' })
  code?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its new name.' })
  name?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Its new kind, as in OrgUnitCreateInput.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Its new echelon; null for none.' })
  echelon?: string | null;
}

@InputType('OrgUnitCloseInput', { description: 'The end of a unit.' })
export class OrgUnitCloseInput extends ChangeInput {
  @Field(() => ID, { description: 'The unit.' })
  orgUnitId!: string;

  @Field(() => CivilDate, { description: 'Its last day.' })
  closedOn!: string;
}

@InputType('PositionCreateInput', { description: 'A new post.' })
export class PositionCreateInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The unit it belongs to; above all units without it.' })
  unitId?: string | null;

  @Field(() => String, {
    description: 'Its code as procedures name it: 1 to 40 letters, digits, dots, strokes and hyphens.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'Its title.' })
  title!: LocalizedTextInput;

  @Field(() => [String], {
    nullable: true,
    description: 'Other codes and names, at most 20 of at most 200 characters.',
  })
  aliases?: string[] | null;
}

@InputType('PositionChangeInput', { description: 'What to change of a post; what is not given stays.' })
export class PositionChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The post.' })
  positionId!: string;

  @Field(() => ID, { nullable: true, description: 'Its new unit; null lifts it above all units.' })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its new code, as in PositionCreateInput.' })
  code?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its new title.' })
  title?: LocalizedTextInput | null;

  @Field(() => [String], { nullable: true, description: 'All its aliases from now on; null for none.' })
  aliases?: string[] | null;
}

@InputType('PositionCloseInput', { description: 'The end of a post.' })
export class PositionCloseInput extends ChangeInput {
  @Field(() => ID, { description: 'The post.' })
  positionId!: string;

  @Field(() => CivilDate, { description: 'Its last day.' })
  closedOn!: string;
}

export const OrgUnitCreatePayload = payloadOf('OrgUnitCreatePayload', 'orgUnit', () => OrgUnitType, 'The new unit');
export const OrgUnitChangePayload = payloadOf('OrgUnitChangePayload', 'orgUnit', () => OrgUnitType, 'The unit changed');
export const OrgUnitClosePayload = payloadOf('OrgUnitClosePayload', 'orgUnit', () => OrgUnitType, 'The unit closed');
export const PositionCreatePayload = payloadOf('PositionCreatePayload', 'position', () => PositionType, 'The new post');
export const PositionChangePayload = payloadOf(
  'PositionChangePayload',
  'position',
  () => PositionType,
  'The post changed',
);
export const PositionClosePayload = payloadOf(
  'PositionClosePayload',
  'position',
  () => PositionType,
  'The post closed',
);
