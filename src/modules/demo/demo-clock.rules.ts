import { lengthIn } from '../../engines/calendar/count.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { invalid, required } from '../identity/problems.js';

export interface Move {
  readonly by?: string | null;
  readonly to?: Date | null;
}

const DAY = 24 * 60 * 60_000;
/** Further than any retention or agreement of the demo; later years would no longer be written with four digits. */
const MOST_DAYS = 40 * 366;

export const demoOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text('Only the demo has a clock that can be moved.', 'Hanya demo yang jamnya dapat dimajukan.'),
);
export const moversOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Only an administrator or a coordinator moves the clock.',
    'Hanya administrator atau koordinator yang memajukan jam.',
  ),
);

/** How many milliseconds on from now. Days are of 24 hours; the clock goes forward only. */
export function stretchOf({ by, to }: Move, now: Date, ahead: number): Result<number, Problem[]> {
  if ((by == null) === (to == null)) return fail([by == null ? required('input', 'by') : oneOnly]);
  const path = ['input', by == null ? 'to' : 'by'];
  const length = by == null ? null : lengthIn(by);
  if (by != null && !length)
    return fail([
      invalid(
        path,
        'Weeks, days, hours and minutes by ISO 8601: "P1D", "PT20M", "P2W".',
        'Minggu, hari, jam, dan menit menurut ISO 8601: "P1D", "PT20M", "P2W".',
      ),
    ]);
  const ms = length
    ? (length.weeks * 7 + length.days) * DAY + length.minutes * 60_000
    : (to?.getTime() ?? 0) - now.getTime();
  if (ms <= 0) return fail([invalid(path, 'The clock goes forward only.', 'Jam hanya dapat dimajukan.')]);
  if (ahead + ms > MOST_DAYS * DAY)
    return fail([
      invalid(path, 'At most 40 years ahead of real time.', 'Paling jauh 40 tahun di depan waktu sebenarnya.'),
    ]);
  return ok(ms);
}

const oneOnly = invalid(['input', 'to'], 'Give either "by" or "to".', 'Isi salah satu: "by" atau "to".');
