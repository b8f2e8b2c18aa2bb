import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, found } from '../identity/change.js';
import { isStaff } from '../identity/is-staff.js';
import { Person } from '../identity/person.entity.js';
import { invalid, notFound } from '../identity/problems.js';
import { Complaint } from './complaint.entity.js';
import { handlersOnly, mayHandleComplaints } from './complaint.policy.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintAssign {
  readonly complaintId: string;
  readonly personId: string;
  readonly expectedVersion?: number | null;
}

/** Gives a complaint to a member of staff, who reads and answers it from now on; whoever had it before does not. */
export async function complaintAssign(work: Work<Actor>, input: ComplaintAssign): Promise<Outcome> {
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const complaint = loaded.value;
  if (!mayHandleComplaints(work.actor)) return fail([handlersOnly]);
  const problems = checkWay('complaintAssign', complaint.status);
  const person = await found(work, Person, 'per', input.personId);
  if (!person) problems.push(notFound('input', 'personId'));
  else if (!(await isStaff(work, person.id))) problems.push(notStaff);
  if (!person || problems.length > 0) return fail(problems);
  complaint.status = 'ASSIGNED';
  complaint.assignedToId = person.id;
  complaint.assignedAt = work.now;
  complaint.version += 1;
  work.announce({
    kind: 'COMPLAINT_ASSIGNED',
    subjectType: 'Complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: { personId: person.id },
  });
  return ok({ id: complaint.id });
}

const notStaff = invalid(
  ['input', 'personId'],
  'A complaint is given to a member of staff who can log in.',
  'Pengaduan diberikan kepada pegawai yang dapat masuk ke sistem.',
);
