import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { noFile } from './uploaded-procedure.js';

/** The decree (surat keputusan) that a verb about SOPs is done by, as it is handed in. */
export interface DecreeInput {
  readonly decreeNumber: string;
  readonly decreeOn: string;
  readonly decreeFileId: string;
  readonly sample?: boolean | null;
}

export interface Decree {
  readonly decreeNumber: string;
  readonly decreeOn: string;
  readonly decreeFileId: string;
  /** A stand-in, and says so. */
  readonly decreeSample: boolean;
}

/** Number, date and file: nothing about SOPs is decided without all three. */
export async function readDecree(work: Work<Actor>, input: DecreeInput): Promise<Result<Decree, Problem[]>> {
  const number = input.decreeNumber.trim();
  const file = await uploadedFile(work, input.decreeFileId);
  const problems = [
    ...(number === '' || number.length > 200 ? [badNumber] : []),
    ...(input.decreeOn > civilDateIn(work.now, work.actor.timeZone) ? [futureDecree] : []),
    ...(file ? [] : [noFile(['input', 'decreeFileId'])]),
  ];
  if (problems.length > 0 || !file) return fail(problems);
  return ok({
    decreeNumber: number,
    decreeOn: input.decreeOn,
    decreeFileId: file.id,
    decreeSample: input.sample ?? false,
  });
}

const badNumber = problem(
  'INVALID',
  ['input', 'decreeNumber'],
  text('A decree has a number of 1 to 200 characters.', 'Keputusan mempunyai nomor 1 sampai 200 karakter.'),
);
const futureDecree = problem(
  'INVALID',
  ['input', 'decreeOn'],
  text('A decree is not dated in the future.', 'Tanggal keputusan tidak di masa depan.'),
);
