import { Field, Float, InputType, Int } from 'type-graphql';
import type {
  MultipleChoiceFields,
  MultipleDisplay as Several,
} from '../../engines/questionnaire/edit/kinds/multiple-choice.js';
import type { RankingFields } from '../../engines/questionnaire/edit/kinds/ranking.js';
import type { RatingFields } from '../../engines/questionnaire/edit/kinds/rating.js';
import type { SingleDisplay as One, SingleChoiceFields } from '../../engines/questionnaire/edit/kinds/single-choice.js';
import { FormulaInputType } from './formula.type.js';
import {
  CommonInput,
  QuestionChoiceInput,
  QuestionStepInput,
  TextInLanguageInput,
} from './question-part-input.type.js';
import { MultipleDisplay, SingleDisplay } from './question-parts.type.js';

@InputType('RatingFieldsInput', {
  description: 'What to write of a rating; what is not given stays. The steps are counted out, or listed one by one.',
})
export class RatingFieldsInput extends CommonInput implements RatingFields {
  @Field(() => Float, { nullable: true, description: 'Where counting begins; 1 when not said.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where counting ends; 5 when not said.' })
  max?: number | null;

  @Field(() => Float, { nullable: true, description: 'From one step to the next; 1 when not said.' })
  step?: number | null;

  @Field(() => [QuestionStepInput], {
    nullable: true,
    description: 'The steps one by one, 2 to 50; null: count them out.',
  })
  steps?: QuestionStepInput[] | null;

  @Field(() => [TextInLanguageInput], {
    nullable: true,
    description: 'A further step that says the question does not apply; null takes it away.',
  })
  notApplicableText?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What the lowest step means.' })
  lowText?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What the highest step means.' })
  highText?: TextInLanguageInput[] | null;
}

@InputType()
abstract class ListedInput extends CommonInput {
  @Field(() => [QuestionChoiceInput], {
    nullable: true,
    description: 'The choices, at most 1,000, all of them in order.',
  })
  choices?: QuestionChoiceInput[] | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'Offer a choice while this holds of `{item}`.' })
  choicesVisibleIf?: FormulaInputType | null;

  @Field(() => FormulaInputType, {
    nullable: true,
    description: 'Let a choice be chosen while this holds of `{item}`.',
  })
  choicesEnableIf?: FormulaInputType | null;
}

@InputType()
abstract class SpecialInput extends ListedInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Offer "other", said in words. Its code, in answers and conditions, is other.',
  })
  other?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label of "other".' })
  otherText?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Offer "none". Its code is none.' })
  none?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label of "none".' })
  noneText?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Offer "I do not want to answer". Its code is refused.' })
  refuse?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label of "I do not want to answer".' })
  refuseText?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Offer "I do not know". Its code is dontknow.' })
  dontKnow?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label of "I do not know".' })
  dontKnowText?: TextInLanguageInput[] | null;
}

@InputType('SingleChoiceFieldsInput', { description: 'What to write of a single choice; what is not given stays.' })
export class SingleChoiceFieldsInput extends SpecialInput implements SingleChoiceFields {
  @Field(() => SingleDisplay, { nullable: true, description: 'How it is shown; RADIO when not said.' })
  display?: One | null;

  @Field(() => Int, { nullable: true, description: 'Count choices out: the first.' })
  countFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Count choices out: the last.' })
  countTo?: number | null;

  @Field(() => Int, { nullable: true, description: 'Count choices out: from one to the next; 1 when not said.' })
  countBy?: number | null;
}

@InputType('MultipleChoiceFieldsInput', { description: 'What to write of a multiple choice; what is not given stays.' })
export class MultipleChoiceFieldsInput extends SpecialInput implements MultipleChoiceFields {
  @Field(() => MultipleDisplay, { nullable: true, description: 'How it is shown; CHECKBOXES when not said.' })
  display?: Several | null;

  @Field(() => Boolean, { nullable: true, description: 'Let all be chosen at a stroke.' })
  selectAll?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many must be chosen at least, once any is.' })
  minSelected?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many may be chosen; null: all.' })
  maxSelected?: number | null;
}

@InputType('RankingFieldsInput', { description: 'What to write of a ranking; what is not given stays.' })
export class RankingFieldsInput extends ListedInput implements RankingFields {
  @Field(() => Boolean, { nullable: true, description: 'Whether only some may be ranked.' })
  partial?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many must be ranked at least, where only some may be.' })
  minSelected?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many may be ranked; null: all.' })
  maxSelected?: number | null;
}
