import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { announceProgramme } from './programme.events.js';
import { notAdopted } from './programme.problems.js';
import { keptProgramme, touch } from './programme-work.js';

export interface ProgrammeRevise {
  readonly programmeId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Opens an adopted programme for changes; its adopted version stays in force until the next one is adopted. */
export async function programmeRevise(work: Work<Actor>, input: ProgrammeRevise): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const kept = await keptProgramme(work, 'programmeId', input.programmeId, input.expectedVersion);
  if (!kept.ok) return fail([...kept.error, ...problems]);
  const programme = kept.value;
  if (programme.status !== 'ADOPTED') problems.push(notAdopted('programmeId'));
  if (problems.length > 0) return fail(problems);
  programme.status = 'REVISING';
  programme.revisionReason = input.reason.trim();
  touch(work, programme);
  announceProgramme(work, 'PROGRAMME_REVISED', programme, { adoptedNumber: programme.adoptedNumber });
  return ok({ id: programme.id });
}
