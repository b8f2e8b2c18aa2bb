import {
  ClauseConsentDocument,
  ClauseCounterDocument,
  ClausesProposeDocument,
  CooperationClausesDocument,
} from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';

/** Two clauses of a case whose step takes work on clauses: one untouched, one with a consent and a further text. */
export async function layClauses(api: TestApi, as: TestMember, cooperationId: string): Promise<void> {
  const party = 'INSTITUTION' as const;
  const clauses = ['Satu.', 'Dua.'].map((id) => ({ heading: { id: 'Judul' }, body: { id } }));
  await api.request(ClausesProposeDocument, { input: { cooperationId, party, clauses } }, { as });
  const { cooperation } = await api.request(CooperationClausesDocument, { id: cooperationId }, { as });
  const textId = cooperation?.clauses.nodes[1]?.text.id ?? '';
  await api.request(ClauseConsentDocument, { input: { textId, party } }, { as });
  const { clauseCounter } = await api.request(
    ClauseCounterDocument,
    { input: { textId, party, body: { id: 'Dua, lain.' } } },
    { as },
  );
  if (!clauseCounter?.clause) throw new Error(JSON.stringify(clauseCounter));
}
