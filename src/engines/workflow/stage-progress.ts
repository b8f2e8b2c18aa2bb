import type { LocalizedText } from '../../kernel/text.js';
import type { Stage } from './declared.js';
import type { Definition, Step } from './definition.js';
import type { LogEntry } from './history.js';
import { type Artefact, artefactsOf, isSame, isThere, titleOf, unique } from './stage-artefacts.js';
import type { State } from './state.js';

export const stageStatuses = ['NOT_STARTED', 'UNDER_WAY', 'DONE', 'SKIPPED'] as const;
export type StageStatus = (typeof stageStatuses)[number];
export const artefactStatuses = ['THERE', 'MISSING', 'NOT_NEEDED'] as const;
export type ArtefactStatus = (typeof artefactStatuses)[number];

export interface StageArtefact extends Artefact {
  readonly title: LocalizedText;
  readonly status: ArtefactStatus;
}
/** How far a case is with one stage of its SOP, and what the stage leaves behind. */
export interface StageProgress {
  readonly stage: Stage;
  readonly status: StageStatus;
  readonly artefacts: readonly StageArtefact[];
}

/** The steps a case has been in, by what still counts of its log, under the names of the SOP it is under now. */
export function visitedSteps(standing: readonly LogEntry[]): Set<string> {
  const visited = new Set<string>();
  for (const event of standing.flatMap((entry) => entry.events)) {
    if (event.type === 'StepEntered') visited.add(event.step);
    if (event.type === 'Migrated') for (const { step } of event.steps) visited.add(step);
  }
  return visited;
}

/**
 * The stages of the SOP in their order. A stage is over when the case stands neither in it nor before it: DONE where the
 * case was in one of its steps, else SKIPPED. One that was begun and may come again is UNDER_WAY.
 */
export function stageProgress(definition: Definition, state: State, visited: ReadonlySet<string>): StageProgress[] {
  const stages = (definition.stages ?? []).map((stage) => {
    const steps = definition.steps.filter((step) => step.stage === stage.id);
    return { stage, steps, begun: steps.some(({ id }) => visited.has(id)), stands: steps.some(standsIn(state)) };
  });
  const first = firstOpen(state, stages);
  return stages.map(({ stage, steps, begun }, at) => {
    const over = at < first;
    const status = over ? (begun ? 'DONE' : 'SKIPPED') : begun ? 'UNDER_WAY' : 'NOT_STARTED';
    return { stage, status, artefacts: leftBy(definition, state, steps, (step) => over && !visited.has(step.id)) };
  });
}

const standsIn = (state: State) => (step: Step) =>
  [...state.active, ...state.waiting].some((one) => one.step === step.id);

/** The earliest stage the case may still be in: where it stands; between stages the latest that was begun. */
function firstOpen(state: State, stages: readonly { readonly begun: boolean; readonly stands: boolean }[]): number {
  if (state.closed) return stages.length;
  const stands = stages.findIndex((one) => one.stands);
  return stands >= 0 ? stands : Math.max(0, ...stages.map((one, at) => (one.begun ? at : 0)));
}

/** What several steps ask for is one thing; it is needed if one of them needs it. */
function leftBy(
  definition: Definition,
  state: State,
  steps: readonly Step[],
  passedBy: (step: Step) => boolean,
): StageArtefact[] {
  const all = steps.map((step) => ({ needed: !passedBy(step), artefacts: artefactsOf(step) }));
  return unique(all.flatMap((one) => one.artefacts)).map((one) => {
    const needed = all.some((other) => other.needed && other.artefacts.some((artefact) => isSame(one, artefact)));
    const status = isThere(one, state) ? 'THERE' : needed ? 'MISSING' : 'NOT_NEEDED';
    return { ...one, title: titleOf(one, definition), status };
  });
}
