import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor, Role } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkText, kept, keptLocalized } from '../identity/check.js';
import { mayAdminister } from '../identity/policy.js';
import { administratorsOnly, stale } from '../identity/problems.js';
import { RecordSettings } from './record.entity.js';
import {
  type ColumnSource,
  checkApprovals,
  checkColumns,
  type FieldType,
  usualApprovals,
  usualColumns,
} from './record.rules.js';

export interface RecordSettingsSet {
  readonly columns?:
    | readonly {
        readonly key: string;
        readonly heading: LocalizedText;
        readonly shows: ColumnSource;
        readonly field?: string | null;
        readonly type?: FieldType | null;
      }[]
    | null;
  readonly source?: string | null;
  readonly rawText?: string | null;
  readonly approvals?:
    | readonly { readonly positions?: readonly string[] | null; readonly roles?: readonly Role[] | null }[]
    | null;
  readonly expectedVersion?: number | null;
}

/** Says how the series are listed, and who approves disposals. What is not given stays as it was. */
export async function recordSettingsSet(work: Work<Actor>, input: RecordSettingsSet): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const columns = input.columns?.map((one) => ({ ...one, field: kept(one.field), type: one.type ?? null }));
  const approvals = input.approvals?.map(({ positions, roles }) => ({
    positions: [...(positions ?? [])],
    roles: [...(roles ?? [])],
  }));
  const problems = [
    ...(columns ? checkColumns(columns) : []),
    ...(approvals ? checkApprovals(approvals) : []),
    ...checkText(['input', 'source'], input.source, 1_000, 'OPTIONAL'),
    ...checkText(['input', 'rawText'], input.rawText, 4_000, 'OPTIONAL'),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'record-settings');
  const { institutionId } = work;
  const held = await work.em.findOne(RecordSettings, { institutionId, id: institutionId });
  const version = held?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const next = {
    columns: columns?.map((one) => ({ ...one, heading: keptLocalized(one.heading) })) ?? held?.columns ?? usualColumns,
    approvals: approvals ?? held?.approvals ?? usualApprovals,
    source: input.source === undefined ? (held?.source ?? null) : kept(input.source),
    rawText: input.rawText === undefined ? (held?.rawText ?? null) : input.rawText,
  };
  if (held) Object.assign(held, next, { version: version + 1 });
  else work.em.create(RecordSettings, { institutionId, id: institutionId, ...next });
  work.announce({
    kind: 'RECORD_SETTINGS_SET',
    subjectType: 'RecordSettings',
    subjectId: institutionId,
    subjectVersion: version + 1,
    facts: { columns: next.columns.map(({ key, shows }) => ({ key, shows })), approvals: next.approvals },
  });
  return ok({ id: institutionId });
}
