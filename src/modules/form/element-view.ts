import { contactPartOf } from '../../engines/questionnaire/contact.js';
import { entry, isNode, mitraOf, type Node, wordIn } from '../../engines/questionnaire/document.js';
import { isContainer } from '../../engines/questionnaire/elements.js';
import { fromData } from '../../engines/questionnaire/kinds/registry.js';
import type { Container, Element, ElementBase, Question, Validator } from '../../engines/questionnaire/model.js';
import { formulaView } from './formula-view.js';
import { kindView } from './kind-view.js';
import type { AnswerRuleType, QuestionnaireElementType } from './question.type.js';
import { type Reader, shownIn, textsAt, textsView } from './texts-view.js';

/** Where an element stands, beside its own model. */
interface Around {
  readonly group: string | null;
  readonly panel: string | null;
}

/** Elements in order, panels and groups before what is in them. */
export function elementViews(
  elements: readonly Element[],
  reader: Reader,
  around: Around = { group: null, panel: null },
): QuestionnaireElementType[] {
  return elements.flatMap((one) => {
    if (isContainer(one))
      return [panelView(one, reader, around), ...elementViews(one.elements, reader, { ...around, panel: one.name })];
    const inner = one.kind === 'GROUP' ? elementViews(one.elements, reader, { group: one.key, panel: null }) : [];
    return [questionView(one, reader, around), ...inner];
  });
}

const addressIn = (name: string, { group }: Around): string => (group === null ? name : `${group}.${name}`);

export const shownView = ({ node, visible, visibleIf, enableIf, readOnly }: ElementBase, reader: Reader) => ({
  descriptions: textsAt(node, 'description', reader),
  visible,
  visibleIf: formulaView(visibleIf),
  enableIf: formulaView(enableIf),
  readOnly,
});

const panelView = (
  panel: Container,
  reader: Reader,
  around: Around,
): QuestionnaireElementType & { __typename: string } => ({
  __typename: 'QuestionnairePanel',
  name: panel.name,
  address: addressIn(panel.name, around),
  ...around,
  title: shownIn(panel.titles, reader),
  titles: textsView(panel.titles),
  ...shownView(panel, reader),
});

function questionView(question: Question, reader: Reader, around: Around): QuestionnaireElementType {
  const { key, node, titles } = question;
  const common = {
    name: key,
    address: addressIn(key, around),
    ...around,
    title: shownIn(titles, reader),
    titles: textsView(titles),
    ...shownView(question, reader),
    kind: question.kind,
    required: question.required,
    requiredIf: formulaView(question.requiredIf),
    requiredTexts: textsView(question.requiredTexts),
    comment: question.comment,
    commentTexts: textsAt(node, 'commentText', reader),
    notApplicable: entry(mitraOf(node), 'notApplicable') === true,
    rules: question.validators.map(ruleView),
    measure: { ...question.measure, weight: numberIn(mitraOf(node), 'weight') },
    source: question.source,
    contact: contactPartOf(question),
    prefill: wordIn(entry(mitraOf(node), 'prefill')) || null,
    defaultAnswer: question.defaultValue === undefined ? null : fromData(question, question.defaultValue),
  };
  return Object.assign(common, kindView(question, reader));
}

const numberIn = (node: Node, key: string): number | null => {
  const value = isNode(node) ? entry(node, key) : undefined;
  return typeof value === 'number' ? value : null;
};

function ruleView(validator: Validator): AnswerRuleType {
  const rule: AnswerRuleType = { kind: validator.is, digits: true, messages: textsView(validator.texts) };
  if (validator.is === 'REGEX') return { ...rule, pattern: validator.pattern };
  if (validator.is === 'EXPRESSION') return { ...rule, holds: formulaView(validator.formula) };
  if (validator.is === 'EMAIL') return rule;
  const digits = validator.is === 'LENGTH' ? validator.digits : true;
  return { ...rule, min: validator.min, max: validator.max, digits };
}
