import { Field, ID, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';

@ObjectType('HeldPost', {
  simpleResolvers: true,
  description: 'A post the caller holds today, by assignment or lent by delegation.',
})
export class HeldPostType {
  @Field(() => ID, { description: 'The post’s global id.' })
  positionId!: string;

  @Field(() => String, { description: 'The post’s code.' })
  code!: string;

  @Field(() => [String], { description: 'Other codes and names it goes by.' })
  aliases!: string[];

  @Field(() => LocalizedTextType, { description: 'The post’s title.' })
  title!: LocalizedTextType;

  @Field(() => String, { description: 'DEFINITIVE, PLT or PLH by assignment, AN by delegation.' })
  mode!: string;

  @Field(() => ID, { nullable: true, description: 'The post’s unit; null above all units.' })
  unitId?: string | null;
}

@ObjectType('Me', { description: 'The caller, in the institution of this session or key.' })
export class MeType {}
