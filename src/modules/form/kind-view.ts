import { entry, isList, isNode, type Json, mitraOf, type Node, wordIn } from '../../engines/questionnaire/document.js';
import { multipleTypes } from '../../engines/questionnaire/edit/kinds/multiple-choice.js';
import { numberInputs } from '../../engines/questionnaire/edit/kinds/number.js';
import { singleTypes } from '../../engines/questionnaire/edit/kinds/single-choice.js';
import { parseExpression } from '../../engines/questionnaire/expression/parse.js';
import type { Choice, Question, ScaleStep } from '../../engines/questionnaire/model.js';
import type { FormulaType } from './formula.type.js';
import { formulaView } from './formula-view.js';
import type { QuestionChoiceType, QuestionStepType } from './question-parts.type.js';
import { type Reader, textsAt, textsView } from './texts-view.js';

/** What a question's own kind adds, under the name of its type in the contract. */
export function kindView(question: Question, reader: Reader): object {
  const { node } = question;
  const texts = (key: string) => textsAt(node, key, reader);
  const formula = (key: string) => formulaIn(node, key);
  const number = (key: string) => numberIn(node, key);
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return {
        __typename: question.kind === 'RATING' ? 'RatingQuestion' : 'ScaleQuestion',
        steps: question.steps.map(stepView),
        listed: isList(entry(node, 'rateValues')),
        min: number('rateMin'),
        max: number('rateMax'),
        step: number('rateStep'),
        lowTexts: texts('minRateDescription'),
        highTexts: texts('maxRateDescription'),
        notApplicableTexts: textsView(question.notApplicable?.texts ?? {}),
      };
    case 'SINGLE_CHOICE':
      return {
        __typename: 'SingleChoiceQuestion',
        ...choicesView(node, question.choices, reader),
        display: nameOf(singleTypes, entry(node, 'type'), 'RADIO'),
        countFrom: number('choicesMin'),
        countTo: number('choicesMax'),
        countBy: number('choicesStep'),
      };
    case 'MULTIPLE_CHOICE':
      return {
        __typename: 'MultipleChoiceQuestion',
        ...choicesView(node, question.choices, reader),
        display: nameOf(multipleTypes, entry(node, 'type'), 'CHECKBOXES'),
        selectAll: question.selectAll,
        minSelected: question.minSelected,
        maxSelected: question.maxSelected,
      };
    case 'RANKING':
      return {
        __typename: 'RankingQuestion',
        ...choicesView(node, question.choices, reader),
        partial: question.partial,
        minSelected: question.minSelected,
        maxSelected: question.maxSelected,
      };
    case 'BOOLEAN':
      return { __typename: 'BooleanQuestion', trueTexts: texts('labelTrue'), falseTexts: texts('labelFalse') };
    case 'NUMBER': {
      const { min, max, minIs, maxIs, integer, unit } = question;
      const display = nameOf(numberInputs, entry(node, 'inputType'), 'FIELD');
      const bounds = { min, max, minIs: formulaView(minIs), maxIs: formulaView(maxIs) };
      return { __typename: 'NumberQuestion', ...bounds, integer, unitTexts: textsView(unit), display };
    }
    case 'TEXT':
    case 'LONG_TEXT':
      return {
        __typename: question.kind === 'TEXT' ? 'TextQuestion' : 'LongTextQuestion',
        maxLength: question.maxLength,
        placeholderTexts: texts('placeholder'),
        format: question.format,
        autocomplete: wordIn(entry(node, 'autocomplete')) || null,
      };
    case 'DATE': {
      const { min, max, minIs, maxIs } = question;
      return { __typename: 'DateQuestion', min, max, minIs: formulaView(minIs), maxIs: formulaView(maxIs) };
    }
    case 'MATRIX':
      return {
        __typename: 'MatrixQuestion',
        rows: itemViews(node, 'rows', reader),
        columns: itemViews(node, 'columns', reader),
        rowsVisibleIf: formula('rowsVisibleIf'),
        eachRowRequired: question.eachRowRequired,
        eachRowUnique: question.eachRowUnique,
      };
    case 'PAIR':
      return {
        __typename: 'PairQuestion',
        steps: question.steps.map(stepView),
        expectationTexts: textsView(question.expectation.texts),
        experienceTexts: textsView(question.experience.texts),
        notApplicableTexts: textsView(question.notApplicable?.texts ?? {}),
        bothRequired: question.eachRowRequired,
      };
    case 'GROUP':
      return {
        __typename: 'GroupQuestion',
        minItems: question.minItems,
        maxItems: question.maxItems,
        itemTitles: textsView(question.itemTitles),
        canAdd: question.canAdd,
        canRemove: question.canRemove,
        unique: question.unique,
        addTexts: texts('addPanelText'),
      };
    case 'FILE': {
      const { maxFiles, maxSize, accepted } = question;
      return { __typename: 'FileQuestion', maxFiles, maxSize, accepted };
    }
    case 'CALCULATED':
      return { __typename: 'CalculatedQuestion', formula: formulaView(question.formula) };
    case 'INFO':
      return { __typename: 'InfoQuestion', texts: textsView(question.texts) };
    case 'OPAQUE':
      return { __typename: 'OpaqueQuestion', type: question.type, json: JSON.stringify(node, null, 2) };
  }
}

const stepView = ({ value, texts, score }: ScaleStep): QuestionStepType => ({ value, texts: textsView(texts), score });

/** Listed choices as they stand, then those that are counted out or special. */
const choicesView = (node: Node, choices: readonly Choice[], reader: Reader) => ({
  choices: [
    ...itemViews(node, 'choices', reader),
    ...choices.filter((one) => one.special !== null || isCounted(node, one)).map(choiceView),
  ],
  choicesVisibleIf: formulaIn(node, 'choicesVisibleIf'),
  choicesEnableIf: formulaIn(node, 'choicesEnableIf'),
});

function isCounted(node: Node, { code, special }: Choice): boolean {
  const listed = entry(node, 'choices');
  const codes = (isList(listed) ? listed : []).map((one) => wordIn(isNode(one) ? one.value : one));
  return special === null && !codes.includes(code);
}

const choiceView = ({ code, value, texts, special, score }: Choice): QuestionChoiceType => ({
  code,
  numeric: typeof value === 'number',
  texts: textsView(texts),
  special,
  notApplicable: false,
  score,
});

/** The entries of a list as the document has them. */
function itemViews(node: Node, key: string, reader: Reader): QuestionChoiceType[] {
  const list = entry(node, key);
  return (isList(list) ? list : []).map((one) => itemView(isNode(one) ? one : { value: one }, reader));
}

function itemView(node: Node, reader: Reader): QuestionChoiceType {
  const value = entry(node, 'value');
  return {
    code: wordIn(value),
    numeric: typeof value === 'number',
    texts: textsAt(node, 'text', reader),
    notApplicable: entry(mitraOf(node), 'notApplicable') === true,
    score: numberIn(mitraOf(node), 'score') ?? (typeof value === 'number' ? value : null),
    visibleIf: formulaIn(node, 'visibleIf'),
    enableIf: formulaIn(node, 'enableIf'),
  };
}

const numberIn = (node: Node, key: string): number | null => {
  const value = entry(node, key);
  return typeof value === 'number' ? value : null;
};

function formulaIn(node: Node, key: string): FormulaType | null {
  const source = entry(node, key);
  const parsed = typeof source === 'string' && source.trim() !== '' ? parseExpression(source) : null;
  return parsed?.ok && typeof source === 'string' ? formulaView({ source, expression: parsed.value, path: [] }) : null;
}

const nameOf = <T extends string>(names: Readonly<Record<T, string>>, value: Json | undefined, otherwise: T): T =>
  (Object.keys(names) as T[]).find((name) => names[name] === value) ?? otherwise;
