import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found, takeTurns } from '../identity/change.js';
import { checkCode, checkText } from '../identity/check.js';
import { OrgUnit } from '../identity/org-unit.entity.js';
import { exists, invalid, notFound } from '../identity/problems.js';
import { Figure } from './figure.entity.js';
import { keptByOffice, mayKeepIndicators } from './indicator.policy.js';

export interface FigureRecord {
  readonly code: string;
  readonly unitId?: string | null;
  readonly period: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly value: string;
  readonly source: string;
  readonly evidenceFileId?: string | null;
}

/** Records a number that no case tells, for the days it holds, with where it is from. One number a day, never two. */
export async function figureRecord(work: Work<Actor>, input: FigureRecord): Promise<Outcome> {
  if (!mayKeepIndicators(work.actor)) return fail([keptByOffice]);
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkText(['input', 'period'], input.period, 40),
    ...checkText(['input', 'source'], input.source, 500),
    ...(input.validTo < input.validFrom ? [backwards] : []),
  ];
  const unit = input.unitId == null ? null : await found(work, OrgUnit, 'unit', input.unitId);
  if (input.unitId != null && !unit) problems.push(notFound('input', 'unitId'));
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  if (input.evidenceFileId != null && !file) problems.push(notFound('input', 'evidenceFileId'));
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'figure');
  const code = input.code.trim();
  const { validFrom, validTo } = input;
  const key = { code, unitId: unit?.id ?? null, validFrom, validTo };
  if (await overlaps(work, key)) return fail([toldAlready]);
  const id = work.ids.next();
  work.em.create(Figure, {
    institutionId: work.institutionId,
    id,
    ...key,
    period: input.period.trim(),
    value: input.value,
    source: input.source.trim(),
    evidenceFileId: file?.id ?? null,
    evidenceName: file?.fileName ?? null,
    recordedById: work.actor.personId,
    at: work.now,
  });
  work.announce({
    kind: 'FIGURE_RECORDED',
    subjectType: 'Figure',
    subjectId: id,
    subjectVersion: 1,
    facts: { ...key, value: input.value },
  });
  return ok({ id });
}

type Key = Pick<Figure, 'code' | 'unitId' | 'validFrom' | 'validTo'>;

/** Whether another number of that code and unit holds on any of the days. */
async function overlaps(work: Work<Actor>, { code, unitId, validFrom, validTo }: Key): Promise<boolean> {
  const rows = await work.query(
    `select 1 as one from "figure" where "institution_id" = $1 and "code" = $2 and "unit_id" is not distinct from $3::uuid
       and "withdrawn_at" is null and "valid_from" <= $5::date and "valid_to" >= $4::date limit 1`,
    [work.institutionId, code, unitId, validFrom, validTo],
  );
  return rows.length > 0;
}

const backwards = invalid(['input', 'validTo'], 'This is before validFrom.', 'Ini sebelum validFrom.');
const toldAlready = exists(
  ['input', 'validFrom'],
  'There is a figure of this code and unit for some of these days: withdraw it first (figureWithdraw).',
  'Sudah ada angka dengan kode dan unit ini untuk sebagian hari tersebut: tarik dahulu (figureWithdraw).',
);
