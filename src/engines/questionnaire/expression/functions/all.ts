import { choiceFunctions } from './choice.js';
import { dateFunctions } from './dates.js';
import type { ExpressionFunction } from './function.js';
import { numberFunctions } from './numbers.js';
import { rowFunctions } from './rows.js';
import { textFunctions } from './texts.js';

const functions: ReadonlyMap<string, ExpressionFunction> = new Map(
  [choiceFunctions, numberFunctions, dateFunctions, textFunctions, rowFunctions].flatMap(Object.entries),
);

export const functionNames: readonly string[] = [...functions.keys()];
export const functionNamed = (name: string): ExpressionFunction | undefined => functions.get(name);

interface Reason {
  readonly en: string;
  readonly id: string;
}
const screen: Reason = {
  en: 'it asks about the page on the screen, which the server does not have.',
  id: 'fungsi ini bertanya tentang halaman di layar, yang tidak ada di server.',
};
/** Functions that SurveyJS has and we do not take, and why. */
export const refusedFunctions: ReadonlyMap<string, Reason> = new Map([
  ['currentDate', { en: 'it has a time of day. Use today().', id: 'fungsi ini memuat jam. Gunakan today().' }],
  [
    'displayValue',
    {
      en: 'it yields a label, and labels depend on the language.',
      id: 'hasilnya label, dan label bergantung pada bahasa.',
    },
  ],
  ['propertyValue', screen],
  ['getComment', screen],
  ['isContainerReady', screen],
  ['isDisplayMode', screen],
]);
