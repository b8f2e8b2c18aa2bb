import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { noFile } from '../procedure/uploaded-procedure.js';
import { ReportSourceConfirmation, ReportTemplate } from './report.entity.js';
import { mayKeepTemplates } from './report.policy.js';
import { templatesByAdministrators } from './report.problems.js';

export interface ReportSourceConfirm {
  readonly templateId: string;
  readonly source: string;
  readonly note: string;
  readonly evidenceFileId: string;
  readonly expectedVersion?: number | null;
}

/** States that a source of a template was held against the original: by whom, when, on what evidence. */
export async function reportSourceConfirm(work: Work<Actor>, input: ReportSourceConfirm): Promise<Outcome> {
  if (!mayKeepTemplates(work.actor)) return fail([templatesByAdministrators]);
  const found = await forChange(work, ReportTemplate, 'rpt', 'templateId', input.templateId, input.expectedVersion);
  if (!found.ok) return found;
  const template = found.value;
  const note = input.note.trim();
  const file = await uploadedFile(work, input.evidenceFileId);
  const problems: Problem[] = [
    ...sourceProblems(template, input.source),
    ...checkText(['input', 'note'], note, 2000),
    ...(file ? [] : [noFile(['input', 'evidenceFileId'])]),
  ];
  if (problems.length > 0 || !file) return fail(problems);
  work.em.create(ReportSourceConfirmation, {
    institutionId: work.institutionId,
    id: work.ids.next(),
    templateId: template.id,
    source: input.source,
    note,
    evidenceFileId: file.id,
    evidenceName: file.fileName,
    confirmedById: work.actor.personId,
    at: work.now,
  });
  work.em.assign(template, {
    confirmedSources: [...template.confirmedSources, input.source],
    version: template.version + 1,
  });
  work.announce({
    kind: 'REPORT_SOURCE_CONFIRMED',
    subjectType: 'ReportTemplate',
    subjectId: template.id,
    subjectVersion: template.version,
    facts: { code: template.code, label: template.label, source: input.source },
  });
  return ok({ id: template.id });
}

function sourceProblems({ definition, confirmedSources }: ReportTemplate, source: string): Problem[] {
  const path = ['input', 'source'];
  const named = definition.sources.find(({ code }) => code === source);
  if (!named)
    return [
      problem('NOT_FOUND', path, text('The template names no such source.', 'Templat tidak menyebut sumber ini.')),
    ];
  return named.confirmed || confirmedSources.includes(source)
    ? [problem('ALREADY_EXISTS', path, text('This source is confirmed.', 'Sumber ini sudah dikonfirmasi.'))]
    : [];
}
