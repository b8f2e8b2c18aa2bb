import type { Answer, AnswerMode } from '../../engines/questionnaire/answer.js';
import type { Checked, Compiled, Context } from '../../engines/questionnaire/compiled.js';
import { containersIn, questionsIn } from '../../engines/questionnaire/elements.js';
import type { Fault } from '../../engines/questionnaire/fault.js';
import type { Element, Question, Questionnaire } from '../../engines/questionnaire/model.js';
import type { View } from '../../engines/questionnaire/view.js';
import type { PreviewEntryType, PreviewQuestionType, QuestionnairePreviewType } from './preview.type.js';
import { runQuestionnaire } from './run-questionnaire.js';

export interface PreviewOptions {
  readonly answers: readonly Answer[];
  readonly mode: AnswerMode;
  readonly language: string;
  readonly today: string;
}

/** How a questionnaire stands after these answers, right or wrong; one that cannot be run says why. */
export function previewOf(questionnaire: Questionnaire, options: PreviewOptions): QuestionnairePreviewType {
  const compiled = runQuestionnaire(questionnaire);
  if (compiled.ok) return previewWith(compiled.value, options);
  return { ...nothing, language: options.language, faults: compiled.error.slice(0, MOST_FAULTS).map(faultView) };
}

/** The same of a questionnaire that runs. */
export function previewWith(
  compiled: Compiled,
  { answers, mode, language, today }: PreviewOptions,
): QuestionnairePreviewType {
  const { questionnaire } = compiled;
  const context: Context = { today };
  const view = compiled.view(answers, context);
  const checked = compiled.check(answers, mode, context);
  const result = checked.ok ? checked.value : null;
  return {
    language,
    faults: [],
    pages: containersIn(questionnaire.pages).map((one) => ({
      name: one.name,
      title: said(view, one.titles, language),
      visible: view.containers.get(one.name) ?? false,
    })),
    questions: questionViews(questionnaire.pages, view, language, statesIn(compiled, result)),
    errors: checked.ok ? [] : checked.error.map(({ code, path, message }) => ({ code, path, explanation: message })),
    calculated: questionnaire.calculated.map(({ name }) => ({
      name,
      shown: view.say({ [language]: `{${name}}` }, language),
      number: numberAt(result?.calculated, name),
    })),
    scores: Object.entries(result?.scores ?? {}).map(([name, number]) => ({ name, shown: String(number), number })),
    cases: result?.cases ?? [],
    dropped: result?.dropped ?? [],
    begins: compiled.start(context),
  };
}

const MOST_FAULTS = 500;
const nothing = {
  pages: [],
  questions: [],
  errors: [],
  calculated: [],
  scores: [],
  cases: [],
  dropped: [],
  begins: [],
};
const faultView = ({ code, path, message }: Fault) => ({ code, path, explanation: message });

const statesIn = ({ keys }: Compiled, checked: Checked | null): ReadonlyMap<string, Checked['states'][number]> =>
  new Map(keys.flatMap((key, at) => (checked?.states[at] ? [[key, checked.states[at]] as const] : [])));

const said = (view: View, texts: Question['titles'], language: string): string | null =>
  Object.keys(texts).length === 0 ? null : view.say(texts, language);

const numberAt = (values: Checked['calculated'] | undefined, name: string): number | null => {
  const value = values && Object.hasOwn(values, name) ? values[name] : null;
  return typeof value === 'number' ? value : null;
};

/** Whether an answer is asked for in each row, and so of the question. */
const eachRowIs = (question: Question): boolean => 'eachRowRequired' in question && question.eachRowRequired;

const questionViews = (
  elements: readonly Element[],
  view: View,
  language: string,
  states: ReadonlyMap<string, Checked['states'][number]>,
): PreviewQuestionType[] =>
  questionsIn(elements).map((question) => {
    const seen = view.questions.get(question.key);
    return {
      name: question.key,
      visible: seen?.visible ?? false,
      enabled: seen?.enabled ?? false,
      required: (seen?.required ?? false) || (eachRowIs(question) && (seen?.enabled ?? false)),
      title: said(view, question.titles, language),
      description: said(view, question.descriptions, language),
      offered: seen?.offered ?? [],
      offersAll: !seen?.offered,
      value: seen?.value ?? null,
      state: states.get(question.key) ?? null,
      entries: question.kind === 'GROUP' ? entryViews(question, seen?.entries ?? [], language) : [],
    };
  });

const entryViews = (
  group: Extract<Question, { kind: 'GROUP' }>,
  entries: readonly View[],
  language: string,
): PreviewEntryType[] =>
  entries.map((entry) => ({
    title: said(entry, group.itemTitles, language),
    questions: questionViews(group.elements, entry, language, new Map()),
  }));
