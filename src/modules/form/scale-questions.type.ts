import { Field, Float, InterfaceType, ObjectType } from 'type-graphql';
import { QuestionType, TextInLanguageType } from './question.type.js';
import { QuestionStepType } from './question-parts.type.js';

@InterfaceType('QuestionOnScale', {
  implements: QuestionType,
  description: 'A question answered on a scale of numbers.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class OnScale extends QuestionType {
  @Field(() => [QuestionStepType], { description: 'The steps, in their order.' })
  steps!: QuestionStepType[];

  @Field(() => [TextInLanguageType], { description: 'The further step that says it does not apply; empty: none.' })
  notApplicableTexts!: TextInLanguageType[];
}

@InterfaceType('CountedScale', {
  implements: OnScale,
  description: 'A scale whose steps may be counted out instead of listed.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Counted extends OnScale {
  @Field(() => Boolean, {
    description: 'Whether the steps are listed one by one; else min, max and step count them out.',
  })
  listed!: boolean;

  @Field(() => Float, { nullable: true, description: 'Where counting begins; null: at 1.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where counting ends; null: at 5.' })
  max?: number | null;

  @Field(() => Float, { nullable: true, description: 'From one step to the next; null: 1.' })
  step?: number | null;

  @Field(() => [TextInLanguageType], { description: 'What the lowest step means.' })
  lowTexts!: TextInLanguageType[];

  @Field(() => [TextInLanguageType], { description: 'What the highest step means.' })
  highTexts!: TextInLanguageType[];
}

@ObjectType('RatingQuestion', {
  simpleResolvers: true,
  implements: Counted,
  description: 'A number on a scale (skala penilaian).',
})
export class RatingQuestionType extends Counted {}

@ObjectType('ScaleQuestion', {
  simpleResolvers: true,
  implements: Counted,
  description:
    'A rating on a fixed scale with a fixed meaning, so that figures can be compared: NPS, CSAT or CES, as kind says.',
})
export class ScaleQuestionType extends Counted {}

@ObjectType('PairQuestion', {
  simpleResolvers: true,
  implements: OnScale,
  description: 'What was expected and how it turned out, on one scale (harapan dan kenyataan).',
})
export class PairQuestionType extends OnScale {
  @Field(() => [TextInLanguageType], { description: 'How the expectation is asked.' })
  expectationTexts!: TextInLanguageType[];

  @Field(() => [TextInLanguageType], { description: 'How the experience is asked.' })
  experienceTexts!: TextInLanguageType[];

  @Field(() => Boolean, { description: 'Whether both must be answered.' })
  bothRequired!: boolean;
}
