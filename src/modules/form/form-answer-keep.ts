import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { JudgedForm } from './form-judge.js';
import { filesIn } from './given-answers.js';

/**
 * Keeps the forms answered with an act, and the files they name: form code → the row its answers lie in. The act's event
 * holds that id only. A refusal takes them back with everything else.
 */
export async function keepForms(
  work: Work<Actor>,
  containerId: string,
  forms: readonly JudgedForm[],
): Promise<Readonly<Record<string, string>>> {
  const kept: Record<string, string> = {};
  for (const one of forms) kept[one.form] = await keepForm(work, containerId, one);
  return kept;
}

async function keepForm(work: Work<Actor>, containerId: string, given: JudgedForm): Promise<string> {
  const { form, formVersion, versionId, answers, dropped } = given;
  const id = work.ids.next();
  const files = filesIn(answers).map((file) => ({ id: file.id, name: file.name }));
  await work.query(
    `with kept as (
       insert into "form_answer" ("institution_id", "id", "container_id", "form", "form_version", "version_id",
         "person_id", "answers", "dropped", "at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning "id")
     insert into "form_answer_file" ("institution_id", "form_answer_id", "file_id", "file_name")
     select $1, kept."id", f."id", f."name" from kept, json_to_recordset($11) as f("id" uuid, "name" text)`,
    [
      work.institutionId,
      id,
      containerId,
      form,
      formVersion,
      versionId,
      work.actor.personId,
      JSON.stringify(answers),
      dropped && JSON.stringify(dropped),
      work.now.toISOString(),
      JSON.stringify(files),
    ],
  );
  return id;
}
