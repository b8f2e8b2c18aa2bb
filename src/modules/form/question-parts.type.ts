import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { multipleDisplays } from '../../engines/questionnaire/edit/kinds/multiple-choice.js';
import { numberDisplays } from '../../engines/questionnaire/edit/kinds/number.js';
import { singleDisplays } from '../../engines/questionnaire/edit/kinds/single-choice.js';
import { specialChoices, textFormats } from '../../engines/questionnaire/model.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { FormulaType } from './formula.type.js';
import { TextInLanguageType } from './question.type.js';

export const SingleDisplay = enumOf(singleDisplays);
registerEnumType(SingleDisplay, {
  name: 'SingleDisplay',
  description: 'How one choice is shown.',
  valuesConfig: {
    RADIO: { description: 'A list of radio buttons.' },
    DROPDOWN: { description: 'A list that opens.' },
    BUTTONS: { description: 'Buttons side by side.' },
  },
});
export const MultipleDisplay = enumOf(multipleDisplays);
registerEnumType(MultipleDisplay, {
  name: 'MultipleDisplay',
  description: 'How several choices are shown.',
  valuesConfig: {
    CHECKBOXES: { description: 'A list of check boxes.' },
    TAGS: { description: 'A list that opens, with what was chosen as tags.' },
  },
});
export const NumberDisplay = enumOf(numberDisplays);
registerEnumType(NumberDisplay, {
  name: 'NumberDisplay',
  description: 'How a number is entered.',
  valuesConfig: { FIELD: { description: 'In a field.' }, SLIDER: { description: 'By a slider.' } },
});
export const TextFormat = enumOf(textFormats);
registerEnumType(TextFormat, {
  name: 'TextFormat',
  description: 'What a line of text must be.',
  valuesConfig: {
    PLAIN: { description: 'Any text.' },
    EMAIL: { description: 'An e-mail address (surel).' },
    URL: { description: 'A web address with http or https.' },
    PHONE: { description: 'A phone number.' },
  },
});
export const SpecialChoice = enumOf(specialChoices);
registerEnumType(SpecialChoice, {
  name: 'SpecialChoice',
  description: 'What a choice beside the listed ones means.',
  valuesConfig: {
    OTHER: { description: 'Another one, said in words.' },
    NONE: { description: 'None of them; goes with no other.' },
    REFUSE: { description: 'No answer is wanted to be given; goes with no other.' },
    DONT_KNOW: { description: 'Not known; goes with no other.' },
  },
});

@ObjectType('QuestionChoice', { simpleResolvers: true, description: 'A choice, a row or a column of a question.' })
export class QuestionChoiceType {
  @Field(() => String, { description: 'What is answered and stored; never the label.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether the document holds the code as a number.' })
  numeric!: boolean;

  @Field(() => [TextInLanguageType], { description: 'Its label in every language; empty: the code is shown.' })
  texts!: TextInLanguageType[];

  @Field(() => SpecialChoice, { nullable: true, description: 'What it means, where it is not one of the list.' })
  special?: (typeof specialChoices)[number] | null;

  @Field(() => Boolean, { description: 'Whether choosing it says that the question does not apply.' })
  notApplicable!: boolean;

  @Field(() => Float, { nullable: true, description: 'What it counts in scores; null: nothing.' })
  score?: number | null;

  @Field(() => FormulaType, { nullable: true, description: 'It is offered while this holds.' })
  visibleIf?: FormulaType | null;

  @Field(() => FormulaType, { nullable: true, description: 'It can be chosen while this holds.' })
  enableIf?: FormulaType | null;
}

@ObjectType('QuestionStep', { simpleResolvers: true, description: 'A step of a scale.' })
export class QuestionStepType {
  @Field(() => Float, { description: 'What is answered.' })
  value!: number;

  @Field(() => [TextInLanguageType], { description: 'Its label in every language; empty: the number is shown.' })
  texts!: TextInLanguageType[];

  @Field(() => Float, { nullable: true, description: 'What it counts in scores.' })
  score?: number | null;
}
