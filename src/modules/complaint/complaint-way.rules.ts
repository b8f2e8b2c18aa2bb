import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { ComplaintStatus } from './complaint.rules.js';

/** What is done to a complaint, by its mutation, and where it may stand then. */
const ways = {
  complaintTriage: ['OPEN', 'TRIAGED', 'ASSIGNED', 'REOPENED'],
  complaintAssign: ['TRIAGED', 'ASSIGNED', 'REOPENED'],
  complaintAnswer: ['ASSIGNED', 'REOPENED'],
  complaintAccept: ['ANSWERED'],
  complaintReopen: ['ANSWERED', 'ACCEPTED', 'CLOSED'],
  complaintClose: ['OPEN', 'TRIAGED', 'ASSIGNED', 'ANSWERED', 'ACCEPTED', 'REOPENED'],
} as const satisfies Readonly<Record<string, readonly ComplaintStatus[]>>;
export type ComplaintAct = keyof typeof ways;

const goesFrom = (act: ComplaintAct, status: string): boolean => (ways[act] as readonly string[]).includes(status);

/** What can be done to a complaint that stands there, by anybody. */
export const actsFrom = (status: string): ComplaintAct[] =>
  (Object.keys(ways) as ComplaintAct[]).filter((act) => goesFrom(act, status));

/** What a status stands in the way of; nothing where it does not. */
export function checkWay(act: ComplaintAct, status: string): Problem[] {
  if (goesFrom(act, status)) return [];
  if (status === 'WITHDRAWN' || status === 'CLOSED') return [notOpen(status)];
  if (act === 'complaintReopen') return [nothingToReopen];
  const allowed = actsFrom(status);
  return [
    problem(
      'ILLEGAL_TRANSITION',
      ['input', 'complaintId'],
      text(
        `This complaint is ${status}: what can be done now is ${allowed.join(', ')}.`,
        `Pengaduan ini ${status}: yang dapat dilakukan kini ${allowed.join(', ')}.`,
      ),
      { allowed },
    ),
  ];
}

const notOpen = (status: string): Problem =>
  problem(
    'FROZEN',
    ['input', 'complaintId'],
    status === 'WITHDRAWN'
      ? text('The complainant has taken this complaint back.', 'Pengadu telah menarik kembali pengaduan ini.')
      : text(
          'This complaint is closed already. Open it again first (complaintReopen).',
          'Pengaduan ini sudah ditutup. Buka kembali terlebih dahulu (complaintReopen).',
        ),
  );
const nothingToReopen = problem(
  'FROZEN',
  ['input', 'complaintId'],
  text('This complaint is open: there is nothing to open again.', 'Pengaduan ini masih terbuka.'),
);
