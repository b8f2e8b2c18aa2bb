import { presetOf, scaleKind } from './scale.js';

/** Customer satisfaction: how satisfied; satisfied are the two highest steps. */
export const csat = scaleKind('CSAT', (node) => presetOf(node) === 'CSAT', [
  [1, 5],
  [1, 4],
]);
