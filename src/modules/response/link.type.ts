import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { QuestionAnswerType } from '../form/form.type.js';
import { QuestionnaireContentType } from '../form/questionnaire-content.type.js';
import type { LinkKind, SurveyMode as Mode } from '../survey/mode-notice.js';
import { SurveyMode } from '../survey/survey-campaign.type.js';
import { type LinkState, linkStates } from './respondent.js';

export const SurveyLinkStateEnum = enumOf(linkStates);
registerEnumType(SurveyLinkStateEnum, {
  name: 'SurveyLinkState',
  description: 'How a survey link stands. Only READY takes answers.',
  valuesConfig: {
    READY: { description: 'It takes answers.' },
    NOT_YET: { description: 'The campaign is not open yet.' },
    CLOSED: { description: 'The campaign is closed.' },
    FULL: { description: 'The campaign, or its open link, takes no more answers.' },
    USED: { description: 'It was answered by already.' },
    REPLACED: { description: 'A newer link has taken its place: it was made anew, or passed on.' },
    REVOKED: { description: 'It was taken back.' },
  },
});

const kinds = ['PERSONAL', 'OPEN'] as const satisfies readonly LinkKind[];
export const SurveyLinkKindEnum = enumOf(kinds);
registerEnumType(SurveyLinkKindEnum, {
  name: 'SurveyLinkKind',
  description: 'Whom a survey link is for.',
  valuesConfig: {
    PERSONAL: { description: 'For one person, good once.' },
    OPEN: { description: 'For anybody who has it.' },
  },
});

@ObjectType('SurveyDraft', {
  simpleResolvers: true,
  description:
    'What is filled in so far by a link, to be gone on with on any device. Sealed in the database: staff cannot read it.',
})
export class SurveyDraftType {
  @Field(() => Int, { description: 'Grows with every save; goes back in as requiredRevision.' })
  revision!: number;

  @Field(() => [QuestionAnswerType], { description: 'The answers, in the order of the questions.' })
  answers!: readonly QuestionAnswerType[];

  @Field(() => String, { nullable: true, description: 'The page to go on with, by name; null: the first.' })
  page?: string | null;

  @Field(() => String, { description: 'The language it is filled in in.' })
  language!: string;
}

@ObjectType('SurveyLink', {
  simpleResolvers: true,
  description: 'What somebody who holds a link to a survey is told (tautan survei). Opening it changes nothing.',
})
export class SurveyLinkType {
  @Field(() => SurveyLinkStateEnum, { description: 'How it stands.' })
  state!: LinkState;

  @Field(() => SurveyLinkKindEnum, { description: 'Whom it is for.' })
  kind!: LinkKind;

  @Field(() => LocalizedTextType, { description: 'The institution that asks.' })
  institution!: LocalizedTextType;

  @Field(() => String, { description: 'The campaign’s title.' })
  title!: string;

  @Field(() => SurveyMode, { description: 'Who will see what.' })
  mode!: Mode;

  @Field(() => Int, {
    description: 'k: outside IDENTIFIED mode results grow by so many responses at a time, and never tell of fewer.',
  })
  k!: number;

  @Field(() => LocalizedTextType, { description: 'Who will see what, in words to be shown before answering.' })
  notice!: LocalizedTextType;

  @Field(() => DateTime, { nullable: true, description: 'When the campaign is to open; null: not planned.' })
  opensAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it closes by itself; null: by hand only.' })
  closesAt?: string | null;

  @Field(() => String, { description: 'The language to begin in: the draft’s, the invitation’s, the campaign’s.' })
  language!: string;

  @Field(() => Int, {
    description: 'The version of the questionnaire to be answered: the draft’s own, else the campaign’s. Goes back in.',
  })
  version!: number;

  @Field(() => QuestionnaireContentType, { description: 'What is asked.' })
  content!: QuestionnaireContentType;

  @Field(() => [QuestionAnswerType], { description: 'What a new response begins with: default values.' })
  begins!: readonly QuestionAnswerType[];

  @Field(() => SurveyDraftType, {
    nullable: true,
    description: 'What is filled in so far; null when nothing is, or the link takes no answers.',
  })
  draft?: SurveyDraftType | null;
}
