import { presetOf, scaleKind } from './scale.js';

/** A rating on any numeric scale (skala penilaian). */
export const rating = scaleKind('RATING', (node) => !presets.has(presetOf(node) ?? ''), null);

/** What other kinds take. */
const presets = new Set(['NPS', 'CSAT', 'CES']);
