import { isKeptText } from '../presence.js';
import { TEXT } from '../types.js';
import type { Functions } from './function.js';

export const textFunctions: Functions = {
  substring: {
    parameters: ['TEXT', 'NUMBER', 'NUMBER'],
    least: 2,
    returns: (_types, { of: [words] }, complain) => {
      if (words && !isKeptText(words))
        complain(
          'WRONG_ARGUMENTS',
          words.at,
          'SurveyJS takes an answer of digits for a number here. Write it as {#name}.',
          'SurveyJS menganggap jawaban berupa angka sebagai bilangan di sini. Tulis {#nama}.',
        );
      return TEXT;
    },
    run: ([words, start, end]) => {
      if (typeof words !== 'string' || !isPosition(start)) return '';
      return isPosition(end) ? words.substring(start, end) : words.substring(start);
    },
  },
};

const isPosition = (value: unknown): value is number => Number.isFinite(value);
