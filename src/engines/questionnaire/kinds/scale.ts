import { blame, type Run } from '../answer-fault.js';
import { entry, mitraOf, type Node } from '../document.js';
import { type Item, itemsOf } from '../items.js';
import { limits } from '../limits.js';
import type { NotApplicable, QuestionKind, RatingQuestion, ScaleStep } from '../model.js';
import { numberOf, type Reading } from '../reading.js';
import { inLanguage, textsOf } from '../texts.js';
import type { Handler, Kind } from './kind.js';
import { only, wrongType } from './only.js';

/** The preset a rating names: a scale whose ends and meaning are fixed, so that figures can be compared. */
export const presetOf = (node: Node): string | null => {
  const preset = entry(mitraOf(node), 'preset');
  return typeof preset === 'string' ? preset : null;
};

/** A rating kind; `scales` are the only ends it may have, null for any. */
export function scaleKind(
  kind: RatingQuestion['kind'],
  takes: (node: Node) => boolean,
  scales: readonly (readonly [number, number])[] | null,
): Kind<RatingQuestion> {
  return {
    takes: (type, node) => type === 'rating' && takes(node),
    read: (node, base, reading) => {
      const { steps, notApplicable } = scaleOf(node, 'rateValues', reading);
      const all = steps.length > 0 && entry(node, 'autoGenerate') !== true ? steps : counted(node, reading);
      if (scales) checkEnds(kind, all, scales, reading);
      return {
        ...base,
        kind,
        steps: all,
        notApplicable: notApplicable ?? base.notApplicable,
        lowTexts: textsOf(node, 'minRateDescription', reading.language, reading.note),
        highTexts: textsOf(node, 'maxRateDescription', reading.language, reading.note),
      };
    },
    typeOf: () => ({ is: 'NUMBER' }),
    handler: (question) => ratingHandler(question),
    fromData: (_, data) => (typeof data === 'number' ? { number: data } : null),
  };
}

function checkEnds(
  kind: QuestionKind,
  steps: readonly ScaleStep[],
  scales: readonly (readonly [number, number])[],
  { note }: Reading,
): void {
  const values = new Set(steps.map((step) => step.value));
  const fits = scales.some(
    ([low, high]) =>
      values.size === high - low + 1 && [...values].every((one) => Number.isInteger(one) && one >= low && one <= high),
  );
  const allowed = scales.map(([low, high]) => `${low}–${high}`);
  if (!fits)
    note(
      'OUT_OF_RANGE',
      ['rateMax'],
      `${kind} is asked on the scale ${allowed.join(' or ')}.`,
      `${kind} ditanyakan dengan skala ${allowed.join(' atau ')}.`,
    );
}

/** Reads the steps of a scale listed under a key, and the entry that stands for "does not apply". */
export function scaleOf(
  node: Node,
  key: string,
  reading: Reading,
): { steps: ScaleStep[]; notApplicable: NotApplicable | null } {
  const items = itemsOf(node, key, limits.columns, reading.language, reading.note);
  const outside = items.find(isNotApplicable);
  const steps = items
    .filter((item) => item !== outside)
    .flatMap((item) => {
      if (typeof item.value === 'number') return [{ value: item.value, texts: item.texts, score: scoreOf(item) }];
      reading.note('INVALID', item.path, 'A step of a scale is a number.', 'Langkah skala berupa angka.');
      return [];
    });
  return { steps, notApplicable: outside ? { code: outside.value, texts: outside.texts } : null };
}

export const isNotApplicable = (item: Item): boolean => entry(item.mitra, 'notApplicable') === true;

export function scoreOf(item: Item): number | null {
  const score = entry(item.mitra, 'score');
  if (typeof score === 'number') return score;
  return typeof item.value === 'number' ? item.value : null;
}

/** More than SurveyJS itself shows. */
const MOST_STEPS = 20;

/** The steps a rating counts out by its ends. */
function counted(node: Node, { note }: Reading): ScaleStep[] {
  const low = numberOf(node, 'rateMin', note) ?? 1;
  const by = numberOf(node, 'rateStep', note) ?? 1;
  const high = numberOf(node, 'rateMax', note) ?? 5;
  const count = Math.floor((high - low) / by + 1e-9) + 1;
  if (!(by > 0) || !(count >= 2) || count > MOST_STEPS) {
    note(
      'OUT_OF_RANGE',
      ['rateMax'],
      `A scale has 2 to ${MOST_STEPS} steps.`,
      `Skala terdiri atas 2 sampai ${MOST_STEPS} langkah.`,
    );
    return [];
  }
  const claimed = numberOf(node, 'rateCount', note);
  if (claimed !== null && claimed !== count)
    note(
      'INVALID',
      ['rateCount'],
      `rateMin, rateMax and rateStep make ${count} steps. Leave rateCount out.`,
      `rateMin, rateMax, dan rateStep menghasilkan ${count} langkah. Hapus rateCount.`,
    );
  return Array.from({ length: count }, (_, index) => {
    const value = Number((low + by * index).toFixed(9));
    return { value, texts: {}, score: value };
  });
}

/** One number of a scale; the same for a rating and for each half of a pair. */
export function stepReader(
  steps: readonly ScaleStep[],
): (value: unknown, path: readonly string[], run: Run) => number | null {
  const values = new Set(steps.map((step) => step.value));
  const shown = steps.map((step) => step.value).join(', ');
  return (value, path, run) => {
    if (typeof value !== 'number') return wrongType(path, run, 'a number', 'angka');
    if (values.has(value)) return value + 0;
    return blame(run, 'OUT_OF_RANGE', path, `Choose one of ${shown}.`, `Pilih salah satu dari ${shown}.`);
  };
}

export function stepDisplay(steps: readonly ScaleStep[]): (value: number, language: string) => string {
  const texts = new Map(steps.map((step) => [step.value, step.texts]));
  return (value, language) => inLanguage(texts.get(value) ?? {}, language) ?? String(value);
}

function ratingHandler(question: RatingQuestion): Handler<number> {
  const { key, steps } = question;
  const step = stepReader(steps);
  const path = [key];
  const scores = new Map(steps.map((one) => [one.value, one.score]));
  return {
    read: (value, run) => {
      const number = only(value, 'number', key, run);
      return number === null ? null : step(number, path, run);
    },
    value: (held) => held,
    store: (held) => ({ number: held }),
    score: (held) => scores.get(held) ?? null,
    display: stepDisplay(steps),
  };
}
