import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { type Standing, statusOf } from './clause.rules.js';
import type { Speaker } from './clause-speaker.js';

/** What this module announces of one clause. */
export type ClauseEventKind =
  | 'CLAUSE_PROPOSED'
  | 'CLAUSE_COUNTERED'
  | 'CLAUSE_REMOVAL_PROPOSED'
  | 'CLAUSE_CONSENTED'
  | 'CLAUSE_CONSENT_WITHDRAWN';

/** Ids, numbers and the hash of the words, never the words; `party` is whose word it was. */
export function announceClause(
  work: Pick<Work<Actor>, 'announce'>,
  kind: ClauseEventKind,
  clause: { readonly id: string; readonly version: number; readonly case: { readonly id: string } },
  after: Standing,
  { textId, sha256, speaker }: { readonly textId: string; readonly sha256: string; readonly speaker: Speaker },
): void {
  work.announce({
    kind,
    subjectType: 'Clause',
    subjectId: clause.id,
    subjectVersion: clause.version + 1,
    facts: {
      cooperationId: clause.case.id,
      textId,
      number: after.number,
      round: after.round,
      sha256,
      party: speaker.party,
      channel: speaker.channel,
      standing: statusOf(after),
    },
  });
}
