import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

export interface VersionTakenBack {
  readonly containerId: string;
  readonly kind: string;
  readonly number: number;
  /** The number of the version that is in force again; 0 when there is none. */
  readonly inForce: number;
}

/** The latest version of a document is in force no longer. Its row and its bytes are kept, and so is its number. */
export async function takeBackVersion(
  work: Work<Actor>,
  { containerId, kind, number, inForce }: VersionTakenBack,
): Promise<void> {
  const [document] = await work.query<{ id: string; version: number }>(
    `update "document" set "current_number" = $5, "taken_back" = array_append("taken_back", $4), "updated_at" = $6,
       "version" = "version" + 1
     where "institution_id" = $1 and "container_id" = $2 and "kind" = $3 and "current_number" = $4 and "frozen_at" is null
     returning "id", "version"`,
    [work.institutionId, containerId, kind, number, inForce, work.now.toISOString()],
  );
  if (!document) throw new Error('a version was taken back that is not the one in force');
  work.announce({
    kind: 'DOCUMENT_VERSION_TAKEN_BACK',
    subjectType: 'Document',
    subjectId: document.id,
    subjectVersion: document.version,
    facts: { containerId, kind, number, inForce },
  });
}
