import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { frozen, noDocument, stale } from './document.problems.js';

export interface Freeze {
  /** The official number, when it is given now. */
  readonly number?: string | null;
  /** Whether the partner's contacts see it from now on; by default an instrument is shown and another paper left as it is. */
  readonly shared?: boolean;
  /** The number of the version that is made final, as the caller read it. */
  readonly expectedNumber?: number | null;
  readonly path?: readonly string[];
}

export interface FrozenDocument {
  readonly documentId: string;
  /** The version that is now final. */
  readonly versionNumber: number;
  readonly sha256: string;
}

/** Makes a document final at its current version: it takes no more. Whether it is time is for the verb that calls this. */
export async function freezeDocument(
  work: Work<Actor>,
  documentId: string,
  freeze: Freeze = {},
): Promise<Result<FrozenDocument, Problem[]>> {
  const path = freeze.path ?? [];
  const key = [work.institutionId, documentId];
  const [document] = await work.query<{ frozen_at: string | null; current_number: number }>(
    'select "frozen_at", "current_number" from "document" where "institution_id" = $1 and "id" = $2 for no key update',
    key,
  );
  if (!document) return fail([noDocument(path)]);
  if (document.frozen_at) return fail([frozen(path)]);
  if (freeze.expectedNumber != null && freeze.expectedNumber !== document.current_number)
    return fail([stale(path, document.current_number)]);
  const [done] = await work.query<{ version: number; sha256: string }>(
    `update "document" d set "frozen_at" = $3, "updated_at" = $3, "version" = d."version" + 1,
       "number" = coalesce($4, d."number"), "shared" = d."shared" or coalesce($5, d."instrument")
     from "document_version" v
     where d."institution_id" = $1 and d."id" = $2
       and v."institution_id" = $1 and v."document_id" = $2 and v."number" = d."current_number"
     returning d."version", v."sha256"`,
    [...key, work.now.toISOString(), freeze.number ?? null, freeze.shared ?? null],
  );
  if (!done) throw new Error('a document without its current version');
  const facts = { number: freeze.number ?? null, versionNumber: document.current_number, sha256: done.sha256 };
  work.announce({
    kind: 'DOCUMENT_FROZEN',
    subjectType: 'Document',
    subjectId: documentId,
    subjectVersion: done.version,
    facts,
  });
  return ok({ documentId, versionNumber: document.current_number, sha256: done.sha256 });
}
