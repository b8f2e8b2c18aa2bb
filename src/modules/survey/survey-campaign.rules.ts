import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { checkCode, checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import type { SurveyMode } from './mode-notice.js';

export const campaignStatuses = ['DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

export const DEFAULT_K = 5;
const [LEAST_K, MOST_K] = [2, 1000];
const [MOST_REMINDERS, LAST_REMINDER] = [10, 365];
const MOST_PEOPLE = 1_000_000_000;
const MOST_QUOTAS = 50;

export interface QuotaPlan {
  readonly code: string;
  readonly question?: string | null;
  readonly choice?: string | null;
  readonly most: number;
}

/** What a campaign is planned with. `undefined` leaves a detail as it is, `null` empties it. */
export interface CampaignPlan {
  readonly title?: string | null;
  readonly mode?: SurveyMode | null;
  readonly k?: number | null;
  readonly language?: string | null;
  readonly cooperationId?: string | null;
  readonly ownerId?: string | null;
  readonly opensAt?: Date | null;
  readonly closesAt?: Date | null;
  readonly reminderDays?: readonly number[] | null;
  readonly population?: number | null;
  readonly openLimit?: number | null;
  readonly quotas?: readonly QuotaPlan[] | null;
}
type PlanField = keyof CampaignPlan;

const at = (...path: readonly string[]): string[] => ['input', ...path];

const between = (field: string, value: number | null | undefined, low: number, high: number): Problem[] =>
  value == null || (value >= low && value <= high)
    ? []
    : [
        invalid(
          at(field),
          `A number from ${low} to ${high} is needed; ${value} was given.`,
          `Diperlukan angka ${low} sampai ${high}; diberikan ${value}.`,
        ),
      ];

/** Everything wrong with the details that were given, each by itself. */
export const checkPlan = (plan: CampaignPlan): Problem[] => [
  ...(plan.title === undefined ? [] : checkText(at('title'), plan.title, 200)),
  ...(['mode', 'k', 'language', 'ownerId'] as const)
    .filter((field) => plan[field] === null)
    .map((field) => required('input', field)),
  ...between('k', plan.k, LEAST_K, MOST_K),
  ...between('population', plan.population, 1, MOST_PEOPLE),
  ...between('openLimit', plan.openLimit, 1, MOST_PEOPLE),
  ...checkReminders(plan.reminderDays),
  ...checkQuotas(plan.quotas ?? []),
];

function checkReminders(days: readonly number[] | null | undefined): Problem[] {
  const given = days ?? [];
  const isPlan =
    given.length <= MOST_REMINDERS &&
    given.every((day, index) => day >= 1 && day <= LAST_REMINDER && day > (given[index - 1] ?? 0));
  return isPlan
    ? []
    : [
        invalid(
          at('reminderDays'),
          `At most ${MOST_REMINDERS} days after the opening, from 1 to ${LAST_REMINDER}, each later than the one before.`,
          `Paling banyak ${MOST_REMINDERS} hari setelah pembukaan, dari 1 sampai ${LAST_REMINDER}, makin lama makin besar.`,
        ),
      ];
}

function checkQuotas(quotas: readonly QuotaPlan[]): Problem[] {
  if (quotas.length > MOST_QUOTAS)
    return [
      problem('TOO_MANY', at('quotas'), text(`At most ${MOST_QUOTAS} quotas.`, `Paling banyak ${MOST_QUOTAS} kuota.`)),
    ];
  const codes = quotas.map((quota) => quota.code);
  return quotas.flatMap((quota, index) => {
    const path = at('quotas', String(index));
    return [
      ...checkCode([...path, 'code'], quota.code),
      ...(codes.indexOf(quota.code) < index
        ? [invalid([...path, 'code'], 'Another quota has this code.', 'Kode ini sudah dipakai kuota lain.')]
        : []),
      ...((quota.question == null) === (quota.choice == null)
        ? []
        : [invalid(path, 'A question and a choice go together.', 'Pertanyaan dan pilihan harus berpasangan.')]),
      ...(quota.most >= 1 && quota.most <= MOST_PEOPLE
        ? []
        : [invalid([...path, 'most'], 'A quota lets at least one in.', 'Kuota menerima paling sedikit satu.')]),
    ];
  });
}

export interface Times {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** Times that are given lie ahead, and the end after the beginning. */
export function checkTimes(given: CampaignPlan, { opensAt, closesAt }: Times, now: Date): Problem[] {
  const ahead = (['opensAt', 'closesAt'] as const)
    .filter((field) => given[field] != null && (given[field] ?? now) <= now)
    .map((field) => invalid(at(field), 'This lies in the past.', 'Waktu ini sudah lewat.'));
  if (ahead.length > 0 || opensAt === null || closesAt === null || closesAt > opensAt) return ahead;
  return [invalid(at('closesAt'), 'A campaign closes after it opens.', 'Kampanye ditutup setelah dibuka.')];
}

/** The mode of a campaign nobody said one for: about one cooperation few are asked, who are not to be seen through. */
export const modeOf = (said: SurveyMode | null | undefined, isAboutOne: boolean): SurveyMode | null =>
  said ?? (isAboutOne ? 'CONFIDENTIAL' : null);

/** What does not go together with a mode. */
export function checkMode(
  mode: SurveyMode | null,
  isAboutOne: boolean,
  quotas: readonly Pick<QuotaPlan, 'question'>[],
): Problem[] {
  if (mode === null) return [required('input', 'mode')];
  if (mode === 'IDENTIFIED') return [];
  return [
    ...(mode === 'ANONYMOUS' && isAboutOne
      ? [
          invalid(
            at('mode'),
            'One cooperation has few contacts: whoever knows them could tell whose answers these are. Ask IDENTIFIED or CONFIDENTIAL, and say so.',
            'Satu kerja sama hanya punya sedikit narahubung: siapa pun yang mengenal mereka dapat menebak jawabannya. Pakailah IDENTIFIED atau CONFIDENTIAL, dan sampaikan apa adanya.',
          ),
        ]
      : []),
    ...(quotas.some((quota) => quota.question != null)
      ? [
          invalid(
            at('quotas'),
            'A quota of one choice would tell, by being full, what somebody answered before enough others have: only in IDENTIFIED mode.',
            'Kuota menurut pilihan yang penuh membuka jawaban seseorang sebelum cukup banyak yang menjawab: hanya untuk mode IDENTIFIED.',
          ),
        ]
      : []),
  ];
}

const always: readonly PlanField[] = ['title', 'ownerId', 'population'];
const whileOpen: readonly PlanField[] = [...always, 'closesAt', 'reminderDays', 'k', 'quotas', 'openLimit'];

/** What is promised to those who were asked stays: the mode above all. */
export function checkFrozen(status: CampaignStatus, plan: CampaignPlan, fields: readonly PlanField[]): Problem[] {
  if (status === 'DRAFT' || status === 'SCHEDULED') return [];
  const free = status === 'OPEN' ? whileOpen : always;
  return fields
    .filter((field) => plan[field] !== undefined && !free.includes(field))
    .map((field) =>
      problem(
        'FROZEN',
        at(field),
        status === 'OPEN'
          ? text('Fixed once the campaign is open.', 'Tetap sejak kampanye dibuka.')
          : text('Fixed once the campaign is closed.', 'Tetap sejak kampanye ditutup.'),
      ),
    );
}

export interface Running {
  readonly k: number;
  readonly openedAt: Date | null;
  readonly reminderDays: readonly number[];
  readonly remindersSent: number;
  readonly quotas: readonly {
    readonly code: string;
    readonly question: string | null;
    readonly choice: string | null;
    readonly most: number;
  }[];
}

const DAY = 86_400_000;
export const reminderAt = (openedAt: Date, day: number): Date => new Date(openedAt.getTime() + day * DAY);

/** How an open campaign may be changed: k and quotas grow only, what was sent stays sent. */
export function checkRunning(plan: CampaignPlan, was: Running, now: Date): Problem[] {
  const problems: Problem[] = [];
  if (plan.k != null && plan.k < was.k)
    problems.push(
      invalid(
        at('k'),
        `Never lowered once open: it is ${was.k}.`,
        `Tidak pernah diturunkan sejak dibuka: kini ${was.k}.`,
      ),
    );
  if (plan.reminderDays !== undefined && !keepsReminders(plan.reminderDays ?? [], was, now))
    problems.push(
      invalid(
        at('reminderDays'),
        'Reminders that have gone out stay, and new ones lie ahead.',
        'Pengingat yang sudah dikirim tetap, dan yang baru harus di waktu mendatang.',
      ),
    );
  if (plan.quotas !== undefined && !raisesOnly(plan.quotas ?? [], was.quotas))
    problems.push(
      invalid(
        at('quotas'),
        'Of an open campaign quotas can only be raised, each under its code.',
        'Pada kampanye yang terbuka, kuota hanya dapat dinaikkan, masing-masing menurut kodenya.',
      ),
    );
  return problems;
}

function keepsReminders(
  days: readonly number[],
  { reminderDays, remindersSent, openedAt }: Running,
  now: Date,
): boolean {
  const isKept = reminderDays.slice(0, remindersSent).every((day, index) => days[index] === day);
  return isKept && days.slice(remindersSent).every((day) => openedAt === null || reminderAt(openedAt, day) > now);
}

const raisesOnly = (plans: readonly QuotaPlan[], was: Running['quotas']): boolean =>
  plans.length === was.length &&
  was.every(({ code, question, choice, most }) =>
    plans.some(
      (plan) =>
        plan.code === code &&
        (plan.question ?? null) === question &&
        (plan.choice ?? null) === choice &&
        plan.most >= most,
    ),
  );

export const isClosed = (path: readonly string[]): Problem =>
  problem('FROZEN', path, text('This campaign is closed.', 'Kampanye ini sudah ditutup.'));
