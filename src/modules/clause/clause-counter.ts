import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { kept } from '../identity/check.js';
import { invalid, notFound } from '../identity/problems.js';
import { TEXT_PREFIX } from './clause.problems.js';
import { type ClauseWords, type GivenWords, keptWords, reworded, textProblems } from './clause.rules.js';
import { type HeldClause, heldClause } from './clause-held.js';
import { keepNewText, sha256Of, type Words } from './clause-record.js';
import { type Speech, speakerOf } from './clause-speaker.js';

export interface ClauseCounter extends Speech {
  readonly textId: string;
  readonly heading?: GivenWords | null;
  readonly body?: GivenWords | null;
  /** An earlier text of the clause, taken up again instead of new words. */
  readonly againTextId?: string | null;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
}

/** Words a clause anew: an answer to the other party, a change of the own proposal, or back from a removal. */
export async function clauseCounter(work: Work<Actor>, input: ClauseCounter): Promise<Outcome> {
  const found = await heldClause(work, input);
  if (!found.ok) return found;
  const held = found.value;
  const words = await wordsOf(work, held, input);
  const spoken = await speakerOf(work, held, input);
  const after = reworded(held.standing, input.party);
  const problems = [words, spoken, after].flatMap((one) => (one.ok ? [] : one.error));
  if (!words.ok || !spoken.ok || !after.ok) return fail(problems);
  await keepNewText(work, held, 'CLAUSE_COUNTERED', after.value, words.value, spoken.value);
  return ok({ id: held.id });
}

async function wordsOf(work: Work<Actor>, held: HeldClause, input: ClauseCounter): Promise<Result<Words, Problem[]>> {
  const note = kept(input.note);
  if (input.againTextId == null) {
    const problems = textProblems(['input'], input);
    if (!input.body || problems.length > 0) return fail(problems);
    const heading = input.heading ? keptWords(input.heading) : held.text.heading;
    return other(held, { heading, body: keptWords(input.body), note }, 'body');
  }
  if (input.body || input.heading) return fail([eitherOr]);
  const problems = textProblems(['input'], { body: { id: '-' }, note: input.note ?? null });
  const again = await earlier(work, held, input.againTextId);
  if (!again?.body) return fail([notFound('input', 'againTextId'), ...problems]);
  if (problems.length > 0) return fail(problems);
  return other(held, { ...again, note }, 'againTextId');
}

/** The same words again would void consents for nothing. */
const other = (held: HeldClause, words: Words, field: string): Result<Words, Problem[]> =>
  sha256Of(words) === held.text.sha256
    ? fail([
        invalid(
          ['input', field],
          'These are the words of the latest text.',
          'Ini sama dengan kata-kata pada teks terakhir.',
        ),
      ])
    : ok(words);

async function earlier(
  work: Work<Actor>,
  held: HeldClause,
  again: string,
): Promise<{ heading: ClauseWords; body: ClauseWords | null } | undefined> {
  const id = rowId(TEXT_PREFIX, again);
  if (id === null) return undefined;
  const [row] = await work.query<{ heading: ClauseWords; body: ClauseWords | null }>(
    'select "heading", "body" from "clause_text" where "institution_id" = $1 and "id" = $2 and "clause_id" = $3',
    [work.institutionId, id, held.id],
  );
  return row;
}

const eitherOr = invalid(
  ['input', 'againTextId'],
  'Give either new words or an earlier text.',
  'Berikan kata-kata baru atau teks terdahulu, salah satu saja.',
);
