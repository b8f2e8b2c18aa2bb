import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { cleanFileName } from '../../platform/storage/file-name.js';
import { checkText } from '../identity/check.js';

/** Bytes that are kept, sent by somebody or made by the house. */
export interface UploadedFile {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly storageKey: string;
  /** As it was called when the actor last sent it. */
  readonly fileName: string;
}

/** The next version of a document, as the verb of a later module asks for it. */
export interface NewVersion {
  /** The object whose grants open the document. */
  readonly containerId: string;
  readonly kind: string;
  readonly title: string;
  readonly instrument: boolean;
  /** The kind of the document of the same case that it rests on. */
  readonly basisKind?: string | null;
  /** The file's global id, as the client brought it; or a file that the house has made. */
  readonly fileId: string | UploadedFile;
  /** The id that the document gets with its first version, where it is printed on that. */
  readonly documentId?: string;
  readonly fileName?: string | null;
  /** True shows the document to the partner's contacts, from now on; it is never taken back. */
  readonly shared?: boolean;
  /** The version number this one was built on; 0 when there was no document yet. */
  readonly expectedNumber?: number | null;
  /** Where in the client's input the version stands; `input` by default. */
  readonly path?: readonly string[];
}

const TITLE_LIMIT = 300;

export function checkVersion(version: NewVersion, path: readonly string[]): Problem[] {
  const problems = checkText([...path, 'title'], version.title, TITLE_LIMIT);
  if (version.fileName != null && cleanFileName(version.fileName) === null)
    problems.push(
      problem(
        'INVALID',
        [...path, 'fileName'],
        text('A file needs a name, such as draft.pdf.', 'Berkas harus mempunyai nama, misalnya draft.pdf.'),
      ),
    );
  return problems;
}
