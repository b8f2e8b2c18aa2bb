import { presetOf, scaleKind } from './scale.js';

/** Customer effort score: how easy; whether a high value is good the document says by `higherIsBetter`. */
export const ces = scaleKind('CES', (node) => presetOf(node) === 'CES', [
  [1, 7],
  [1, 5],
]);
