import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { ReadPack } from './pack-file.js';

/** The transaction a pack is kept in, by a person or from the command line. */
export interface PackWork extends Queries {
  readonly institutionId: string;
  readonly personId: string | null;
  readonly now: Date;
  readonly ids: { next(): string };
  announce(event: Announcement): void;
}

/** Keeps a pack that was read. A version is never changed: another file is another version. */
export async function keepPack(
  work: PackWork,
  { pack, hash, source }: ReadPack,
  path: readonly string[],
): Promise<Result<{ readonly id: string }, Problem[]>> {
  const id = work.ids.next();
  const kept = await work.query<{ id: string }>(
    `insert into "indicator_pack" ("institution_id", "id", "code", "label", "title", "content", "source_text", "hash", "valid_from",
       "valid_to", "imported_by_id", "created_at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning "id"`,
    [
      work.institutionId,
      id,
      pack.code,
      pack.version,
      JSON.stringify(pack.title),
      JSON.stringify(pack),
      source,
      hash,
      pack.validFrom,
      pack.validTo,
      work.personId,
      work.now.toISOString(),
    ],
  );
  if (kept.length === 0)
    return fail([
      problem(
        'ALREADY_EXISTS',
        path,
        text(
          `Version ${pack.version} of ${pack.code} is there already; changed indicators are a new version.`,
          `Versi ${pack.version} dari ${pack.code} sudah ada; indikator yang berubah adalah versi baru.`,
        ),
      ),
    ]);
  work.announce({
    kind: 'INDICATOR_PACK_IMPORTED',
    subjectType: 'IndicatorPack',
    subjectId: id,
    subjectVersion: 1,
    facts: { code: pack.code, label: pack.version, hash, validFrom: pack.validFrom, validTo: pack.validTo },
  });
  return ok({ id });
}
