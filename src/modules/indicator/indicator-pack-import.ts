import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { uploadedData } from '../procedure/uploaded-procedure.js';
import { keptByOffice, mayKeepIndicators } from './indicator.policy.js';
import { readPack } from './pack-file.js';
import { keepPack } from './pack-keep.js';

/** Reads an uploaded file of indicators; they hold from the day it says. All or nothing. */
export async function indicatorPackImport(
  work: Work<Actor>,
  storage: Storage,
  input: { readonly fileId: string },
): Promise<Outcome> {
  if (!mayKeepIndicators(work.actor)) return fail([keptByOffice]);
  const path = ['input', 'fileId'];
  const read = await uploadedData(work, storage, input.fileId, path, readPack);
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
