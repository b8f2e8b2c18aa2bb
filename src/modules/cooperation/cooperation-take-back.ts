import { doneBy, historyOf, type Standing } from '../../engines/workflow/history.js';
import { takeBack } from '../../engines/workflow/take-back.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { engineActor } from './case.rules.js';
import { loadCase, stale } from './case-load.js';
import { caseLog } from './case-log.js';
import { type ActRow, recordCase } from './case-record.js';
import { restoreRows } from './case-restore.js';
import { announceCase } from './cooperation.events.js';
import { maySetRight } from './cooperation.policy.js';
import { asPost, COMMENT_LIMIT } from './cooperation-act.js';
import { inMendInput } from './cooperation-mend.problems.js';
import { keepWords } from './free-text.js';

export interface CooperationTakeBack {
  readonly cooperationId: string;
  readonly comment: string;
  readonly position?: string | null;
  readonly expectedVersion: number;
}

/** Takes back the latest act of a case: the case is again as it was before it, and the act stays in its history. */
export async function cooperationTakeBack(work: Work<Actor>, input: CooperationTakeBack): Promise<Outcome> {
  const problems = checkText(['input', 'comment'], input.comment, COMMENT_LIMIT);
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const current = loaded.value;
  const { definition, state, version } = current;
  const log = await caseLog(work, current);
  const decided = takeBack(definition, log, {
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    commentRef: 'pending',
    forOthers: maySetRight(work.actor),
    ...asPost(work.actor, current, input.position),
  });
  if (!decided.ok || problems.length > 0) return fail([...problems, ...(decided.ok ? [] : inMendInput(decided.error))]);
  const words = await keepWords(work, current.id, input.comment.trim());
  const events = decided.value.map((one) => (one.type === 'ActTakenBack' ? { ...one, commentRef: words.id } : one));
  const [told] = events;
  const taken = historyOf(log).standing.find((one) => told?.type === 'ActTakenBack' && one.number === told.act);
  if (told?.type !== 'ActTakenBack' || !taken) throw new Error('an act was taken back that is not in the log');
  const after = historyOf([...log, { number: version + 1, events }]);
  const row = {
    ...(await rowOf(work, current.id, taken)),
    positionCode: told.capacity?.position ?? null,
    mode: told.capacity?.mode ?? null,
    commentId: words.id,
  };
  if (!(await recordCase(work, definition, current, after.state, events, row))) return fail([stale(version + 1)]);
  await restoreRows(work, current, taken, events, after);
  announceCase(work, 'COOPERATION_ACT_TAKEN_BACK', current.id, version + 1, after.state, events, {
    action: row.action,
    act: taken.number,
    commentCommitment: words.commitment,
  });
  return ok({ id: current.id });
}

/** The taking back in the case's history; whoever is shown the act is shown this. */
async function rowOf(
  work: Work<Actor>,
  cooperationId: string,
  taken: Standing,
): Promise<Pick<ActRow, 'action' | 'label' | 'step' | 'shared' | 'takesBack'>> {
  const [act] = await work.query<{ label: ActRow['label']; step: string | null; shared: boolean }>(
    'select "label", "step", "shared" from "act" where "institution_id" = $1 and "cooperation_id" = $2 and "number" = $3',
    [work.institutionId, cooperationId, taken.number],
  );
  if (!act) throw new Error('an act of the log is not in the history');
  return {
    action: 'takeBack',
    label: text(`Taken back: ${act.label.en}`, `Ditarik kembali: ${act.label.id}`),
    step: act.step,
    shared: act.shared || doneBy(taken)?.capacity?.partner != null,
    takesBack: taken.number,
  };
}
