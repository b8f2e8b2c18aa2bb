import { Field, InputType } from 'type-graphql';
import { payloadOf } from '../identity/list.type.js';
import { EditInput, PlacedInput } from './edit-input.type.js';
import { PageFieldsInput, PanelFieldsInput } from './question-part-input.type.js';
import { QuestionnaireType } from './questionnaire.type.js';

const NAME =
  'begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other page or panel';

@InputType('QuestionnairePageAddInput', { description: 'A page to add.' })
export class QuestionnairePageAddInput extends EditInput {
  @Field(() => String, { description: `The page’s name: it ${NAME}.` })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The page it is to stand before; else it goes to the end.' })
  before?: string | null;

  @Field(() => PageFieldsInput, { nullable: true, description: 'What to write of it.' })
  page?: PageFieldsInput | null;
}

@InputType('QuestionnairePageChangeInput', { description: 'What to change of a page.' })
export class QuestionnairePageChangeInput extends EditInput {
  @Field(() => String, { description: 'The page, by its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: `The new name: it ${NAME}.` })
  newName?: string | null;

  @Field(() => PageFieldsInput, { nullable: true, description: 'What to write of it; what is not given stays.' })
  page?: PageFieldsInput | null;
}

@InputType('QuestionnairePageMoveInput', { description: 'Where to put a page.' })
export class QuestionnairePageMoveInput extends EditInput {
  @Field(() => String, { description: 'The page, by its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The page it is to stand before; else it goes to the end.' })
  before?: string | null;
}

@InputType('QuestionnairePageRemoveInput', { description: 'A page to take away with all that is on it.' })
export class QuestionnairePageRemoveInput extends EditInput {
  @Field(() => String, { description: 'The page, by its name.' })
  name!: string;
}

@InputType('QuestionnairePanelAddInput', { description: 'A panel to add.' })
export class QuestionnairePanelAddInput extends PlacedInput {
  @Field(() => String, { description: `The panel’s name: it ${NAME}.` })
  name!: string;

  @Field(() => PanelFieldsInput, { nullable: true, description: 'What to write of it.' })
  panel?: PanelFieldsInput | null;
}

@InputType('QuestionnairePanelChangeInput', { description: 'What to change of a panel.' })
export class QuestionnairePanelChangeInput extends EditInput {
  @Field(() => String, { description: 'The panel, by its address.' })
  name!: string;

  @Field(() => String, { nullable: true, description: `The new name: it ${NAME}.` })
  newName?: string | null;

  @Field(() => PanelFieldsInput, { nullable: true, description: 'What to write of it; what is not given stays.' })
  panel?: PanelFieldsInput | null;
}

@InputType('QuestionnairePanelMoveInput', { description: 'Where to put a panel with all that is in it.' })
export class QuestionnairePanelMoveInput extends PlacedInput {
  @Field(() => String, { description: 'The panel, by its address.' })
  name!: string;
}

@InputType('QuestionnairePanelRemoveInput', { description: 'A panel to take away with all that is in it.' })
export class QuestionnairePanelRemoveInput extends EditInput {
  @Field(() => String, { description: 'The panel, by its address.' })
  name!: string;
}

const payload = (name: string) =>
  payloadOf(name, 'questionnaire', () => QuestionnaireType, 'The questionnaire after it');
export const QuestionnairePageAddPayload = payload('QuestionnairePageAddPayload');
export const QuestionnairePageChangePayload = payload('QuestionnairePageChangePayload');
export const QuestionnairePageMovePayload = payload('QuestionnairePageMovePayload');
export const QuestionnairePageRemovePayload = payload('QuestionnairePageRemovePayload');
export const QuestionnairePanelAddPayload = payload('QuestionnairePanelAddPayload');
export const QuestionnairePanelChangePayload = payload('QuestionnairePanelChangePayload');
export const QuestionnairePanelMovePayload = payload('QuestionnairePanelMovePayload');
export const QuestionnairePanelRemovePayload = payload('QuestionnairePanelRemovePayload');
