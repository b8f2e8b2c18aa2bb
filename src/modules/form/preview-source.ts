import type { Node } from '../../engines/questionnaire/document.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import { inTurn } from '../../kernel/turns.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { rowId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import { readKept } from './content-view.js';
import { questionnaireVisible, readsDrafts, versionVisible } from './questionnaire.policy.js';

/**
 * What is to be previewed: a version by its number; without one the draft, for whoever may see drafts, else the latest
 * version. null when there is none the caller may see.
 */
export async function previewSource(
  request: Request,
  id: string,
  version: number | null,
): Promise<Questionnaire | null> {
  const actor = caller(request);
  const row = rowId('que', id);
  if (row === null) return null;
  const parameters = new Parameters();
  const institution = parameters.add(actor.institutionId);
  const questionnaire = parameters.add(row);
  const visible = whereSql(questionnaireVisible(actor), 'q', parameters);
  const draft = version === null && readsDrafts(actor);
  const number = version === null ? 'q."published_number"' : parameters.add(version);
  const joined = draft
    ? ''
    : ` join "questionnaire_version" v on v."institution_id" = q."institution_id" and v."questionnaire_id" = q."id"
        and v."number" = ${number} and ${whereSql(versionVisible(actor), 'v', parameters)}`;
  const [found] = await request.runner.gateway.read<{ document: Node }>(
    actor.institutionId,
    `select ${draft ? 'q' : 'v'}."document" from "questionnaire" q${joined}
     where q."institution_id" = ${institution} and q."id" = ${questionnaire} and ${visible}`,
    parameters.values,
  );
  return found ? inTurn(() => readKept(found.document)) : null;
}
