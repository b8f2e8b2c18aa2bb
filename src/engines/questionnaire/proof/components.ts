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
  const reach = reachIn(questionnaire);
  const around = formulasAround(questionnaire.pages);
  const sets = new Sets();
  const deciding = new Set<string>();
  const hangs = new Map<string, readonly Formula[]>();
  for (const question of questions) {
    const { keys, formulas } = reach([...(around.get(question) ?? []), ...needsOf(question)]);
    const decides = question.kind === 'GROUP' && hasLogic(question.elements) ? [question.key] : [];
    for (const key of [...keys, ...decides]) deciding.add(key);
    if (keys.length + decides.length > 0) sets.join([question.key, ...keys]);
    hangs.set(question.key, formulas);
  }
  const groups = new Map<string, Question[]>();
  for (const question of inPlanOrder(questionnaire)) {
    if (!sets.has(question.key)) continue;
    const root = sets.root(question.key);
    groups.set(root, [...(groups.get(root) ?? []), question]);
  }
  return [...groups.values()].map((members) => ({
    members: new Set(members.map(({ key }) => key)),
    deciding: members.filter(({ key }) => deciding.has(key)),
    formulas: [...new Set(members.flatMap(({ key }) => hangs.get(key) ?? []))],
  }));
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
    return one;
  }

  join(keys: readonly string[]): void {
    for (const key of keys) if (!this.#up.has(key)) this.#up.set(key, key);
    for (const key of keys) this.#up.set(this.root(key), this.root(keys[0] ?? key));
  }
}

/** Whether the entries of a group differ in what they ask. */
export const hasLogic = (elements: readonly Element[]): boolean =>
  questionsIn(elements).some((one) => needsOf(one).length > 0) ||
  containersIn(elements).some((one) => shownBy(one).length > 0);

interface Reach {
  /** The questions that formulas hang on, through calculated values. */
  readonly keys: readonly string[];
  /** Those formulas and the ones on the way. */
  readonly formulas: readonly Formula[];
}

function reachIn({ questions, calculated }: Questionnaire): (formulas: readonly Formula[]) => Reach {
  const asked = new Map(questions.map((question) => [question.key, question]));
  const worked = new Map(calculated.map((one) => [one.name, one.formula]));
  return (formulas) => {
    const keys = new Set<string>();
    const names = new Set<string>();
    const all = [...formulas];
    for (let at = 0; at < all.length; at++)
      for (const [head] of referencesIn((all[at] as Formula).expression)) {
        const name = String(head);
        if (names.has(name)) continue;
        names.add(name);
        const question = asked.get(name);
        const formula = question?.kind === 'CALCULATED' ? question.formula : worked.get(name);
        if (formula) all.push(formula);
        if (question && question.kind !== 'CALCULATED') keys.add(name);
      }
    return { keys: [...keys], formulas: all };
  };
}

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
