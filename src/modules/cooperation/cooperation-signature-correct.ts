import { correctSignature } from '../../engines/workflow/correct-signature.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { SignatureMethods } from '../document/signature-methods.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { engineActor } from './case.rules.js';
import { loadCase, stale } from './case-load.js';
import { caseLog } from './case-log.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { maySetRight } from './cooperation.policy.js';
import { asPost, COMMENT_LIMIT } from './cooperation-act.js';
import { inMendInput } from './cooperation-mend.problems.js';
import { keepWords } from './free-text.js';
import { keepPapers, type PaperSignatureGiven, readPaperSignatures } from './paper-signatures.js';
import { mirrorSlots } from './slot-mirror.js';

export interface CooperationSignatureCorrect {
  readonly cooperationId: string;
  readonly paperSignature: PaperSignatureGiven;
  readonly comment: string;
  readonly position?: string | null;
  readonly expectedVersion?: number | null;
}

/** Registers a signature on paper anew, as it really was made: the wrong day, person, place or scan had been told. */
export async function cooperationSignatureCorrect(
  work: Work<Actor>,
  input: CooperationSignatureCorrect,
  methods: SignatureMethods,
): Promise<Outcome> {
  const reason = checkText(['input', 'comment'], input.comment, COMMENT_LIMIT);
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...reason]);
  const current = loaded.value;
  const { definition, state, version } = current;
  const papers = await readPaperSignatures(work, definition, [input.paperSignature], methods, () => [
    'input',
    'paperSignature',
  ]);
  const [paper] = papers.ok ? papers.value : [];
  if (!papers.ok || !paper) return fail([...reason, ...(papers.ok ? [] : papers.error)]);
  const decided = correctSignature(definition, await caseLog(work, current), {
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    commentRef: 'pending',
    signature: paper.signature,
    forOthers: maySetRight(work.actor),
    ...asPost(work.actor, current, input.position),
  });
  if (!decided.ok || reason.length > 0) return fail([...reason, ...(decided.ok ? [] : inMendInput(decided.error))]);
  const words = await keepWords(work, current.id, input.comment.trim());
  const events = decided.value.map(
    (one): Event => (one.type === 'SignatureCorrected' ? { ...one, commentRef: words.id } : one),
  );
  const after = events.reduce(evolve, state);
  const told = events.find((one) => one.type === 'SignatureCorrected');
  const title = definition.signatures.find((one) => one.id === told?.set)?.title ?? text('', '');
  const row = {
    action: 'signatureCorrect',
    label: text(`Signature on paper corrected: ${title.en}`, `Tanda tangan basah dibetulkan: ${title.id}`),
    step: null,
    positionCode: told?.capacity?.position ?? null,
    mode: told?.capacity?.mode ?? null,
    commentId: words.id,
    shared: true,
  };
  if (!(await recordCase(work, definition, current, after, events, row))) return fail([stale(version + 1)]);
  await keepPapers(work, current.id, definition, papers.value, events, state);
  const mirrored = await mirrorSlots(work, current.id, state, after, null);
  if (!mirrored.ok) throw new Error('a corrected signature made a document final');
  announceCase(work, 'COOPERATION_SIGNATURE_CORRECTED', current.id, version + 1, after, events, {
    action: row.action,
    commentCommitment: words.commitment,
  });
  return ok({ id: current.id });
}
