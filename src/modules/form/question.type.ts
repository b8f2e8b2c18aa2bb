import { Field, Float, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { contactParts, type ContactPart as Part } from '../../engines/questionnaire/contact.js';
import { type QuestionKind as Kind, questionKinds } from '../../engines/questionnaire/model.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { AnswerValueType } from './form.type.js';
import { FormulaType } from './formula.type.js';

export const QuestionKind = enumOf(questionKinds);
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'What is asked, and how it is answered.',
  valuesConfig: {
    RATING: { description: 'A number on a scale (skala penilaian).' },
    NPS: { description: 'Net Promoter Score: how likely to recommend, 0 to 10.' },
    CSAT: { description: 'Customer satisfaction, on a scale 1 to 5 or 1 to 4.' },
    CES: { description: 'Customer effort score, on a scale 1 to 7 or 1 to 5.' },
    SINGLE_CHOICE: { description: 'One of several choices (pilihan tunggal).' },
    MULTIPLE_CHOICE: { description: 'Any of several choices (pilihan ganda).' },
    BOOLEAN: { description: 'Yes or no (ya/tidak).' },
    NUMBER: { description: 'A number (angka).' },
    TEXT: { description: 'A line of text: plain, e-mail, web address or phone number.' },
    LONG_TEXT: { description: 'A text of several lines (uraian).' },
    DATE: { description: 'A day on the calendar (tanggal).' },
    MATRIX: { description: 'One choice for each row (matriks).' },
    RANKING: { description: 'Choices put in order (pemeringkatan).' },
    PAIR: { description: 'Expected and experienced, on one scale (harapan dan kenyataan).' },
    GROUP: { description: 'Questions asked again for each entry (kelompok berulang).' },
    FILE: { description: 'Files as evidence (berkas bukti).' },
    CALCULATED: { description: 'Worked out and shown, never answered (nilai terhitung).' },
    INFO: { description: 'A text to read (keterangan).' },
    OPAQUE: { description: 'Of a type that is kept and exported but cannot be published.' },
  },
});

export const ContactPart = enumOf(contactParts);
registerEnumType(ContactPart, {
  name: 'ContactPart',
  description: 'What a question asks of a respondent who wants to be contacted.',
  valuesConfig: {
    OPT_IN: { description: 'Whether to be contacted at all.' },
    NAME: { description: 'The name.' },
    EMAIL: { description: 'The e-mail address.' },
    PHONE: { description: 'The phone number.' },
    MESSAGE: { description: 'What it is about, in the person’s own words (keluhan).' },
  },
});

@ObjectType('TextInLanguage', { simpleResolvers: true, description: 'A text in one language.' })
export class TextInLanguageType {
  @Field(() => String, { description: 'The language as a tag such as id or en.' })
  language!: string;

  @Field(() => String, { description: 'The words. `{name}` stands for an answer and is plain text where it is shown.' })
  text!: string;
}

@ObjectType('QuestionMeasure', { simpleResolvers: true, description: 'What a question measures, for figures.' })
export class QuestionMeasureType {
  @Field(() => String, { nullable: true, description: 'The index or construct, such as IKM or NPS.' })
  index?: string | null;

  @Field(() => String, { nullable: true, description: 'The element in that index, such as U1.' })
  element?: string | null;

  @Field(() => Float, { nullable: true, description: 'Its weight, where the index weighs; in the index’s own units.' })
  weight?: number | null;

  @Field(() => Boolean, { description: 'Whether a higher value is better.' })
  higherIsBetter!: boolean;

  @Field(() => Boolean, { description: 'Whether its value is reported as a score of the response.' })
  scored!: boolean;
}

@ObjectType('QuestionSource', { simpleResolvers: true, description: 'The text a question comes from.' })
export class QuestionSourceType {
  @Field(() => String, { description: 'The regulation, SOP or form.' })
  document!: string;

  @Field(() => String, { nullable: true, description: 'The item in it.' })
  item?: string | null;

  @Field(() => String, { nullable: true, description: 'Its words.' })
  quote?: string | null;
}

export const ruleKinds = ['RANGE', 'LENGTH', 'COUNT', 'REGEX', 'EMAIL', 'EXPRESSION'] as const;
export const AnswerRuleKind = enumOf(ruleKinds);
registerEnumType(AnswerRuleKind, {
  name: 'AnswerRuleKind',
  description: 'What a rule on an answer looks at.',
  valuesConfig: {
    RANGE: { description: 'A number’s bounds.' },
    LENGTH: { description: 'A text’s length, in characters.' },
    COUNT: { description: 'How many were chosen.' },
    REGEX: {
      description:
        'A pattern as of JavaScript, found anywhere in a text unless it says ^ and $. Imported only; run in an engine without backtracking.',
    },
    EMAIL: { description: 'That it is an e-mail address.' },
    EXPRESSION: { description: 'A condition over the answers.' },
  },
});

@ObjectType('AnswerRule', { simpleResolvers: true, description: 'A rule that a finished answer must keep.' })
export class AnswerRuleType {
  @Field(() => AnswerRuleKind, { description: 'What it looks at.' })
  kind!: (typeof ruleKinds)[number];

  @Field(() => Float, { nullable: true, description: 'The least, where there is one.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'The most, where there is one.' })
  max?: number | null;

  @Field(() => Boolean, { description: 'LENGTH: whether digits may stand in it; else true.' })
  digits!: boolean;

  @Field(() => String, { nullable: true, description: 'REGEX: the pattern.' })
  pattern?: string | null;

  @Field(() => FormulaType, { nullable: true, description: 'EXPRESSION: what must hold.' })
  holds?: FormulaType | null;

  @Field(() => [TextInLanguageType], { description: 'What is said when it is broken; empty: the house’s own words.' })
  messages!: TextInLanguageType[];
}

@InterfaceType('QuestionnaireElement', {
  description: 'Something that stands on a page: a question, or a panel with others in it.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class QuestionnaireElementType {
  @Field(() => String, {
    description: 'Its name, unique in the questionnaire or within its group. A nameless one is called by its number.',
  })
  name!: string;

  @Field(() => String, { description: 'The name as edits take it: `group.name` within a group, else the name.' })
  address!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The panel directly around it, by its name; null on the page itself.',
  })
  panel?: string | null;

  @Field(() => String, { nullable: true, description: 'The repeating group in whose entries it is, by its name.' })
  group?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its title in the language of `Accept-Language`, else in its own; null when it has none.',
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

  @Field(() => Boolean, { description: 'True: it is shown and not answered; what it was opened with stays.' })
  readOnly!: boolean;
}

@InterfaceType('Question', {
  implements: QuestionnaireElementType,
  description: 'A question of a questionnaire (pertanyaan), whatever its kind.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class QuestionType extends QuestionnaireElementType {
  @Field(() => QuestionKind, { description: 'Its kind.' })
  kind!: Kind;

  @Field(() => Boolean, { description: 'Whether it must be answered.' })
  required!: boolean;

  @Field(() => FormulaType, { nullable: true, description: 'It must be answered while this holds.' })
  requiredIf?: FormulaType | null;

  @Field(() => [TextInLanguageType], { description: 'What is said when it is missing; empty: the house’s own words.' })
  requiredTexts!: TextInLanguageType[];

  @Field(() => Boolean, { description: 'Whether a comment may go with the answer.' })
  comment!: boolean;

  @Field(() => [TextInLanguageType], { description: 'The label of the comment.' })
  commentTexts!: TextInLanguageType[];

  @Field(() => Boolean, { description: 'Whether "does not apply" may be answered.' })
  notApplicable!: boolean;

  @Field(() => [AnswerRuleType], { description: 'Rules on its answer.' })
  rules!: AnswerRuleType[];

  @Field(() => QuestionMeasureType, { description: 'What it measures.' })
  measure!: QuestionMeasureType;

  @Field(() => QuestionSourceType, { nullable: true, description: 'The text it comes from.' })
  source?: QuestionSourceType | null;

  @Field(() => ContactPart, { nullable: true, description: 'What it asks of a respondent who wants to be contacted.' })
  contact?: Part | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is opened with, by a code the caller of the form knows.',
  })
  prefill?: string | null;

  @Field(() => AnswerValueType, { nullable: true, description: 'The answer it begins with.' })
  defaultAnswer?: AnswerValueType | null;
}
