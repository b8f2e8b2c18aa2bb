import type { PlanContent } from './plan-content.rules.js';

export const planItemKinds = [
  'GOAL',
  'INDICATOR',
  'ACTION',
  'ACTIVITY',
  'COMMITMENT',
  'CHANNEL',
  'SUSTAINABILITY',
  'EVALUATION',
] as const;
export type PlanItemKind = (typeof planItemKinds)[number];
export const planChangeKinds = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type PlanChangeKind = (typeof planChangeKinds)[number];

/** One field of an item before and after, as text; null where there was nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface PlanChange {
  readonly kind: PlanChangeKind;
  readonly item: PlanItemKind;
  /** What the item is called in both versions; `evaluation` for that part. */
  readonly key: string;
  readonly fields: readonly FieldChange[];
}

/** What is different in the later of two versions, item by item; items are the same by their keys. */
export function differenceOf(before: PlanContent, after: PlanContent): PlanChange[] {
  const [earlier, later] = [itemsOf(before), itemsOf(after)];
  return planItemKinds.flatMap((item) => {
    const keys = [...new Set([...later[item].keys(), ...earlier[item].keys()])];
    return keys.flatMap((key) => changeOf(item, key, earlier[item].get(key), later[item].get(key)) ?? []);
  });
}

type Fields = Readonly<Record<string, string | null>>;
type Items = Readonly<Record<PlanItemKind, ReadonlyMap<string, Fields>>>;

function changeOf(item: PlanItemKind, key: string, before?: Fields, after?: Fields): PlanChange | null {
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  const fields = names
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((one) => one.before !== one.after);
  if (before && after) return fields.length > 0 ? { kind: 'CHANGED', item, key, fields } : null;
  return { kind: after ? 'ADDED' : 'REMOVED', item, key, fields };
}

const itemsOf = (plan: PlanContent): Items => ({
  GOAL: named(plan.goals),
  INDICATOR: named(plan.indicators),
  ACTION: named(plan.actions),
  ACTIVITY: named(plan.activities),
  COMMITMENT: named(plan.commitments),
  CHANNEL: named(plan.channels),
  SUSTAINABILITY: named(plan.sustainability),
  EVALUATION: new Map(
    plan.evaluationEvery === null
      ? []
      : [['evaluation', flat('', { every: plan.evaluationEvery, nextOn: plan.nextEvaluationOn })]],
  ),
});

const named = (items: readonly { readonly key: string }[]): Map<string, Fields> =>
  new Map(items.map(({ key, ...rest }) => [key, flat('', rest)]));

/** Every value by the way to it: `title.en`, `parts.0.duty`. */
function flat(name: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return value == null ? {} : { [name]: String(value) };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => Object.entries(flat(name === '' ? key : `${name}.${key}`, one))),
  );
}
