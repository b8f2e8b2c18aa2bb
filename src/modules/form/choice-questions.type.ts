import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { MultipleDisplay as Several } from '../../engines/questionnaire/edit/kinds/multiple-choice.js';
import type { SingleDisplay as One } from '../../engines/questionnaire/edit/kinds/single-choice.js';
import { FormulaType } from './formula.type.js';
import { QuestionType } from './question.type.js';
import { MultipleDisplay, QuestionChoiceType, SingleDisplay } from './question-parts.type.js';

@InterfaceType('QuestionWithChoices', {
  implements: QuestionType,
  description: 'A question answered by choosing from a list.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class WithChoices extends QuestionType {
  @Field(() => [QuestionChoiceType], { description: 'The choices in their order, special ones last.' })
  choices!: QuestionChoiceType[];

  @Field(() => FormulaType, { nullable: true, description: 'A choice is offered while this holds of `{item}`.' })
  choicesVisibleIf?: FormulaType | null;

  @Field(() => FormulaType, { nullable: true, description: 'A choice can be chosen while this holds of `{item}`.' })
  choicesEnableIf?: FormulaType | null;
}

const plain = { simpleResolvers: true, implements: WithChoices };

@ObjectType('SingleChoiceQuestion', { ...plain, description: 'One of several choices (pilihan tunggal).' })
export class SingleChoiceQuestionType extends WithChoices {
  @Field(() => SingleDisplay, { description: 'How it is shown.' })
  display!: One;

  @Field(() => Int, { nullable: true, description: 'Choices counted out: the first; null: none are.' })
  countFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Choices counted out: the last.' })
  countTo?: number | null;

  @Field(() => Int, { nullable: true, description: 'Choices counted out: from one to the next; null: 1.' })
  countBy?: number | null;
}

@ObjectType('MultipleChoiceQuestion', { ...plain, description: 'Any of several choices (pilihan ganda).' })
export class MultipleChoiceQuestionType extends WithChoices {
  @Field(() => MultipleDisplay, { description: 'How it is shown.' })
  display!: Several;

  @Field(() => Boolean, { description: 'Whether all can be chosen at a stroke.' })
  selectAll!: boolean;

  @Field(() => Int, { description: 'How many must be chosen at least, once any is.' })
  minSelected!: number;

  @Field(() => Int, { nullable: true, description: 'How many may be chosen; null: all.' })
  maxSelected?: number | null;
}

@ObjectType('RankingQuestion', {
  ...plain,
  description: 'Choices put in order, the first place first (pemeringkatan).',
})
export class RankingQuestionType extends WithChoices {
  @Field(() => Boolean, { description: 'Whether only some may be ranked.' })
  partial!: boolean;

  @Field(() => Int, { description: 'How many must be ranked at least, where only some may be.' })
  minSelected!: number;

  @Field(() => Int, { nullable: true, description: 'How many may be ranked; null: all.' })
  maxSelected?: number | null;
}
