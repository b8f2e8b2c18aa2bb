import { compare, plus, type Rational, whole } from '../../kernel/exact/rational.js';
import type { Turns } from '../../kernel/turns.js';
import type { Evaluate, Values } from './figures.js';
import type { FiguresSection, Template, WhatIfRule } from './template.js';

/** One way to reach the target: how many more of which kind, and what the figure then is. */
export interface Way {
  readonly additions: readonly { readonly code: string; readonly count: number }[];
  readonly value: Rational;
}
export type WhatIf =
  | { readonly is: 'REACHED'; readonly value: Rational }
  /** With the fewest additions; fewer do not do. `more`: there are further ways with as many. */
  | { readonly is: 'WAYS'; readonly added: number; readonly ways: readonly Way[]; readonly more: boolean }
  /** Not with so many, which is as far as was looked; the best that was found on the way. */
  | { readonly is: 'BEYOND'; readonly looked: number; readonly best: Rational }
  /** Something it needs is not known, whatever is added. */
  | { readonly is: 'UNKNOWN' };

const MOST_WAYS = 20;
const MOST_TRIED = 100_000;
const BREATH = 500;

/** The section that works out a figure. */
export function sectionOf(template: Template, figure: string): FiguresSection | null {
  for (const section of template.sections)
    if (section.is === 'FIGURES' && section.figures.some(({ code }) => code === figure)) return section;
  return null;
}

/** So many more of each kind, and what they add to each input. */
interface Mixture {
  readonly counts: readonly number[];
  readonly adds: readonly number[];
}

/**
 * The least number of further cooperations that brings a figure to the target, and of which kinds. Exact: with every
 * number below, each mixture was tried; of mixtures that add the same, the one of the kinds named first is told.
 * `inputs`: what is known now.
 */
export function* whatIf(
  section: FiguresSection,
  { additions, most }: WhatIfRule,
  figure: string,
  inputs: Values,
  target: Rational,
  evaluate: Evaluate,
): Turns<WhatIf> {
  const names = [...new Set(additions.flatMap(({ adds }) => adds))];
  const judge = ({ adds }: Mixture): Rational | null => {
    const values: Record<string, Rational | null> = { ...inputs };
    for (const [at, name] of names.entries()) {
      const now = inputs[name] ?? null;
      values[name] = now && plus(now, whole(adds[at] ?? 0));
    }
    for (const one of section.figures) {
      values[one.code] = evaluate(one.of, values).value;
      if (one.code === figure) break;
    }
    return values[figure] ?? null;
  };
  const none: Mixture = { counts: additions.map(() => 0), adds: names.map(() => 0) };
  const now = judge(none);
  if (now && compare(now, target) >= 0) return { is: 'REACHED', value: now };
  let [best, tried, layer] = [now, 0, [none]];
  for (let added = 1; added <= most; added += 1) {
    layer = grown(layer, additions, names);
    tried += layer.length;
    if (tried > MOST_TRIED) return best ? { is: 'BEYOND', looked: added - 1, best } : { is: 'UNKNOWN' };
    const ways: Way[] = [];
    for (const [at, mixture] of layer.entries()) {
      if (at % BREATH === 0) yield;
      const value = judge(mixture);
      if (!value) continue;
      if (!best || compare(value, best) > 0) best = value;
      if (compare(value, target) >= 0) ways.push({ additions: toldOf(mixture, additions), value });
    }
    if (ways.length > 0) return { is: 'WAYS', added, ways: ways.slice(0, MOST_WAYS), more: ways.length > MOST_WAYS };
  }
  return best ? { is: 'BEYOND', looked: most, best } : { is: 'UNKNOWN' };
}

/** Every mixture with one more, once for each sum of what is added. */
function grown(layer: readonly Mixture[], additions: WhatIfRule['additions'], names: readonly string[]): Mixture[] {
  const next = new Map<string, Mixture>();
  for (const [kind, { adds: added }] of additions.entries())
    for (const { counts, adds } of layer) {
      const sums = adds.map((one, at) => one + (added.includes(names[at] ?? '') ? 1 : 0));
      const key = sums.join();
      if (!next.has(key)) next.set(key, { counts: counts.with(kind, (counts[kind] ?? 0) + 1), adds: sums });
    }
  return [...next.values()];
}

const toldOf = ({ counts }: Mixture, additions: WhatIfRule['additions']): Way['additions'] =>
  additions.flatMap(({ code }, at) => ((counts[at] ?? 0) > 0 ? [{ code, count: counts[at] ?? 0 }] : []));
