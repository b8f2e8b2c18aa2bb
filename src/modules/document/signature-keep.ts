import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { SigningManner } from './signature.rules.js';

/** What is kept of a signature that was made on paper. */
export interface PaperRecord {
  readonly id: string;
  readonly signatoryName: string | null;
  readonly signatoryTitle: string | null;
  readonly place: string;
  readonly inPresenceOf: string | null;
  readonly manner: SigningManner;
  readonly file: { readonly id: string; readonly fileName: string; readonly sha256: string };
}
/** Whose it is, and on which version, as the case has taken it. */
export interface TakenSignature {
  readonly documentKind: string;
  readonly sheet: string;
  readonly slot: string;
  readonly method: string;
  readonly personId: string | null;
  readonly signedOn: string;
  readonly version: { readonly number: number; readonly sha256: string };
}

/** Keeps what the log must not hold of a signature on paper: its words can be erased, the scan's hash stays. */
export async function keepPaperSignature(
  work: Work<Actor>,
  containerId: string,
  paper: PaperRecord,
  taken: TakenSignature,
): Promise<void> {
  const kept = await work.query(
    `insert into "signature" ("institution_id", "id", "document_id", "sheet", "slot", "method", "status", "version_number",
       "sha256", "person_id", "signatory_name", "signatory_title", "signed_on", "place", "in_presence_of", "manner", "file_id",
       "file_name", "scan_sha256", "registered_by_id", "at")
     select $1, $2, d."id", $5, $6, $7, 'SIGNED', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21
     from "document" d where d."institution_id" = $1 and d."container_id" = $3 and d."kind" = $4 returning 1 as one`,
    [
      work.institutionId,
      paper.id,
      containerId,
      taken.documentKind,
      taken.sheet,
      taken.slot,
      taken.method,
      taken.version.number,
      taken.version.sha256,
      taken.personId,
      paper.signatoryName,
      paper.signatoryTitle,
      taken.signedOn,
      paper.place,
      paper.inPresenceOf,
      paper.manner,
      paper.file.id,
      paper.file.fileName,
      paper.file.sha256,
      work.actor.personId,
      work.now.toISOString(),
    ],
  );
  if (kept.length === 0) throw new Error('a signature on a document that is not there');
}
