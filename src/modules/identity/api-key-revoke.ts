import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange } from './change.js';
import { invalid } from './problems.js';
import { ApiKey } from './session.entity.js';

/** Ends a key at once: one's own, or, for administrators, anybody's. Whose keys are visible says who may. */
export async function apiKeyRevoke(
  work: Work<Actor>,
  input: { readonly apiKeyId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  const loaded = await forChange(work, ApiKey, 'key', 'apiKeyId', input.apiKeyId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const key = loaded.value;
  if (key.revokedAt) return fail([revokedAlready]);
  key.revokedAt = work.now;
  key.version += 1;
  work.announce({
    kind: 'API_KEY_REVOKED',
    subjectType: 'ApiKey',
    subjectId: key.id,
    subjectVersion: key.version,
    facts: {},
  });
  return ok({ id: key.id });
}

const revokedAlready = invalid(['input', 'apiKeyId'], 'This key was revoked already.', 'Kunci ini sudah dicabut.');
