import { decide } from '../../engines/workflow/decide.js';
import type { DocumentDefinition } from '../../engines/workflow/declared.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import type { Work } from '../../platform/mutation/work.js';
import { docx } from '../../platform/paper/docx.js';
import { isPrintable, type Paper } from '../../platform/paper/paper.js';
import { pdf } from '../../platform/paper/pdf.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Storage } from '../../platform/storage/storage.js';
import { engineActor } from '../cooperation/case.rules.js';
import { type LoadedCase, loadCase } from '../cooperation/case-load.js';
import { fileDocument } from '../cooperation/cooperation-document-add.js';
import { inInput } from '../cooperation/in-input.js';
import type { UploadedFile } from '../document/document.rules.js';
import { keepMadeFile } from '../document/keep-made-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { asConfirmed } from '../procedure/confirmed-sources.js';
import { noSuchInstrument, tooLong } from './instrument.problems.js';
import { type AgreedClause, hashOfAll, isAgreed, openClauses, standingClauses } from './instrument-clauses.js';
import { groundOf } from './instrument-ground.js';
import { instrumentPaper } from './instrument-paper.js';
import { keptPaper } from './kept-paper.js';

export interface InstrumentCompose {
  readonly cooperationId: string;
  readonly kind: string;
  readonly expectedVersion?: number | null;
}

/**
 * Composes the next version of an instrument from the agreed clauses of a case, as PDF and as a Word file, and keeps
 * which texts of which clauses it holds. One clause that is open blocks it.
 */
export async function instrumentCompose(
  work: Work<Actor>,
  storage: Storage,
  input: InstrumentCompose,
): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const current = loaded.value;
  const { definition, state } = current;
  const document = definition.documents.find((one) => one.kind === input.kind);
  if (document?.madeFrom !== 'CLAUSES') return fail([noSuchInstrument(definition)]);
  const refused = wouldRefuse(work, current, document);
  if (refused.length > 0) return fail(refused);
  const clauses = await standingClauses(work, work.institutionId, current.id, document.kind);
  const open = openClauses(definition, clauses);
  if (open.length > 0) return fail(open);

  const place = await nextVersion(work, current.id, document.kind);
  const printedAs = { id: globalId('doc', place.documentId), version: place.number };
  const ground = await groundOf(work, work.institutionId, current.id);
  const agreed = clauses.filter(isAgreed);
  const sop = await asConfirmed(work, work.institutionId, ground.procedureVersionId, definition);
  const paper = instrumentPaper({ definition: sop, state, document, printedAs, ground, clauses: agreed, at: work.now });
  if (!isPrintable(paper)) return fail([tooLong]);
  const files = await write(work, storage, paper, `${document.kind}-v${place.number}`);
  const filed = await fileDocument(work, current, {
    kind: document.kind,
    fileId: files.pdf,
    documentId: place.documentId,
    madeFrom: 'CLAUSES',
  });
  if (!filed.ok) return filed;
  return keep(work, { cooperationId: current.id, documentId: place.documentId, word: files.word, paper, agreed });
}

/** Whether the case takes a version of the document from the caller now: asked before anything is written for it. */
function wouldRefuse(work: Work<Actor>, { definition, state }: LoadedCase, document: DocumentDefinition): Problem[] {
  const decided = decide(definition, state, {
    do: 'recordEvidence',
    actor: engineActor(definition, work.actor, state.partner),
    at: work.now.toISOString(),
    document: document.kind,
    version: { id: 'next', number: Number.MAX_SAFE_INTEGER, sha256: '0'.repeat(64) },
    madeFrom: 'CLAUSES',
  });
  if (decided.ok) return [];
  return inInput(decided.error, []).map((one) => ({
    ...one,
    path: one.path.map((part) => (part === 'document' ? 'kind' : part)),
  }));
}

/** Which document and version it will be: the case's row is held, so nobody adds one meanwhile. */
async function nextVersion(work: Work<Actor>, caseId: string, kind: string) {
  const [document] = await work.query<{ id: string; next: number }>(
    `select "id", 1 + greatest("current_number", (select max(n) from unnest("taken_back") n)) as "next" from "document"
     where "institution_id" = $1 and "container_id" = $2 and "kind" = $3`,
    [work.institutionId, caseId, kind],
  );
  return { documentId: document?.id ?? work.ids.next(), number: document?.next ?? 1 };
}

async function write(
  work: Work<Actor>,
  storage: Storage,
  paper: Paper,
  name: string,
): Promise<{ readonly pdf: UploadedFile; readonly word: UploadedFile }> {
  const bytes = { pdf: await inTurns(pdf(paper)), word: await docx(paper) };
  return {
    pdf: await keepMadeFile(work, storage, bytes.pdf, `${name}.pdf`),
    word: await keepMadeFile(work, storage, bytes.word, `${name}.docx`),
  };
}

interface Composed {
  readonly cooperationId: string;
  readonly documentId: string;
  readonly word: UploadedFile;
  readonly paper: Paper;
  readonly agreed: readonly AgreedClause[];
}

/** One statement: the composition with every clause it holds. */
async function keep(
  work: Work<Actor>,
  { cooperationId, documentId, word, paper, agreed }: Composed,
): Promise<Result<{ readonly id: string }, Problem[]>> {
  const id = work.ids.next();
  const clauses = agreed.map(({ clauseId, textId, sha256 }, at) => ({
    id: work.ids.next(),
    number: at + 1,
    clause_id: clauseId,
    clause_text_id: textId,
    sha256,
  }));
  await work.query(
    `with composed as (
       insert into "instrument_composition" ("institution_id", "id", "cooperation_id", "document_id", "document_version_id",
         "word_file_id", "word_file_name", "sha256", "paper", "person_id", "at")
       select $1, $2, $3, $4, v."id", $5, $6, $7, $8, $9, $10 from "document_version" v
       join "document" d on d."institution_id" = v."institution_id" and d."id" = v."document_id" and d."current_number" = v."number"
       where v."institution_id" = $1 and v."document_id" = $4 returning "id")
     insert into "instrument_clause" ("institution_id", "id", "composition_id", "number", "clause_id", "clause_text_id", "sha256")
     select $1, c."id", o."id", c."number", c."clause_id", c."clause_text_id", c."sha256" from composed o,
       json_to_recordset($11) as c("id" uuid, "number" int, "clause_id" uuid, "clause_text_id" uuid, "sha256" text)`,
    [
      ...[work.institutionId, id, cooperationId, documentId, word.id, word.fileName, hashOfAll(agreed)],
      ...[JSON.stringify(keptPaper(paper)), work.actor.personId, work.now.toISOString(), JSON.stringify(clauses)],
    ],
  );
  return ok({ id });
}
