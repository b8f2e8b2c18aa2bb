import type { Container, Element, Question } from './model.js';

export const isContainer = (element: Element): element is Container =>
  element.kind === 'PAGE' || element.kind === 'PANEL';

/** All questions of elements in order, those of panels included, those inside groups not. */
export const questionsIn = (elements: readonly Element[]): Question[] =>
  elements.flatMap((one) => (isContainer(one) ? questionsIn(one.elements) : [one]));

/** All pages and panels, outer before inner. */
export const containersIn = (elements: readonly Element[]): Container[] =>
  elements.flatMap((one) => (isContainer(one) ? [one, ...containersIn(one.elements)] : []));

/** All questions, those of groups included. */
export const everyQuestion = (elements: readonly Element[]): Question[] =>
  elements.flatMap((one) => {
    if (isContainer(one)) return everyQuestion(one.elements);
    return one.kind === 'GROUP' ? [one, ...everyQuestion(one.elements)] : [one];
  });
