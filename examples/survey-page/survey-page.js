import { withServerRules } from './client/server-rules.js';
import { showErrors } from './client/show-errors.js';
import { surveyClient } from './client/survey-client.js';
import { mitra } from './mitra.js';
import { words } from './words.js';

/** Behind the #, so that the token reaches no web server's log: #token=…&api=http://127.0.0.1:4000/graphql */
const settings = new URLSearchParams(location.hash.slice(1));
const token = settings.get('token') ?? '';
const at = (id) => document.getElementById(id);
let language = 'id';
const api = mitra(settings.get('api') ?? 'http://127.0.0.1:4000/graphql', () => language);
const tell = (text) => {
  at('told').textContent = text;
};

try {
  const link = await api.link(token);
  if (link) language = link.language === 'en' ? 'en' : 'id';
  document.documentElement.lang = language;
  if (link?.state === 'READY') show(link, await api.document(link));
  else tell(words[language][link?.state ?? 'UNKNOWN']);
} catch (error) {
  console.error(error);
  tell(`${words.id.UNREACHED} ${words.en.UNREACHED}`);
}

function show({ title, notice, version, draft, kind }, asked) {
  const client = surveyClient(asked);
  const survey = new Survey.Model(withServerRules(asked));
  at('title').textContent = document.title = title;
  at('notice').textContent = notice[language];
  survey.locale = language;
  survey.showTitle = false;
  if (draft) {
    survey.data = client.toData(draft.answers);
    survey.currentPage = draft.page ?? survey.currentPage;
  }
  const given = () => ({ token, version, language, answers: client.toAnswers(survey.data).answers });

  let revision = draft?.revision ?? 0;
  survey.onCurrentPageChanged.add(async () => {
    if (kind !== 'PERSONAL' || survey.state !== 'running') return;
    const input = { ...given(), requiredRevision: revision, page: survey.currentPage.name };
    const saved = await api.save(input).catch(() => null);
    revision = saved?.draft?.revision ?? revision;
  });

  const idempotencyKey = crypto.randomUUID();
  let sent = false;
  const send = async () => {
    const { answers, unfit } = client.toAnswers(survey.data);
    if (unfit.length > 0) return tell(`${words[language].UNFIT} ${unfit.map(({ path }) => path[0]).join(', ')}`);
    const answer = await api.submit({ ...given(), idempotencyKey }).catch(() => null);
    if (!answer) return tell(words[language].LOST);
    const { receipt, userErrors } = answer;
    const first = userErrors.map((error) => client.placeOf(error, answers)).find((place) => place);
    if (first) survey.focusQuestion(first.question);
    const others = showErrors(survey, client, userErrors, answers);
    tell(others.map((error) => error.message).join(' '));
    if (!receipt) return;
    sent = true;
    survey.doComplete();
    tell(`${words[language].RECEIPT} ${receipt}`);
  };
  survey.onCompleting.add((_, options) => {
    options.allow = sent;
    if (!sent) void send();
  });
  survey.render(at('survey'));
}
