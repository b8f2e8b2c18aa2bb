import { cut } from '../../../kernel/text.js';
import { blame, type Run } from '../answer-fault.js';
import type { Node } from '../document.js';
import type { Value, ValueType } from '../expression/value.js';
import { type Item, itemsOf } from '../items.js';
import { limits } from '../limits.js';
import type { Choice, Formula, NotApplicable, SpecialChoice } from '../model.js';
import { flag, type Reading, wholeOf } from '../reading.js';
import { inLanguage, type Texts, textsOf } from '../texts.js';
import type { Test, Tools } from './kind.js';
import { isNotApplicable, scoreOf } from './scale.js';

/** SurveyJS's special choices: the property that shows one (and its older name), its code, its text. */
const specials: readonly (readonly [SpecialChoice, string, string, string, Texts])[] = [
  ['REFUSE', 'showRefuseItem', 'hasRefuse', 'refused', { en: 'Refuse to answer', id: 'Menolak menjawab' }],
  ['DONT_KNOW', 'showDontKnowItem', 'hasDontKnow', 'dontknow', { en: "Don't know", id: 'Tidak tahu' }],
  ['NONE', 'showNoneItem', 'hasNone', 'none', { en: 'None', id: 'Tidak ada' }],
  ['OTHER', 'showOtherItem', 'hasOther', 'other', { en: 'Other (describe)', id: 'Lainnya (sebutkan)' }],
];
const textKeys: Readonly<Record<SpecialChoice, string>> = {
  REFUSE: 'refuseText',
  DONT_KNOW: 'dontKnowText',
  NONE: 'noneText',
  OTHER: 'otherText',
};

/** Reads the choices of a question: listed, counted out, special; and the one that stands for "does not apply". */
export function choicesOf(
  node: Node,
  reading: Reading,
  withSpecials = true,
): { choices: Choice[]; notApplicable: NotApplicable | null } {
  const { note, language } = reading;
  const items = [...itemsOf(node, 'choices', limits.choices, language, note), ...counted(node, reading)];
  const outside = items.find(isNotApplicable);
  const listed = items.filter((item) => item !== outside);
  const extra = withSpecials ? specialsOf(node, reading) : [];
  const numeric = extra.length === 0 && listed.every((item) => typeof item.value === 'number');
  const ofAll = [reading.formula(node, 'choicesVisibleIf'), reading.formula(node, 'choicesEnableIf')].filter(isFormula);
  const choices = [...listed.map((item) => choiceOf(item, numeric, ofAll, reading)), ...extra];
  if (choices.length === 0) note('REQUIRED', ['choices'], 'It needs choices.', 'Pilihan harus diisi.');
  const codes = new Set(listed.map((item) => item.code));
  for (const { special, code } of choices)
    if (special && codes.has(code))
      note('DUPLICATE', ['choices'], `"${code}" is a special choice here.`, `"${code}" adalah pilihan khusus di sini.`);
  return { choices, notApplicable: outside ? { code: outside.value, texts: outside.texts } : null };
}

const isFormula = (one: Formula | null): one is Formula => one !== null;

function choiceOf(item: Item, numeric: boolean, ofAll: readonly Formula[], reading: Reading): Choice {
  const own = item.node
    ? [reading.formula(item.node, 'visibleIf', item.path), reading.formula(item.node, 'enableIf', item.path)].filter(
        isFormula,
      )
    : [];
  return {
    code: item.code,
    value: numeric ? item.value : item.code,
    texts: item.texts,
    special: null,
    offeredIf: [...ofAll, ...own],
    score: scoreOf(item),
    node: item.node,
  };
}

function specialsOf(node: Node, { language, note }: Reading): Choice[] {
  return specials.flatMap(([special, shown, older, code, texts]) => {
    if (!flag(node, shown, note) && !flag(node, older, note)) return [];
    const own = textsOf(node, textKeys[special], language, note);
    return [{ code, value: code, texts: { ...texts, ...own }, special, offeredIf: [], score: null, node: null }];
  });
}

/** The choices a dropdown counts out; how many is reckoned before any is made. */
function counted(node: Node, { note }: Reading): Item[] {
  const low = wholeOf(node, 'choicesMin', note);
  const high = wholeOf(node, 'choicesMax', note);
  if (low === null || high === null) {
    if (low !== high)
      note(
        'REQUIRED',
        ['choicesMin'],
        'choicesMin and choicesMax go together.',
        'choicesMin dan choicesMax berpasangan.',
      );
    return [];
  }
  const by = wholeOf(node, 'choicesStep', note) ?? 1;
  const count = Math.floor((high - low) / by) + 1;
  if (!(by > 0) || !(count > 0) || count > limits.choices) {
    note(
      count > limits.choices ? 'TOO_MANY' : 'OUT_OF_RANGE',
      ['choicesMax'],
      `1 to ${limits.choices} choices; ask for a number instead.`,
      `1 sampai ${limits.choices} pilihan; atau tanyakan angka.`,
    );
    return [];
  }
  return Array.from({ length: count }, (_, index) => {
    const value = low + index * by;
    return { code: String(value), value, texts: {}, mitra: {}, node: null, path: ['choices', String(index)] };
  });
}

/** The type of one answered choice. */
export function choiceType(choices: readonly Choice[]): ValueType {
  return choices.every((choice) => typeof choice.value === 'number')
    ? { is: 'NUMBER' }
    : { is: 'CHOICE', codes: choices.map((choice) => choice.code) };
}

export const offeredIfOf = (choices: readonly { readonly offeredIf: readonly Formula[] }[]): Formula[] => [
  ...new Set(choices.flatMap((choice) => choice.offeredIf)),
];

/** Which codes a set of choices (rows) offers right now; undefined when it always offers all. */
export function offering(
  choices: readonly { readonly code: string; readonly value?: Value; readonly offeredIf: readonly Formula[] }[],
  tools: Tools,
): ((code: string, run: Run) => boolean) | undefined {
  const tests = new Map<string, (run: Run) => boolean>();
  const made = new Map<Formula, Test>();
  for (const { code, value, offeredIf } of choices) {
    const own = offeredIf.flatMap((formula) => {
      const test = made.get(formula) ?? tools.test([formula]);
      if (test) made.set(formula, test);
      return test ?? [];
    });
    if (own.length > 0) tests.set(code, (run) => own.every((test) => test(run, value ?? code)));
  }
  return tests.size > 0 ? (code, run) => tests.get(code)?.(run) ?? true : undefined;
}

/** A choice that is not offered: in a draft it goes and is listed, in a finished response it is a fault. */
export function notOffered(path: readonly string[], run: Run): void {
  if (run.mode === 'DRAFT') run.dropped.push({ path: [...run.prefix, ...path], because: 'NOT_OFFERED' });
  else
    blame(
      run,
      'NOT_OFFERED',
      path,
      'This choice is not offered after the other answers. Choose another.',
      'Pilihan ini tidak tersedia setelah jawaban lainnya. Pilih yang lain.',
    );
}

export function unknownChoice(code: string, codes: readonly string[], path: readonly string[], run: Run): null {
  const shown = codes.slice(0, 20).join(', ') + (codes.length > 20 ? ', …' : '');
  const given = cut(code, 40);
  return blame(
    run,
    'UNKNOWN_CHOICE',
    path,
    `"${given}" is no choice here. Answer by code: ${shown}.`,
    `"${given}" bukan pilihan di sini. Jawab dengan kode: ${shown}.`,
  );
}

export function choiceDisplay(
  choices: readonly Pick<Choice, 'code' | 'texts'>[],
): (code: string, language: string) => string {
  const texts = new Map(choices.map((choice) => [choice.code, choice.texts]));
  return (code, language) => inLanguage(texts.get(code) ?? {}, language) ?? code;
}
