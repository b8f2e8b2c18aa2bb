import { text as readText } from 'node:stream/consumers';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Storage } from '../../platform/storage/storage.js';
import { type Sender, uploadedFile } from '../document/uploaded-file.js';
import type { FileProblem } from './data-file.js';
import { type Procedure, readProcedure } from './procedure-file.js';

const LARGEST = 262_144;

/** The SOP in an uploaded file, or every problem of it; `at` is where the input names the file. */
export const uploadedProcedure = (
  sender: Sender,
  storage: Storage,
  fileId: string,
  at: readonly string[],
): Promise<Result<Procedure, Problem[]>> => uploadedData(sender, storage, fileId, at, readProcedure);

/** What `read` makes of an uploaded file, or every problem of it with its place in the file; `at` as above. */
export async function uploadedData<T>(
  sender: Sender,
  storage: Storage,
  fileId: string,
  at: readonly string[],
  read: (yamlText: string, fileName: string) => Result<T, FileProblem[]>,
): Promise<Result<T, Problem[]>> {
  const sent = await uploadedText(sender, storage, fileId, at);
  if (!sent.ok) return sent;
  const made = read(sent.value.words, sent.value.fileName);
  if (made.ok) return made;
  return fail(
    made.error.map((one) => ({
      ...one,
      path: [...at, ...one.path],
      message: text(
        `${one.file}, line ${one.line}, column ${one.column}: ${one.message.en}`,
        `${one.file}, baris ${one.line}, kolom ${one.column}: ${one.message.id}`,
      ),
    })),
  );
}

/** The words of an uploaded file of at most 256 kB. */
export async function uploadedText(
  sender: Sender,
  storage: Storage,
  fileId: string,
  at: readonly string[],
): Promise<Result<{ readonly words: string; readonly fileName: string }, Problem[]>> {
  const file = await uploadedFile(sender, fileId);
  if (!file) return fail([noFile(at)]);
  if (file.size > LARGEST) return fail([tooLarge(at)]);
  return ok({ words: await readText(await storage.read(file.storageKey)), fileName: file.fileName });
}

export const noFile = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('There is no such uploaded file.', 'Berkas unggahan ini tidak ada.'));

const tooLarge = (path: readonly string[]): Problem =>
  problem('TOO_LONG', path, text('The file is larger than 256 kB.', 'Berkas lebih besar dari 256 kB.'));
