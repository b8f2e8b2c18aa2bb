import { lintPack, type PackFinding } from '../../engines/indicator/lint-pack.js';
import type { Pack } from '../../engines/indicator/pack.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { caller, type Request } from '../identity/request.js';
import { uploadedData } from '../procedure/uploaded-procedure.js';
import { keptByOffice, mayKeepIndicators } from './indicator.policy.js';
import { compiledPack, readPack } from './pack-file.js';

/** The findings of a file not yet imported, or every problem for which an import would refuse it; keeps nothing. */
export async function indicatorPackLint(request: Request, fileId: string): Promise<Result<PackFinding[], Problem[]>> {
  const actor = caller(request);
  const { institutionId } = actor;
  if (!mayKeepIndicators(actor)) return fail([keptByOffice]);
  const read = await request.runner.gateway.transaction(institutionId, ({ query }) =>
    uploadedData({ actor, institutionId, query }, request.storage, fileId, ['fileId'], readPack),
  );
  return read.ok ? ok(lintPack(read.value.pack, read.value.compiled, null)) : read;
}

/** The findings of a pack that is kept. */
export const findingsOf = (pack: Pack): PackFinding[] => lintPack(pack, compiledPack(pack), null);
