import { contradiction } from './contradiction.js';
import { deadEnd } from './dead-end.js';
import type { Rule } from './finding.js';
import { missingElement } from './missing-element.js';
import { missingTranslation } from './missing-translation.js';
import { nothingAsked } from './nothing-asked.js';
import { sameLabel } from './same-label.js';
import { saysNothing } from './says-nothing.js';
import { unknownQuote } from './unknown-quote.js';
import { unreachable } from './unreachable.js';

/** Every rule, in the order a questionnaire is mended: its logic first, then what it measures, then its words. */
export const rules: readonly Rule[] = [
  nothingAsked,
  contradiction,
  saysNothing,
  unreachable,
  deadEnd,
  missingElement,
  unknownQuote,
  missingTranslation,
  sameLabel,
];
