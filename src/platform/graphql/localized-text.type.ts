import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType('LocalizedText', { description: 'A text in Indonesian and English.', simpleResolvers: true })
export class LocalizedTextType {
  @Field(() => String, { description: 'The text in Indonesian (bahasa Indonesia).' })
  id!: string;

  @Field(() => String, { description: 'The text in English.' })
  en!: string;
}

@InputType('LocalizedTextInput', { description: 'A text in Indonesian and English; both are required.' })
export class LocalizedTextInput {
  @Field(() => String, {
    description: 'The text in Indonesian (bahasa Indonesia), at most 500 characters unless the field says otherwise.',
  })
  id!: string;

  @Field(() => String, { description: 'The text in English, at most 500 characters unless the field says otherwise.' })
  en!: string;
}
