import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { invalid } from '../identity/problems.js';
import { Complaint } from './complaint.entity.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { ComplaintClass } from './complaint-class.entity.js';
import { deadlinesOf } from './complaint-deadlines.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintTriage {
  readonly complaintId: string;
  readonly class: string;
  readonly expectedVersion?: number | null;
}

/**
 * Puts a complaint in a class, which says by when it is answered and closed: counted from when it was opened, or from
 * now once it was answered before. Another class later is another triage.
 */
export async function complaintTriage(work: Work<Actor>, input: ComplaintTriage): Promise<Outcome> {
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const complaint = loaded.value;
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  const { institutionId, now } = work;
  const found = await work.em.findOne(ComplaintClass, { institutionId, code: input.class, retiredAt: null });
  const problems = checkWay('complaintTriage', complaint.status);
  if (!found) problems.push(await unknownClass(work));
  if (!found || problems.length > 0) return fail(problems);
  const deadlines = await deadlinesOf(work, found, complaint.answers === 0 ? complaint.at : now);
  if (!deadlines) return fail([nobodyWorks]);
  if (complaint.status === 'OPEN') complaint.status = 'TRIAGED';
  Object.assign(complaint, deadlines, {
    classId: found.id,
    triagedAt: now,
    answerOverdueAt: null,
    closeOverdueAt: null,
    version: complaint.version + 1,
  });
  work.announce({
    kind: 'COMPLAINT_TRIAGED',
    subjectType: 'Complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: { class: found.code, answerDueAt: deadlines.answerDueAt, closeDueAt: deadlines.closeDueAt },
  });
  return ok({ id: complaint.id });
}

/** Says which classes there are, by their codes. */
async function unknownClass({ em, institutionId }: Work<Actor>): Promise<Problem> {
  const classes = await em.find(ComplaintClass, { institutionId, retiredAt: null }, { orderBy: { code: 'ASC' } });
  const codes = classes.map((one) => one.code).join(', ');
  return problem(
    'NOT_FOUND',
    ['input', 'class'],
    codes === ''
      ? text(
          'No class of complaints is set; an administrator sets them with complaintClassSet.',
          'Belum ada kelas pengaduan; administrator menetapkannya dengan complaintClassSet.',
        )
      : text(`The classes of complaints are ${codes}.`, `Kelas pengaduan: ${codes}.`),
  );
}

const nobodyWorks = invalid(
  ['input', 'class'],
  'By the institution’s calendar nobody works for so long that no day can be given.',
  'Menurut kalender lembaga tidak ada yang bekerja begitu lama sehingga tidak ada hari yang dapat diberikan.',
);
