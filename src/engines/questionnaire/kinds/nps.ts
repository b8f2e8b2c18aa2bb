import { presetOf, scaleKind } from './scale.js';

/** Net Promoter Score: how likely to recommend, 0 to 10. */
export const nps = scaleKind('NPS', (node) => presetOf(node) === 'NPS', [[0, 10]]);
