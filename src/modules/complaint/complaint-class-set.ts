import { type CountMode, lengthIn } from '../../engines/calendar/count.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, keptLocalized } from '../identity/check.js';
import { invalid, stale } from '../identity/problems.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { ComplaintClass } from './complaint-class.entity.js';

export interface ComplaintClassSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly mode: CountMode;
  readonly answerWithin: string;
  readonly closeWithin: string;
  readonly retired?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Says how soon complaints of a class are answered and closed. Those under way keep the days they were given. */
export async function complaintClassSet(work: Work<Actor>, input: ComplaintClassSet): Promise<Outcome> {
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  const { institutionId, now } = work;
  await takeTurns(work, 'complaint-class');
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'title'], input.title, 200),
    ...checkWithin(['input', 'answerWithin'], input.answerWithin),
    ...checkWithin(['input', 'closeWithin'], input.closeWithin),
  ];
  const known = await work.em.findOne(ComplaintClass, { institutionId, code: input.code });
  if (input.expectedVersion != null && input.expectedVersion !== (known?.version ?? 0))
    problems.push(stale(known?.version ?? 0));
  if (problems.length > 0) return fail(problems);
  const { mode, answerWithin, closeWithin } = input;
  const retired = input.retired ?? (known ? known.retiredAt !== null : false);
  const said = {
    ...{ mode, answerWithin, closeWithin },
    title: keptLocalized(input.title),
    retiredAt: retired ? (known?.retiredAt ?? now) : null,
    updatedAt: now,
  };
  const id = known?.id ?? work.ids.next();
  if (known) Object.assign(known, said, { version: known.version + 1 });
  else work.em.create(ComplaintClass, { institutionId, id, code: input.code, createdAt: now, ...said });
  work.announce({
    kind: 'COMPLAINT_CLASS_SET',
    subjectType: 'ComplaintClass',
    subjectId: id,
    subjectVersion: known?.version ?? 1,
    facts: { code: input.code, mode, answerWithin, closeWithin, retired },
  });
  return ok({ id });
}

const MOST_MINUTES = 400 * 1440;

function checkWithin(path: readonly string[], duration: string): Problem[] {
  const length = lengthIn(duration);
  const minutes = length ? (length.weeks * 7 + length.days) * 1440 + length.minutes : 0;
  return minutes > 0 && minutes <= MOST_MINUTES ? [] : [noWithin(path)];
}

const noWithin = (path: readonly string[]) =>
  invalid(
    path,
    'A time is written in weeks, days, hours and minutes of ISO 8601 (P3D, PT4H), more than none and at most 400 days.',
    'Waktu ditulis dalam minggu, hari, jam dan menit ISO 8601 (P3D, PT4H), lebih dari nol dan paling lama 400 hari.',
  );
