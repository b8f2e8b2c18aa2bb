import { correct } from '../../engines/workflow/correct.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { required } from '../identity/problems.js';
import { engineActor } from './case.rules.js';
import { loadCase, stale } from './case-load.js';
import { caseLog } from './case-log.js';
import { followNeeds } from './case-needs-follow.js';
import { type ActRow, recordCase } from './case-record.js';
import { partnerFacts } from './case-view.js';
import { announceCase } from './cooperation.events.js';
import { maySetRight } from './cooperation.policy.js';
import { asPost, COMMENT_LIMIT } from './cooperation-act.js';
import { inMendInput } from './cooperation-mend.problems.js';
import { correctionsIn } from './fact-correction.rules.js';
import { decodeFacts, type FactInput } from './fact-input.js';
import { keepWords, withoutWords } from './free-text.js';

export interface CooperationCorrect {
  readonly cooperationId: string;
  readonly facts: readonly FactInput[];
  readonly comment: string;
  readonly position?: string | null;
  readonly expectedVersion?: number | null;
}

/** Corrects facts that were recorded wrongly, where no act already taken would have gone another way with them. */
export async function cooperationCorrect(work: Work<Actor>, input: CooperationCorrect): Promise<Outcome> {
  const reason = checkText(['input', 'comment'], input.comment, COMMENT_LIMIT);
  const none = input.facts.length === 0 ? [required('input', 'facts')] : [];
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...reason, ...none]);
  const current = loaded.value;
  const { definition, state, version } = current;
  const facts = await decodeFacts(work, definition, input.facts);
  const unread = [...none, ...hiddenFacts(definition, work.actor, input.facts), ...(facts.ok ? [] : facts.error)];
  if (!facts.ok || unread.length > 0) return fail([...reason, ...unread]);
  const decided = correct(definition, await caseLog(work, current), {
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    commentRef: 'pending',
    facts: facts.value,
    forOthers: maySetRight(work.actor),
    ...asPost(work.actor, current, input.position),
  });
  if (!decided.ok || reason.length > 0) return fail([...reason, ...(decided.ok ? [] : inMendInput(decided.error))]);
  const words = await keepWords(work, current.id, input.comment.trim());
  const referred = decided.value.map((one) => (one.type === 'FactsCorrected' ? { ...one, commentRef: words.id } : one));
  const events = await withoutWords(work, current.id, definition, referred, state);
  const after = events.reduce(evolve, state);
  const row = rowOf(definition, events, words.id);
  if (!(await recordCase(work, definition, current, after, events, row))) return fail([stale(version + 1)]);
  await followNeeds(work, current, after);
  announceCase(work, 'COOPERATION_FACTS_CORRECTED', current.id, version + 1, after, events, {
    action: row.action,
    commentCommitment: words.commitment,
  });
  return ok({ id: current.id });
}

/** To a partner, the facts it is not shown are none: nothing is told of them. */
const hiddenFacts = (definition: Definition, actor: Actor, facts: readonly FactInput[]): Problem[] => {
  const shown = partnerFacts(definition);
  return actor.kind === 'STAFF'
    ? []
    : facts
        .filter(({ name }) => !shown.has(name))
        .map(({ name }) =>
          problem(
            'NOT_FOUND',
            ['input', 'facts', name],
            text('The procedure has no such fact.', 'Prosedur tidak memiliki fakta itu.'),
          ),
        );
};

/** The correction in the case's history, shared where the partner is shown every fact of it. */
function rowOf(definition: Definition, events: readonly Event[], commentId: string): ActRow {
  const told = events.find((event) => event.type === 'FactsCorrected');
  const corrections = correctionsIn(events);
  const shown = partnerFacts(definition);
  const labels = corrections.map(({ fact }) => definition.facts.find((one) => one.name === fact)?.label);
  return {
    action: 'correct',
    label: text(
      `Corrected: ${labels.map((one) => one?.en).join(', ')}`,
      `Dibetulkan: ${labels.map((one) => one?.id).join(', ')}`,
    ),
    step: null,
    positionCode: told?.capacity?.position ?? null,
    mode: told?.capacity?.mode ?? null,
    commentId,
    shared: corrections.every(({ fact }) => shown.has(fact)),
    corrections,
  };
}
