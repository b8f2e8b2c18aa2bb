import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { WeightMode as Mode } from '../../engines/questionnaire/edit/survey-fields.js';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { payloadOf } from '../identity/list.type.js';
import { EditInput } from './edit-input.type.js';
import { PublishReportType } from './publish-report.type.js';
import { TextInLanguageInput } from './question-part-input.type.js';
import { QuestionnaireType, QuestionnaireVersionType } from './questionnaire.type.js';
import { WeightMode } from './questionnaire-content.type.js';

@InputType('QuestionnaireIndexInput', { description: 'The index the answers make; what is not given stays.' })
export class QuestionnaireIndexInput {
  @Field(() => String, { nullable: true, description: 'Its code, as questions name it in measure.index.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'The regulation it follows.' })
  regulation?: string | null;

  @Field(() => WeightMode, { nullable: true, description: 'How its weights are rounded; EXACT when not said.' })
  weightMode?: Mode | null;

  @Field(() => [String], { nullable: true, description: 'Its elements, in order.' })
  elements?: string[] | null;
}

@InputType('RegisteredFormInput', {
  description: 'The form it is in the institution’s register; what is not given stays.',
})
export class RegisteredFormInput {
  @Field(() => String, { nullable: true, description: 'The form’s code.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Its edition.' })
  edition?: string | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The series it is filed under.' })
  series?: TextInLanguageInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How long it is kept, in years.' })
  retentionYears?: number | null;
}

@InputType('QuestionnaireFieldsInput', {
  description: 'What to write of the questionnaire as a whole; what is not given stays.',
})
export class QuestionnaireFieldsInput {
  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The title; null takes it away.' })
  title?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The description; null takes it away.' })
  description?: TextInLanguageInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Every language it must be complete in, at most 20; null: those its titles speak.',
  })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The language it is first shown in; null: its own.' })
  startLanguage?: string | null;

  @Field(() => String, { nullable: true, description: 'What its next version is called, such as 1.0.0.' })
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it shows how far one is.' })
  progressBar?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether partners’ contacts may read its versions from the next one on; false when not said.',
  })
  forPartners?: boolean | null;

  @Field(() => QuestionnaireIndexInput, { nullable: true, description: 'The index the answers make; null: none.' })
  index?: QuestionnaireIndexInput | null;

  @Field(() => RegisteredFormInput, { nullable: true, description: 'The form it is; null: none.' })
  form?: RegisteredFormInput | null;
}

@InputType('QuestionnaireCreateInput', { description: 'A questionnaire to begin.' })
export class QuestionnaireCreateInput extends MutationInput {
  @Field(() => String, {
    description: 'Its code, by which procedures name it: 1 to 40 letters, digits and . _ / -, unlike any other.',
  })
  code!: string;

  @Field(() => String, { description: 'The language of its plain texts, such as id. It stays.' })
  language!: string;

  @Field(() => QuestionnaireFieldsInput, { description: 'What to write of it.' })
  questionnaire!: QuestionnaireFieldsInput;
}

@InputType('QuestionnaireChangeInput', { description: 'What to change of a questionnaire as a whole.' })
export class QuestionnaireChangeInput extends EditInput {
  @Field(() => QuestionnaireFieldsInput, { description: 'What to write of it; what is not given stays.' })
  questionnaire!: QuestionnaireFieldsInput;
}

@InputType('TranslationInput', { description: 'A line of the translation sheet in one language.' })
export class TranslationInput {
  @Field(() => String, { description: 'The text, by its address in the sheet.' })
  address!: string;

  @Field(() => String, { description: 'The language as a tag such as en.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'The words; null takes the language away.' })
  text?: string | null;
}

@InputType('QuestionnaireTranslateInput', { description: 'Lines of the translation sheet to write.' })
export class QuestionnaireTranslateInput extends EditInput {
  @Field(() => [TranslationInput], { description: 'The lines, at most 2,000; all or none.' })
  texts!: TranslationInput[];
}

@InputType('QuestionnaireUndoInput', { description: 'Which revision to go back to.' })
export class QuestionnaireUndoInput extends EditInput {
  @Field(() => Int, { description: 'The number of the revision whose draft is to stand again.' })
  toRevision!: number;
}

@InputType('QuestionnaireImportInput', { description: 'A SurveyJS document, uploaded before.' })
export class QuestionnaireImportInput extends MutationInput {
  @Field(() => ID, { description: 'The file of the document: JSON, at most 4 MB. It is kept node by node as it is.' })
  fileId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The file of its own tests, format 1 (draft.testsExportUrl gives them back); none: those there stay. A file without tests, `{"format":1,"tests":[]}`, takes them away.',
  })
  testsFileId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The questionnaire whose draft it replaces; none: a new one.' })
  questionnaireId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the draft it replaces; required with questionnaireId.',
  })
  requiredRevision?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of a new one; else the document’s own (`x-mitra.code`).',
  })
  code?: string | null;
}

@InputType('QuestionnairePublishInput', { description: 'What to publish.' })
export class QuestionnairePublishInput extends EditInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What the version is called, 1 to 40 characters, unlike any before: else what the draft says (label), else its number.',
  })
  label?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Says that the changes the report asks to confirm are meant: what is worded differently still means the same, and a changed index begins a new series.',
  })
  confirmChanges?: boolean | null;
}

@ObjectType('QuestionnairePublishPayload', { simpleResolvers: true, description: 'What was published, or why not.' })
export class QuestionnairePublishPayload {
  @Field(() => QuestionnaireType, { nullable: true, description: 'The questionnaire; null when refused.' })
  questionnaire?: QuestionnaireType | null;

  @Field(() => QuestionnaireVersionType, {
    nullable: true,
    description: 'The version; null when refused or rehearsed.',
  })
  version?: QuestionnaireVersionType | null;

  @Field(() => PublishReportType, {
    nullable: true,
    description: 'What was found, also when refused or rehearsed; null when it was not looked at.',
  })
  report?: PublishReportType | null;

  @Field(() => [UserError], {
    description:
      'Why the call was refused; empty when it was not. Findings have the path draft, then where they are, and fault names them.',
  })
  userErrors!: UserError[];
}

const payload = (name: string) =>
  payloadOf(name, 'questionnaire', () => QuestionnaireType, 'The questionnaire after it');
export const QuestionnaireCreatePayload = payload('QuestionnaireCreatePayload');
export const QuestionnaireChangePayload = payload('QuestionnaireChangePayload');
export const QuestionnaireTranslatePayload = payload('QuestionnaireTranslatePayload');
export const QuestionnaireUndoPayload = payload('QuestionnaireUndoPayload');
export const QuestionnaireImportPayload = payload('QuestionnaireImportPayload');
