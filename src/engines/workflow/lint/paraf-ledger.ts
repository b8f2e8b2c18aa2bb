import type { Definition, ReturnPolicyKind, SheetDefinition } from '../definition.js';
import type { Effect } from '../effect.js';
import type { Expression } from '../expression.js';
import { implied } from './done-by.js';
import type { Ledger, Marking } from './markings.js';
import type { Move } from './moves.js';

const opened = (sheet: string): string => `open ${sheet}`;
const given = (sheet: string, slot: string): string => `given ${sheet}/${slot}`;
const toConfirm = (sheet: string, slot: string): string => `confirm ${sheet}/${slot}`;

/** What stops a move by the paraf on the sheets, as the engine judges it; empty when nothing does. */
export interface Obstacle {
  /** GIVEN: it still counts and cannot be given again. BEFORE: another comes first. MISSING: not every one is there. */
  readonly why: 'GIVEN' | 'BEFORE' | 'MISSING' | 'NOTHING_TO_CONFIRM';
  readonly sheet: string;
  readonly slot: string;
}

/** Keeps which paraf stand: given ones count until a return or a new version takes them away. */
export const parafLedger = (definition: Definition): Ledger => ({
  allows: (move, papers) => obstacles(definition, move, papers).length === 0 && mayHold(definition, move, papers),
  after: (move, marking) => after(definition, move, marking),
  meanwhile: (marking) =>
    definition.sheets.flatMap((sheet) => {
      const steps = definition.steps.filter((step) => marking.active.includes(step.id));
      const taken = steps.some((step) => step.accepts?.includes(sheet.document));
      if (!taken || isReturned(definition, sheet.id, marking.pending)) return [];
      return [voided(marking.papers, sheet, sheet.onChange ?? 'RESTART')];
    }),
});

/** False where a guard or a condition of the way speaks of paraf and cannot hold; all else is taken to be free. */
function mayHold(definition: Definition, move: Move, papers: readonly string[]): boolean {
  const before = (when: Expression) => known(definition, when, papers);
  const left = move.effects.reduce((stands, effect) => afterEffect(effect, stands), papers);
  const behind = (when: Expression) => known(definition, when, left);
  return (
    (move.action.guards ?? []).every((guard) => before(guard.when) !== false) &&
    (!move.route?.when || behind(move.route.when) !== false) &&
    move.passed.every((route) => !route.when || behind(route.when) !== true)
  );
}

/** Paraf that a guard or the condition of a way asks for and that are not there. */
export function lackedBy(definition: Definition, move: Move, papers: readonly string[]): Obstacle[] {
  const asked = [...(move.action.guards ?? []), ...(move.route ? [move.route] : [])].flatMap(({ when }) =>
    when ? implied(definition, when) : [],
  );
  return definition.sheets.flatMap(({ id, slots }) =>
    slots
      .filter((slot) => asked.includes(`initial:${id}/${slot.id}`) && !papers.includes(given(id, slot.id)))
      .map((slot) => ({ why: 'BEFORE', sheet: id, slot: slot.id })),
  );
}

/** Whether a condition holds, as far as the papers tell; null where they do not. */
function known(definition: Definition, when: Expression, papers: readonly string[]): boolean | null {
  switch (when.op) {
    case 'initialled':
      return papers.includes(given(when.sheet, when.slot));
    case 'approved': {
      const slots = definition.sheets.find((one) => one.id === when.sheet)?.slots ?? [];
      return papers.includes(opened(when.sheet)) && slots.every((slot) => papers.includes(given(when.sheet, slot.id)));
    }
    case 'not': {
      const inner = known(definition, when.of, papers);
      return inner === null ? null : !inner;
    }
    case 'all':
    case 'any': {
      const parts = when.of.map((one) => known(definition, one, papers));
      const decides = when.op === 'any';
      if (parts.includes(decides)) return decides;
      return parts.includes(null) ? null : !decides;
    }
    default:
      return null;
  }
}

export function obstacles(definition: Definition, { effects }: Move, papers: readonly string[]): Obstacle[] {
  const told: Obstacle[] = [];
  let stands = papers;
  for (const effect of effects) {
    told.push(...obstaclesTo(definition, effect, stands));
    stands = afterEffect(effect, stands);
  }
  return told;
}

function obstaclesTo({ sheets }: Definition, effect: Effect, papers: readonly string[]): Obstacle[] {
  const has = (token: string): boolean => papers.includes(token);
  if (effect.do === 'finalise')
    return sheets
      .filter((sheet) => sheet.document === effect.document && has(opened(sheet.id)))
      .flatMap(({ id, slots }) => slots.filter((slot) => !has(given(id, slot.id))).map((slot) => ({ id, slot })))
      .map(({ id, slot }) => ({ why: 'MISSING', sheet: id, slot: slot.id }));
  if (effect.do !== 'initial' && effect.do !== 'reaffirm') return [];
  const { sheet, slot } = effect;
  const before = sheets.find((one) => one.id === sheet)?.slots.find((one) => one.id === slot)?.after ?? [];
  const waits = before
    .filter((id) => !has(given(sheet, id)))
    .map((id) => ({ why: 'BEFORE' as const, sheet, slot: id }));
  const confirms = has(toConfirm(sheet, slot));
  if (effect.do === 'reaffirm') return confirms ? waits : [...waits, { why: 'NOTHING_TO_CONFIRM', sheet, slot }];
  return confirms || has(given(sheet, slot)) ? [...waits, { why: 'GIVEN', sheet, slot }] : waits;
}

function after(definition: Definition, { action, effects }: Move, { papers }: Marking): readonly string[] {
  const policy = definition.returnPolicies.find((one) => one.id === action.return);
  const sheet = definition.sheets.find((one) => one.id === policy?.sheet);
  const returned = policy && sheet ? voided(papers, sheet, policy.policy) : papers;
  return effects.reduce((stands, effect) => afterEffect(effect, stands), returned);
}

function afterEffect(effect: Effect, papers: readonly string[]): readonly string[] {
  if (effect.do === 'openSheet') return [...papers, opened(effect.sheet)];
  if (effect.do !== 'initial' && effect.do !== 'reaffirm') return papers;
  const { sheet, slot } = effect;
  return [...papers.filter((one) => one !== toConfirm(sheet, slot)), given(sheet, slot)];
}

function voided(papers: readonly string[], { id, slots }: SheetDefinition, policy: ReturnPolicyKind): string[] {
  return papers.flatMap((one) => {
    const slot = slots.find((each) => one === given(id, each.id) || one === toConfirm(id, each.id));
    if (!slot || policy === 'LITERAL') return [one];
    return policy === 'REAFFIRM' ? [toConfirm(id, slot.id)] : [];
  });
}

const isReturned = ({ returnPolicies }: Definition, sheet: string, pending: readonly string[]): boolean =>
  returnPolicies.some((one) => one.sheet === sheet && pending.includes(one.id));
