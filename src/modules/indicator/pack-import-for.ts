import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { type Announcement, writeEvents } from '../../platform/event/announce.js';
import { notFound } from '../identity/problems.js';
import { readPack } from './pack-file.js';
import { keepPack } from './pack-keep.js';

/** Reads a file of indicators in for an institution, by its code. For the command line. */
export async function packImportFor(
  { gateway, now, ids }: { readonly gateway: Gateway; readonly now: Date; readonly ids: Ids },
  input: { readonly institution: string; readonly yaml: string; readonly fileName: string },
): Promise<Result<{ readonly code: string; readonly label: string }, Problem[]>> {
  const read = readPack(input.yaml, input.fileName);
  if (!read.ok) return fail(read.error.map(placed));
  const [institution] = await gateway.system.query<{ id: string }>('select "id" from "institution" where "code" = $1', [
    input.institution,
  ]);
  if (!institution) return fail([notFound('institution')]);
  const { pack } = read.value;
  const at = { institutionId: institution.id, personId: null, now, ids };
  return gateway.transaction(institution.id, async ({ query }) => {
    const announced: Announcement[] = [];
    const kept = await keepPack({ ...at, query, announce: (event) => announced.push(event) }, read.value, ['file']);
    if (!kept.ok) return kept;
    await writeEvents(
      { query },
      { institutionId: institution.id, personId: null, at: now, nextId: ids.next },
      announced,
    );
    return ok({ code: pack.code, label: pack.version });
  });
}

const placed = ({ line, column, message, code }: Problem & { line: number; column: number }): Problem =>
  problem(
    code,
    [],
    text(`line ${line}, column ${column}: ${message.en}`, `baris ${line}, kolom ${column}: ${message.id}`),
  );
