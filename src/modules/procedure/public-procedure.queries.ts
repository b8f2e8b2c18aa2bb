import type { GraphQLResolveInfo } from 'graphql';
import { isStorable, type LocalizedText, text } from '../../kernel/text.js';
import { all, among, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { rowId } from '../../platform/read/global-id.js';
import { nodesBelow, objectType } from '../../platform/read/selection.js';
import type { DocumentRequest } from '../document/file-links.js';
import { caller, type Request } from '../identity/request.js';
import { partnerVisible } from '../partner/partner.policy.js';
import { confirmedSql } from './confirmed-sources.js';
import { proceduresFor } from './in-force.js';

interface PublicRow {
  readonly institution: string;
  readonly code: string;
  readonly label: string;
  readonly name: LocalizedText;
  readonly scope: string;
  readonly steps: readonly object[];
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly sample: boolean;
}

/** The path of an official file: by public names and the bytes' own hash, never by a row's id. */
export const OFFICIAL_PATH = '/files/official';

/**
 * What is in force at an institution, for anyone. There is no login to bind a connection by, so the engine room reads,
 * and these columns only. An institution that is not there has none, like one that made nothing public.
 */
export async function publicProceduresOf(request: DocumentRequest, institution: string): Promise<object[]> {
  if (!isStorable(institution)) return [];
  const rows = await request.runner.gateway.system.query<PublicRow>(
    `select i."code" as "institution", v."code", v."label", v."name", v."scope",
       (select jsonb_agg(jsonb_build_object('step', s -> 'id', 'phase', s -> 'phase', 'title', s -> 'title', 'source', s -> 'source',
            'confirmed', ${confirmedSql('v', "(s -> 'source')")}) order by n)
        from jsonb_array_elements(v."definition" -> 'steps') with ordinality as e(s, n)) as "steps",
       v."official_file_name" as "fileName", v."official_sample" as "sample", f."sha256"
     from "institution" i
     join "procedure_version" v on v."institution_id" = i."id" and v."state" = 'ACTIVE'
     left join "stored_file" f on f."institution_id" = v."institution_id" and f."id" = v."official_file_id"
     where i."code" = $1 and (not i."demo" or $2) order by v."code"`,
    [institution, request.settings.demoMode],
  );
  return rows.map(({ fileName, sha256, sample, ...row }) => ({
    ...row,
    officialFile:
      sha256 === null ? null : { fileName: fileName ?? row.code, sha256, sample, url: addressOf(request, row, sha256) },
  }));
}

const addressOf = ({ files }: DocumentRequest, row: Pick<PublicRow, 'institution' | 'code'>, sha256: string): string =>
  files.publicUrl(`${OFFICIAL_PATH}/${encodeURIComponent(row.institution)}/${encodeURIComponent(row.code)}/${sha256}`);

/** The procedures in force for a partner's country; null for a partner the caller cannot see. */
export async function proceduresForPartner(
  request: Request,
  partnerId: string,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const viewer = caller(request);
  const { institutionId } = viewer;
  const { gateway } = request.runner;
  const id = rowId('par', partnerId);
  if (id === null) return null;
  const asked = new Parameters();
  const visible = whereSql(all(equals('id', id), partnerVisible(viewer)), 'p', asked);
  const [partner] = await gateway.read<{ country: string }>(
    institutionId,
    `select p."country" from "partner" p where p."institution_id" = ${asked.add(institutionId)} and ${visible}`,
    asked.values,
  );
  if (!partner) return null;
  const scope = partner.country === viewer.country ? 'DOMESTIC' : 'FOREIGN';
  const queries = {
    query: <R extends object>(sql: string, values?: readonly unknown[]) => gateway.read<R>(institutionId, sql, values),
  };
  const inForce = await proceduresFor(queries, institutionId, scope);
  if (inForce.length === 0) return { scope, procedures: [], obstacle: none[scope] };
  const parameters = new Parameters();
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const nodes = nodesBelow(info, objectType(info, 'PartnerProcedures'), 'procedures');
  const ids = inForce.map((one) => one.id);
  const sql = selectObject(compilation, 'ProcedureVersion', nodes, among('id', ids), '', ['code']);
  const rows = await gateway.read<{ row: object }>(
    institutionId,
    `select row_to_json(r) as "row" from (${sql}) r`,
    parameters.values,
  );
  return { scope, procedures: rows.map(({ row }) => row), obstacle: null };
}

const none: Readonly<Record<'DOMESTIC' | 'FOREIGN', LocalizedText>> = {
  DOMESTIC: text(
    'No procedure is in force for domestic partners.',
    'Tidak ada prosedur yang berlaku untuk mitra dalam negeri.',
  ),
  FOREIGN: text(
    'No procedure is in force for partners of other countries.',
    'Tidak ada prosedur yang berlaku untuk mitra luar negeri.',
  ),
};
