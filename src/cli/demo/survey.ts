import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from './client.js';
import type { DemoInstitution, DemoSurvey, DemoSurveyAnswer } from './demo-file.js';
import { PageVisit } from './page-visit.js';
import { nameOf } from './people.js';
import type { Stage } from './story.js';
import { PATIENCE_MS, watch } from './watch.js';

/** Builds a survey by typed mutations, publishes it, asks people by letter and answers for them: by the page and the API. */
export async function playSurvey(stage: Stage, plan: DemoInstitution, survey: DemoSurvey): Promise<void> {
  const { out, url } = stage;
  const runner = await new Client(url).login(survey.by, stage.password, plan.institution.code);
  const edits = await build(runner, survey);
  const by = out.dim(`— ${nameOf(plan, survey.by)}`);
  out.line(`  1. ${out.bold('Kuesioner terbit')} / questionnaire published, built by ${edits} typed mutations ${by}`);
  const { campaign, people } = await ask(runner, survey);
  out.line(
    `  2. ${out.bold('Undangan')} / ${people} people asked by letter, ${survey.mode}, figures in steps of ${survey.k}`,
  );
  const links = await linksOf(url, people);
  const watcher = watch<Change>(runner, 'surveyResultChanged', live, { campaign });
  try {
    for (const [index, answer] of survey.answers.entries()) {
      stage.signal.throwIfAborted();
      await answerBy[answer.by](url, links[index] ?? '', survey, answer);
      const answered = index + 1;
      if (index === 0)
        out.line(
          out.dim(`     1 answer → ${told(await resultOf(runner, campaign))}: below ${survey.k} nothing is told`),
        );
      if (answered % survey.k !== 0) continue;
      const change = await watcher.seen((one) => (one.result.result?.responses ?? 0) >= answered);
      out.line(`     ${answered} answers ${out.dim('WebSocket →')} ${out.bold(told(change?.result.result ?? null))}`);
    }
  } finally {
    await watcher.close();
  }
}

const figures = 'result { responses index { ikm { value } band { grade } } }';
const live = `subscription ($campaign: ID!) { surveyResultChanged(campaign: $campaign) { result { ${figures} } } }`;

interface Figures {
  readonly responses: number;
  readonly index: { readonly ikm: { value: number | null }; readonly band: { grade: string } | null } | null;
}
interface Change {
  readonly result: { readonly result: Figures | null };
}

/** What anybody who may look is told now. */
async function resultOf(client: Client, campaign: string): Promise<Figures | null> {
  const { surveyResult } = await client.query<{ surveyResult: Change['result'] }>(
    `query ($campaign: ID!) { surveyResult(campaign: $campaign) { ${figures} } }`,
    { campaign },
  );
  return surveyResult.result;
}

function told(result: Figures | null): string {
  const { responses = 0, index } = result ?? {};
  const ikm = index?.ikm.value;
  return ikm == null ? `n = ${responses}` : `n = ${responses} · IKM ${ikm.toFixed(2)} (${index?.band?.grade ?? '–'})`;
}

const both = ({ id, en }: { id: string; en: string }) => [
  { language: 'id', text: id },
  { language: 'en', text: en },
];

/** The questionnaire, edit by edit, as a form builder would make it. Gives back how many edits there were. */
async function build(client: Client, survey: DemoSurvey): Promise<number> {
  type Edited = { questionnaire: { id: string; draft: { revision: number } } };
  const selection = 'questionnaire { id draft { revision } }';
  const { questionnaire } = await client.mutate<Edited>(
    'questionnaireCreate',
    {
      code: survey.code,
      language: 'id',
      questionnaire: {
        title: both(survey.title),
        languages: ['id', 'en'],
        forPartners: true,
        progressBar: true,
        index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', elements: survey.elements.map((one) => one.code) },
      },
    },
    selection,
  );
  let revision = questionnaire.draft.revision;
  const edit = async (verb: string, input: object): Promise<void> => {
    const given = { questionnaireId: questionnaire.id, requiredRevision: revision, ...input };
    revision = (await client.mutate<Edited>(verb, given, selection)).questionnaire.draft.revision;
  };
  const add = (name: string, question: object) =>
    edit('questionnaireQuestionAdd', { into: { page: 'service' }, name, question });
  await edit('questionnairePageAdd', { name: 'service', page: { title: both(survey.page) } });
  const [lowText, highText] = [both(survey.low), both(survey.high)];
  for (const { name, code, title } of survey.elements) {
    const measure = { index: 'IKM', element: code };
    const scale = { min: 1, max: 4, lowText, highText, required: true, measure };
    await add(name, { rating: { title: both(title), ...scale } });
  }
  await add('nps', { nps: { title: both(survey.nps), required: true } });
  const isLow = { is: { question: 'nps', op: 'LE', value: { number: 6 } } };
  await add('why', { longText: { title: both(survey.why), visibleIf: { condition: isLow } } });
  await client.mutate(
    'questionnairePublish',
    { questionnaireId: questionnaire.id, requiredRevision: revision },
    'version { number }',
  );
  return survey.elements.length + 4;
}

/** A campaign that is open, with its people invited. */
async function ask(client: Client, survey: DemoSurvey): Promise<{ campaign: string; people: number }> {
  const { questionnaires } = await client.query<{ questionnaires: { nodes: { id: string; code: string }[] } }>(
    '{ questionnaires(first: 100) { nodes { id code } } }',
  );
  const { id: questionnaireId } = questionnaires.nodes.find((one) => one.code === survey.code) ?? { id: '' };
  const { title, mode, k } = survey;
  const { campaign } = await client.mutate<{ campaign: { id: string } }>(
    'surveyCampaignCreate',
    { title: title.id, questionnaireId, mode, k, reminderDays: [7] },
    'campaign { id }',
  );
  const count = survey.answers.length + survey.waiting;
  const people = Array.from({ length: count }, (_, index) => ({
    name: `Responden ${index + 1} (demo)`,
    email: addressOf(index),
  }));
  await client.mutate('surveyInvitationsCreate', { campaignId: campaign.id, people }, 'invited');
  await client.mutate('surveyCampaignOpen', { campaignId: campaign.id }, 'campaign { status }');
  return { campaign: campaign.id, people: count };
}

const addressOf = (index: number): string => `responden-${index + 1}@mitra.example`;

/** The links in the letters, found where anybody finds them: in the demo's mailbox. In the order of the people. */
async function linksOf(url: string, count: number): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS * 4;
  for (;;) {
    const letters = await linksInMailbox(url);
    const links = Array.from({ length: count }, (_, index) => letters.get(addressOf(index)) ?? '');
    if (links.every((link) => link !== '')) return links;
    if (Date.now() > deadline) throw new Error('the letters of the survey did not come');
    await delay(100);
  }
}

/** Survey links by the address they were written to. */
async function linksInMailbox(url: string): Promise<Map<string, string>> {
  const page = await (await fetch(`${url}/mailbox?lang=en`)).text();
  const letters = page.split('<li>').map((letter) => {
    const [, to = ''] = /<span>To: ([^<]+)</.exec(letter) ?? [];
    const [, link = ''] = /href="([^"]*\/s\/[\w-]+)"/.exec(letter) ?? [];
    return [to, link] as const;
  });
  return new Map(letters.filter(([, link]) => link !== ''));
}

/** A link of somebody who was asked and has not answered, for whoever tries the demo; null when there is none left. */
export async function unansweredLink(url: string, plan: DemoInstitution): Promise<string | null> {
  const { answers, waiting } = plan.survey ?? { answers: [], waiting: 0 };
  const letters = await linksInMailbox(url);
  for (let index = answers.length; index < answers.length + waiting; index += 1) {
    const link = letters.get(addressOf(index));
    if (link === undefined) continue;
    const { surveyLink } = await new Client(url).query<{ surveyLink: { state: string } | null }>(
      'query ($token: String!) { surveyLink(token: $token) { state } }',
      { token: link.split('/s/')[1] },
    );
    if (surveyLink?.state === 'READY') return link;
  }
  return null;
}

type AnswerBy = (url: string, link: string, survey: DemoSurvey, answer: DemoSurveyAnswer) => Promise<void>;

const answerBy: Readonly<Record<DemoSurveyAnswer['by'], AnswerBy>> = {
  API: async (url, link, survey, { elements, nps, why }) => {
    const answers = [
      ...survey.elements.map(({ name }, at) => ({ question: name, value: { number: Number(elements[at]) } })),
      { question: 'nps', value: { number: nps } },
      ...(why === undefined ? [] : [{ question: 'why', value: { text: why } }]),
    ];
    const input = { token: link.split('/s/')[1], answers, idempotencyKey: randomBytes(18).toString('base64url') };
    await new Client(url).mutate('surveyResponseSubmit', input, 'receipt');
  },
  PAGE: async (_url, link, survey, { elements, nps, why }) => {
    const values: Record<string, string> = { nps: `=${nps}`, ...(why === undefined ? {} : { why }) };
    for (const [at, { name }] of survey.elements.entries()) values[name] = `=${elements[at]}`;
    const visit = await new PageVisit(link).open();
    await visit.press('start');
    for (let page = 0; page < 10 && !visit.has('_do', 'send'); page += 1)
      await visit.press('next', Object.fromEntries(Object.entries(values).filter(([name]) => visit.has(name))));
    await visit.press('send');
  },
};

/** What the database remembers of the surveys, for a start that does not play them again. */
export async function retellSurveys(stage: Pick<Stage, 'out'>, client: Client): Promise<void> {
  const { surveyCampaigns } = await client.query<{
    surveyCampaigns: {
      nodes: { id: string; title: string; mode: string; turnout: { invited: number; answered: number } }[];
    };
  }>('{ surveyCampaigns(first: 10) { nodes { id title mode turnout { invited answered } } } }');
  for (const { id, title, mode, turnout } of surveyCampaigns.nodes) {
    const { answered, invited } = turnout;
    const figure = told(await resultOf(client, id));
    stage.out.line(`${stage.out.bold(title)} — ${mode}, ${answered} of ${invited} answered`);
    stage.out.line(`     ${stage.out.bold(figure)}`);
  }
}
