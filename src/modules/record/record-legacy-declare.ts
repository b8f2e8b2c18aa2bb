import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { invalid } from '../identity/problems.js';
import type { FiledRecord } from './record.entity.js';
import { daysOf, heldRecord } from './record-held.js';
import { takeHoldTurn } from './record-recount.js';
import { retainUntil } from './retention.rules.js';

export interface RecordLegacyDeclare {
  readonly recordId: string;
  readonly basis: string;
  readonly expectedVersion?: number | null;
}

/**
 * Says on what basis days before a record was registered count for its retention: without it, whoever files could name
 * a day long past and have it destroyed at once. Said once; filing and declaring are two acts in the log.
 */
export async function recordLegacyDeclare(work: Work<Actor>, input: RecordLegacyDeclare): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeHoldTurn(work);
  const held = await heldRecord(work, input.recordId, input.expectedVersion);
  if (!held.ok) return held;
  const record = held.value;
  const problems = [
    ...checkText(['input', 'basis'], input.basis, 2_000),
    ...(record.legacyBasis == null ? [] : [already]),
    ...(isMeant(record) ? [] : [noEarlierDay]),
  ];
  if (problems.length > 0) return fail(problems);
  record.legacyBasis = input.basis.trim();
  record.retainUntil = retainUntil(record.rules, daysOf(record));
  record.version += 1;
  work.announce({
    ...{ kind: 'RECORD_LEGACY_DECLARED', subjectType: 'Record', subjectId: record.id, subjectVersion: record.version },
    facts: {
      ...{ legacy: true, filedOn: record.filedOn, registeredOn: record.registeredOn },
      retainUntil: record.retainUntil,
    },
  });
  return ok({ id: record.id });
}

/** An earlier day is known, or may be declared. */
const isMeant = ({ filedOn, registeredOn, rules }: FiledRecord): boolean =>
  filedOn < registeredOn || rules.some(({ trigger }) => trigger === 'DECLARED');

const noEarlierDay = invalid(
  ['input', 'recordId'],
  'Its retention is counted from no day before its registration.',
  'Masa simpannya tidak dihitung dari tanggal sebelum registrasi.',
);
const administratorsOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only an administrator declares that days before the registration count.',
    'Hanya administrator yang menyatakan bahwa tanggal sebelum registrasi dihitung.',
  ),
);
const already = invalid(
  ['input', 'recordId'],
  'That was declared of it already.',
  'Hal itu sudah dinyatakan untuk arsip ini.',
);
