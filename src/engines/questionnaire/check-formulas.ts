import { isContainer, questionsIn } from './elements.js';
import type { ValueType } from './expression/value.js';
import { type Fault, type Note, noteInto } from './fault.js';
import { checkFormula, entryTypes, type Types, typesOf, undetermined, withItem } from './formula-types.js';
import { itemTypeOf, judgesOf, needsOf, shownBy } from './kinds/registry.js';
import type { CalculatedValue, Element, Formula, Question, Questionnaire } from './model.js';

/** Names are suggested for the first unknown ones only: looking for them is the dear part. */
const MOST_SUGGESTIONS = 20;
/** After so many faults no further formula is read. */
const ENOUGH = 200;

interface Checking {
  readonly faults: readonly Fault[];
  readonly note: Note;
  suggestions: number;
}

/** Checks every formula: each name known, each comparison between values that can be compared, conditions yes or no. */
export function checkFormulas(questionnaire: Questionnaire): Fault[] {
  const faults: Fault[] = [];
  const checking: Checking = { faults, note: noteInto(faults), suggestions: MOST_SUGGESTIONS };
  const types = typesOf(questionnaire);
  for (const one of questionnaire.pages) checkElement(one, types, checking);
  for (const one of questionnaire.calculated) checkCalculated(one, types, checking);
  for (const { when } of questionnaire.caseRules) if (when) checkCondition(when, types, checking);
  checkWords(questionnaire, checking);
  return faults;
}

/** What a case is about is told by a text question that is there once. */
function checkWords({ pages, caseRules }: Questionnaire, { note }: Checking): void {
  const texts = questionsIn(pages).filter(({ kind }) => kind === 'TEXT' || kind === 'LONG_TEXT');
  for (const [at, { wordsFrom }] of caseRules.entries())
    if (wordsFrom !== null && !texts.some(({ key }) => key === wordsFrom))
      note(
        'UNKNOWN_REFERENCE',
        ['x-mitra', 'caseRules', String(at), 'wordsFrom'],
        `There is no text question "${wordsFrom.slice(0, 100)}".`,
        `Tidak ada pertanyaan teks "${wordsFrom.slice(0, 100)}".`,
      );
}

function checkElement(element: Element, types: Types, checking: Checking): void {
  if (isContainer(element)) {
    for (const formula of shownBy(element)) checkCondition(formula, types, checking);
    for (const one of element.elements) checkElement(one, types, checking);
  } else checkQuestion(element, types, checking);
}

function checkQuestion(question: Question, types: Types, checking: Checking): void {
  for (const formula of shownBy(question)) checkCondition(formula, types, checking);
  switch (question.kind) {
    case 'GROUP': {
      const inner = entryTypes(question.elements, types);
      for (const one of question.elements) checkElement(one, inner, checking);
      break;
    }
    case 'CALCULATED':
      if (question.formula) checkScalar(question.formula, types, checking);
      break;
    case 'NUMBER':
    case 'DATE':
      for (const formula of [question.minIs, question.maxIs])
        if (formula) checkType(formula, [question.kind], types, checking);
      break;
    default: {
      const item = itemTypeOf(question);
      const shown = new Set(shownBy(question));
      for (const formula of needsOf(question))
        if (!shown.has(formula)) checkCondition(formula, item ? withItem(item, types) : types, checking);
    }
  }
  const bounds: readonly (Formula | null)[] = 'minIs' in question ? [question.minIs, question.maxIs] : [];
  for (const formula of judgesOf(question)) if (!bounds.includes(formula)) checkCondition(formula, types, checking);
}

function checkCalculated({ formula, scored }: CalculatedValue, types: Types, checking: Checking): void {
  if (!formula) return;
  if (scored) checkType(formula, ['NUMBER'], types, checking);
  else checkScalar(formula, types, checking);
}

const checkCondition = (formula: Formula, types: Types, checking: Checking): void =>
  checkType(formula, ['BOOLEAN'], types, checking);
const checkScalar = (formula: Formula, types: Types, checking: Checking): void =>
  checkType(formula, ['NUMBER', 'TEXT', 'BOOLEAN', 'DATE', 'CHOICE', 'EMPTY'], types, checking);

const words: Readonly<Record<ValueType['is'], readonly [string, string]>> = {
  NUMBER: ['a number', 'angka'],
  TEXT: ['a text', 'teks'],
  BOOLEAN: ['a condition (yes or no)', 'syarat (ya atau tidak)'],
  DATE: ['a day', 'tanggal'],
  CHOICE: ['a choice', 'pilihan'],
  EMPTY: ['nothing', 'kosong'],
  ANY: ['a value', 'nilai'],
  LIST: ['a list', 'daftar'],
  RECORD: ['a group of answers', 'kelompok jawaban'],
};

function checkType(formula: Formula, wanted: readonly ValueType['is'][], types: Types, checking: Checking): void {
  if (checking.faults.length >= ENOUGH) return;
  const checked = checkFormula(formula, types, checking.suggestions > 0 ? types.names : []);
  if (!checked.ok) {
    for (const { code, message } of checked.error) {
      if (code === 'UNKNOWN_REFERENCE') checking.suggestions--;
      const own = code === 'UNKNOWN_REFERENCE' ? code : 'EXPRESSION_INVALID';
      checking.note(own, formula.path, message.en, message.id);
    }
  } else if (checked.value !== undetermined && !wanted.includes(checked.value.is)) {
    const [en, id] = words[wanted[0] ?? 'ANY'];
    const [isEn, isId] = words[checked.value.is];
    checking.note('EXPRESSION_INVALID', formula.path, `Should be ${en}, is ${isEn}.`, `Seharusnya ${id}, ini ${isId}.`);
  }
}
