import { parsePeriod } from '../../kernel/period.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, checkText, kept, keptLocalized } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { invalid, required, stale } from '../identity/problems.js';
import { RecordSeries, RecordSeriesVersion } from './record.entity.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';
import type { FilingEvent } from './record.rules.js';
import { applyToRecords } from './record-recount.js';
import type { Disposition, Trigger } from './retention.rules.js';

export interface RecordSeriesSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly formCode?: string | null;
  readonly formVersion?: string | null;
  readonly formTitle?: LocalizedText | null;
  readonly location: string;
  readonly retention: string;
  readonly trigger: Trigger;
  readonly disposition: Disposition;
  readonly basis?: string | null;
  readonly source?: string | null;
  readonly rawText?: string | null;
  readonly files?: readonly { readonly event: FilingEvent; readonly documentKind?: string | null }[] | null;
  readonly fields?: readonly { readonly key: string; readonly value: string }[] | null;
  readonly retired?: boolean | null;
  readonly shortens?: boolean | null;
  readonly expectedVersion?: number | null;
}

/**
 * Says what a series is from now on; its version grows by one. Records it has already are kept at least as long as they
 * were, unless the change is declared to shorten, by an administrator and on a stated basis.
 */
export async function recordSeriesSet(work: Work<Actor>, input: RecordSeriesSet): Promise<Outcome> {
  if (!mayKeepRecords(work.actor)) return fail([archivistsOnly]);
  const shortens = input.shortens ?? false;
  const problems = checked(input);
  if (shortens && !mayAdminister(work.actor)) problems.push(notYours);
  if (shortens && kept(input.basis) === null) problems.push(required('input', 'basis'));
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'record-series');
  const { institutionId } = work;
  const code = input.code.trim();
  const known = await work.em.findOne(RecordSeries, { institutionId, code });
  const was = known?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== was) return fail([stale(was)]);
  const details = detailsOf(input);
  const series =
    known ??
    work.em.create(RecordSeries, { institutionId, id: work.ids.next(), code, createdAt: work.now, ...details });
  if (known) Object.assign(known, details, { version: was + 1 });
  await work.flush();
  const { formCode, formVersion, location, retention, trigger, disposition, basis } = details;
  work.em.create(RecordSeriesVersion, {
    ...{ institutionId, id: work.ids.next(), seriesId: series.id, number: was + 1 },
    ...{ formCode, formVersion, location, retention, trigger, disposition, basis, shortens },
    ...{ setById: work.actor.personId, setAt: work.now },
  });
  await work.flush();
  const rule = { version: was + 1, trigger: input.trigger, retention };
  const moved = known
    ? await applyToRecords(work, series.id, { rule, disposition: input.disposition, shortens })
    : { longer: 0, sooner: 0 };
  work.announce({
    kind: 'RECORD_SERIES_SET',
    subjectType: 'RecordSeries',
    subjectId: series.id,
    subjectVersion: was + 1,
    facts: {
      code,
      formCode,
      formVersion,
      retention,
      trigger,
      disposition,
      shortens,
      retired: details.retired,
      ...moved,
    },
  });
  return ok({ id: series.id });
}

const detailsOf = (input: RecordSeriesSet) => ({
  title: keptLocalized(input.title),
  formCode: kept(input.formCode),
  formVersion: kept(input.formVersion),
  formTitle: input.formTitle ? keptLocalized(input.formTitle) : null,
  location: input.location.trim(),
  retention: input.retention,
  trigger: input.trigger,
  disposition: input.disposition,
  basis: kept(input.basis),
  source: kept(input.source),
  rawText: input.rawText ?? null,
  files: (input.files ?? []).map(({ event, documentKind }) => ({ event, documentKind: kept(documentKind) })),
  fields: Object.fromEntries((input.fields ?? []).map(({ key, value }) => [key, value.trim()])),
  retired: input.retired ?? false,
});

function checked(input: RecordSeriesSet): Problem[] {
  const at = (...path: string[]) => ['input', ...path];
  const files = input.files ?? [];
  const fields = input.fields ?? [];
  return [
    ...checkCode(at('code'), input.code),
    ...checkLocalized(at('title'), input.title, 200),
    ...(input.formCode == null ? [] : checkCode(at('formCode'), input.formCode)),
    ...(input.formVersion == null ? [] : checkCode(at('formVersion'), input.formVersion)),
    ...(input.formVersion != null && input.formCode == null ? [required('input', 'formCode')] : []),
    ...(input.formTitle == null ? [] : checkLocalized(at('formTitle'), input.formTitle, 200)),
    ...checkText(at('location'), input.location, 200),
    ...(parsePeriod(input.retention) === null ? [noPeriod] : []),
    ...checkText(at('basis'), input.basis, 1_000, 'OPTIONAL'),
    ...checkText(at('source'), input.source, 1_000, 'OPTIONAL'),
    ...checkText(at('rawText'), input.rawText, 4_000, 'OPTIONAL'),
    ...(files.length > 20 || fields.length > 30 ? [tooMany] : []),
    ...files.flatMap(({ event, documentKind }, place) =>
      (event === 'DOCUMENT_VERSION_ADDED') === (documentKind != null) ? [] : [badKind(at('files', String(place)))],
    ),
    ...fields.flatMap(({ key, value }, place) => [
      ...checkCode(at('fields', String(place), 'key'), key),
      ...checkText(at('fields', String(place), 'value'), value, 1_000),
    ]),
  ];
}

const noPeriod = invalid(
  ['input', 'retention'],
  'An ISO 8601 duration of whole days or more, such as P5Y.',
  'Durasi ISO 8601 sekurang-kurangnya satu hari penuh, misalnya P5Y.',
);
const tooMany = invalid(
  ['input'],
  'At most 20 events and 30 fields of its own.',
  'Paling banyak 20 peristiwa dan 30 isian.',
);
const badKind = (path: readonly string[]): Problem =>
  invalid(
    [...path, 'documentKind'],
    'Documents are filed by their kind; no other event has one.',
    'Dokumen diarsipkan menurut jenisnya; peristiwa lain tidak berjenis dokumen.',
  );
const notYours = problem(
  'FORBIDDEN',
  ['input', 'shortens'],
  text(
    'Only an administrator may end the retention of records sooner than they were filed for.',
    'Hanya administrator yang boleh memperpendek masa simpan arsip yang sudah ada.',
  ),
);
