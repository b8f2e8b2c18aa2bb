import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { Document, DocumentVersion } from '../document/document.entity.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { exists, invalid, notFound, required } from '../identity/problems.js';
import { caseForFiling } from './case-for-filing.js';
import { RecordSeries } from './record.entity.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';
import { type Filed, keepRecord } from './record-keep.js';
import { checkTags, setTags, type TagInput, tagFacts } from './record-tags.js';
import { needsCase, type Trigger } from './retention.rules.js';

export interface RecordFile {
  readonly seriesId: string;
  readonly title: string;
  readonly cooperationId?: string | null;
  readonly documentVersionId?: string | null;
  readonly fileId?: string | null;
  readonly filedOn?: string | null;
  readonly coversFrom?: string | null;
  readonly coversUntil?: string | null;
  readonly tags?: readonly TagInput[] | null;
}
type Held = Pick<Filed, 'source' | 'documentVersionId' | 'file'> & { readonly containerId: string | null };

/** Files something in a series: a version of a case's document, made by the house or put in, or a file sent for it. */
export async function recordFile(work: Work<Actor>, input: RecordFile): Promise<Outcome> {
  const series = await found(work, RecordSeries, 'rse', input.seriesId);
  if (!series) return fail([notFound('input', 'seriesId')]);
  const held = await contentOf(work, input);
  const tags = input.tags ?? [];
  const today = civilDateIn(work.now, work.actor.timeZone);
  const problems = [
    ...checkText(['input', 'title'], input.title, 300),
    ...(series.retired ? [isRetired] : []),
    ...((input.filedOn ?? today) > today ? [later('filedOn')] : []),
    ...(input.coversFrom != null && input.coversUntil != null && input.coversFrom > input.coversUntil ? [turned] : []),
    ...(await checkTags(work, tags)),
    ...('problem' in held ? [held.problem] : []),
  ];
  const containerId = 'problem' in held ? null : held.containerId;
  const given = input.cooperationId ?? (containerId === null ? null : globalId('coo', containerId));
  if (containerId !== null && given !== globalId('coo', containerId)) problems.push(elsewhere);
  if (given === null && needsCase(series.trigger as Trigger)) problems.push(required('input', 'cooperationId'));
  if (given === null && !mayKeepRecords(work.actor)) problems.push(archivistsOnly);
  const filing = given === null ? null : await caseForFiling(work, given, ['input', 'cooperationId']);
  if (filing !== null && !filing.ok) problems.push(...filing.error);
  if ('problem' in held || problems.length > 0) return fail(problems);
  const id = await keepRecord(work, series.id, {
    ...{ title: input.title.trim(), cooperationId: given === null ? null : rowId('coo', given) },
    ...{ source: held.source, documentVersionId: held.documentVersionId, file: held.file },
    ...{ filedOn: input.filedOn ?? today, registeredOn: today, filedById: work.actor.personId },
    ...{ coversFrom: input.coversFrom ?? null, coversUntil: input.coversUntil ?? null },
  });
  if (id === null) return fail([already]);
  if (tags.length > 0) {
    await setTags(work, id, tags);
    work.announce({
      ...{ kind: 'RECORD_TAGGED', subjectType: 'Record', subjectId: id, subjectVersion: 1 },
      facts: { tags: tagFacts(tags) },
    });
  }
  return ok({ id });
}

async function contentOf(work: Work<Actor>, input: RecordFile): Promise<Held | { readonly problem: Problem }> {
  const { documentVersionId, fileId } = input;
  if ((documentVersionId == null) === (fileId == null)) return { problem: oneOfTwo };
  if (fileId != null) {
    const file = await uploadedFile(work, fileId);
    if (!file) return { problem: notFound('input', 'fileId') };
    return { source: { kind: 'FILE', id: null }, documentVersionId: null, file, containerId: null };
  }
  const version = await found(work, DocumentVersion, 'dov', documentVersionId ?? '');
  const document =
    version && (await work.em.findOne(Document, { institutionId: work.institutionId, id: version.documentId }));
  if (!version || !document || version.fileId === null) return { problem: notFound('input', 'documentVersionId') };
  const { id, fileName, sha256, mediaType, size } = version;
  return {
    ...{ source: { kind: 'DOCUMENT', id }, documentVersionId: id, containerId: document.containerId },
    file: { id: version.fileId ?? '', fileName, sha256, mediaType, size },
  };
}

const oneOfTwo = invalid(
  ['input'],
  'Give a version of a document or a file of your own, one of the two.',
  'Berikan versi dokumen atau berkas sendiri, salah satu saja.',
);
const isRetired = invalid(
  ['input', 'seriesId'],
  'This series takes nothing new.',
  'Seri ini tidak menerima arsip baru.',
);
const later = (field: string): Problem => invalid(['input', field], 'Today at the latest.', 'Paling lambat hari ini.');
const turned = invalid(['input', 'coversUntil'], 'It ends before it begins.', 'Berakhir sebelum dimulai.');
const elsewhere = invalid(
  ['input', 'documentVersionId'],
  'This document is of another case.',
  'Dokumen ini milik kasus lain.',
);
const already = exists(
  ['input', 'documentVersionId'],
  'This version is in the series already.',
  'Versi ini sudah ada dalam seri tersebut.',
);
