import { readFileSync } from 'node:fs';
import type { Actor, Hold } from '../../src/engines/workflow/actor.js';
import type { Act, Command } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition, ReturnPolicyKind } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { start } from '../../src/engines/workflow/start.js';
import type { DocumentVersion } from '../../src/engines/workflow/state.js';
import type { Problem } from '../../src/kernel/problem.js';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';

export const pusjatanFile = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
export const pusjatanYaml = readFileSync(pusjatanFile, 'utf8');
const read = readProcedure(pusjatanYaml, pusjatanFile);
if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1));
export const pusjatan: Definition = read.value.definition;

export const at = '2026-03-02T02:00:00Z';
const body = { id: 'u-body', kind: 'BADAN', echelon: 'I' };
const office = { id: 'u-office', kind: 'SEKRETARIAT', echelon: 'II' };
export const roads = { id: 'u-roads', kind: 'PUSAT', echelon: 'II' };
export const water = { id: 'u-water', kind: 'PUSAT', echelon: 'II' };
const holder = (person: string, position: string, unit: Hold['unit'], mode: Hold['mode'] = 'DEFINITIVE'): Actor => ({
  person,
  holds: [{ position, unit, mode }],
  partner: null,
});
export const head = holder('p-head', 'KABADAN', body);
export const secretary = holder('p-secretary', 'SEKBADAN', office, 'PLT');
export const roadsHead = holder('p-roads', 'KAPUS', roads);
export const waterHead = holder('p-water', 'KAPUS', water);
export const partner: Actor = { person: 'p-partner', holds: [], partner: 'm-1' };
export const stranger: Actor = { person: 'p-other', holds: [], partner: 'm-2' };

export const toHead = [{ position: 'KABADAN', unit: body }];
export const toSecretary = [{ position: 'SEKBADAN', unit: office }];
export const toRoads = [{ position: 'KAPUS', unit: roads }];

export const version = (number: number, kind = 'd'): DocumentVersion => ({
  id: `${kind}-${number}`,
  number,
  sha256: number.toString(16).padStart(64, '0'),
});
export const act = (actor: Actor, action: string, rest: Partial<Act> = {}): Command => ({
  do: 'act',
  actor,
  at,
  action,
  ...rest,
});
export const putIn = (actor: Actor, document: string, number: number): Command => ({
  do: 'recordEvidence',
  actor,
  at,
  document,
  version: version(number, document),
});

export function opened(definition: Definition, facts: Record<string, unknown>, actor = partner): Event[] {
  const result = start(definition, { actor, at, channel: 'PORTAL', partner: 'm-1', facts });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
/** The history after these commands, each of which must succeed. */
export function played(definition: Definition, history: readonly Event[], ...commands: Command[]): Event[] {
  const events = [...history];
  for (const command of commands) {
    const result = decide(definition, replay(events), command);
    if (!result.ok) throw new Error(`${JSON.stringify(command)} refused: ${JSON.stringify(result.error)}`);
    events.push(...result.value);
  }
  return events;
}

/** given(events).when(command).then…: a refusal is asserted to have left the state as it was. */
export const given = (definition: Definition, events: readonly Event[]) => ({
  when(command: Command) {
    const state = frozen(replay(events));
    const before = structuredClone(state);
    const result = decide(definition, state, command);
    const unchanged = JSON.stringify(state) === JSON.stringify(before);
    return {
      events: (): readonly Event['type'][] => (result.ok ? result.value.map((one) => one.type) : []),
      problems: (): readonly Problem[] => (result.ok ? [] : unchanged ? result.error : []),
      codes: () => (result.ok ? ['accepted'] : result.error.map((one) => `${one.code} ${one.path.join('.')}`)),
      unmet: () => (result.ok ? [] : result.error.flatMap((one) => one.unmet ?? []).map((one) => one.code)),
    };
  },
});

/** Frozen through and through: an engine that writes to its input throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const entry of Object.values(value)) frozen(entry);
  }
  return value;
}

export const withPolicy = (policy: ReturnPolicyKind): Definition => ({
  ...pusjatan,
  returnPolicies: pusjatan.returnPolicies.map((one) => (one.id === 'HEAD_RETURN' ? { ...one, policy } : one)),
});

const papers = [putIn(roadsHead, 'draft', 1), putIn(roadsHead, 'workPlan', 1)];
/** Pusjatan's main route to a PKS, as the steps of a story. */
export const mainRoute: readonly Command[] = [
  act(head, 'dispose', { facts: { handlers: toSecretary } }),
  act(secretary, 'recordNeeds', { facts: { needs: ['n-1'] } }),
  act(secretary, 'assess', { facts: { involvedUnits: [roads] } }),
  act(secretary, 'forwardToCentre'),
  ...papers,
  act(roadsHead, 'submitForConfirmation'),
  act(secretary, 'initialAsSecretary'),
  act(roadsHead, 'handToHead'),
  act(head, 'initialAsHead'),
  act(roadsHead, 'makeFinal', { facts: { startsOn: '2026-04-01', endsOn: '2028-03-31' } }),
  act(partner, 'signAsPartner'),
  act(roadsHead, 'signAsCentre'),
];
/** The history up to and including the named action of the main route. */
export function upTo(action: string | null, definition = pusjatan): Event[] {
  const last = mainRoute.findIndex((one) => one.do === 'act' && one.action === action);
  return played(definition, opened(definition, { addressees: toHead }), ...mainRoute.slice(0, last + 1));
}
export const activeSteps = (events: readonly Event[]): string[] => replay(events).active.map((one) => one.step);
