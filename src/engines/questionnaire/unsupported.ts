import { entry, isList, isNode, type Json, type Node } from './document.js';
import type { Note } from './fault.js';

/** Whether a property asks for something, rather than standing there empty or at its default. */
type Asks = (value: Json) => boolean;
const anything: Asks = (value) =>
  value !== false &&
  value !== '' &&
  !(isList(value) && value.length === 0) &&
  !(isNode(value) && Object.keys(value).length === 0);
const otherThan =
  (...fine: readonly Json[]): Asks =>
  (value) =>
    !fine.includes(value);
const just =
  (...bad: readonly Json[]): Asks =>
  (value) =>
    bad.includes(value);

type Refused = Readonly<Record<string, Asks>>;

/** What SurveyJS would act on and this engine does not: named, so that no answer is judged by half of the rules. */
const ofSurvey: Refused = {
  clearInvisibleValues: just('none'),
  completedHtmlOnCondition: anything,
  mode: just('display'),
  navigateToUrl: anything,
  navigateToUrlOnCondition: anything,
  readOnly: just(true),
  timeLimit: otherThan(0),
  timeLimitPerPage: otherThan(0),
  maxTimeToFinish: otherThan(0),
  maxTimeToFinishPage: otherThan(0),
  triggers: anything,
};
const ofContainer: Refused = {
  isRequired: just(true),
  requiredIf: anything,
  timeLimit: otherThan(0),
  maxTimeToFinish: otherThan(0),
};
const ofQuestion: Refused = {
  allowCustomChoices: just(true),
  bindings: anything,
  cellType: otherThan('radio'),
  choiceTextsFromQuestion: anything,
  choiceValuesFromQuestion: anything,
  choicesByUrl: anything,
  choicesFromQuestion: anything,
  choicesLazyLoadEnabled: just(true),
  clearIfInvisible: just('none'),
  columnsVisibleIf: anything,
  copyDefaultValueFromLastEntry: just(true),
  defaultPanelValue: anything,
  defaultValueExpression: anything,
  defaultValueFromLastPanel: just(true),
  hideIfChoicesEmpty: just(true),
  hideIfRowsEmpty: just(true),
  maskSettings: anything,
  maskType: otherThan('none'),
  panelCountExpression: anything,
  resetValueIf: anything,
  setValueExpression: anything,
  setValueIf: anything,
  templateVisibleIf: anything,
  valueName: anything,
  valuePropertyName: anything,
};
const ofChoice: Refused = {
  elements: anything,
  isCommentRequired: just(true),
  isExclusive: just(true),
  showCommentArea: just(true),
};

const lists = { survey: ofSurvey, container: ofContainer, question: ofQuestion, choice: ofChoice };

/** Notes by name every property that would be ignored although it changes what may be answered or stored. */
export function noteUnsupported(of: keyof typeof lists, node: Node, path: readonly string[], note: Note): void {
  for (const [key, asks] of Object.entries(lists[of])) {
    const value = entry(node, key);
    if (value !== undefined && asks(value))
      note(
        'UNSUPPORTED_PROPERTY',
        [...path, key],
        `"${key}" is not run here. Remove it, or say the same with conditions and calculated values.`,
        `"${key}" tidak dijalankan di sini. Hapus, atau nyatakan dengan syarat dan nilai terhitung.`,
      );
  }
}
