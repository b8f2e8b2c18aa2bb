import { everyQuestion } from '../../engines/questionnaire/elements.js';
import type { Question } from '../../engines/questionnaire/model.js';
import type { Texts } from '../../engines/questionnaire/texts.js';

/** Every text a question shows. */
export function textsIn(question: Question): readonly Texts[] {
  const own = [
    question.titles,
    question.descriptions,
    ...(question.notApplicable ? [question.notApplicable.texts] : []),
  ];
  return [...own, ...partsOf(question)];
}

function partsOf(question: Question): readonly Texts[] {
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return [...question.steps.map(({ texts }) => texts), question.lowTexts, question.highTexts];
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'RANKING':
      return question.choices.map(({ texts }) => texts);
    case 'BOOLEAN':
      return [question.trueTexts, question.falseTexts];
    case 'MATRIX':
      return [...question.rows, ...question.columns].map(({ texts }) => texts);
    case 'PAIR':
      return [question.expectation, question.experience, ...question.steps].map(({ texts }) => texts);
    case 'GROUP':
      return [question.itemTitles, ...everyQuestion(question.elements).flatMap(textsIn)];
    case 'INFO':
      return [question.texts];
    default:
      return [];
  }
}
