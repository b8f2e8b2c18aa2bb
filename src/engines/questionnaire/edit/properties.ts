import { isList, isNode, type Json, type Node, wordIn } from '../document.js';
import type { Spot } from './put.js';

/** A property that people read (TEXT), that is worked out (FORMULA), or that names a question (NAME). */
export type PropertyRole = 'TEXT' | 'FORMULA' | 'NAME';

export interface Property {
  readonly role: PropertyRole;
  readonly spot: Spot;
  /** The same in names: page, panels and question, then the property. */
  readonly path: readonly string[];
  /** A word; of a TEXT also words by language. */
  readonly value: string | Node;
  /** The group in whose entries it is read. */
  readonly group: string | null;
}

/** SurveyJS's localisable strings, and ours. */
const texts: ReadonlySet<string> = new Set(
  `title description html text requiredErrorText commentText commentPlaceholder commentPlaceHolder placeholder placeHolder
   otherText otherErrorText otherPlaceholder otherPlaceHolder noneText refuseText dontKnowText selectAllText
   minRateDescription maxRateDescription labelTrue labelFalse templateTitle templateDescription templateTabTitle
   addPanelText removePanelText addRowText removeRowText panelPrevText panelNextText noEntriesText confirmDeleteText
   emptyRowsText keyDuplicationError minErrorText maxErrorText optionsCaption unit series navigationTitle
   navigationDescription startSurveyText pagePrevText pageNextText completeText previewText editText completedHtml
   completedBeforeHtml loadingHtml emptySurvey cellText totalText waitForUploadText filePlaceholder caption`.split(
    /\s+/,
  ),
);

const formulas: ReadonlySet<string> = new Set(
  `visibleIf enableIf requiredIf expression choicesVisibleIf choicesEnableIf rowsVisibleIf columnsVisibleIf
   minValueExpression maxValueExpression setValueIf setValueExpression resetValueIf defaultValueExpression
   panelCountExpression templateVisibleIf totalExpression runExpression when`.split(/\s+/),
);

const names: ReadonlySet<string> = new Set(
  'keyName choicesFromQuestion valueName setToName fromName gotoName wordsFrom'.split(' '),
);

/** Lists of nodes that are part of the survey, and how their members are called. */
const lists: ReadonlySet<string> = new Set(
  `pages elements questions templateElements choices rateValues rows columns validators calculatedValues triggers caseRules
   completedHtmlOnCondition navigateToUrlOnCondition`.split(/\s+/),
);
const elementLists: ReadonlySet<string> = new Set(['pages', 'elements', 'questions', 'templateElements']);
/** Nodes below a node that are read the same way. */
const parts: ReadonlySet<string> = new Set(['x-mitra', 'form']);

/** What of a group is read in its entries, not around it. */
const isEntrys = (key: string): boolean => key.startsWith('template') || key === 'keyName';

/** Every text, formula and name of a document, in its order. What is not known stays untouched. */
export const propertiesOf = (document: Node): Property[] => [...propertiesIn(document, [], [], null)];

/** A node's own properties first, then those of what it holds. */
function* propertiesIn(node: Node, spot: Spot, path: readonly string[], group: string | null): Generator<Property> {
  const own = node.type === 'paneldynamic' ? wordIn(node.name) : null;
  const around = (key: string): string | null => (own !== null && isEntrys(key) ? own : group);
  for (const [key, value] of Object.entries(node)) {
    const role = value === undefined || value === null ? null : roleOf(key, value);
    if (role)
      yield { role, spot: [...spot, key], path: [...path, key], value: value as string | Node, group: around(key) };
  }
  for (const [key, value] of Object.entries(node)) {
    const at = [...spot, key];
    if (parts.has(key) && isNode(value)) yield* propertiesIn(value, at, [...path, key], around(key));
    else if (lists.has(key) && isList(value)) yield* membersOf(key, value, at, path, around(key));
  }
}

function roleOf(key: string, value: Json): PropertyRole | null {
  if (texts.has(key)) return typeof value === 'string' || isNode(value) ? 'TEXT' : null;
  if (typeof value !== 'string') return null;
  return formulas.has(key) ? 'FORMULA' : names.has(key) ? 'NAME' : null;
}

function* membersOf(
  key: string,
  list: readonly Json[],
  spot: Spot,
  path: readonly string[],
  group: string | null,
): Generator<Property> {
  for (const [at, member] of list.entries()) {
    if (!isNode(member)) continue;
    const called = elementLists.has(key)
      ? [nameOf(member, key, at)]
      : [key, wordIn(member.value) || wordIn(member.name) || String(at)];
    yield* propertiesIn(member, [...spot, at], [...path, ...called], group);
  }
}

const nameOf = ({ name }: Node, key: string, at: number): string =>
  typeof name === 'string' ? name : key === 'pages' ? `page${at + 1}` : `#${at + 1}`;

/** The texts of a property by language tag; `default` is the document's own. */
export const wordsOf = ({ value }: Property): readonly (readonly [tag: string, words: string])[] =>
  typeof value === 'string'
    ? [['default', value]]
    : Object.entries(value).flatMap(([tag, one]) => (typeof one === 'string' ? [[tag, one] as const] : []));
