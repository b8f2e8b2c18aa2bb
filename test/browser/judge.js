// Runs in the page: shows a survey by SurveyJS, and lets it and the server judge responses.
import { withServerRules } from '/client/server-rules.js';
import { surveyClient } from '/client/survey-client.js';

const PREVIEW = `query ($token: String!, $answers: [QuestionAnswerInput!]) {
  surveyLink(token: $token) { documentUrl preview(answers: $answers, mode: FINAL) { errors { code path } } }
}`;

/** `typed`: what can be entered is entered, question by question, instead of all being set at once. */
globalThis.judge = async ({ api, token, responses, typed, rules = true }) => {
  const ask = async (variables) => {
    const body = JSON.stringify({ query: PREVIEW, variables });
    const answer = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data.surveyLink;
  };
  const { documentUrl } = await ask({ token, answers: [] });
  const asked = await (await fetch(documentUrl)).json();
  const client = surveyClient(asked);
  const model = new Survey.Model(rules ? withServerRules(asked) : asked);
  model.render(document.getElementById('survey'));
  const verdicts = [];
  for (const response of responses) {
    model.clear();
    if (typed) enter(model, response);
    else model.data = response;
    const complete = model.validate(false);
    const wrong = model.getAllQuestions().filter((one) => one.isVisible && one.hasErrors(false));
    const { answers, unfit } = client.toAnswers(model.data);
    const { errors } = (await ask({ token, answers })).preview;
    verdicts.push({
      held: model.data,
      theirs: complete ? [] : ['refused', ...wrong.map((one) => one.name)],
      ours: [...unfit, ...errors].map(({ because, code, path }) => `${code ?? because} ${path.join('/')}`),
    });
  }
  return verdicts;
};

function enter(model, response) {
  for (const [name, value] of Object.entries(response)) {
    const question = model.getQuestionByName(name);
    if (!question?.isVisible || !question.isParentVisible || question.isReadOnly) continue;
    const offered = question.visibleChoices?.map((choice) => choice.value);
    const fits = (one) => !offered || offered.includes(one);
    if (Array.isArray(value) ? value.every(fits) : fits(value)) question.value = value;
    const words = response[`${name}-Comment`];
    if (words) question.comment = words;
  }
}
