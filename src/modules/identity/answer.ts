import type { GraphQLResolveInfo } from 'graphql';
import type { Problem } from '../../kernel/problem.js';
import { fail, type Result } from '../../kernel/result.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { Receipt } from '../../platform/mutation/run.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import { linkOf } from './letters.js';
import { sessionNeeded } from './problems.js';
import { mutate, type Request, reader } from './request.js';

/** What a verb leaves: the id of the one object it changed. */
export type Changed = { readonly id: string };
export type Outcome = Result<Changed, Problem[]>;

/** A payload: the changed object as the client asks for it, or why the call was refused. */
export async function answer(
  request: Request,
  info: GraphQLResolveInfo,
  type: string,
  field: string,
  result: Outcome,
  once: object = {},
): Promise<object> {
  if (!result.ok) return { [field]: null, userErrors: userErrors(result.error, request.locale) };
  return { ...once, [field]: await reader(request).payload(type, result.value.id, field, info), userErrors: [] };
}

/** What a key must not do: a key that leaked would outlive its own end in the rights it gave. */
const givesRights = new Set([
  'accountInvite',
  'apiKeyCreate',
  'assignmentCreate',
  'cooperationReassign',
  'delegationCreate',
  'invitationRenew',
  'membershipRolesSet',
  'partnerContactInvite',
  'reportLinkIssue',
  'surveyShareCreate',
]);

/** As `mutate`, for what changes anybody's rights: nobody acts on yesterday's once it is committed. */
export const mutateRights = <T extends Receipt>(
  request: Request,
  operation: string,
  input: Parameters<typeof mutate>[2],
  verb: (work: Work<Actor>) => Promise<Result<T, Problem[]>>,
): Promise<Result<T, Problem[]>> =>
  mutate(request, operation, input, async (work) => {
    if (givesRights.has(operation) && request.credential?.startsWith('mk_')) return fail([sessionNeeded]);
    work.afterCommit.push(() => request.authenticator.forget());
    return verb(work);
  });

/** What an invitation shows once: nothing on a retry (the secret is in no receipt) nor after a rehearsal. */
export const invitationFields = (request: Request, dryRun: boolean | null | undefined, token: string | null) => {
  const shown = dryRun ? null : token;
  return {
    invitationToken: shown,
    invitationLink: shown === null ? null : linkOf(request.settings.publicUrl, 'invitation', shown),
  };
};
