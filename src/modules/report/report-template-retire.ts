import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { ReportTemplate } from './report.entity.js';
import { mayKeepTemplates } from './report.policy.js';
import { alreadyRetired, templatesByAdministrators } from './report.problems.js';

export interface ReportTemplateRetire {
  readonly templateId: string;
  readonly expectedVersion?: number | null;
}

/** Takes a template out of use for good. Reports that were kept by it stay. */
export async function reportTemplateRetire(work: Work<Actor>, input: ReportTemplateRetire): Promise<Outcome> {
  if (!mayKeepTemplates(work.actor)) return fail([templatesByAdministrators]);
  const found = await forChange(work, ReportTemplate, 'rpt', 'templateId', input.templateId, input.expectedVersion);
  if (!found.ok) return found;
  const template = found.value;
  if (template.retiredAt) return fail([alreadyRetired]);
  template.retiredAt = work.now;
  template.version += 1;
  work.announce({
    kind: 'REPORT_TEMPLATE_RETIRED',
    subjectType: 'ReportTemplate',
    subjectId: template.id,
    subjectVersion: template.version,
    facts: { code: template.code, label: template.label },
  });
  return ok({ id: template.id });
}
