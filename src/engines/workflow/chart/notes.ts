import { type LocalizedText, text } from '../../../kernel/text.js';
import type { Timer } from '../declared.js';
import type { Action, Definition, Step } from '../definition.js';
import { restsOnUnconfirmed } from '../unconfirmed.js';
import { factLabel, lower } from './condition.js';
import { both, chartWords, listed } from './words.js';

/** What a step has beside its actors: clocks, procedures opened from it, and grounds that nobody has confirmed. */
export const stepNotes = (definition: Definition, step: Step): LocalizedText[] => [
  ...(step.timers ?? []).map((timer) => timerWords(definition, timer)),
  ...(step.subCase ? [subCaseWords(step.subCase.procedure, step.subCase.waitFor === 'OUTCOME')] : []),
  ...subCasesOf(step.actions),
  ...(restsOnUnconfirmed(definition, step.source) ? [chartWords.unconfirmed] : []),
  ...(step.works?.some((one) => one.on === 'CLAUSES') &&
  definition.requiredClauses?.some((clause) => restsOnUnconfirmed(definition, clause.source))
    ? [chartWords.unconfirmedClauses]
    : []),
];

/** Procedures that actions open. */
export function subCasesOf(actions: readonly Pick<Action, 'effects' | 'routes'>[]): LocalizedText[] {
  const effects = actions.flatMap((one) => [
    ...(one.effects ?? []),
    ...(one.routes ?? []).flatMap((route) => route.effects ?? []),
  ]);
  const opened = effects.flatMap((effect) => (effect.do === 'openSubCase' ? [effect.procedure] : []));
  return [...new Set(opened)].map((procedure) => subCaseWords(procedure, false));
}

export const subCaseWords = (procedure: string, waits: boolean): LocalizedText =>
  both((locale) => {
    const words = `${chartWords.subCase[locale]}: ${procedure}`;
    return waits ? `${words}, ${chartWords.awaited[locale]}` : words;
  });

/** "Deadline: time to answer, 5 working days". */
export const timerWords = (definition: Definition, timer: Timer): LocalizedText =>
  both((locale) => {
    const { after, before } = timer;
    const kind = chartWords[timer.kind === 'DEADLINE' ? 'deadline' : 'reminder'][locale];
    const working = definition.calendar.mode !== 'CALENDAR_DAYS';
    const due = before
      ? `${durationWords(before.by, false)[locale]} ${chartWords.before[locale]} “${factLabel(definition, before.fact, locale)}”`
      : durationWords(after ?? '', working)[locale];
    return `${kind}: ${lower(timer.title[locale])}, ${due}`;
  });

const units = {
  years: text('year', 'tahun'),
  months: text('month', 'bulan'),
  weeks: text('week', 'minggu'),
  days: text('day', 'hari'),
  hours: text('hour', 'jam'),
  minutes: text('minute', 'menit'),
};
const workUnits = {
  days: text('working day', 'hari kerja'),
  hours: text('working hour', 'jam kerja'),
  minutes: text('working minute', 'menit kerja'),
};
const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** An ISO 8601 duration as people say it. */
export function durationWords(duration: string, working: boolean): LocalizedText {
  const [, ...counts] = parts.exec(duration) ?? [];
  const { days, hours, minutes } = working ? workUnits : units;
  const named = [units.years, units.months, units.weeks, days, hours, minutes];
  return both((locale) => {
    const told = named.flatMap((unit, index) => {
      const count = counts[index];
      if (count === undefined) return [];
      return [`${count} ${unit[locale]}${locale === 'en' && count !== '1' ? 's' : ''}`];
    });
    return listed(told, locale, 'and');
  });
}
