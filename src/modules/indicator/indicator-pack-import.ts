import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Sender } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { uploadedText } from '../procedure/uploaded-procedure.js';
import { keptByOffice, mayKeepIndicators } from './indicator.policy.js';
import { type ReadPack, readPack } from './pack-file.js';
import { keepPack } from './pack-keep.js';

/** Reads an uploaded file of indicators; they hold from the day it says. All or nothing. */
export async function indicatorPackImport(
  work: Work<Actor>,
  storage: Storage,
  input: { readonly fileId: string },
): Promise<Outcome> {
  if (!mayKeepIndicators(work.actor)) return fail([keptByOffice]);
  const path = ['input', 'fileId'];
  const read = await uploadedPack(work, storage, input.fileId, path);
  if (!read.ok) return read;
  const { institutionId, now, ids } = work;
  return keepPack(
    {
      ...{ institutionId, now, ids, personId: work.actor.personId },
      query: (sql, values) => work.query(sql, values),
      announce: (event) => work.announce(event),
    },
    read.value,
    path,
  );
}

/** The pack in an uploaded file, or every problem of it; `at` is where the input names the file. */
export async function uploadedPack(
  sender: Sender,
  storage: Storage,
  fileId: string,
  at: readonly string[],
): Promise<Result<ReadPack, Problem[]>> {
  const sent = await uploadedText(sender, storage, fileId, at);
  if (!sent.ok) return sent;
  const read = readPack(sent.value.words, sent.value.fileName);
  if (read.ok) return ok(read.value);
  return fail(
    read.error.map((one) => ({
      ...one,
      path: [...at, ...one.path],
      message: text(
        `${one.file}, line ${one.line}, column ${one.column}: ${one.message.en}`,
        `${one.file}, baris ${one.line}, kolom ${one.column}: ${one.message.id}`,
      ),
    })),
  );
}
