import type { Definition } from '../definition.js';
import type { Move } from './moves.js';

/** Where a case may stand: the steps active and the branches that wait at a join. Every guard is taken to be free. */
export interface Marking {
  readonly active: readonly string[];
  /** `step<from`: a branch that has arrived. */
  readonly waiting: readonly string[];
  /** Returns made and not yet answered. */
  readonly pending: readonly string[];
  /** What stands on paper, as a ledger keeps it; empty without one. */
  readonly papers: readonly string[];
}
/** What is on paper, where a walk over all markings is to know it: which moves it forbids, and what they leave. */
export interface Ledger {
  allows(move: Move, papers: readonly string[]): boolean;
  after(move: Move, marking: Marking): readonly string[];
  /** What the papers may become while the case stands where it is. */
  meanwhile(marking: Marking): readonly (readonly string[])[];
}
const noLedger: Ledger = { allows: () => true, after: () => [], meanwhile: () => [] };
export interface Markings {
  readonly all: readonly Marking[];
  /** For each marking the markings it leads to without an action of any time, and whether it may end so. */
  readonly next: readonly (readonly number[])[];
  readonly ends: readonly boolean[];
  /** False when there were too many to look at all: what follows from them is then not told. */
  readonly complete: boolean;
}

const most = 4000;
const sorted = (of: Iterable<string>): string[] => [...new Set(of)].sort();
const keyOf = ({ active, waiting, pending, papers }: Marking): string =>
  [active, waiting, pending, papers].map((one) => one.join(' ')).join('|');
const nowhere: Marking = { active: [], waiting: [], pending: [], papers: [] };

/** Every marking a case can come to; a step entered twice counts once. */
export function markingsOf(definition: Definition, moves: readonly Move[], ledger = noLedger): Markings {
  const steps = new Map(definition.steps.map((step) => [step.id, step]));
  const numbers = new Map<string, number>();
  const all: Marking[] = [];
  const next: number[][] = [];
  const ends: boolean[] = [];
  const enter = (marking: Marking, move: Move): Marking => {
    const active = new Set(marking.active);
    let waiting = new Set(marking.waiting);
    const from = move.step?.id;
    for (const id of move.to) {
      const join = steps.get(id)?.join;
      if (join && from !== undefined && join.from.includes(from)) {
        waiting.add(`${id}<${from}`);
        if (!join.from.every((one) => waiting.has(`${id}<${one}`))) continue;
      }
      waiting = new Set([...waiting].filter((one) => !one.startsWith(`${id}<`)));
      active.add(id);
    }
    const pending = marking.pending.filter((one) => !move.action.resumes?.includes(one));
    if (move.action.return !== undefined) pending.push(move.action.return);
    const papers = sorted(ledger.after(move, marking));
    return { active: sorted(active), waiting: sorted(waiting), pending: sorted(pending), papers };
  };
  const number = (marking: Marking): number => {
    const key = keyOf(marking);
    const known = numbers.get(key) ?? all.length;
    if (known === all.length) {
      numbers.set(key, known);
      all.push(marking);
    }
    return known;
  };
  const going = moves.filter((move) => move.to.length > 0);
  const closing = moves.filter((move) => move.outcome !== null);
  // Without papers whoever stays changes nothing.
  const staying = ledger === noLedger ? [] : moves.filter((move) => move.to.length === 0 && move.outcome === null);
  for (const move of going) if (move.origin === 'INTAKE') number(enter(nowhere, move));
  let done = 0;
  for (; done < all.length && all.length < most; done += 1) {
    const marking = all[done] ?? nowhere;
    const here = (move: Move): boolean =>
      move.step !== null &&
      marking.active.includes(move.step.id) &&
      isOpen(definition, move, marking) &&
      ledger.allows(move, marking.papers);
    const leaving = (move: Move): Marking => ({
      active: marking.active.filter((id) => id !== move.step?.id && !move.leaves),
      waiting: marking.waiting,
      pending: marking.pending,
      papers: marking.papers,
    });
    const stay = staying.filter(here).map((move) => ({ ...marking, papers: sorted(ledger.after(move, marking)) }));
    const changed = ledger.meanwhile(marking).map((papers) => ({ ...marking, papers: sorted(papers) }));
    next.push([...going.filter(here).map((move) => enter(leaving(move), move)), ...stay, ...changed].map(number));
    ends.push(closing.some(here));
    for (const move of going) if (move.origin === 'ANY_TIME') number(enter(leaving(move), move));
  }
  return { all, next, ends, complete: done === all.length };
}

/** Where a LITERAL return is to be answered, the way its policy names is open and the usual one is not. */
function isOpen({ returnPolicies }: Definition, { action, after }: Move, { pending }: Marking): boolean {
  if (after !== null) return pending.includes(after);
  const answered = returnPolicies.filter((one) => pending.includes(one.id) && action.resumes?.includes(one.id));
  return answered.length === 0 || answered.some((one) => one.policy !== 'LITERAL' || !one.onward);
}

/** Steps active beside others somewhere: what others do meanwhile may have happened too. */
export const besideOthers = ({ all, complete }: Markings, steps: readonly string[]): Set<string> =>
  complete ? new Set(all.flatMap(({ active }) => (active.length > 1 ? active : []))) : new Set(steps);
