import type { QuestionAnswerInput, ReceivedAnswer, SurveyData } from './answers.js';
import type { Converted } from './converted.js';
import { type Place, placeOf, type ReceivedError } from './errors.js';
import type { Node } from './json.js';
import { questionsOf } from './questions.js';
import { answersFrom } from './to-answers.js';
import { dataFrom } from './to-data.js';

export interface SurveyClient {
  /** `survey.data` as `[QuestionAnswerInput!]`, and what cannot be sent. */
  toAnswers(data: SurveyData): Converted;
  /** Answers of the API, such as a draft's, as `survey.data`. */
  toData(answers: readonly ReceivedAnswer[]): SurveyData;
  /** Where an error about the answers `sent` belongs; null: to no question. */
  placeOf(error: ReceivedError, sent?: readonly QuestionAnswerInput[]): Place | null;
}

/** Stands between a SurveyJS front end and Mitra for one version of a questionnaire: its document, as exported. */
export function surveyClient(document: Node): SurveyClient {
  const questions = questionsOf(document);
  return {
    toAnswers: (data) => answersFrom(questions, data),
    toData: (answers) => dataFrom(questions, answers),
    placeOf: (error, sent) => placeOf(questions, error.path, sent),
  };
}
