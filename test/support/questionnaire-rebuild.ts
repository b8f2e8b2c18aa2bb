import { parseExpression } from '../../src/engines/questionnaire/expression/parse.js';
import { printExpression } from '../../src/engines/questionnaire/expression/print.js';
import { QuestionnaireDraftDocument, type QuestionnaireDraftQuery } from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';
import { Builder } from './questionnaire.js';

type Draft = NonNullable<NonNullable<QuestionnaireDraftQuery['questionnaire']>['draft']>;
type Element = Draft['pages'][number]['elements'][number];
type Formula = { readonly expression: string; readonly condition?: readonly ConditionNode[] } | null | undefined;
interface ConditionNode {
  readonly is: string;
  readonly parts: readonly number[];
  readonly question: string | null;
  readonly op: string | null;
  readonly text: string | null;
  readonly number: number | null;
  readonly boolean: string | null;
  readonly values: readonly string[];
}
type Words = readonly { readonly language: string; readonly text: string }[];

export async function draftOf(api: TestApi, as: TestMember, id: string): Promise<Draft> {
  const { questionnaire } = await api.request(QuestionnaireDraftDocument, { id }, { as });
  if (!questionnaire?.draft) throw new Error('no draft');
  return questionnaire.draft;
}

/**
 * Builds a questionnaire anew from what the contract shows of another, by typed mutations alone. Conditions go in as
 * structure where structure says the same words; languages other than the first by the translation sheet.
 */
export async function rebuild(api: TestApi, as: TestMember, id: string, code: string): Promise<Builder> {
  const draft = await draftOf(api, as, id);
  const { language } = draft;
  const own = (words: Words) => words.filter((one) => one.language === language);
  const builder = await Builder.begin(api, as, {
    code,
    language,
    questionnaire: {
      title: own(draft.titles),
      description: own(draft.descriptions),
      languages: draft.languages,
      startLanguage: draft.startLanguage,
      label: draft.label,
      progressBar: draft.progressBar,
      index: draft.index,
      form: draft.form && { ...draft.form, series: own(draft.form.series) },
    },
  });
  const sheet = new Map(draft.sheet.map((line) => [line.address, line.texts]));
  for (const page of draft.pages) {
    await builder.do('pageAdd', { name: page.name, page: container(page, own) });
    for (const element of page.elements) {
      const said = (part: string) => sheet.get(`${pathOf(page, element)}/${part}`) ?? [];
      await add(builder, element, holderOf(page, element), own, said);
    }
  }
  for (const { name, formula, scored } of draft.calculatedValues)
    await builder.do('calculationSet', { name, formula: formulaOf(formula), ...(scored ? { scored } : {}) });
  for (const { name, when, open, wordsFrom } of draft.caseRules)
    await builder.do('caseRuleSet', { name, when: formulaOf(when), open, wordsFrom });
  const texts = draft.sheet.flatMap(({ address, texts: words }) =>
    words.filter((one) => one.language !== language).map((one) => ({ address, ...one })),
  );
  if (texts.length > 0) await builder.do('translate', { texts });
  return builder;
}

const pathOf = (page: { name: string }, { name, panel, group }: Element) =>
  [page.name, ...(group === null ? [] : [group]), ...(panel === null ? [] : [panel]), name]
    .map(encodeURIComponent)
    .join('/');

const holderOf = (page: { name: string }, { panel, group }: Element) =>
  panel !== null
    ? { panel: group === null ? panel : `${group}.${panel}` }
    : group !== null
      ? { group }
      : { page: page.name };

async function add(
  builder: Builder,
  element: Element,
  into: object,
  own: (words: Words) => Words,
  said: (part: string) => Words,
): Promise<void> {
  const { name } = element;
  if (element.__typename === 'QuestionnairePanel') {
    await builder.do('panelAdd', { name, into, panel: container(element, own) });
    return;
  }
  const { kind, fields } = fieldsOf(element as Asked, own, said);
  await builder.do('questionAdd', { name, into, question: { [kind]: fields } });
}

const container = (
  one: {
    titles: Words;
    descriptions: Words;
    visible: boolean;
    readOnly: boolean;
    visibleIf: Formula;
    enableIf: Formula;
  },
  own: (words: Words) => Words,
) =>
  given({
    title: own(one.titles),
    description: own(one.descriptions),
    visible: one.visible ? undefined : false,
    readOnly: one.readOnly || undefined,
    visibleIf: formulaOf(one.visibleIf),
    enableIf: formulaOf(one.enableIf),
  });

/** Leaves out what says nothing. */
const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

type Asked = Exclude<Element, { __typename: 'QuestionnairePanel' }>;
type Loose = { readonly [key: string]: unknown };

const kinds: Readonly<Record<string, string>> = {
  RATING: 'rating',
  NPS: 'nps',
  CSAT: 'csat',
  CES: 'ces',
  SINGLE_CHOICE: 'singleChoice',
  MULTIPLE_CHOICE: 'multipleChoice',
  RANKING: 'ranking',
  BOOLEAN: 'boolean',
  NUMBER: 'number',
  TEXT: 'text',
  LONG_TEXT: 'longText',
  DATE: 'date',
  MATRIX: 'matrix',
  PAIR: 'pair',
  GROUP: 'group',
  FILE: 'file',
  CALCULATED: 'calculated',
  INFO: 'info',
};

function fieldsOf(asked: Asked, own: (words: Words) => Words, said: (part: string) => Words) {
  const one = asked as Loose;
  const words = (value: unknown) => own((value ?? []) as Words);
  const formula = (value: unknown) => formulaOf(value as Formula);
  const { measure, contact, prefill, source, rules } = asked;
  const measured = given({
    index: measure.index,
    element: measure.element,
    weight: measure.weight,
    higherIsBetter: measure.higherIsBetter ? undefined : false,
    scored: measure.scored || undefined,
  });
  const fields = given({
    ...container(asked as never, own),
    required: asked.required && !(asked.kind === 'PAIR' && !one.required) ? true : undefined,
    requiredIf: formula(asked.requiredIf),
    requiredText: words(asked.requiredTexts),
    comment: asked.comment || undefined,
    commentText: words(asked.commentTexts),
    notApplicable: asked.notApplicable || undefined,
    rules: rules.map((rule) => ruleOf(rule as never, own)),
    measure: Object.keys(measured).length > 0 ? measured : undefined,
    source,
    contact,
    prefill,
    defaultAnswer: asked.defaultAnswer && given(asked.defaultAnswer as never),
    min: one.min ?? one.numberMin ?? one.firstDay,
    max: one.max ?? one.numberMax ?? one.lastDay,
    step: one.step,
    steps: one.listed === false ? undefined : list(one.steps).map((step) => stepOf(step, own)),
    notApplicableText: words(one.notApplicableTexts),
    lowText: words(one.lowTexts),
    highText: words(one.highTexts),
    display: displayOf(one),
    choices: list(one.choices).flatMap((choice) => (choice.special ? [] : [choiceOf(choice, own)])),
    choicesVisibleIf: formula(one.choicesVisibleIf),
    choicesEnableIf: formula(one.choicesEnableIf),
    ...special(list(one.choices), own, said),
    countFrom: one.countFrom,
    countTo: one.countTo,
    countBy: one.countBy,
    selectAll: one.selectAll || undefined,
    minSelected: one.minSelected || undefined,
    maxSelected: one.maxSelected,
    partial: one.partial || undefined,
    trueText: words(one.trueTexts),
    falseText: words(one.falseTexts),
    minIs: formula(one.minIs),
    maxIs: formula(one.maxIs),
    integer: one.integer || undefined,
    unit: words(one.unitTexts),
    format: one.format === 'PLAIN' ? undefined : one.format,
    maxLength: [1_000, 10_000].includes(one.maxLength as number) ? undefined : one.maxLength,
    placeholder: words(one.placeholderTexts),
    autocomplete: one.autocomplete,
    rows: list(one.rows).map((row) => choiceOf(row, own)),
    columns: list(one.columns).map((column) => choiceOf(column, own)),
    rowsVisibleIf: formula(one.rowsVisibleIf),
    eachRowRequired: one.eachRowRequired || undefined,
    eachRowUnique: one.eachRowUnique || undefined,
    expectationText: words(one.expectationTexts),
    experienceText: words(one.experienceTexts),
    bothRequired: one.bothRequired || undefined,
    minItems: one.minItems || undefined,
    maxItems: one.maxItems,
    itemTitle: words(one.itemTitles),
    canAdd: one.canAdd === false ? false : undefined,
    canRemove: one.canRemove === false ? false : undefined,
    unique: one.unique,
    addText: words(one.addTexts),
    maxFiles: one.maxFiles === 1 ? undefined : one.maxFiles,
    maxSize: one.maxSize,
    accepted: one.accepted,
    formula: formula(one.formula),
    text: words(one.texts),
  });
  return { kind: kinds[asked.kind] ?? '', fields };
}

const list = (value: unknown): Loose[] => (value ?? []) as Loose[];

const displayOf = ({ singleDisplay, multipleDisplay, numberDisplay }: Loose): unknown => {
  const display = singleDisplay ?? multipleDisplay ?? numberDisplay;
  return ['RADIO', 'CHECKBOXES', 'FIELD'].includes(String(display)) ? undefined : display;
};

const stepOf = ({ value, score, texts }: Loose, own: (words: Words) => Words) =>
  given({ value, text: own(texts as Words), score: score === value ? undefined : score });

const choiceOf = (choice: Loose, own: (words: Words) => Words) =>
  given({
    code: choice.code,
    numeric: choice.numeric || undefined,
    text: own(choice.texts as Words),
    score: choice.numeric && String(choice.score) === choice.code ? undefined : choice.score,
    notApplicable: choice.notApplicable || undefined,
    visibleIf: formulaOf(choice.visibleIf as Formula),
    enableIf: formulaOf(choice.enableIf as Formula),
  });

const specials: Readonly<Record<string, string>> = {
  OTHER: 'other',
  NONE: 'none',
  REFUSE: 'refuse',
  DONT_KNOW: 'dontKnow',
};
const special = (choices: readonly Loose[], own: (words: Words) => Words, said: (part: string) => Words) =>
  Object.fromEntries(
    choices.flatMap((choice) => {
      const name = specials[String(choice.special)];
      return name ? [[name, true] as const, [`${name}Text`, own(said(`${name}Text`))] as const] : [];
    }),
  );

function ruleOf(rule: Loose, own: (words: Words) => Words): object {
  const message = own(rule.messages as Words);
  const told = given({ message });
  if (rule.kind === 'EMAIL') return { email: told };
  if (rule.kind === 'EXPRESSION') return { rule: { holds: formulaOf(rule.holds as Formula), ...told } };
  const bounds = given({ min: rule.min || undefined, max: rule.max, ...told });
  if (rule.kind === 'RANGE') return { range: given({ ...bounds, min: rule.min }) };
  return rule.kind === 'COUNT'
    ? { count: bounds }
    : { length: { ...bounds, ...(rule.digits ? {} : { digits: false }) } };
}

/** As structure where structure prints to the same words, else as the words. */
function formulaOf(formula: Formula): object | undefined {
  if (!formula) return undefined;
  const parsed = parseExpression(formula.expression);
  const canonical = parsed.ok && printExpression(parsed.value) === formula.expression;
  return canonical && formula.condition && formula.condition.length > 0
    ? { condition: conditionOf(formula.condition, 0, formula.expression) }
    : { expression: formula.expression };
}

function conditionOf(nodes: readonly ConditionNode[], at: number, expression: string): object {
  const node = nodes[at];
  if (!node) throw new Error('a condition names a part that is not there');
  const parts = node.parts.map((part) => conditionOf(nodes, part, expression));
  if (node.is === 'ALL') return { all: parts };
  if (node.is === 'ANY') return { any: parts };
  if (node.is === 'NOT') return { not: parts[0] };
  const { question, op, text, number, boolean, values } = node;
  const numbers = values.length > 0 && !expression.includes(`'${values[0]}'`);
  const value =
    values.length > 0
      ? numbers
        ? { numbers: values.map(Number) }
        : { texts: values }
      : boolean !== null
        ? { boolean: boolean === 'true' }
        : number !== null
          ? { number }
          : text !== null
            ? { text }
            : undefined;
  return { is: { question, op, ...(value ? { value } : {}) } };
}
