import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { kept, keptLocalized } from '../identity/check.js';
import {
  checkAim,
  checkFirstDay,
  checkHolder,
  checkKeys,
  checkMeasure,
  checkMost,
  checkParts,
  checkRecurrence,
  checkTitle,
  checkUnit,
} from './plan-check.rules.js';
import type { Holder, PlanContent } from './plan-content.rules.js';
import type { Named } from './plan-holders.js';
import type { PlanHolderInput, PlanSaveInput } from './plan-input.type.js';

type Given = Pick<PlanSaveInput, 'goals' | 'activities' | 'commitments' | 'channels' | 'sustainability' | 'evaluation'>;

/** Everybody whom an input names. */
export const holdersIn = ({ goals, activities, sustainability }: Given): PlanHolderInput[] => [
  ...goals.flatMap((goal) => goal.actions.map((action) => action.owner)),
  ...activities.flatMap((activity) => activity.parts.map((part) => part.holder)),
  ...sustainability.map((step) => step.owner),
];

/** The content as it is kept, or everything that is wrong with it; nobody commits to a day before the earliest. */
export function readContent(given: Given, named: Named, earliest: CivilDate): Result<PlanContent, Problem[]> {
  const content = contentIn(given, named);
  const problems = [...checkSizes(given), ...checkNames(given), ...checkItems(given, content, named, earliest)];
  return problems.length > 0 ? fail(problems) : ok(content);
}

const held = ({ party, unitId, positionId, label }: PlanHolderInput, named: Named): Holder => ({
  party,
  unitId: unitId == null ? null : named('unit', unitId),
  positionId: positionId == null ? null : named('pos', positionId),
  label: kept(label),
});

function contentIn(given: Given, named: Named): PlanContent {
  return {
    goals: given.goals.map(({ key, title }) => ({ key, title: keptLocalized(title) })),
    indicators: given.goals.flatMap((goal) =>
      goal.indicators.map((one) => ({
        ...{ key: one.key, goal: goal.key, title: keptLocalized(one.title), unit: one.unit.trim() },
        ...{ direction: one.direction, baseline: one.baseline ?? null, target: one.target, dueOn: one.dueOn },
      })),
    ),
    actions: given.goals.flatMap((goal) =>
      goal.actions.map(({ key, title, owner, dueOn }) => ({
        ...{ key, goal: goal.key, title: keptLocalized(title), owner: held(owner, named), dueOn },
      })),
    ),
    activities: given.activities.map(({ key, title, parts }) => ({
      ...{ key, title: keptLocalized(title) },
      parts: parts.map(({ holder, duty }) => ({ ...held(holder, named), duty })),
    })),
    commitments: given.commitments.map((one) => ({
      ...{ key: one.key, party: one.party, kind: one.kind, title: keptLocalized(one.title) },
      ...{ quantity: one.quantity ?? null, unit: kept(one.unit) },
      ...{ amount: one.money?.amount ?? null, currency: one.money?.currency ?? null },
      ...{ dueOn: one.dueOn, recurs: one.recurs ?? null, recursUntil: one.recursUntil ?? null },
    })),
    channels: given.channels.map((one) => ({
      ...{ key: one.key, channel: one.channel, purpose: keptLocalized(one.purpose), cadence: one.cadence ?? null },
      startsOn: one.startsOn ?? null,
      participants: one.participants ? keptLocalized(one.participants) : null,
    })),
    sustainability: given.sustainability.map(({ key, step, owner, dueOn }) => ({
      ...{ key, step: keptLocalized(step), owner: held(owner, named), dueOn },
    })),
    evaluationEvery: given.evaluation?.every ?? null,
    nextEvaluationOn: given.evaluation?.nextOn ?? null,
  };
}

const root = ['input'];
const at = (...steps: readonly (string | number)[]): string[] => [...root, ...steps.map(String)];

const checkSizes = (given: Given): Problem[] => [
  ...checkMost(at('goals'), given.goals, 20),
  ...given.goals.flatMap((goal, index) => [
    ...checkMost(at('goals', index, 'indicators'), goal.indicators, 20),
    ...checkMost(at('goals', index, 'actions'), goal.actions, 30),
  ]),
  ...checkMost(at('activities'), given.activities, 60),
  ...given.activities.flatMap((one, index) => checkMost(at('activities', index, 'parts'), one.parts, 20)),
  ...checkMost(at('commitments'), given.commitments, 100),
  ...checkMost(at('channels'), given.channels, 20),
  ...checkMost(at('sustainability'), given.sustainability, 30),
];

/** Keys are unique among all items of a kind, indicators and actions over all goals. */
function checkNames(given: Given): Problem[] {
  const below = (part: 'indicators' | 'actions') =>
    given.goals.flatMap((goal, index) =>
      goal[part].map((one, place) => ({ key: one.key, path: ['goals', String(index), part, String(place)] })),
    );
  const top = (part: 'goals' | 'activities' | 'commitments' | 'channels' | 'sustainability') =>
    given[part].map((one, index) => ({ key: one.key, path: [part, String(index)] }));
  return [
    top('goals'),
    below('indicators'),
    below('actions'),
    top('activities'),
    top('commitments'),
    top('channels'),
    top('sustainability'),
  ].flatMap((items) => checkKeys(root, items));
}

function checkItems(given: Given, content: PlanContent, named: Named, earliest: CivilDate): Problem[] {
  return [
    ...given.goals.flatMap((goal, index) => [
      ...checkTitle(at('goals', index, 'title'), goal.title),
      ...goal.indicators.flatMap((one, place) => {
        const path = at('goals', index, 'indicators', place);
        return [
          ...checkTitle([...path, 'title'], one.title),
          ...checkUnit([...path, 'unit'], one.unit),
          ...checkAim(path, one),
        ];
      }),
      ...goal.actions.flatMap((one, place) => {
        const path = at('goals', index, 'actions', place);
        return [...checkTitle([...path, 'title'], one.title), ...checkHolder([...path, 'owner'], one.owner, named)];
      }),
    ]),
    ...given.activities.flatMap((one, index) => {
      const path = at('activities', index);
      return [
        ...checkTitle([...path, 'title'], one.title),
        ...one.parts.flatMap(({ holder }, place) =>
          checkHolder([...path, 'parts', String(place), 'holder'], holder, named),
        ),
        ...checkParts([...path, 'parts'], content.activities[index]?.parts ?? []),
      ];
    }),
    ...given.commitments.flatMap((one, index) => {
      const path = at('commitments', index);
      return [
        ...checkTitle([...path, 'title'], one.title),
        ...checkMeasure(path, one),
        ...checkFirstDay(path, one.dueOn, earliest),
        ...checkRecurrence(path, one),
      ];
    }),
    ...given.channels.flatMap((one, index) => [
      ...checkTitle(at('channels', index, 'purpose'), one.purpose),
      ...(one.participants ? checkTitle(at('channels', index, 'participants'), one.participants) : []),
    ]),
    ...given.sustainability.flatMap((one, index) => [
      ...checkTitle(at('sustainability', index, 'step'), one.step),
      ...checkHolder(at('sustainability', index, 'owner'), one.owner, named),
    ]),
  ];
}
