import type { Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';
import { confirmedSql } from './confirmed-sources.js';
import { procedureVisible, sourceEvidence } from './procedure.policy.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const procedureProjection: Projection<Actor> = {
  type: 'ProcedureVersion',
  table: 'procedure_version',
  prefix: 'prv',
  visible: procedureVisible,
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'prv', column: 'id' },
    code: column('code'),
    label: column('label'),
    name: column('name'),
    scope: column('scope'),
    state: column('state'),
    hash: column('hash'),
    decreeNumber: column('decree_number'),
    decreeOn: column('decree_on'),
    decreeSample: column('decree_sample'),
    effectiveOn: column('effective_on'),
    createdAt: column('created_at'),
    version: column('version'),
    unfilledPositions: {
      from: 'expression',
      sql: (alias) =>
        `(select coalesce(jsonb_agg(s ->> 'code'), '[]') from jsonb_array_elements(${alias}."definition" -> 'positions') s
          where s ->> 'party' = 'INSTITUTION' and not exists (select 1 from "position" p
            where p."institution_id" = ${alias}."institution_id" and p."closed_on" is null
              and array(select s ->> 'code' union all select jsonb_array_elements_text(coalesce(s -> 'aliases', '[]')))
                && (p."aliases" || p."code")))`,
    },
    unpublishedForms: {
      from: 'expression',
      sql: (alias) =>
        `(select coalesce(jsonb_agg(jsonb_build_object('code', s -> 'code', 'version', s -> 'version', 'title', s -> 'title',
            'required', exists (select 1 from jsonb_array_elements(${alias}."definition" -> 'facts') x
              where x -> 'fromForm' ->> 'form' = s ->> 'code')) order by n), '[]')
          from jsonb_array_elements(${alias}."definition" -> 'forms') with ordinality as e(s, n)
          where not exists (select 1 from "questionnaire" q join "questionnaire_version" v
            on v."institution_id" = q."institution_id" and v."questionnaire_id" = q."id"
            where q."institution_id" = ${alias}."institution_id" and q."code" = s ->> 'code'
              and v."label" = s ->> 'version'))`,
    },
    lint: { from: 'columns', columns: ['institution_id', 'id', 'definition', 'source_text'] },
    flowChart: { from: 'columns', columns: ['definition', 'confirmed_sources'] },
    text: { from: 'columns', columns: ['definition', 'confirmed_sources'] },
    bpmn: { from: 'columns', columns: ['id', 'definition', 'confirmed_sources'] },
    sources: {
      from: 'expression',
      sql: (alias) =>
        `(select jsonb_agg(jsonb_build_object('code', s -> 'code', 'title', s -> 'title', 'kind', s -> 'kind', 'confirmed',
            coalesce(s -> 'confirmed', 'true') <> 'false' or s ->> 'code' = any(${alias}."confirmed_sources")) order by n)
          from jsonb_array_elements(${alias}."definition" -> 'sources') with ordinality as e(s, n))`,
    },
    requiredClauses: {
      from: 'expression',
      sql: (alias) =>
        `(select coalesce(jsonb_agg(jsonb_build_object('code', s -> 'code', 'title', s -> 'title', 'source', s -> 'source',
            'confirmed', ${confirmedSql(alias, "(s -> 'source')")}) order by n), '[]')
          from jsonb_array_elements(coalesce(${alias}."definition" -> 'requiredClauses', '[]')) with ordinality as e(s, n))`,
    },
    confirmations: {
      from: 'many',
      type: 'SourceConfirmation',
      on: { procedure_version_id: 'id' },
      order: ['at', 'id'],
    },
    steps: {
      from: 'expression',
      sql: (alias) =>
        `(select jsonb_agg(jsonb_build_object('step', s -> 'id', 'phase', s -> 'phase', 'title', s -> 'title', 'source', s -> 'source',
            'confirmed', ${confirmedSql(alias, "(s -> 'source')")}) order by n)
          from jsonb_array_elements(${alias}."definition" -> 'steps') with ordinality as e(s, n))`,
    },
  },
};

export const sourceConfirmationProjection: Projection<Actor> = {
  type: 'SourceConfirmation',
  table: 'source_confirmation',
  prefix: 'srcf',
  visible: visibleToStaff,
  fields: {
    id: { from: 'id', prefix: 'srcf', column: 'id' },
    source: column('source'),
    note: column('note'),
    evidence: evidenceField(sourceEvidence),
    at: column('at'),
    confirmedBy: { from: 'one', type: 'Person', on: { id: 'confirmed_by_id' } },
  },
};
