import type { CivilDate } from '../../kernel/civil-date.js';
import { addPeriod, parsePeriod } from '../../kernel/period.js';
import { type LocalizedText, text } from '../../kernel/text.js';

/** What a retention is counted from. */
export const triggers = ['FILED', 'YEAR_END', 'CASE_CLOSED', 'AGREEMENT_ENDED', 'DECLARED'] as const;
export type Trigger = (typeof triggers)[number];

/** What becomes of a record once its retention is over, the strictest last. */
export const dispositions = ['DESTROY', 'REVIEW', 'PERMANENT'] as const;
export type Disposition = (typeof dispositions)[number];
export const stricter = (one: Disposition, other: Disposition): Disposition =>
  dispositions.indexOf(one) >= dispositions.indexOf(other) ? one : other;

/** What a version of the series says; a record keeps every one it was under. */
export interface RetentionRule {
  /** The number of the series' version. */
  readonly version: number;
  readonly trigger: Trigger;
  /** ISO 8601, whole days or more. */
  readonly retention: string;
}

/** The days that retentions are counted from; null while such a day has not come. */
export interface TriggerDays {
  /** On paper: as whoever filed it said. */
  readonly filedOn: CivilDate;
  /** Here: no earlier day counts for what only somebody says, unless that was declared. */
  readonly registeredOn: CivilDate;
  /** An administrator declared, on a basis, that days before the registration count. */
  readonly legacy: boolean;
  readonly closedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly declaredOn: CivilDate | null;
}

export const needsCase = (trigger: Trigger): boolean => trigger === 'CASE_CLOSED' || trigger === 'AGREEMENT_ENDED';

/** The day that counts as the one of filing. */
export const countedFrom = ({ filedOn, registeredOn, legacy }: TriggerDays): CivilDate =>
  legacy || filedOn > registeredOn ? filedOn : registeredOn;

export function triggerDay(trigger: Trigger, days: TriggerDays): CivilDate | null {
  if (trigger === 'FILED') return countedFrom(days);
  if (trigger === 'YEAR_END') return `${countedFrom(days).slice(0, 4)}-12-31`;
  if (trigger === 'CASE_CLOSED') return days.closedOn;
  return trigger === 'AGREEMENT_ENDED' ? days.endedOn : days.declaredOn;
}

/** The last day a record must be kept by one rule; null while its trigger has not happened. */
export function keptBy(rule: RetentionRule, days: TriggerDays): CivilDate | null {
  const from = triggerDay(rule.trigger, days);
  const period = parsePeriod(rule.retention);
  return from === null || period === null ? null : addPeriod(from, period);
}

/**
 * The last day a record must be kept: the latest by all its rules. Null while one of them cannot be counted yet, since
 * that one may end later than the others.
 */
export function retainUntil(rules: readonly RetentionRule[], days: TriggerDays): CivilDate | null {
  const ends = rules.map((rule) => keptBy(rule, days));
  if (ends.length === 0 || ends.some((end) => end === null)) return null;
  return ends.reduce((latest, end) => ((end ?? '') > (latest ?? '') ? end : latest), null);
}

/**
 * The rules of a record when its series says something new: the new one joins those it had, so that nothing ends
 * earlier; it takes their place only where the change was declared to shorten.
 */
export function rulesAfter(had: readonly RetentionRule[], said: RetentionRule, shortens: boolean): RetentionRule[] {
  if (shortens) return [said];
  const known = had.some((one) => one.trigger === said.trigger && one.retention === said.retention);
  return known ? [...had] : [...had, said];
}

const since: Readonly<Record<Trigger, LocalizedText>> = {
  FILED: text('the day it was filed', 'tanggal pengarsipan'),
  YEAR_END: text('the end of the year it was filed in', 'akhir tahun pengarsipan'),
  CASE_CLOSED: text('the day its case was closed', 'tanggal kasus ditutup'),
  AGREEMENT_ENDED: text('the day its agreement ended', 'tanggal perjanjian berakhir'),
  DECLARED: text('the day declared for it', 'tanggal yang dinyatakan'),
};

/** How the last day was counted, rule by rule. */
export function explained(rules: readonly RetentionRule[], days: TriggerDays): LocalizedText[] {
  const lines = rules.map((rule) => {
    const { version, trigger, retention } = rule;
    const [from, end] = [triggerDay(trigger, days), keptBy(rule, days)];
    const began = from === null ? text('not yet known', 'belum diketahui') : text(from, from);
    const ends = end === null ? text('not yet known', 'belum diketahui') : text(end, end);
    return text(
      `Version ${version} of the series: ${retention} from ${since[trigger].en} (${began.en}), kept through ${ends.en}.`,
      `Versi ${version} seri: ${retention} sejak ${since[trigger].id} (${began.id}), disimpan sampai dengan ${ends.id}.`,
    );
  });
  if (days.filedOn < days.registeredOn) lines.push(days.legacy ? declaredLegacy(days) : notLegacy(days));
  if (rules.length < 2) return lines;
  const whole = text(
    'The latest of these holds: a change of the series never shortens what was promised, unless it says so.',
    'Yang terakhir berlaku: perubahan seri tidak memperpendek masa simpan, kecuali dinyatakan.',
  );
  return [...lines, whole];
}

const notLegacy = ({ filedOn, registeredOn }: TriggerDays): LocalizedText =>
  text(
    `Filed on paper on ${filedOn} and registered on ${registeredOn}: the later day counts, as no administrator has declared the earlier one.`,
    `Diarsipkan di atas kertas ${filedOn} dan diregistrasi ${registeredOn}: tanggal yang kemudian dihitung, karena yang lebih awal belum dinyatakan administrator.`,
  );
const declaredLegacy = ({ filedOn, registeredOn }: TriggerDays): LocalizedText =>
  text(
    `Filed on paper on ${filedOn} and registered on ${registeredOn}: an administrator declared that the earlier day counts (legacyBasis).`,
    `Diarsipkan di atas kertas ${filedOn} dan diregistrasi ${registeredOn}: administrator menyatakan tanggal yang lebih awal dihitung (legacyBasis).`,
  );
