import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type WeightMode as Mode, weightModes } from '../../engines/questionnaire/edit/survey-fields.js';
import { type FaultCode as Code, faultCodes } from '../../engines/questionnaire/fault.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { FormulaType } from './formula.type.js';
import { QuestionnaireElementType, TextInLanguageType } from './question.type.js';

export const WeightMode = enumOf(weightModes);
registerEnumType(WeightMode, {
  name: 'WeightMode',
  description: 'How far the weights 1/x of an index’s x elements are rounded before they are used.',
  valuesConfig: {
    EXACT: { description: 'Not at all.' },
    THREE_DECIMALS: { description: 'To three decimals, such as 0.111.' },
    TWO_DECIMALS: { description: 'To two decimals, such as 0.11.' },
  },
});

export const QuestionnaireFaultCode = enumOf(faultCodes);
registerEnumType(QuestionnaireFaultCode, {
  name: 'QuestionnaireFaultCode',
  description: 'What is wrong with a questionnaire.',
  valuesConfig: {
    DUPLICATE: { description: 'A code stands twice in a list.' },
    EXPRESSION_INVALID: { description: 'A formula does not parse, or compares what cannot be compared.' },
    FORBIDDEN_KEY: { description: 'A key that reaches into the program.' },
    INVALID: { description: 'A property has a value it cannot have.' },
    LOGIC_CYCLE: { description: 'Conditions or formulas hang on each other in a circle.' },
    MARKUP_REFUSED: { description: 'Markup beyond the small list that is allowed.' },
    NAME_TAKEN: { description: 'Two have one name.' },
    NOT_A_DOCUMENT: { description: 'It is no SurveyJS document.' },
    OUT_OF_RANGE: { description: 'A bound lies where nothing fits.' },
    REGEX_REFUSED: {
      description:
        'A pattern that cannot be run in linear time (references back, looking ahead), or would take too long.',
    },
    REQUIRED: { description: 'Something is missing.' },
    TOO_DEEP: { description: 'Nested too deeply.' },
    TOO_LARGE: { description: 'The whole, or a text, is too large.' },
    TOO_MUCH_LOGIC: { description: 'One response would take too many steps to judge.' },
    TOO_MANY: { description: 'Too many pages, questions, choices or rows.' },
    UNKNOWN_REFERENCE: { description: 'A formula names what is not there.' },
    UNSUPPORTED_PROPERTY: { description: 'A property that would change what may be answered and is not run here.' },
    UNSUPPORTED_QUESTION_TYPE: { description: 'A type of question that is not run here.' },
  },
});

@ObjectType('QuestionnaireFault', {
  simpleResolvers: true,
  description: 'Something that stands in the way of publishing.',
})
export class QuestionnaireFaultType {
  @Field(() => QuestionnaireFaultCode, { description: 'What it is.' })
  code!: Code;

  @Field(() => [String], { description: 'Where: names of page, panels and question, then the property.' })
  path!: readonly string[];

  @Field(() => LocalizedTextType, { description: 'What is wrong and how to mend it.' })
  explanation!: LocalizedTextType;
}

@ObjectType('QuestionnairePage', { simpleResolvers: true, description: 'A page of a questionnaire (halaman).' })
export class QuestionnairePageType {
  @Field(() => String, { description: 'Its name, unique among pages and panels.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its title in the language of `Accept-Language`, else in its own.',
  })
  title?: string | null;

  @Field(() => [TextInLanguageType], { description: 'Its title in every language.' })
  titles!: TextInLanguageType[];

  @Field(() => [TextInLanguageType], { description: 'Its description in every language.' })
  descriptions!: TextInLanguageType[];

  @Field(() => Boolean, { description: 'False: it is never shown.' })
  visible!: boolean;

  @Field(() => FormulaType, { nullable: true, description: 'It is shown while this holds; null: always.' })
  visibleIf?: FormulaType | null;

  @Field(() => FormulaType, { nullable: true, description: 'It can be answered while this holds; null: always.' })
  enableIf?: FormulaType | null;

  @Field(() => Boolean, { description: 'True: it is shown and not answered.' })
  readOnly!: boolean;

  @Field(() => [QuestionnaireElementType], {
    description:
      'Everything on it, in order, panels and groups before what is in them; `panel` and `group` tell what is in which.',
  })
  elements!: QuestionnaireElementType[];
}

@ObjectType('CalculatedValue', {
  simpleResolvers: true,
  description: 'A value of the whole response that formulas and texts know by its name (nilai terhitung).',
})
export class CalculatedValueType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => FormulaType, { nullable: true, description: 'How it is worked out; null when it cannot be read.' })
  formula?: FormulaType | null;

  @Field(() => Boolean, { description: 'Whether it is reported as a score of the response.' })
  scored!: boolean;
}

@ObjectType('CaseRule', {
  simpleResolvers: true,
  description: 'What a finished response leads to, such as a complaint.',
})
export class CaseRuleType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => FormulaType, { nullable: true, description: 'When; null when it cannot be read.' })
  when?: FormulaType | null;

  @Field(() => String, { nullable: true, description: 'What is opened then, such as COMPLAINT.' })
  open?: string | null;

  @Field(() => String, { nullable: true, description: 'The question whose words tell what it is about, by its name.' })
  wordsFrom?: string | null;
}

@ObjectType('QuestionnaireIndex', {
  simpleResolvers: true,
  description: 'The index its answers make, such as IKM (indeks kepuasan masyarakat).',
})
export class QuestionnaireIndexType {
  @Field(() => String, { nullable: true, description: 'Its code, as questions name it in measure.index.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'The regulation it follows.' })
  regulation?: string | null;

  @Field(() => WeightMode, { nullable: true, description: 'How its weights are rounded; null: EXACT.' })
  weightMode?: Mode | null;

  @Field(() => [String], { description: 'Its elements, in order, such as U1 to U9.' })
  elements!: readonly string[];
}

@ObjectType('RegisteredForm', {
  simpleResolvers: true,
  description: 'The form it is, as the institution’s register of forms knows it (borang).',
})
export class RegisteredFormType {
  @Field(() => String, { nullable: true, description: 'The form’s code, such as BO.28.1.2.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Its edition.' })
  edition?: string | null;

  @Field(() => [TextInLanguageType], { description: 'The series it is filed under.' })
  series!: TextInLanguageType[];

  @Field(() => Float, { nullable: true, description: 'How long it is kept, in years.' })
  retentionYears?: number | null;
}

@ObjectType('SheetLine', {
  simpleResolvers: true,
  description: 'A text in all its languages: a line of a translation sheet.',
})
export class SheetLineType {
  @Field(() => String, {
    description: 'Names the text for questionnaireTranslate, until what is around it is renamed or moved. Opaque.',
  })
  address!: string;

  @Field(() => [TextInLanguageType], { description: 'The words, the questionnaire’s own language first.' })
  texts!: TextInLanguageType[];

  @Field(() => [String], { description: 'Languages of the questionnaire in which it is missing.' })
  missing!: readonly string[];
}

/** What a draft and a version have in common. */
@ObjectType({ simpleResolvers: true })
export abstract class ContentFields {
  @Field(() => String, { description: 'The language of plain texts (bahasa utama).' })
  language!: string;

  @Field(() => [String], { description: 'Every language it must be complete in.' })
  languages!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The language it is first shown in; null: its own.' })
  startLanguage?: string | null;

  @Field(() => [TextInLanguageType], { description: 'Its title in every language.' })
  titles!: TextInLanguageType[];

  @Field(() => [TextInLanguageType], { description: 'Its description in every language.' })
  descriptions!: TextInLanguageType[];

  @Field(() => String, { nullable: true, description: 'What the document says its version is called.' })
  label?: string | null;

  @Field(() => Boolean, { description: 'Whether it shows how far one is.' })
  progressBar!: boolean;

  @Field(() => Boolean, { description: 'Whether partners’ contacts may read its versions.' })
  forPartners!: boolean;

  @Field(() => QuestionnaireIndexType, { nullable: true, description: 'The index its answers make.' })
  index?: QuestionnaireIndexType | null;

  @Field(() => RegisteredFormType, { nullable: true, description: 'The form it is.' })
  form?: RegisteredFormType | null;

  @Field(() => [QuestionnairePageType], { description: 'Its pages, in order.' })
  pages!: QuestionnairePageType[];

  @Field(() => Int, { description: 'How many questions it has, those of groups included.' })
  questionCount!: number;

  @Field(() => [CalculatedValueType], { description: 'Values of the whole response.' })
  calculatedValues!: CalculatedValueType[];

  @Field(() => [CaseRuleType], { description: 'What finished responses lead to.' })
  caseRules!: CaseRuleType[];

  @Field(() => [SheetLineType], { description: 'Every text in all its languages: the translation sheet.' })
  sheet!: SheetLineType[];
}

@ObjectType('QuestionnaireContent', {
  simpleResolvers: true,
  description: 'What a published version of a questionnaire asks.',
})
export class QuestionnaireContentType extends ContentFields {}
