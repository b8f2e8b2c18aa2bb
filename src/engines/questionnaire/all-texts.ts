import { isContainer } from './elements.js';
import type { Choice, Element, MatrixRow, Question, Questionnaire, ScaleStep } from './model.js';
import type { Texts } from './texts.js';

/** A text that respondents read, and where it stands. */
export interface PlacedText {
  readonly path: readonly string[];
  readonly texts: Texts;
}

/** Every text of a questionnaire that the document gives, in reading order. */
export function allTexts(questionnaire: Questionnaire): PlacedText[] {
  const { titles, descriptions, pages } = questionnaire;
  const own = [at(['title'], titles), at(['description'], descriptions)];
  return [...own, ...pages.flatMap(textsOf)].filter(({ texts }) => Object.keys(texts).length > 0);
}

const at = (path: readonly string[], texts: Texts): PlacedText => ({ path, texts });

function textsOf(element: Element): PlacedText[] {
  const { path, titles, descriptions } = element;
  const own = [at([...path, 'title'], titles), at([...path, 'description'], descriptions)];
  if (isContainer(element)) return [...own, ...element.elements.flatMap(textsOf)];
  const validators = element.validators.map(({ texts }, index) =>
    at([...path, 'validators', String(index), 'text'], texts),
  );
  return [...own, at([...path, 'requiredErrorText'], element.requiredTexts), ...partsOf(element), ...validators];
}

function partsOf(question: Question): PlacedText[] {
  const { path, notApplicable } = question;
  const here = (key: string, texts: Texts) => at([...path, key], texts);
  const outside = notApplicable ? [here('notApplicable', notApplicable.texts)] : [];
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return [
        ...labels(path, 'rateValues', question.steps),
        ...outside,
        here('minRateDescription', question.lowTexts),
        here('maxRateDescription', question.highTexts),
      ];
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'RANKING':
      return [...labels(path, 'choices', question.choices), ...outside];
    case 'BOOLEAN':
      return [here('labelTrue', question.trueTexts), here('labelFalse', question.falseTexts)];
    case 'NUMBER':
      return [here('unit', question.unit)];
    case 'MATRIX': {
      const last = question.notApplicableColumn ? [question.notApplicableColumn] : [];
      return [...labels(path, 'rows', question.rows), ...labels(path, 'columns', [...question.columns, ...last])];
    }
    case 'PAIR':
      return [
        ...labels(path, 'rows', [question.expectation, question.experience]),
        ...labels(path, 'columns', question.steps),
        ...outside,
      ];
    case 'GROUP':
      return [here('templateTitle', question.itemTitles), ...question.elements.flatMap(textsOf)];
    case 'INFO':
      return [here('html', question.texts)];
    default:
      return [];
  }
}

const labels = (
  path: readonly string[],
  key: string,
  items: readonly (Pick<Choice | MatrixRow, 'code' | 'texts'> | Pick<ScaleStep, 'value' | 'texts'>)[],
): PlacedText[] => items.map((item) => at([...path, key, String('code' in item ? item.code : item.value)], item.texts));
