import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/engines/workflow/actor.js';
import type { Command } from '../../src/engines/workflow/command.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import type { Facts } from '../../src/engines/workflow/fact.js';
import { start } from '../../src/engines/workflow/start.js';
import { workOn } from '../../src/engines/workflow/work-on.js';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { act, activeSteps, at, given, partner, played, putIn, stranger } from './workflow-support.js';

const file = 'procedures/polibatam/kerja-sama/1.0.0.yaml';
const read = readProcedure(readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { definition } = read.value;

const office = { id: 'u-office', kind: 'UNIT_KERJASAMA', echelon: null };
const machines = { id: 'u-machines', kind: 'JURUSAN', echelon: null };
const business = { id: 'u-business', kind: 'JURUSAN', echelon: null };
const holder = (position: string, unit: typeof office): Actor => ({
  person: `p-${position}-${unit.id}`,
  holds: [{ position, unit, mode: 'DEFINITIVE' }],
  partner: null,
});
const staff = holder('STAF_HKS', office);
const coordinator = holder('SUBKOOR_HKS', office);
const unit = holder('UNIT_KERJA', machines);
const otherUnit = holder('UNIT_KERJA', business);

const nothing: Facts = {
  ...{ planned: 0, invitationsOpen: 0, minuted: 0, evidenced: 0, unfinished: 0, reportReady: false, filed: 0 },
};
const seen = (now: Facts, who: Actor, action: string, facts: object = {}): Command =>
  act(who, action, { observed: { ...nothing, ...now }, facts: { ...facts } });
const planBy = (who: Actor) => seen({ planned: 2 }, who, 'submitPlan', { executor: [machines] });
const coordinateBy = (who: Actor) => seen({ planned: 2, minuted: 1 }, who, 'concludeByMeeting');
const executeBy = (who: Actor) => seen({ planned: 2, minuted: 1, evidenced: 1 }, who, 'concludeExecution');
const [planned, coordinated, executed] = [planBy(staff), coordinateBy(coordinator), executeBy(unit)];
const archived = { reportReady: true, filed: 1 };

function opened(actor = staff, channel = 'INTERNAL'): Event[] {
  const result = start(definition, { actor, at, channel, partner: 'm-1', facts: { purpose: 'Magang industri' } });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const upTo = (...commands: Command[]): Event[] => played(definition, opened(), ...commands);

describe('Polibatam: plan, coordinate, execute, archive, and round again', () => {
  test('staff open a programme, and a partner asks for one through any door', () => {
    expect(activeSteps(opened())).toEqual(['RENCANA']);
    for (const channel of ['PORTAL', 'EMAIL', 'WHATSAPP', 'PHONE', 'LETTER', 'IN_PERSON'])
      expect(activeSteps(opened(partner, channel))).toEqual(['RENCANA']);
    const input = { at, channel: 'PHONE', partner: 'm-1', facts: { purpose: 'x' } };
    expect([unit, stranger].map((actor) => start(definition, { ...input, actor }).ok)).toEqual([false, false]);
  });
  test('a plan without an activity is not handed over, and only staff hand it over', () => {
    const fresh = given(definition, opened());
    const bare = fresh.when(seen({}, staff, 'submitPlan', { executor: [machines] }));
    expect(bare.unmet()).toEqual(['ACTIVITY_PLANNED']);
    expect(fresh.when(planBy(coordinator)).codes()).toEqual(['FORBIDDEN action']);
    expect(fresh.when(seen({ planned: 2 }, staff, 'submitPlan')).codes()).toEqual(['REQUIRED facts.executor']);
    const two = seen({ planned: 2 }, staff, 'submitPlan', { executor: [machines, business] });
    expect(fresh.when(two).codes()).toEqual(['TOO_MANY facts.executor']);
    expect(activeSteps(upTo(planned))).toEqual(['KOORDINASI']);
  });
  test('the Sub-coordinator waits for answers, and for minutes or another way', () => {
    const now = given(definition, upTo(planned));
    const early = seen({ planned: 2, invitationsOpen: 1 }, coordinator, 'concludeByMeeting');
    expect(now.when(early).unmet()).toEqual(['INVITATIONS_ANSWERED', 'MINUTES_WRITTEN']);
    expect(now.when(coordinateBy(staff)).codes()).toEqual(['FORBIDDEN action']);
    const silent = seen({ planned: 2 }, coordinator, 'concludeOtherwise');
    expect(now.when(silent).codes()).toEqual(['REQUIRED facts.coordinationNote']);
    const told = seen({ planned: 2 }, coordinator, 'concludeOtherwise', { coordinationNote: 'Lewat telepon.' });
    expect(activeSteps(played(definition, upTo(planned), told))).toEqual(['PELAKSANAAN']);
    expect(activeSteps(upTo(planned, coordinated))).toEqual(['PELAKSANAAN']);
  });
  test('the unit that was named carries it out, and has evidence of it', () => {
    const now = given(definition, upTo(planned, coordinated));
    const bare = seen({ planned: 2, unfinished: 1 }, unit, 'concludeExecution');
    expect(now.when(bare).unmet()).toEqual(['HELD_WITH_EVIDENCE', 'NOTHING_UNFINISHED']);
    expect(now.when(executeBy(otherUnit)).codes()).toEqual(['FORBIDDEN action']);
    expect(activeSteps(upTo(planned, coordinated, executed))).toEqual(['ARSIP']);
  });
  test('what is not archived neither goes round nor ends', () => {
    const now = given(definition, upTo(planned, coordinated, executed));
    for (const action of ['nextRound', 'closeProgramme']) {
      expect(now.when(seen({}, staff, action)).unmet()).toEqual(['REPORT_READY', 'RECORD_FILED']);
      expect(now.when(seen({ reportReady: true }, staff, action)).unmet()).toEqual(['RECORD_FILED']);
    }
    const done = upTo(planned, coordinated, executed, seen(archived, staff, 'closeProgramme'));
    expect(replay(done)).toMatchObject({ closed: true, outcome: { id: 'SELESAI', kind: 'DONE' } });
  });
  test('the next round begins at the plan, and may be another unit’s', () => {
    const round = upTo(planned, coordinated, executed, seen(archived, staff, 'nextRound'));
    expect(activeSteps(round)).toEqual(['RENCANA']);
    const again = given(definition, round);
    const empty = seen({}, staff, 'submitPlan', { executor: [business] });
    expect(again.when(empty).unmet()).toEqual(['ACTIVITY_PLANNED']);
    const second = played(
      definition,
      round,
      seen({ planned: 1 }, staff, 'submitPlan', { executor: [business] }),
      seen({ planned: 1, minuted: 1 }, coordinator, 'concludeByMeeting'),
      seen({ evidenced: 1 }, otherUnit, 'concludeExecution'),
    );
    expect(activeSteps(second)).toEqual(['ARSIP']);
  });
  test('each step takes the work that lies beside the case from its own post', () => {
    const kinds = ['EXECUTION', 'RECORDS', 'MONITORING'] as const;
    const who = { staff, coordinator, unit, otherUnit };
    const works = (events: readonly Event[]) =>
      Object.entries(who).flatMap(([name, actor]) =>
        kinds.flatMap((kind) => (workOn(definition, replay(events), kind, actor).ok ? [`${name} ${kind}`] : [])),
      );
    expect(works(opened())).toEqual(['staff EXECUTION']);
    expect(works(upTo(planned))).toEqual(['coordinator EXECUTION']);
    expect(works(upTo(planned, coordinated))).toEqual(['unit EXECUTION']);
    expect(works(upTo(planned, coordinated, executed))).toEqual([
      'staff RECORDS',
      'staff MONITORING',
      'unit MONITORING',
    ]);
  });
  test('an agreement is readied, then signed by both on paper: in force, and not called off any more', () => {
    const paper = (slot: string, person: string | null) => ({
      ...{ set: 'mouMoa', slot, signedOn: '2026-03-02', person, record: `r-${slot}` },
      holds: person === null ? [] : [{ position: 'DIREKTUR', unit: null, mode: 'DEFINITIVE' as const }],
    });
    const record = (endsOn: string): Command =>
      act(staff, 'recordAgreement', {
        observed: nothing,
        facts: { startsOn: '2026-03-01', endsOn },
        paperSignatures: [paper('DIREKTUR', 'p-director'), paper('MITRA', null)],
      });
    const ready = act(staff, 'readyAgreement', { observed: nothing });
    expect(given(definition, opened()).when(ready).unmet()).toEqual(['DOCUMENT_MISSING.mouMoa']);
    expect(given(definition, opened()).when(record('2029-02-28')).unmet()).toEqual(['SIGNATURES_NOT_OPEN.mouMoa']);
    const readied = played(definition, opened(), putIn(staff, 'mouMoa', 1), ready);
    expect(given(definition, readied).when(record('2026-02-28')).codes()).toEqual(['INVALID facts.endsOn']);
    const inForce = played(definition, readied, record('2029-02-28'));
    expect(replay(inForce)).toMatchObject({ standing: { is: 'IN_FORCE' }, closed: false });
    expect(activeSteps(inForce)).toEqual(['RENCANA']);
    const off = act(staff, 'cancelProgramme', { commentRef: 'c-9' });
    expect(given(definition, inForce).when(off).unmet()).toEqual(['NOT_IN_FORCE']);
  });
  test('a plan is sent back with a reason, and a programme called off by either side', () => {
    const now = given(definition, upTo(planned));
    expect(now.when(act(coordinator, 'planAgain')).codes()).toEqual(['REQUIRED comment']);
    const back = played(definition, upTo(planned), act(coordinator, 'planAgain', { commentRef: 'c-1' }));
    expect(activeSteps(back)).toEqual(['RENCANA']);
    const off = played(definition, back, act(partner, 'cancelProgramme', { commentRef: 'c-2' }));
    expect(replay(off).outcome).toMatchObject({ id: 'BATAL', kind: 'WITHDRAWN' });
    expect(now.when(act(unit, 'cancelProgramme', { commentRef: 'c-3' })).codes()).toEqual(['FORBIDDEN action']);
  });
});
