import { type AlphaFigures, alphaFigures } from '../../engines/statistics/alpha.js';
import type { CrossProducts } from '../../engines/statistics/cross-products.js';
import { missing } from '../../engines/statistics/figure.js';
import { constructsOf } from '../response/construct-items.js';
import type { Cell } from '../response/rollup-cells.js';
import type { Ground } from './ground.js';
import type { Guard } from './guard.js';
import type { AlphaResult } from './result.js';

/** How well the items of each construct measure one thing, over the versions that have just the current one's items, in any order. */
export function alphaResults(ground: Ground, cells: readonly Cell[], guard: Guard): AlphaResult[] {
  return [...constructsOf(ground.current.compiled.questionnaire)].map(([construct, items]) => {
    const keys = items.map(({ key }) => ground.keyIds.get(key) ?? '');
    const alike = alikeIn(ground, construct, keys);
    const own = cells.filter(({ value, version }) => value === construct && alike.includes(version));
    const products: CrossProducts = {
      items: items.map(({ key, measure }) => ({
        code: measure.element ?? key,
        higherIsBetter: measure.higherIsBetter,
      })),
      n: sumOf(own, 'COMPLETE'),
      incomplete: sumOf(own, 'INCOMPLETE'),
      sums: keys.map((key) => sumOf(own, 'SUM', key)),
      products: keys.map((a, i) =>
        keys.map((b, j) => sumOf(own, 'PRODUCT', a, b) + (i === j ? 0 : sumOf(own, 'PRODUCT', b, a))),
      ),
    };
    return { construct, versions: alike, figures: masked(alphaFigures(products), guard) };
  });
}

const alikeIn = (ground: Ground, construct: string, keys: readonly string[]): number[] =>
  [...ground.versions.keys()].filter((version) => sameItems(ground, version, construct, keys));

/** Numbers of the versions whose answers a construct's figures are made of. */
export const reliableVersions = (ground: Ground, construct: string): number[] => {
  const items = constructsOf(ground.current.compiled.questionnaire).get(construct) ?? [];
  return alikeIn(
    ground,
    construct,
    items.map(({ key }) => ground.keyIds.get(key) ?? ''),
  );
};

function sameItems(ground: Ground, version: number, construct: string, keys: readonly string[]): boolean {
  const there = ground.items.filter((item) => item.version === version && item.construct === construct);
  return there.length === keys.length && there.every(({ key }) => keys.includes(key));
}

const sumOf = (cells: readonly Cell[], what: Cell['what'], key?: string, part = ''): number =>
  cells.reduce(
    (sum, cell) =>
      cell.what === what && (key === undefined || (cell.keyId === key && cell.part === part)) ? sum + cell.tally : sum,
    0,
  );

const suppressed = missing('SUPPRESSED');

/** One number over k answers or more; the items' own figures would tell their spread beside their averages. */
function masked(figures: AlphaFigures, { k, narrowed }: Guard): AlphaFigures {
  if (k === null) return figures;
  return {
    ...figures,
    alpha: narrowed || figures.n < k ? suppressed : figures.alpha,
    items: figures.items.map(({ code }) => ({
      code,
      variance: suppressed,
      alphaIfDeleted: suppressed,
      itemTotalCorrelation: suppressed,
    })),
    cautions: narrowed || figures.n < k ? [] : figures.cautions,
  };
}
