import { GraphQLError } from 'graphql';
import { localeOf } from '../kernel/text.js';
import type { CaseRequestContext } from '../modules/cooperation/observed.loaders.js';
import type { DemoRequest } from '../modules/demo/demo-house.js';
import type { DocumentRequest } from '../modules/document/file-links.js';
import type { FormRequest } from '../modules/document/form-mark.js';
import type { Request } from '../modules/identity/request.js';
import type { PlanRequest } from '../modules/plan/plan-hooks.js';
import type { ResponseRequest } from '../modules/response/respondent.js';
import type { Hub } from '../platform/event/hub.js';
import type { Credential } from './server-parts.js';

/** What every request shares. */
export type Shared = Pick<
  DocumentRequest,
  'runner' | 'projections' | 'authenticator' | 'storage' | 'files' | 'settings' | 'signatureMethods'
> &
  Pick<ResponseRequest, 'responseHooks'> &
  Pick<CaseRequestContext, 'observers'> &
  Pick<DemoRequest, 'demoHouse'> &
  Pick<FormRequest, 'formMarks'> &
  Pick<PlanRequest, 'planHooks'> & { readonly events: Hub };

/** Who calls and in which language: a fresh context per operation. A bad credential is an error, none is anonymous. */
export async function contextOf(shared: Shared, credential: Credential): Promise<Request & Shared> {
  const token = tokenOf(credential);
  const actor = token === null ? null : await shared.authenticator.actorOf(token);
  if (token !== null && !actor)
    throw new GraphQLError('This session or API key is not valid: unknown, expired or revoked. Log in again.', {
      extensions: { code: 'UNAUTHENTICATED' },
    });
  return {
    ...shared,
    actor,
    credential: token,
    locale: localeOf(credential.acceptLanguage ?? undefined),
    idempotencyKey: credential.idempotencyKey,
    address: credential.address,
  };
}

function tokenOf(credential: Credential): string | null {
  if (credential.apiKey) return credential.apiKey;
  if (credential.authorization === null) return null;
  return /^Bearer\s+(\S+)$/i.exec(credential.authorization)?.[1] ?? '';
}
