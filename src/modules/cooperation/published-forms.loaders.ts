import DataLoader from 'dataloader';
import type { Definition } from '../../engines/workflow/definition.js';
import { factsOfForm } from '../../engines/workflow/observe.js';
import { text } from '../../kernel/text.js';
import { caller, type Request } from '../identity/request.js';
import type { AvailableActionType } from './case-view.type.js';

type Loader = DataLoader<string, boolean>;
const loaders = new WeakMap<Request, Loader>();

const sql = `select q."code" || ' ' || v."label" as "key" from "questionnaire" q
  join "questionnaire_version" v on v."institution_id" = q."institution_id" and v."questionnaire_id" = q."id"
  where q."institution_id" = $1 and q."code" || ' ' || v."label" = any($2)`;

/** Says of actions with a form whether it is published; one that decides something is not allowed while it is not. */
export async function withForms(
  request: Request,
  definition: Definition,
  actions: AvailableActionType[],
): Promise<AvailableActionType[]> {
  const known = loaders.get(request) ?? loaderFor(request);
  loaders.set(request, known);
  return Promise.all(
    actions.map(async (one) => {
      if (one.form == null) return { ...one, formPublished: false };
      const formPublished = await known.load(`${one.form} ${one.formVersion}`);
      const refused = !formPublished && factsOfForm(definition, one.form).length > 0;
      return refused
        ? { ...one, formPublished, allowed: false, because: [...one.because, unpublished(one.form)] }
        : { ...one, formPublished };
    }),
  );
}

const unpublished = (form: string) => ({
  code: `FORM_UNPUBLISHED.${form}`,
  explanation: text(
    `The questionnaire "${form}" is not published; an administrator does so.`,
    `Kuesioner "${form}" belum diterbitkan; administrator menerbitkannya.`,
  ),
  whoCanMeet: [],
});

function loaderFor(request: Request): Loader {
  const { institutionId } = caller(request);
  return new DataLoader<string, boolean>(async (keys) => {
    const rows = await request.runner.gateway.read<{ key: string }>(institutionId, sql, [institutionId, [...keys]]);
    const there = new Set(rows.map((row) => row.key));
    return keys.map((key) => there.has(key));
  });
}
