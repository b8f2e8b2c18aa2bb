import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { invalid } from '../identity/problems.js';
import { type Decimal, difference, isPositive, isWhole, percentOf } from './decimal.rules.js';
import { evidenceIn, keepEvidence } from './evidence.js';
import { announceObligation } from './execution.events.js';
import { frozen, inFuture, otherSide } from './execution.problems.js';
import { problemsIn, todayOf } from './execution-work.js';
import type { Obligation } from './obligation.entity.js';
import { isOpen, progressOf } from './obligation.rules.js';
import { heldObligation, type ObligationInput } from './obligation-objects.js';
import { layFulfilment, partsOf } from './obligation-parts.js';
import { extendSeries } from './obligations-keep.js';

export interface ObligationFulfil extends ObligationInput {
  readonly doneOn: string;
  readonly percent?: Decimal | null;
  readonly quantity?: Decimal | null;
  readonly note?: string | null;
  readonly evidenceFileIds: readonly string[];
}

/** Says that an obligation, or a part of it, was fulfilled; staff may record it for the partner, and that is marked. */
export async function obligationFulfil(work: Work<Actor>, input: ObligationFulfil): Promise<Outcome> {
  const held = await heldObligation(work, input);
  const files = await evidenceIn(work, 'evidenceFileIds', input.evidenceFileIds, 'REQUIRED');
  const problems = [
    ...problemsIn(held, files),
    ...(input.doneOn > todayOf(work) ? [inFuture('input', 'doneOn')] : []),
    ...checkText(['input', 'note'], input.note, 5_000, 'OPTIONAL'),
  ];
  if (!held.ok || !files.ok) return fail(problems);
  const { on, obligation } = held.value;
  if (on.party === 'PARTNER' && obligation.party === 'INSTITUTION') return fail([notYours, ...problems]);
  if (!isOpen(obligation.status)) return fail([settled(obligation.status), ...problems]);
  if (input.doneOn < (await owedSince(work, on.cooperationId))) problems.push(beforeOwed);
  const part = partIn(obligation, input);
  if (Array.isArray(part)) problems.push(...part);
  if (Array.isArray(part) || problems.length > 0) return fail(problems);
  const recorded = on.party === 'INSTITUTION' && obligation.party === 'PARTNER';
  const fulfilmentId = await layFulfilment(work, obligation, {
    ...part,
    doneOn: input.doneOn,
    note: kept(input.note),
    party: on.party,
    recorded,
  });
  const { cooperationId } = obligation;
  await keepEvidence(work, { cooperationId, fulfilmentId, party: on.party }, files.value);
  const progress = progressOf(measureOf(obligation), await partsOf(work, obligation.id));
  obligation.percent = progress.percent;
  if (progress.fulfilledOn !== null) {
    obligation.status = 'FULFILLED';
    obligation.fulfilledOn = progress.fulfilledOn;
    obligation.settledAt = work.now;
    obligation.settledById = work.actor.personId;
  }
  obligation.updatedAt = work.now;
  obligation.version += 1;
  await work.flush();
  await extendSeries(work, on.cooperationId, obligation.series, { today: on.today, definition: on.definition });
  announceObligation(
    work,
    progress.fulfilledOn === null ? 'OBLIGATION_PROGRESSED' : 'OBLIGATION_FULFILLED',
    obligation,
    {
      ...about(obligation),
      by: on.party,
      recorded,
      percent: progress.percent,
      late: progress.fulfilledOn !== null && progress.fulfilledOn > obligation.dueOn,
    },
  );
  return ok({ id: obligation.id });
}

/** The day on which the case's first plan was agreed, in the institution's time zone. */
async function owedSince(work: Work<Actor>, cooperationId: string): Promise<string> {
  const [plan] = await work.query<{ on: string | null }>(
    `select (min(p."agreed_at") at time zone min(i."time_zone"))::date::text as "on"
     from "plan" p join "institution" i on i."id" = p."institution_id"
     where p."institution_id" = $1 and p."cooperation_id" = $2`,
    [work.institutionId, cooperationId],
  );
  return plan?.on ?? '';
}

/** What an event says of an obligation: codes and days. */
export const about = ({ party, kind, dueOn }: Obligation) => ({ party, commitmentKind: kind, dueOn });

const measureOf = ({ quantity, amount }: Obligation): Decimal | null => quantity ?? amount ?? null;

/** How much this adds: what is told, else all that is left. */
function partIn(
  obligation: Obligation,
  { percent, quantity }: ObligationFulfil,
): { readonly percent: Decimal; readonly quantity: Decimal | null } | Problem[] {
  const measure = measureOf(obligation);
  const problems: Problem[] = [];
  if (percent != null && quantity != null) problems.push(oneOfBoth);
  if (percent != null && (!isPositive(percent) || (isWhole(percent) && Number(percent) > 100)))
    problems.push(badPercent);
  if (quantity != null && measure === null) problems.push(noMeasure);
  else if (quantity != null && !isPositive(quantity)) problems.push(badQuantity);
  if (problems.length > 0) return problems;
  if (quantity != null && measure !== null) return { percent: percentOf(quantity, measure), quantity };
  return { percent: percent ?? difference('100', obligation.percent), quantity: null };
}

const notYours = otherSide(
  ['input', 'obligationId'],
  'This is the institution’s obligation: the partner fulfils its own only.',
  'Ini kewajiban institusi: mitra hanya memenuhi kewajibannya sendiri.',
);
const settled = (status: string): Problem =>
  frozen(
    ['input', 'obligationId'],
    status,
    'This obligation is settled; a coordinator may open it again (obligationReopen).',
    'Kewajiban ini sudah selesai; koordinator dapat membukanya kembali (obligationReopen).',
  );
const beforeOwed = invalid(
  ['input', 'doneOn'],
  'Nothing was owed yet on this day: the first plan was agreed later.',
  'Pada hari ini belum ada kewajiban: rencana pertama disepakati kemudian.',
);
const oneOfBoth = invalid(
  ['input', 'percent'],
  'Give the part in percent or by quantity, not both.',
  'Berikan bagiannya dalam persen atau jumlah, jangan keduanya.',
);
const badPercent = invalid(['input', 'percent'], 'More than 0, at most 100.', 'Lebih dari 0, paling banyak 100.');
const badQuantity = invalid(['input', 'quantity'], 'More than 0.', 'Lebih dari 0.');
const noMeasure = invalid(
  ['input', 'quantity'],
  'This obligation has no quantity; give the part in percent.',
  'Kewajiban ini tidak berjumlah; berikan bagiannya dalam persen.',
);
