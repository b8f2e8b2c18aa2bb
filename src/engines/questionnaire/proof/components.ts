import { containersIn, isContainer, questionsIn } from '../elements.js';
import { needsOf, shownBy } from '../kinds/registry.js';
import type { Container, Element, Formula, Question, Questionnaire } from '../model.js';
import { planOf } from '../plan.js';
import { referencesIn } from '../references.js';

/** Questions that decide together about what is shown; no answer from outside has a say in it. */
export interface Component {
  /** All that it is decided about, the deciding ones among them. */
  readonly members: ReadonlySet<string>;
  /** Those whose answers decide, each after those that decide about it. */
  readonly deciding: readonly Question[];
  readonly formulas: readonly Formula[];
}

/** Parts the questions that conditions hang on into groups that have nothing to do with each other. */
export function componentsOf(questionnaire: Questionnaire): Component[] {
  const { questions } = questionnaire;
  const around = formulasAround(questionnaire.pages);
  const conditions = new Map(questions.map((one) => [one.key, [...(around.get(one) ?? []), ...ownNeeds(one)]]));
  const worked = workedFor([...conditions.values()].flat(), questionnaire);
  const named = new Map<Formula, readonly string[]>();
  const namesOf = (formula: Formula): readonly string[] => {
    const known = named.get(formula) ?? headsIn(formula);
    named.set(formula, known);
    return known;
  };
  const sets = new Sets();
  const deciding = new Set<string>();
  const asked = new Set(questions.map((one) => one.key));
  for (const [name, formulas] of [...conditions, ...worked]) {
    const heads = formulas.flatMap(namesOf).filter((head) => asked.has(head) || worked.has(head));
    for (const head of heads) deciding.add(head);
    if (heads.length > 0) sets.join([name, ...heads]);
  }
  for (const one of questions)
    if (one.kind === 'GROUP' && hasLogic(one.elements)) {
      deciding.add(one.key);
      sets.join([one.key]);
    }
  return grouped(questionnaire, sets).map((members) => ({
    members: new Set(members.map(({ key }) => key)),
    deciding: members.filter(({ key, kind }) => deciding.has(key) && kind !== 'CALCULATED'),
    formulas: [
      ...members.flatMap(({ key }) => conditions.get(key) ?? []),
      ...[...worked]
        .filter(([name]) => sets.has(name) && sets.root(name) === sets.root(members[0]?.key ?? ''))
        .flatMap(([, all]) => all),
    ],
  }));
}

/** A calculated question's formula shows a value; it decides only where a condition names it. */
const ownNeeds = (question: Question): readonly Formula[] =>
  question.kind === 'CALCULATED' ? shownBy(question) : needsOf(question);

const headsIn = ({ expression }: Formula): string[] => [
  ...new Set(referencesIn(expression).map(([head]) => String(head))),
];

/** The calculated values that conditions hang on, through each other too. */
function workedFor(conditions: readonly Formula[], { calculated, questions }: Questionnaire): Map<string, Formula[]> {
  const all = new Map<string, Formula | null>([
    ...calculated.map(({ name, formula }) => [name, formula] as const),
    ...questions.flatMap((one) => (one.kind === 'CALCULATED' ? [[one.key, one.formula] as const] : [])),
  ]);
  const found = new Map<string, Formula[]>();
  const open = [...new Set(conditions)];
  for (let formula = open.pop(); formula; formula = open.pop())
    for (const head of headsIn(formula)) {
      const inner = found.has(head) ? null : all.get(head);
      if (!inner) continue;
      found.set(head, [inner]);
      open.push(inner);
    }
  return found;
}

function grouped(questionnaire: Questionnaire, sets: Sets): Question[][] {
  const groups = new Map<string, Question[]>();
  for (const question of inPlanOrder(questionnaire)) {
    if (!sets.has(question.key)) continue;
    const root = sets.root(question.key);
    const group = groups.get(root);
    if (group) group.push(question);
    else groups.set(root, [question]);
  }
  return [...groups.values()];
}

function inPlanOrder({ pages, calculated }: Questionnaire): Question[] {
  const { order, gates, questions } = planOf(pages, calculated, false);
  return order.flatMap((step) => questions[step - gates.length] ?? []);
}

/** Names in groups that are joined as it turns out that they belong together. */
class Sets {
  readonly #up = new Map<string, string>();

  has(key: string): boolean {
    return this.#up.has(key);
  }

  root(key: string): string {
    let one = key;
    for (let up = this.#up.get(one); up !== undefined && up !== one; up = this.#up.get(one)) one = up;
    if (one !== key) this.#up.set(key, one);
    return one;
  }

  join(keys: readonly string[]): void {
    for (const key of keys) if (!this.#up.has(key)) this.#up.set(key, key);
    const root = this.root(keys[0] ?? '');
    for (const key of keys) this.#up.set(this.root(key), root);
  }
}

/** Whether the entries of a group differ in what they ask. */
export const hasLogic = (elements: readonly Element[]): boolean =>
  questionsIn(elements).some((one) => needsOf(one).length > 0) ||
  containersIn(elements).some((one) => shownBy(one).length > 0);

/** The conditions of all pages and panels a question lies in. */
function formulasAround(pages: readonly Container[]): Map<Question, readonly Formula[]> {
  const around = new Map<Question, readonly Formula[]>();
  const visit = (one: Element, above: readonly Formula[]): void => {
    if (isContainer(one)) for (const part of one.elements) visit(part, [...above, ...shownBy(one)]);
    else around.set(one, above);
  };
  for (const page of pages) visit(page, []);
  return around;
}
