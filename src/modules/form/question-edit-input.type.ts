import { Field, InputType } from 'type-graphql';
import { payloadOf } from '../identity/list.type.js';
import { EditInput, PlacedInput } from './edit-input.type.js';
import { FormulaInputType } from './formula.type.js';
import { QuestionInput } from './question-input.type.js';
import { QuestionnaireType } from './questionnaire.type.js';

const NAME =
  'begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other here, whatever the case of letters';
const ADDRESS = 'The question, by its address: its name, or group.name within a group.';

@InputType('QuestionnaireQuestionAddInput', { description: 'A question to add.' })
export class QuestionnaireQuestionAddInput extends PlacedInput {
  @Field(() => String, {
    description: `The question’s name, by which formulas, answers and figures know it for good: it ${NAME}.`,
  })
  name!: string;

  @Field(() => QuestionInput, { description: 'What is asked.' })
  question!: QuestionInput;
}

@InputType('QuestionnaireQuestionChangeInput', { description: 'What to change of a question.' })
export class QuestionnaireQuestionChangeInput extends EditInput {
  @Field(() => String, { description: ADDRESS })
  name!: string;

  @Field(() => QuestionInput, {
    description: 'What to write, under the kind the question has; what is not given stays.',
  })
  question!: QuestionInput;
}

@InputType('QuestionnaireQuestionMoveInput', { description: 'Where to put a question.' })
export class QuestionnaireQuestionMoveInput extends PlacedInput {
  @Field(() => String, { description: ADDRESS })
  name!: string;
}

@InputType('QuestionnaireQuestionRenameInput', { description: 'Another name for a question.' })
export class QuestionnaireQuestionRenameInput extends EditInput {
  @Field(() => String, { description: ADDRESS })
  name!: string;

  @Field(() => String, { description: `The new name: it ${NAME}. Answers to earlier versions stay under the old one.` })
  newName!: string;
}

@InputType('QuestionnaireQuestionRemoveInput', { description: 'A question to take away.' })
export class QuestionnaireQuestionRemoveInput extends EditInput {
  @Field(() => String, { description: ADDRESS })
  name!: string;
}

@InputType('QuestionnaireCalculationSetInput', { description: 'A value of the whole response.' })
export class QuestionnaireCalculationSetInput extends EditInput {
  @Field(() => String, { description: `Its name: it ${NAME}. One that is there is changed.` })
  name!: string;

  @Field(() => FormulaInputType, { description: 'How it is worked out.' })
  formula!: FormulaInputType;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is reported as a score of the response.' })
  scored?: boolean | null;
}

@InputType('QuestionnaireCalculationRenameInput', { description: 'Another name for a value of the whole response.' })
export class QuestionnaireCalculationRenameInput extends EditInput {
  @Field(() => String, { description: 'The value, by its name.' })
  name!: string;

  @Field(() => String, { description: `Its new name: it ${NAME}.` })
  newName!: string;
}

@InputType('QuestionnaireCalculationRemoveInput', { description: 'A value of the whole response to take away.' })
export class QuestionnaireCalculationRemoveInput extends EditInput {
  @Field(() => String, { description: 'The value, by its name.' })
  name!: string;
}

@InputType('QuestionnaireCaseRuleSetInput', { description: 'What a finished response leads to.' })
export class QuestionnaireCaseRuleSetInput extends EditInput {
  @Field(() => String, { description: 'The rule’s name: it begins with a letter. One that is there is changed.' })
  name!: string;

  @Field(() => FormulaInputType, { description: 'When.' })
  when!: FormulaInputType;

  @Field(() => String, {
    nullable: true,
    description:
      'What is opened then, by its code, such as COMPLAINT (pengaduan). In CONFIDENTIAL mode a complaint is opened only by a rule on nothing but contact questions (contact: OPT_IN …), in ANONYMOUS mode by none.',
  })
  open?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text question whose words tell what it is about, by its name.',
  })
  wordsFrom?: string | null;
}

@InputType('QuestionnaireCaseRuleRemoveInput', { description: 'A rule to take away.' })
export class QuestionnaireCaseRuleRemoveInput extends EditInput {
  @Field(() => String, { description: 'The rule, by its name.' })
  name!: string;
}

const payload = (name: string) =>
  payloadOf(name, 'questionnaire', () => QuestionnaireType, 'The questionnaire after it');
export const QuestionnaireQuestionAddPayload = payload('QuestionnaireQuestionAddPayload');
export const QuestionnaireQuestionChangePayload = payload('QuestionnaireQuestionChangePayload');
export const QuestionnaireQuestionMovePayload = payload('QuestionnaireQuestionMovePayload');
export const QuestionnaireQuestionRenamePayload = payload('QuestionnaireQuestionRenamePayload');
export const QuestionnaireQuestionRemovePayload = payload('QuestionnaireQuestionRemovePayload');
export const QuestionnaireCalculationSetPayload = payload('QuestionnaireCalculationSetPayload');
export const QuestionnaireCalculationRenamePayload = payload('QuestionnaireCalculationRenamePayload');
export const QuestionnaireCalculationRemovePayload = payload('QuestionnaireCalculationRemovePayload');
export const QuestionnaireCaseRuleSetPayload = payload('QuestionnaireCaseRuleSetPayload');
export const QuestionnaireCaseRuleRemovePayload = payload('QuestionnaireCaseRuleRemovePayload');
