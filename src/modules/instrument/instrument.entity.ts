import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { compositionVisible, instrumentClauseVisible } from './instrument.policy.js';
import type { KeptPaper } from './kept-paper.js';

/** A version of an instrument that was composed from agreed clauses (penyusunan naskah). Never changed. */
export const InstrumentCompositionSchema = defineEntity({
  name: 'InstrumentComposition',
  tableName: 'instrument_composition',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    documentId: p.uuid(),
    /** The version whose bytes are the PDF. */
    documentVersionId: p.uuid(),
    /** The same text as a Word file. */
    wordFileId: p.uuid(),
    wordFileName: p.text(),
    /** Of the hashes of all its clauses in their order. */
    sha256: p.text(),
    /** What both files were written from, for a copy with an audit page. */
    paper: p.json<KeptPaper>(),
    personId: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(compositionVisible),
  uniques: [{ name: 'instrument_composition_version', properties: ['institutionId', 'documentVersionId'] }],
  indexes: [
    { name: 'instrument_composition_cooperation', properties: ['institutionId', 'cooperationId', 'at'] },
    { name: 'instrument_composition_word', properties: ['institutionId', 'wordFileId'] },
  ],
});
export class InstrumentComposition extends InstrumentCompositionSchema.class {}
InstrumentCompositionSchema.setClass(InstrumentComposition);

/** Which text of which clause stands at which place of a composed instrument. */
export const InstrumentClauseSchema = defineEntity({
  name: 'InstrumentClause',
  tableName: 'instrument_clause',
  properties: {
    ...tenantKey(),
    compositionId: p.uuid(),
    /** The article it is: 1 for the first. */
    number: p.integer(),
    clauseId: p.uuid(),
    clauseTextId: p.uuid(),
    sha256: p.text(),
  },
  filters: visibleFilter(instrumentClauseVisible),
  uniques: [
    { name: 'instrument_clause_number', properties: ['institutionId', 'compositionId', 'number'] },
    { name: 'instrument_clause_once', properties: ['institutionId', 'compositionId', 'clauseId'] },
  ],
  indexes: [{ name: 'instrument_clause_text', properties: ['institutionId', 'clauseTextId'] }],
});
export class InstrumentClause extends InstrumentClauseSchema.class {}
InstrumentClauseSchema.setClass(InstrumentClause);
