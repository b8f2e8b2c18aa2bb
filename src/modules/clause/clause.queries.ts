import { equals, type Where } from '../../kernel/where.js';
import { oneOf, refersTo, related, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { clauseVisible, consentEvidence, textEvidence, withdrawalEvidence } from './clause.policy.js';
import { CLAUSE_PREFIX, CONSENT_PREFIX, TEXT_PREFIX } from './clause.problems.js';
import { awaitedBy } from './clause.rules.js';
import type { ClauseWhere } from './clause.type.js';

/** Decodes the contract's filter to a condition on rows. */
const clauseFilter = (where: ClauseWhere): Where =>
  tree(
    where,
    clauseFilter,
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.statusIn, oneOf('status')),
    when(where.codeIn, oneOf('code')),
    when(where.documentIn, oneOf('document')),
    when(where.wordedBy, (party) => related('clause_text', 'text_id')(equals('proposed_by_party', party))),
    when(where.awaiting, (party) => oneOf('status')(awaitedBy(party))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;
const person = (name: string) => ({ from: 'one', type: 'Person', on: { id: name } }) as const;

export const clauseProjection: Projection<Actor> = {
  type: 'Clause',
  table: 'clause',
  prefix: CLAUSE_PREFIX,
  visible: clauseVisible,
  filter: (input) => clauseFilter(input as ClauseWhere),
  orders: {
    NUMBER: { column: 'number', type: 'integer', ascending: true },
    UPDATED_AT: { column: 'updated_at', type: 'timestamptz' },
  },
  fields: {
    id: { from: 'id', prefix: CLAUSE_PREFIX, column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    document: column('document'),
    number: column('number'),
    code: column('code'),
    heading: column('heading'),
    status: column('status'),
    awaiting: { from: 'columns', columns: ['status'] },
    text: { from: 'one', type: 'ClauseText', on: { id: 'text_id' } },
    texts: { from: 'connection', type: 'ClauseText', on: { clause_id: 'id' } },
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
    removedAt: column('removed_at'),
    version: column('version'),
  },
};

/** Whose account said it for a party, or how it is known. */
const said: Readonly<Record<string, Field<Actor>>> = {
  person: person('person_id'),
  positionCode: column('position_code'),
  mode: column('mode'),
  recordedBy: person('recorded_by_id'),
  recorded: {
    from: 'expression',
    sql: (alias) => `(${alias}."recorded_by_id" is not null)`,
  },
  channel: column('channel'),
};

export const clauseTextProjection: Projection<Actor> = {
  type: 'ClauseText',
  table: 'clause_text',
  prefix: TEXT_PREFIX,
  visible: clauseVisible,
  orders: { NUMBER: { column: 'number', type: 'integer', ascending: true } },
  fields: {
    id: { from: 'id', prefix: TEXT_PREFIX, column: 'id' },
    clause: { from: 'one', type: 'Clause', on: { id: 'clause_id' } },
    number: column('number'),
    round: column('round'),
    removal: column('removal'),
    heading: column('heading'),
    body: column('body'),
    untranslated: {
      from: 'expression',
      sql: (alias) =>
        `(not (${alias}."heading" ? 'en') or (${alias}."body" is not null and not (${alias}."body" ? 'en')))`,
    },
    sha256: column('sha256'),
    note: column('note'),
    party: column('proposed_by_party'),
    ...said,
    evidence: evidenceField(textEvidence),
    at: column('at'),
    consents: { from: 'many', type: 'ClauseConsent', on: { clause_text_id: 'id' }, order: ['at', 'id'] },
  },
};

export const clauseConsentProjection: Projection<Actor> = {
  type: 'ClauseConsent',
  table: 'clause_consent',
  prefix: CONSENT_PREFIX,
  visible: clauseVisible,
  fields: {
    id: { from: 'id', prefix: CONSENT_PREFIX, column: 'id' },
    text: { from: 'one', type: 'ClauseText', on: { id: 'clause_text_id' } },
    party: column('party'),
    ...said,
    evidence: evidenceField(consentEvidence),
    at: column('at'),
    voidedAt: column('voided_at'),
    voidedBecause: column('voided_because'),
    voidedBy: person('voided_by_id'),
    voidRecordedBy: person('void_recorded_by_id'),
    voidChannel: column('void_channel'),
    voidEvidence: evidenceField(withdrawalEvidence),
  },
};

export const clauseContributions = {
  Cooperation: {
    clauses: { from: 'connection', type: 'Clause', on: { cooperation_id: 'id' } },
    requiredClauses: { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] },
  },
} as const;
