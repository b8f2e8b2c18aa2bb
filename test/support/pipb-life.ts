import { expect } from 'vitest';
import {
  EvaluationChangeDocument,
  EvaluationCompleteDocument,
  EvaluationStartDocument,
  PlanAcknowledgeDocument,
  PlanIndicatorValueRecordDocument,
  PlanProposeDocument,
} from '../generated/operations.js';
import { clausesOf, consent, propose, words } from './clauses.js';
import type { TestMember } from './fixture.js';
import { compose } from './instrument.js';
import type { Pipb } from './pipb.js';
import { saved, savePlan } from './planning.js';
import { act, stepsAfter } from './story.js';

/** What a payload brought; throws with its reasons where it was refused. */
export function made<T>(
  payload: { readonly userErrors: readonly object[] } | null | undefined,
  value: T,
): NonNullable<T> {
  if (value === null || value === undefined || payload?.userErrors.length !== 0)
    throw new Error(JSON.stringify(payload));
  return value;
}

/** A refusal that names every guard that does not hold, why, and who could meet it. */
export const guardFailed = (...unmet: readonly (readonly [string, unknown, unknown])[]) => ({
  __typename: 'GuardFailedError',
  code: 'GUARD_FAILED',
  message: expect.any(String),
  path: ['input', 'action'],
  unmet: unmet.map(([code, explanation, whoCanMeet]) => ({ code, explanation, whoCanMeet })),
});

/** The clauses the SOP's checklist wants of an MoU. */
export const required = ['WAKTU', 'PARA_PIHAK', 'RUANG_LINGKUP', 'HAK_KEWAJIBAN', 'JANGKA_WAKTU', 'PENYELESAIAN'];
/** Those a PKS wants beside them. */
export const requiredOfPks = ['KEADAAN_KAHAR', 'SANKSI'];
export const clause = (code: string) => ({ code, heading: words(`Butir ${code}`), body: words(`Isi ${code}.`) });

/** Every clause that waits for a side gets its consent, each side by its own account. */
export async function agreeAll({ api, people }: Pipb, id: string): Promise<void> {
  const { clauses } = await clausesOf({ api }, people.unitHead, id);
  for (const { text, awaiting } of clauses.nodes)
    for (const party of awaiting) {
      const who = party === 'PARTNER' ? people.partner : people.unitHead;
      const given = await consent({ api }, who, { textId: text.id, party });
      made(given, given.clause);
    }
}

export async function negotiate(house: Pipb, id: string, codes = required): Promise<void> {
  const { userErrors } = await propose(house, house.people.unitHead, id, 'INSTITUTION', codes.map(clause));
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  await agreeAll(house, id);
}

export async function acknowledge({ api }: Pipb, as: TestMember, plan: { id: string; version: number }) {
  const input = { planId: plan.id, expectedVersion: plan.version };
  const { planAcknowledge } = await api.request(PlanAcknowledgeDocument, { input }, { as, language: 'en' });
  return made(planAcknowledge, planAcknowledge?.plan);
}

/** A plan that lacks nothing, put before both sides. */
export async function proposePlan(house: Pipb, id: string) {
  const { api, people } = house;
  const plan = saved(await savePlan(house, people.cooperationVice, id, 0));
  const input = { planId: plan.id };
  const { planPropose } = await api.request(PlanProposeDocument, { input }, { as: people.cooperationVice });
  return { ...made(planPropose, planPropose?.plan), goals: plan.goals };
}

/** The plan agreed by both, with what its indicators have come to: 75 percent of either way to the target. */
async function planned(house: Pipb, id: string): Promise<void> {
  const { people } = house;
  const plan = await proposePlan(house, id);
  const { version } = await acknowledge(house, people.cooperationVice, plan);
  await acknowledge(house, people.partner, { ...plan, version });
}

/** Values of both indicators: this part of the way from where they began to the target. */
export async function measure(house: Pipb, id: string, part = 0.75): Promise<void> {
  const { api, people } = house;
  type Told = { cooperation: { planInForce: { goals: { indicators: Indicator[] }[] } } };
  type Indicator = { id: string; baseline: string; target: string };
  const asked =
    'query ($id: ID!) { cooperation(id: $id) { planInForce { goals { indicators { id baseline target } } } } }';
  const { cooperation } = await api.request<Told>(asked, { id }, { as: people.cooperationVice });
  for (const one of cooperation.planInForce.goals.flatMap((goal) => goal.indicators)) {
    const [from, to] = [Number(one.baseline), Number(one.target)];
    const input = { indicatorId: one.id, on: '2026-03-02', value: String(from + (to - from) * part) };
    const answer = await api.request(PlanIndicatorValueRecordDocument, { input }, { as: people.technical });
    made(answer.planIndicatorValueRecord, answer.planIndicatorValueRecord?.indicator);
  }
}

export const judged = {
  ...{ benefitPercent: 80, benefitReason: 'Lulusan terserap.' },
  ...{ conformityPercent: 70, conformityReason: 'Sesuai rencana.' },
};

/** Evaluates a case that stands in the step for it, by the head of the unit that answers for it. */
export async function evaluate({ api, people }: Pipb, cooperationId: string, more: object = {}) {
  const caller = { as: people.unitHead, language: 'en' as const };
  const until = api.clock.now().toISOString().slice(0, 10);
  const input = { cooperationId, from: '2026-02-01', until };
  const { evaluationStart } = await api.request(EvaluationStartDocument, { input }, caller);
  const { id: evaluationId } = made(evaluationStart, evaluationStart?.evaluation);
  const words = { evaluationId, ...judged, outcome: 'CONTINUE' as const, ...more };
  const { evaluationChange } = await api.request(EvaluationChangeDocument, { input: words }, caller);
  made(evaluationChange, evaluationChange?.evaluation);
  const { evaluationComplete } = await api.request(EvaluationCompleteDocument, { input: { evaluationId } }, caller);
  return made(evaluationComplete, evaluationComplete?.evaluation);
}

/** An evaluation from its beginning to the statement that it is complete. */
export async function evaluated(house: Pipb, id: string, more: object = {}) {
  const { api, people } = house;
  stepsAfter(await act(api, people.cooperationVice, id, 'beginEvaluation'));
  const evaluation = await evaluate(house, id, more);
  stepsAfter(await act(api, people.unitHead, id, 'completeEvaluation'));
  return evaluation;
}

/** The real work beside every step of the usual way; `judgement` is what the evaluation says. */
export const beside =
  (house: Pipb, judgement: object = {}) =>
  async (step: string, id: string): Promise<void> => {
    if (step === 'RUNDING_MOU') await negotiate(house, id);
    if (step === 'RUNDING_PKS') await negotiate(house, id, [...required, ...requiredOfPks]);
    const [, kind] = /^NASKAH_(.+)$/.exec(step) ?? [];
    if (kind) {
      const composed = await compose(house, house.people.unitHead, id, { kind: kind.toLowerCase() });
      made(composed, composed.composition);
    }
    if (step === 'RENCANA') await planned(house, id);
    if (step === 'BERJALAN') {
      await measure(house, id);
      await evaluated(house, id, judgement);
    }
  };
