import type { Making } from '../../engines/workflow/declared.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import type { Work } from '../../platform/mutation/work.js';
import { isPrintable, type Paper } from '../../platform/paper/paper.js';
import { pdf } from '../../platform/paper/pdf.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { LoadedCase } from '../cooperation/case-load.js';
import { fileDocument } from '../cooperation/cooperation-document-add.js';
import { keepMadeFile } from '../document/keep-made-file.js';
import type { Actor } from '../identity/actor.js';
import { invalid } from '../identity/problems.js';

/**
 * Files a paper as the next version of the document that the SOP has made from such work: the one a step takes now.
 * Answers the version's row id; null where the SOP has no such document.
 */
export async function fileMade(
  work: Work<Actor>,
  storage: Storage,
  current: LoadedCase,
  madeFrom: Making,
  compose: () => Promise<Paper>,
): Promise<Result<string | null, Problem[]>> {
  const kinds = current.definition.documents.filter((one) => one.madeFrom === madeFrom).map((one) => one.kind);
  const steps = current.state.active.map((one) => current.definition.steps.find((step) => step.id === one.step));
  const kind = kinds.find((one) => steps.some((step) => step?.accepts?.includes(one))) ?? kinds[0];
  if (kind === undefined) return ok(null);
  const paper = await compose();
  if (!isPrintable(paper)) return fail([tooLong]);
  const fileId = await keepMadeFile(work, storage, await inTurns(pdf(paper)), `${kind}.pdf`);
  const filed = await fileDocument(work, current, { kind, fileId, madeFrom });
  if (!filed.ok) return filed;
  const [version] = await work.query<{ id: string }>(
    `select v."id" from "document_version" v join "document" d on d."institution_id" = v."institution_id" and d."id" = v."document_id"
     where d."institution_id" = $1 and d."container_id" = $2 and d."kind" = $3 and v."number" = d."current_number"`,
    [work.institutionId, current.id, kind],
  );
  if (!version) throw new Error('a version that was just filed is not there');
  return ok(version.id);
}

const tooLong = invalid(
  [],
  'It is too long to be printed: shorten what is said.',
  'Terlalu panjang untuk dicetak: persingkat keterangannya.',
);
