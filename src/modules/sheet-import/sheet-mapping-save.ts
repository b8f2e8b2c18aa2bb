import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode } from '../identity/check.js';
import { SheetMapping } from './sheet-import.entity.js';
import { importersOnly, mayImport } from './sheet-import.policy.js';
import { checkMapping, type ImportTarget, type SheetMapping as Mapping } from './sheet-mapping.rules.js';

export interface SheetMappingSave {
  readonly code: string;
  readonly target: ImportTarget;
  readonly mapping: Mapping;
}

/** Keeps how an institution's sheets are read under a code, as a further version where there is one. */
export async function sheetMappingSave(
  work: Work<Actor>,
  { code, target, mapping }: SheetMappingSave,
): Promise<Outcome> {
  if (!mayImport(work.actor, target)) return fail([importersOnly]);
  const problems = [...checkCode(['input', 'code'], code), ...checkMapping(target, mapping, ['input', 'mapping'])];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'sheet-mapping');
  const [last] = await work.query<{ number: number }>(
    'select max("number") as "number" from "sheet_mapping" where "institution_id" = $1 and "code" = $2',
    [work.institutionId, code],
  );
  const id = work.ids.next();
  const number = (last?.number ?? 0) + 1;
  work.em.create(SheetMapping, {
    ...{ institutionId: work.institutionId, id, code, number, target, mapping },
    ...{ savedById: work.actor.personId, at: work.now },
  });
  work.announce({
    ...{ kind: 'SHEET_MAPPING_SAVED', subjectType: 'SheetMapping', subjectId: id, subjectVersion: 1 },
    facts: { code, number, target },
  });
  return ok({ id });
}
