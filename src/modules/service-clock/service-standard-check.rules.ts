import { lengthIn } from '../../engines/calendar/count.js';
import type { Problem } from '../../kernel/problem.js';
import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { checkCode, checkLocalized, checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import { noLength, oneOfThese } from './service.problems.js';
import {
  heardKinds,
  type PauseReason,
  type ServiceSubject,
  type Trigger,
  type Warning,
} from './service-standard.rules.js';

const MOST = 20;
const MOST_MINUTES = 400 * 1440;

export const minutesIn = (duration: string): number => {
  const length = lengthIn(duration);
  return length ? (length.weeks * 7 + length.days) * 1440 + length.minutes : 0;
};

export const checkWithin = (path: readonly string[], duration: string): Problem[] => {
  const minutes = minutesIn(duration);
  return minutes > 0 && minutes <= MOST_MINUTES ? [] : [noLength(...path)];
};

const few = (path: readonly string[], list: readonly unknown[]): Problem[] =>
  list.length <= MOST
    ? []
    : [
        problem(
          'TOO_MANY',
          path,
          text(`At most ${MOST}; ${list.length} were given.`, `Paling banyak ${MOST}; diberikan ${list.length}.`),
        ),
      ];

export function checkTriggers(
  name: string,
  subject: ServiceSubject,
  triggers: readonly Trigger[],
  need: 'SOME' | 'ANY',
): Problem[] {
  const path = ['input', name];
  return [
    ...(need === 'SOME' && triggers.length === 0 ? [required(...path)] : []),
    ...few(path, triggers),
    ...triggers.flatMap(({ event, facts, at }, index) => {
      const here = [...path, String(index)];
      return [
        ...(heardKinds[subject].includes(event) ? [] : [oneOfThese([...here, 'event'], heardKinds[subject])]),
        ...few([...here, 'facts'], facts),
        ...facts.flatMap((fact, place) => [
          ...checkText([...here, 'facts', String(place), 'name'], fact.name, 60),
          ...(fact.in.length > 0
            ? few([...here, 'facts', String(place), 'in'], fact.in)
            : [required(...here, 'facts', String(place), 'in')]),
        ]),
        ...checkText([...here, 'at'], at, 60, 'OPTIONAL'),
      ];
    }),
  ];
}

export const checkWarnings = (warnings: readonly Warning[], within: string): Problem[] => [
  ...few(['input', 'warnings'], warnings),
  ...warnings.flatMap(({ percent, before }, index) => {
    const path = ['input', 'warnings', String(index)];
    if ((percent === null) === (before === null)) return [oneOfBoth(path)];
    if (percent !== null) return percent >= 1 && percent <= 99 ? [] : [noPercent([...path, 'percent'])];
    return minutesIn(before ?? '') > 0 && minutesIn(before ?? '') < minutesIn(within)
      ? []
      : [notWithin([...path, 'before'])];
  }),
];

export const checkReasons = (reasons: readonly PauseReason[]): Problem[] => [
  ...few(['input', 'pauseReasons'], reasons),
  ...reasons.flatMap(({ code, title }, index) => [
    ...checkCode(['input', 'pauseReasons', String(index), 'code'], code),
    ...checkLocalized(['input', 'pauseReasons', String(index), 'title'], title, 200),
    ...(reasons.findIndex((one) => one.code === code) < index ? [twice(index)] : []),
  ]),
];

const oneOfBoth = (path: readonly string[]): Problem =>
  invalid(path, 'Either percent or before.', 'Pilih salah satu: percent atau before.');
const noPercent = (path: readonly string[]): Problem =>
  invalid(path, 'A part of the time is 1 to 99 percent.', 'Bagian waktu adalah 1 sampai 99 persen.');
const notWithin = (path: readonly string[]): Problem =>
  invalid(path, 'It is warned within the time of the standard.', 'Peringatan berada di dalam waktu standar.');
const twice = (index: number): Problem =>
  invalid(['input', 'pauseReasons', String(index), 'code'], 'A code is given once.', 'Satu kode disebut sekali.');
