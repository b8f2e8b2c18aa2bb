import type { Gateway } from '../../src/platform/database/gateway.js';

/** A version of a document as if it had been composed from the institution's clauses. */
export async function layInstrument({ system }: Gateway, institutionId: string): Promise<void> {
  const [composed] = await system.query<{ id: string }>(
    `insert into instrument_composition (institution_id, id, cooperation_id, document_id, document_version_id, word_file_id,
       word_file_name, sha256, paper, person_id, at)
     select $1, gen_random_uuid(), d.container_id, d.id, v.id, v.file_id, 'naskah.docx', v.sha256, '{"warning": null}',
       v.person_id, v.created_at
     from document d join document_version v on v.institution_id = $1 and v.document_id = d.id
     where d.institution_id = $1 order by d.created_at, v.number limit 1 returning id`,
    [institutionId],
  );
  const clauses = await system.query(
    `insert into instrument_clause (institution_id, id, composition_id, number, clause_id, clause_text_id, sha256)
     select $1, gen_random_uuid(), $2, 1, clause_id, id, sha256 from clause_text where institution_id = $1 limit 1
     returning 1 as one`,
    [institutionId, composed?.id],
  );
  if (clauses.length !== 1) throw new Error('there is no document or no clause to compose');
}
