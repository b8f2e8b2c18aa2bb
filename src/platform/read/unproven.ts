import { all, type Where } from '../../kernel/where.js';

type Exists = Extract<Where, { is: 'exists' }>;

/**
 * What must still be asked of a row that is reached from a visible one. A part of its condition is left out only where
 * it follows from the parent's: the parent is the very row that must exist, or the same row that opens the parent must
 * exist through the columns that link the two. Both are told from the conditions alone, so no module can claim it.
 */
export function unproven(asked: Where, known: Where, parentTable: string, on: Readonly<Record<string, string>>): Where {
  const facts = parts(known);
  return all(...parts(asked).filter((part) => part.is !== 'exists' || !follows(part, facts, parentTable, on)));
}

const parts = (where: Where): readonly Where[] => (where.is === 'all' ? where.of.flatMap(parts) : [where]);
const same = (one: Where, other: Where): boolean => JSON.stringify(one) === JSON.stringify(other);

function follows(
  part: Exists,
  facts: readonly Where[],
  parentTable: string,
  on: Readonly<Record<string, string>>,
): boolean {
  /** Both rows are of the bound institution; other columns are equal where the link says so. */
  const linked = (ours: string, parents: string): boolean =>
    ours === 'institution_id' ? parents === 'institution_id' : Object.hasOwn(on, ours) && on[ours] === parents;
  const joins = Object.entries(part.on);
  const isParent =
    part.table === parentTable &&
    joins.every(([theirs, ours]) => linked(ours, theirs)) &&
    parts(part.where).every((one) => one.is === 'everything' || facts.some((fact) => same(fact, one)));
  return (
    isParent ||
    facts.some(
      (fact) =>
        fact.is === 'exists' &&
        fact.table === part.table &&
        Object.keys(fact.on).length === joins.length &&
        joins.every(([theirs, ours]) => Object.hasOwn(fact.on, theirs) && linked(ours, fact.on[theirs] ?? '')) &&
        same(fact.where, part.where),
    )
  );
}
