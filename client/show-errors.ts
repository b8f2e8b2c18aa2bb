import type { QuestionAnswerInput } from './answers.js';
import type { Place, ReceivedError } from './errors.js';
import type { SurveyClient } from './survey-client.js';

/** As much of a SurveyJS question and model as is used here. */
export interface ShownQuestion {
  addError(text: string): void;
  readonly panels?: readonly Shown[];
}
export interface Shown {
  getQuestionByName(name: string): ShownQuestion | null;
}
export interface ToldError extends ReceivedError {
  readonly message: string;
}

/**
 * Puts errors of the API to their questions in a SurveyJS model, and returns those that belong to none. SurveyJS takes
 * them away when the question is answered anew.
 */
export function showErrors(
  model: Shown,
  client: SurveyClient,
  errors: readonly ToldError[],
  sent: readonly QuestionAnswerInput[],
): readonly ToldError[] {
  return errors.filter((error) => {
    const place = client.placeOf(error, sent);
    const question = place && questionAt(model, place);
    question?.addError(error.message);
    return !question;
  });
}

function questionAt(model: Shown, { question, entry, inner }: Place): ShownQuestion | null {
  const found = model.getQuestionByName(question);
  const panel = entry === undefined ? undefined : found?.panels?.[entry];
  return panel && inner ? (questionAt(panel, inner) ?? found) : found;
}
