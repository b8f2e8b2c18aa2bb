import type { Projection } from '../../platform/read/projection.js';
import { CLAUSE_PREFIX, TEXT_PREFIX } from '../clause/clause.problems.js';
import type { Actor } from '../identity/actor.js';
import { compositionVisible, instrumentClauseVisible } from './instrument.policy.js';

export const COMPOSITION_PREFIX = 'ins';
const column = (name: string) => ({ from: 'column', column: name }) as const;

export const compositionProjection: Projection<Actor> = {
  type: 'InstrumentComposition',
  table: 'instrument_composition',
  prefix: COMPOSITION_PREFIX,
  visible: compositionVisible,
  fields: {
    id: { from: 'id', prefix: COMPOSITION_PREFIX, column: 'id' },
    document: { from: 'one', type: 'Document', on: { id: 'document_id' } },
    documentVersion: { from: 'one', type: 'DocumentVersion', on: { id: 'document_version_id' } },
    clauses: { from: 'many', type: 'InstrumentClause', on: { composition_id: 'id' }, order: ['number'] },
    sha256: column('sha256'),
    wordFileName: column('word_file_name'),
    wordUrl: { from: 'columns', columns: ['id'] },
    notConfirmed: { from: 'expression', sql: (alias) => `(${alias}."paper"->'warning' <> 'null'::jsonb)` },
    composedBy: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    composedAt: column('at'),
  },
};

export const instrumentClauseProjection: Projection<Actor> = {
  type: 'InstrumentClause',
  table: 'instrument_clause',
  prefix: 'inc',
  visible: instrumentClauseVisible,
  fields: {
    id: { from: 'id', prefix: 'inc', column: 'id' },
    number: column('number'),
    clauseId: { from: 'id', prefix: CLAUSE_PREFIX, column: 'clause_id' },
    clauseTextId: { from: 'id', prefix: TEXT_PREFIX, column: 'clause_text_id' },
    sha256: column('sha256'),
  },
};

/** A version of a document tells of what it was composed. */
export const instrumentContributions = {
  DocumentVersion: {
    composition: { from: 'one', type: 'InstrumentComposition', on: { document_version_id: 'id' } },
  },
} as const;
