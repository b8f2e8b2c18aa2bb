import type { Problem } from '../../../kernel/problem.js';
import { fail, ok } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { accepted, type Edited } from './edited.js';
import { writeFields, writingInto } from './field.js';
import { languageOf } from './language.js';
import { type SurveyFields, surveyFields } from './survey-fields.js';

/** Changes what is given of the questionnaire as a whole. */
export function surveyChange(document: Node, survey: SurveyFields): Edited {
  const problems: Problem[] = [];
  const after = writeFields(surveyFields, document, survey, writingInto(problems, languageOf(document)));
  if (problems.length > 0) return fail(problems);
  return accepted(document, after, {
    before: [],
    after: [],
    told: ([property = '', inner]) => told[inner ?? ''] ?? told[property] ?? [],
  });
}

const told: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  description: ['description'],
  languages: ['languages'],
  locale: ['startLanguage'],
  version: ['label'],
};

export interface NewSurvey extends SurveyFields {
  readonly code: string;
  /** The language of plain texts. */
  readonly language: string;
}

/** A new document without pages. What is hidden is not answered: so it is here, and SurveyJS is told so. */
export function newSurvey({ code, language, ...survey }: NewSurvey): Edited {
  const bare: Node = { 'x-mitra': { code, language }, clearInvisibleValues: 'onHidden' };
  const made = surveyChange(bare, survey);
  return made.ok ? ok({ ...made.value, pages: [] }) : made;
}
