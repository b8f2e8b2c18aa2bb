import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { uploadedData } from '../procedure/uploaded-procedure.js';
import { ReportTemplate } from './report.entity.js';
import { mayKeepTemplates } from './report.policy.js';
import { templatesByAdministrators } from './report.problems.js';
import { readTemplate } from './template-file.js';

/** Reads an uploaded template in, whole or not at all. It is used from its first valid day on, and never edited. */
export async function reportTemplateImport(
  work: Work<Actor>,
  storage: Storage,
  { fileId }: { readonly fileId: string },
): Promise<Outcome> {
  if (!mayKeepTemplates(work.actor)) return fail([templatesByAdministrators]);
  const read = await uploadedData(work, storage, fileId, ['input', 'fileId'], readTemplate);
  if (!read.ok) return read;
  const { template, hash, source } = read.value;
  const key = { institutionId: work.institutionId, code: template.code, label: template.version };
  await takeTurns(work, `report-template/${template.code}`);
  if (await work.em.findOne(ReportTemplate, key)) return fail([isThere(template.code, template.version)]);
  const id = work.ids.next();
  work.em.create(ReportTemplate, {
    ...key,
    id,
    title: template.title,
    validFrom: template.validFrom,
    validUntil: template.validUntil ?? null,
    definition: template,
    sourceText: source,
    hash,
    importedById: work.actor.personId,
    createdAt: work.now,
  });
  work.announce({
    kind: 'REPORT_TEMPLATE_IMPORTED',
    subjectType: 'ReportTemplate',
    subjectId: id,
    subjectVersion: 1,
    facts: { code: template.code, label: template.version, hash },
  });
  return ok({ id });
}

const isThere = (code: string, label: string): Problem =>
  problem(
    'ALREADY_EXISTS',
    ['input', 'fileId'],
    text(
      `Version ${label} of ${code} is there already; a changed template is a new version.`,
      `Versi ${label} dari ${code} sudah ada; templat yang berubah adalah versi baru.`,
    ),
  );
