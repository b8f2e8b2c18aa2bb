import { isContainer, questionsIn } from './elements.js';
import { needsOf, shownBy } from './kinds/registry.js';
import type { CalculatedValue, Container, Element, Formula, Question } from './model.js';
import { inOrder, type Step } from './order.js';
import { namesIn } from './references.js';

/** Where an element lies: the nearest gate, and whether the document shows and opens all around it. */
export interface Place {
  /** The nearest page or panel with conditions, itself included, by its number; -1 when there is none. */
  readonly gate: number;
  readonly shown: boolean;
  readonly open: boolean;
}

/** What a scope works out, and in which order: gates (pages and panels with conditions), questions, calculated values. */
export interface Plan {
  readonly gates: readonly { readonly container: Container; readonly parent: number }[];
  readonly questions: readonly Question[];
  readonly places: ReadonlyMap<Element, Place>;
  /** The number of a question or calculated value, by its name; questions come first. */
  readonly valueAt: ReadonlyMap<string, number>;
  /** Numbers of gates, then of values, each after all it needs; empty when there is a circle. */
  readonly order: readonly number[];
  /** Names that hang on each other, and where the first stands; null when there is no circle. */
  readonly circle: { readonly names: readonly string[]; readonly path: readonly string[] } | null;
}

/** `inEntry`: the elements of a group, whose formulas name each other as `{panel.key}`. */
export function planOf(elements: readonly Element[], calculated: readonly CalculatedValue[], inEntry: boolean): Plan {
  const questions = questionsIn(elements);
  const valueAt = new Map([...questions.map((one) => one.key), ...calculated.map((one) => one.name)].map(numbered));
  const { gates, places } = placesOf(elements);
  const numbers = (formulas: readonly Formula[]): number[] =>
    [...namesIn(formulas, inEntry)].flatMap((name) => {
      const at = valueAt.get(name);
      return at === undefined ? [] : [gates.length + at];
    });
  const above = (gate: number | undefined): number[] => (gate === undefined || gate < 0 ? [] : [gate]);
  const steps: (Step & { readonly name: string; readonly path: readonly string[] })[] = [
    ...gates.map(({ container: one, parent }) => ({
      name: one.name,
      path: one.path,
      needs: [...above(parent), ...numbers(shownBy(one))],
    })),
    ...questions.map((one) => ({
      name: one.key,
      path: one.path,
      needs: [...above(places.get(one)?.gate), ...numbers(needsOf(one))],
    })),
    ...calculated.map(({ name, formula }) => ({
      name,
      path: ['calculatedValues', name],
      needs: formula ? numbers([formula]) : [],
    })),
  ];
  const { order, circle } = inOrder(steps);
  const members = circle?.flatMap((step) => steps[step] ?? []) ?? [];
  return {
    gates,
    questions,
    places,
    valueAt,
    order,
    circle: circle && { names: members.map((one) => one.name), path: members[0]?.path ?? [] },
  };
}

const numbered = (name: string, at: number): [string, number] => [name, at];
const outside: Place = { gate: -1, shown: true, open: true };

function placesOf(elements: readonly Element[]): Pick<Plan, 'gates' | 'places'> {
  const gates: { container: Container; parent: number }[] = [];
  const places = new Map<Element, Place>();
  const visit = (one: Element, around: Place): void => {
    const place = { gate: around.gate, shown: around.shown && one.visible, open: around.open && !one.readOnly };
    if (isContainer(one) && shownBy(one).length > 0) {
      place.gate = gates.length;
      gates.push({ container: one, parent: around.gate });
    }
    places.set(one, place);
    if (isContainer(one)) for (const part of one.elements) visit(part, place);
  };
  for (const one of elements) visit(one, outside);
  return { gates, places };
}
