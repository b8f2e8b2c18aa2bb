import { entry, isList, isNode, mitraOf, type Node, wordIn } from '../../engines/questionnaire/document.js';
import { sheetOf } from '../../engines/questionnaire/edit/sheet.js';
import { weightModes } from '../../engines/questionnaire/edit/survey-fields.js';
import { everyQuestion } from '../../engines/questionnaire/elements.js';
import type { Container, Questionnaire } from '../../engines/questionnaire/model.js';
import { parseQuestionnaire } from '../../engines/questionnaire/parse.js';
import { elementViews, shownView } from './element-view.js';
import { formulaView } from './formula-view.js';
import type {
  ContentFields,
  QuestionnaireIndexType,
  QuestionnairePageType,
  RegisteredFormType,
  SheetLineType,
} from './questionnaire-content.type.js';
import { type Reader, shownIn, textsAt, textsView } from './texts-view.js';

/** A document that is kept can be read: what could not be was never let in. */
export function readKept(document: Node): Questionnaire {
  const read = parseQuestionnaire(document);
  if (!read.ok) throw new Error('a kept questionnaire cannot be read');
  return read.value;
}

/** What a questionnaire asks, as the contract shows it. The long parts are laid out only where somebody asks. */
export function contentView(questionnaire: Questionnaire, locale: string): ContentFields {
  const { document, language, languages, titles, descriptions, calculated, caseRules } = questionnaire;
  const reader: Reader = { locale, language };
  return {
    language,
    languages,
    startLanguage: wordIn(entry(document, 'locale')) || null,
    titles: textsView(titles),
    descriptions: textsView(descriptions),
    label: labelIn(document),
    progressBar: isOn(document),
    forPartners: isForPartners(document),
    index: indexView(document),
    form: formView(document, reader),
    get pages() {
      return questionnaire.pages.map((page) => pageView(page, reader));
    },
    get questionCount() {
      return everyQuestion(questionnaire.pages).length;
    },
    calculatedValues: calculated.map(({ name, formula, scored }) => ({ name, formula: formulaView(formula), scored })),
    caseRules: caseRules.map(({ name, when, wordsFrom, node }) => ({
      name,
      when: formulaView(when),
      open: wordIn(entry(node, 'open')) || null,
      wordsFrom,
    })),
    get sheet() {
      return sheetView(document, languages);
    },
  };
}

export const labelIn = (document: Node): string | null => wordIn(entry(mitraOf(document), 'version')) || null;

/** Forms of the house are nobody's business outside it, unless somebody says so. */
export const isForPartners = (document: Node): boolean => entry(mitraOf(document), 'forPartners') === true;

const isOn = (document: Node): boolean => {
  const shown = entry(document, 'showProgressBar') ?? false;
  return shown !== false && shown !== 'off';
};

const pageView = (page: Container, reader: Reader): QuestionnairePageType => ({
  name: page.name,
  title: shownIn(page.titles, reader),
  titles: textsView(page.titles),
  ...shownView(page, reader),
  elements: elementViews(page.elements, reader),
});

function indexView(document: Node): QuestionnaireIndexType | null {
  const index = entry(mitraOf(document), 'index');
  if (!isNode(index)) return null;
  const elements = entry(index, 'elements');
  return {
    code: wordIn(entry(index, 'code')) || null,
    regulation: wordIn(entry(index, 'regulation')) || null,
    weightMode: weightModes.find((one) => one === entry(index, 'weightMode')) ?? null,
    elements: isList(elements) ? elements.map(wordIn) : [],
  };
}

function formView(document: Node, reader: Reader): RegisteredFormType | null {
  const form = entry(mitraOf(document), 'form');
  if (!isNode(form)) return null;
  const years = entry(form, 'retentionYears');
  return {
    code: wordIn(entry(form, 'code')) || null,
    edition: wordIn(entry(form, 'edition')) || null,
    series: textsAt(form, 'series', reader),
    retentionYears: typeof years === 'number' ? years : null,
  };
}

const sheetView = (document: Node, languages: readonly string[]): SheetLineType[] =>
  sheetOf(document).map(({ address, words }) => ({
    address,
    texts: words.map(({ language, text }) => ({ language, text: text ?? '' })),
    missing: languages.filter((language) => !words.some((one) => one.language === language)),
  }));
