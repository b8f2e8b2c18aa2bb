import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { connectionOf, PageArgs } from '../../platform/graphql/page.type.js';
import { CivilDate, CountryCode } from '../../platform/graphql/scalars.js';
import type { AchievementCategory } from './value.rules.js';
import { AchievementCategoryEnum } from './value-enums.type.js';

@ObjectType('PublicAchievement', {
  simpleResolvers: true,
  description: 'How much a published cooperation brought of one kind.',
})
export class PublicAchievementType {
  @Field(() => AchievementCategoryEnum, { description: 'The kind.' })
  category!: AchievementCategory;

  @Field(() => Int, { description: 'How many achievements of it count.' })
  count!: number;
}

@ObjectType('PublicCooperation', {
  simpleResolvers: true,
  description:
    'A cooperation as both sides have agreed to show it to anybody (register publik kerja sama). No person, no document, no amount.',
})
export class PublicCooperationType {
  @Field(() => LocalizedTextType, { description: 'The words both sides agreed to.' })
  summary!: LocalizedTextType;

  @Field(() => String, { description: 'The partner’s name.' })
  partner!: string;

  @Field(() => CountryCode, { description: 'The partner’s country.' })
  partnerCountry!: string;

  @Field(() => Boolean, {
    description:
      'Whether its agreement still runs: false once it has ended. One that is extended or developed runs to its last day.',
  })
  ongoing!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day; null where none was agreed.' })
  endsOn?: string | null;

  @Field(() => [PublicAchievementType], { description: 'What it has brought so far, by kind.' })
  achievements!: PublicAchievementType[];
}
export const PublicCooperationConnection = connectionOf('PublicCooperation', () => PublicCooperationType);

@InputType('PublicCooperationWhere', { description: 'Which published cooperations.' })
export class PublicCooperationWhere {
  @Field(() => [PublicCooperationWhere], { nullable: true, description: 'All of these hold.' })
  and?: PublicCooperationWhere[] | null;

  @Field(() => [PublicCooperationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: PublicCooperationWhere[] | null;

  @Field(() => PublicCooperationWhere, { nullable: true, description: 'This does not hold.' })
  not?: PublicCooperationWhere | null;

  @Field(() => [AchievementCategoryEnum], {
    nullable: true,
    description: 'It brought something of one of these kinds.',
  })
  categoryIn?: AchievementCategory[] | null;
}

@ArgsType()
export class PublicCooperationArgs extends PageArgs {
  @Field(() => PublicCooperationWhere, { nullable: true, description: 'Only these.' })
  where?: PublicCooperationWhere | null;
}

@ObjectType('PublicRegister', {
  description: 'What an institution shows of its cooperations to anybody (register publik kerja sama).',
})
export class PublicRegisterType {
  @Field(() => String, { description: 'The institution’s code, as it was asked for.' })
  institution!: string;
}
