import DataLoader from 'dataloader';
import { clausesAtWork } from '../../engines/workflow/negotiated.js';
import type { Source } from '../../engines/workflow/provenance.js';
import type { LocalizedText } from '../../kernel/text.js';
import { globalId } from '../../platform/read/global-id.js';
import { caseOf, confirmedSopOf } from '../cooperation/cooperation.loaders.js';
import { caller, type Request } from '../identity/request.js';
import {
  type FiledClause,
  filedUnder,
  isConfirmed,
  type RequirementStatus,
  requiredIn,
  requirementStatus,
} from './checklist.rules.js';
import { CLAUSE_PREFIX } from './clause.problems.js';

/** An entry of the checklist, as a case fulfils it. */
export interface Requirement {
  readonly code: string;
  readonly title: LocalizedText;
  readonly source: Source;
  readonly confirmed: boolean;
  readonly status: RequirementStatus;
  readonly clauseIds: readonly string[];
}

/** Whoever sees the case sees its clauses: the caller has come by one that it sees. */
export async function checklistOf(request: Request, root: object): Promise<Requirement[]> {
  const { id, definition, state } = await caseOf(request, root);
  const required = requiredIn(definition, state);
  if (required.length === 0) return [];
  const [all, sop] = await Promise.all([loaderOf(request).load(id), confirmedSopOf(request, root, definition)]);
  const clauses = clausesAtWork(state, all);
  return required.map((one) => ({
    code: one.code,
    title: one.title,
    source: one.source,
    confirmed: isConfirmed(sop, one),
    status: requirementStatus(one.code, clauses),
    clauseIds: filedUnder(one.code, clauses).map((clause) => globalId(CLAUSE_PREFIX, clause.id)),
  }));
}

type Loader = DataLoader<string, readonly FiledClause[]>;
const loaders = new WeakMap<Request, Loader>();

/** The filed clauses of all cases of one answer in one statement. */
function loaderOf(request: Request): Loader {
  const known = loaders.get(request);
  if (known) return known;
  const { institutionId } = caller(request);
  const loader: Loader = new DataLoader(
    async (ids) => {
      const rows = await request.runner.gateway.read<FiledClause & { cooperation_id: string }>(
        institutionId,
        `select "cooperation_id", "id", "code", "status", "document" from "clause" where "institution_id" = $1
           and "cooperation_id" = any($2) and "code" is not null and "removed_at" is null order by "number", "id"`,
        [institutionId, [...ids]],
      );
      return ids.map((id) => rows.filter((row) => row.cooperation_id === id));
    },
    { maxBatchSize: 100 },
  );
  loaders.set(request, loader);
  return loader;
}
