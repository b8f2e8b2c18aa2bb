import type { Choice, Question, ScaleStep } from '../model.js';
import type { Tell } from './change.js';
import { compare, compareItems, compareTexts, printed } from './compare.js';

/** Tells what changed in what only one kind of question has. Both are of one kind. */
export function compareKinds(before: Question, after: Question, tell: Tell): void {
  compareScales(before, after, tell);
  compareChoices(before, after, tell);
  if (before.kind === 'BOOLEAN' && after.kind === 'BOOLEAN') {
    compareTexts('LABEL_CHANGED', before.trueTexts, after.trueTexts, 'true', tell);
    compareTexts('LABEL_CHANGED', before.falseTexts, after.falseTexts, 'false', tell);
  }
  if ('minIs' in before && 'minIs' in after) {
    const limits = ({ min, max, minIs, maxIs }: typeof before) => [min, max, printed([minIs]), printed([maxIs])];
    compare('LIMITS_CHANGED', limits(before), limits(after), tell);
  }
  if (before.kind === 'NUMBER' && after.kind === 'NUMBER') {
    compare('UNIT_CHANGED', unitOf(before.unit), unitOf(after.unit), tell);
    compare('LIMITS_CHANGED', before.integer, after.integer, tell);
  }
  if ('maxLength' in before && 'maxLength' in after) {
    compare('FORMAT_CHANGED', before.format, after.format, tell);
    compare('LIMITS_CHANGED', before.maxLength, after.maxLength, tell);
  }
  if (before.kind === 'FILE' && after.kind === 'FILE') {
    const limits = ({ maxFiles, maxSize, accepted }: typeof before) => [maxFiles, maxSize, accepted];
    compare('LIMITS_CHANGED', limits(before), limits(after), tell);
  }
  if (before.kind === 'GROUP' && after.kind === 'GROUP') {
    const limits = ({ minItems, maxItems, canAdd, canRemove, unique }: typeof before) => [
      minItems,
      maxItems,
      canAdd,
      canRemove,
      unique,
    ];
    compare('LIMITS_CHANGED', limits(before), limits(after), tell);
  }
  if (before.kind === 'CALCULATED' && after.kind === 'CALCULATED')
    compare('FORMULA_CHANGED', printed([before.formula]), printed([after.formula]), tell);
}

/** A unit is the same where a language of both names it alike. */
const unitOf = (texts: Readonly<Record<string, string>>): string => Object.values(texts)[0] ?? '';

const values = (steps: readonly ScaleStep[]): string =>
  steps
    .map((step) => step.value)
    .sort((a, b) => a - b)
    .join(', ');
const asItems = (steps: readonly ScaleStep[]) => steps.map(({ value, texts }) => ({ code: String(value), texts }));

function compareScales(before: Question, after: Question, tell: Tell): void {
  if (!('steps' in before) || !('steps' in after)) return;
  compare('SCALE_CHANGED', values(before.steps), values(after.steps), tell);
  if (values(before.steps) === values(after.steps)) {
    compareItems(
      asItems(before.steps),
      asItems(after.steps),
      { added: 'SCALE_CHANGED', removed: 'SCALE_CHANGED' },
      tell,
    );
    compareScores(
      before.steps.map(({ value, score }) => [String(value), score]),
      after.steps.map(({ value, score }) => [String(value), score]),
      tell,
    );
  }
  if ('lowTexts' in before && 'lowTexts' in after) {
    compareTexts('LABEL_CHANGED', before.lowTexts, after.lowTexts, 'min', tell);
    compareTexts('LABEL_CHANGED', before.highTexts, after.highTexts, 'max', tell);
  }
  if (before.kind === 'PAIR' && after.kind === 'PAIR') {
    const rows = ({ expectation, experience }: typeof before) => [expectation, experience];
    compare(
      'PAIR_CHANGED',
      rows(before).map((one) => one.code),
      rows(after).map((one) => one.code),
      tell,
    );
    compareItems(rows(before), rows(after), { added: 'PAIR_CHANGED', removed: 'PAIR_CHANGED' }, tell);
    compare('LIMITS_CHANGED', before.eachRowRequired, after.eachRowRequired, tell);
  }
}

function compareChoices(before: Question, after: Question, tell: Tell): void {
  if ('choices' in before && 'choices' in after) {
    const ranked = before.kind === 'RANKING';
    const kinds = ranked
      ? ({ added: 'RANKED_CHOICES_CHANGED', removed: 'RANKED_CHOICES_CHANGED' } as const)
      : ({ added: 'CHOICE_ADDED', removed: 'CHOICE_REMOVED' } as const);
    compareItems(before.choices, after.choices, kinds, tell);
    compareScores(scored(before.choices), scored(after.choices), tell);
    compare('OFFER_CHANGED', offers(before.choices, after.choices), offers(after.choices, before.choices), tell);
  }
  if ('minSelected' in before && 'minSelected' in after) {
    const limits = ({ minSelected, maxSelected }: typeof before) => [minSelected, maxSelected];
    compare('LIMITS_CHANGED', limits(before), limits(after), tell);
  }
  if (before.kind === 'RANKING' && after.kind === 'RANKING')
    compare('LIMITS_CHANGED', before.partial, after.partial, tell);
  if (before.kind === 'MATRIX' && after.kind === 'MATRIX') {
    compareItems(before.rows, after.rows, { added: 'ROW_ADDED', removed: 'ROW_REMOVED' }, tell);
    const numeric = [...before.columns, ...after.columns].every((column) => typeof column.value === 'number');
    const kinds = numeric
      ? ({ added: 'SCALE_CHANGED', removed: 'SCALE_CHANGED' } as const)
      : ({ added: 'CHOICE_ADDED', removed: 'CHOICE_REMOVED' } as const);
    compareItems(before.columns, after.columns, kinds, tell);
    compareScores(scored(before.columns), scored(after.columns), tell);
    compare('OFFER_CHANGED', offers(before.rows, after.rows), offers(after.rows, before.rows), tell);
    compare('NOT_APPLICABLE_CHANGED', before.notApplicableColumn?.code, after.notApplicableColumn?.code, tell);
    const limits = ({ eachRowRequired, eachRowUnique }: typeof before) => [eachRowRequired, eachRowUnique];
    compare('LIMITS_CHANGED', limits(before), limits(after), tell);
  }
}

const scored = (choices: readonly Choice[]): [string, number | null][] =>
  choices.map(({ code, score }) => [code, score]);

type Scores = readonly (readonly [string, number | null])[];
function compareScores(before: Scores, after: Scores, tell: Tell): void {
  const now = new Map(after);
  for (const [code, score] of before)
    if (now.has(code) && now.get(code) !== score) tell('SCORE_CHANGED', String(score), String(now.get(code)), code);
}

type Offered = readonly { readonly code: string; readonly offeredIf: Parameters<typeof printed>[0] }[];
/** The conditions of those that both versions have. */
const offers = (items: Offered, others: Offered): string =>
  items
    .filter(({ code, offeredIf }) => offeredIf.length > 0 && others.some((other) => other.code === code))
    .map(({ code, offeredIf }) => `${code}: ${printed(offeredIf)}`)
    .sort()
    .join('; ');
