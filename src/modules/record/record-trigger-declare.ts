import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid } from '../identity/problems.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';
import { daysOf, heldRecord } from './record-held.js';
import { retainUntil } from './retention.rules.js';

export interface RecordTriggerDeclare {
  readonly recordId: string;
  readonly on: string;
  readonly expectedVersion?: number | null;
}

/** Says from which day a record is counted whose series leaves that to a declaration. Said once, it only moves on. */
export async function recordTriggerDeclare(work: Work<Actor>, input: RecordTriggerDeclare): Promise<Outcome> {
  if (!mayKeepRecords(work.actor)) return fail([archivistsOnly]);
  const held = await heldRecord(work, input.recordId, input.expectedVersion);
  if (!held.ok) return held;
  const record = held.value;
  const problems = [
    ...(record.rules.some((rule) => rule.trigger === 'DECLARED') ? [] : [notDeclared]),
    ...(input.on > civilDateIn(work.now, work.actor.timeZone) ? [inFuture] : []),
    ...(input.on < record.registeredOn && record.legacyBasis == null ? [beforeRegistered(record.registeredOn)] : []),
    ...(record.declaredOn != null && input.on < record.declaredOn ? [sooner(record.declaredOn)] : []),
  ];
  if (problems.length > 0) return fail(problems);
  record.declaredOn = input.on;
  record.retainUntil = retainUntil(record.rules, {
    ...daysOf(record),
    declaredOn: input.on,
  });
  record.version += 1;
  work.announce({
    ...{ kind: 'RECORD_TRIGGER_DECLARED', subjectType: 'Record', subjectId: record.id, subjectVersion: record.version },
    facts: { on: input.on, retainUntil: record.retainUntil },
  });
  return ok({ id: record.id });
}

const notDeclared = invalid(
  ['input', 'recordId'],
  'Its retention is not counted from a declared day.',
  'Masa simpannya tidak dihitung dari tanggal yang dinyatakan.',
);
const inFuture = invalid(['input', 'on'], 'Today at the latest.', 'Paling lambat hari ini.');
const beforeRegistered = (on: string) =>
  invalid(
    ['input', 'on'],
    `It was registered on ${on}: an earlier day counts once an administrator has declared so (recordLegacyDeclare).`,
    `Diregistrasi ${on}: tanggal sebelumnya baru dihitung setelah dinyatakan administrator (recordLegacyDeclare).`,
  );
const sooner = (was: string) =>
  invalid(
    ['input', 'on'],
    `It was declared for ${was}: an earlier day would end its retention sooner.`,
    `Sudah dinyatakan ${was}: tanggal yang lebih awal memperpendek masa simpan.`,
  );
