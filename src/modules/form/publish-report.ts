import { type Change, type Compatibility, compatibilities } from '../../engines/questionnaire/diff/change.js';
import type { Json, Node } from '../../engines/questionnaire/document.js';
import { type Proof, proving } from '../../engines/questionnaire/prove.js';
import type { Turns } from '../../kernel/turns.js';
import type { Candidate, DraftChange, Ground, ReportFinding, StageName } from './publish-candidate.js';
import { compatibilityStage, faultsStage, lintStage, proofStage, testsStage } from './publish-stages.js';
import { runQuestionnaire } from './run-questionnaire.js';
import { changesOf } from './version-changes.js';

export interface StageReport {
  readonly stage: StageName;
  readonly passed: boolean;
  readonly reached: boolean;
  readonly findings: readonly ReportFinding[];
}
export interface PublishReport {
  readonly passed: boolean;
  readonly stages: readonly StageReport[];
  readonly proof: Pick<Proof, 'complete' | 'states' | 'paths' | 'fewest' | 'most'> | null;
  readonly tests: number;
  readonly compatibility: Compatibility | null;
  readonly changes: readonly DraftChange[];
}

/** What each stage looks at. FAULTS comes first: the others ask a questionnaire that runs. */
const stages: Readonly<Record<Exclude<StageName, 'FAULTS'>, (candidate: Candidate) => Turns<ReportFinding[]>>> = {
  LINT: lintStage,
  PROOF: proofStage,
  TESTS: testsStage,
  COMPATIBILITY: compatibilityStage,
};

const MOST_FINDINGS = 500;
/** Looks at a draft through every stage, in turns. Pure: the same draft on the same ground comes out the same. */
export function* lookAtDraft(ground: Ground): Turns<PublishReport> {
  const { questionnaire, previous, today } = ground;
  const compiled = runQuestionnaire(questionnaire);
  yield;
  const changes = yield* changesOf(ground);
  const faults = reportOf('FAULTS', faultsStage(compiled.ok ? [] : compiled.error));
  const others = Object.keys(stages) as (keyof typeof stages)[];
  const compatibility = previous ? gravest(changes) : null;
  if (!compiled.ok) {
    const unreached = others.map((stage) => ({ stage, passed: false, reached: false, findings: [] }));
    return { passed: false, stages: [faults, ...unreached], proof: null, tests: 0, compatibility, changes };
  }
  yield;
  const proof = yield* proving(compiled.value, { today });
  const candidate: Candidate = { ...ground, compiled: compiled.value, proof, changes };
  const reports = [faults];
  for (const stage of others) reports.push(reportOf(stage, yield* stages[stage](candidate)));
  return {
    passed: reports.every((one) => one.passed),
    stages: reports,
    proof: withoutAnswers(proof),
    tests: testsIn(ground.tests),
    compatibility,
    changes,
  };
}

const reportOf = (stage: StageName, findings: readonly ReportFinding[]): StageReport => ({
  stage,
  passed: !findings.some((one) => one.severity === 'ERROR'),
  reached: true,
  findings: findings.slice(0, MOST_FINDINGS),
});

const withoutAnswers = ({ complete, states, paths, fewest, most }: Proof) => ({
  complete,
  states,
  paths,
  fewest,
  most,
});

function testsIn(tests: Json | null): number {
  const list = tests === null ? undefined : (tests as Node).tests;
  return Array.isArray(list) ? list.length : 0;
}

export const gravest = (changes: readonly Change[]): Compatibility =>
  compatibilities[Math.max(0, ...changes.map((one) => compatibilities.indexOf(one.compatibility)))] ?? 'COMPATIBLE';
