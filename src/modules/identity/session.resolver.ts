import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { globalId } from '../../platform/read/global-id.js';
import { mutateRights, type Outcome } from './answer.js';
import { invitationAccept } from './invitation-accept.js';
import { passwordReset } from './password-reset.js';
import { passwordResetRequest } from './password-reset-request.js';
import { caller, type Request } from './request.js';
import { sessionsOf } from './session.queries.js';
import {
  InvitationAcceptInput,
  InvitationAcceptPayload,
  PasswordResetInput,
  PasswordResetPayload,
  PasswordResetRequestInput,
  PasswordResetRequestPayload,
  SessionCloseInput,
  SessionClosePayload,
  SessionOpenInput,
  SessionOpenPayload,
  SessionRevokeInput,
  SessionRevokePayload,
  SessionType,
} from './session.type.js';
import { sessionClose } from './session-close.js';
import { sessionOpen } from './session-open.js';
import { sessionRevoke } from './session-revoke.js';

const input = { description: 'What is asked.' };

@Resolver()
export class SessionResolver {
  @Query(() => [SessionType], {
    nullable: true,
    description: 'The logins that have not ended, newest first, at most 20: the caller’s own, or a member’s.',
  })
  sessions(
    @Arg('membershipId', () => ID, { nullable: true, description: 'Whose; for administrators. The own without it.' })
    membershipId: string | null,
    @Ctx() request: Request,
  ): Promise<SessionType[]> {
    return sessionsOf(request, caller(request), membershipId);
  }

  @Mutation(() => SessionOpenPayload, {
    nullable: true,
    description:
      'Login. Wrong, unknown and closed accounts get the same answer in the same time; after repeated failures one has to wait. No login needed.',
  })
  async sessionOpen(
    @Arg('input', () => SessionOpenInput, input) given: SessionOpenInput,
    @Ctx() request: Request,
  ): Promise<SessionOpenPayload> {
    const result = await sessionOpen(request.runner, request.settings, request.address, given);
    if (!result.ok) {
      const { problems, choices } = result.error;
      return { token: null, session: null, choices, userErrors: userErrors(problems, request.locale) };
    }
    const { token, id, createdAt, expiresAt } = result.value;
    const session = { id: globalId('ses', id), createdAt, expiresAt, current: false };
    return { token, session, choices: [], userErrors: [] };
  }

  @Mutation(() => SessionClosePayload, { nullable: true, description: 'Logout: ends the session of this call.' })
  async sessionClose(
    @Arg('input', () => SessionCloseInput, { nullable: true, description: 'Nothing is needed.' })
    given: SessionCloseInput | null,
    @Ctx() request: Request,
  ): Promise<SessionClosePayload> {
    return ended(request, await mutateRights(request, 'sessionClose', given ?? {}, (work) => sessionClose(work)));
  }

  @Mutation(() => SessionRevokePayload, {
    nullable: true,
    description: 'Ends a session at once: an own one, or for administrators any member’s.',
  })
  async sessionRevoke(
    @Arg('input', () => SessionRevokeInput, input) given: SessionRevokeInput,
    @Ctx() request: Request,
  ): Promise<SessionRevokePayload> {
    const { sessionId } = given;
    return ended(
      request,
      await mutateRights(request, 'sessionRevoke', given, (work) => sessionRevoke(work, sessionId)),
    );
  }

  @Mutation(() => PasswordResetRequestPayload, {
    nullable: true,
    description:
      'Sends a link for a new password, if there is such an account; the answer does not tell. No login needed.',
  })
  passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInput, input) given: PasswordResetRequestInput,
    @Ctx() request: Request,
  ): PasswordResetRequestPayload {
    const { runner, settings, address, locale } = request;
    const result = passwordResetRequest(runner, settings, address, given.email, locale);
    return { accepted: result.ok, userErrors: userErrors(result.ok ? [] : result.error, request.locale) };
  }

  @Mutation(() => PasswordResetPayload, {
    nullable: true,
    description:
      'Sets a new password by the link from the letter, and ends every session of the account. No login needed.',
  })
  async passwordReset(
    @Arg('input', () => PasswordResetInput, input) given: PasswordResetInput,
    @Ctx() request: Request,
  ): Promise<PasswordResetPayload> {
    const result = await passwordReset(request.runner, request.settings, given);
    if (result.ok) request.authenticator.forget();
    return { accepted: result.ok, userErrors: userErrors(result.ok ? [] : result.error, request.locale) };
  }

  @Mutation(() => InvitationAcceptPayload, {
    nullable: true,
    description:
      'First login: accepts an invitation with the account’s password; an account without one gets this one. Then log in by sessionOpen. No login needed.',
  })
  async invitationAccept(
    @Arg('input', () => InvitationAcceptInput, input) given: InvitationAcceptInput,
    @Ctx() request: Request,
  ): Promise<InvitationAcceptPayload> {
    const result = await invitationAccept(request.runner, request.settings, given);
    return result.ok
      ? { institution: result.value, userErrors: [] }
      : { institution: null, userErrors: userErrors(result.error, request.locale) };
  }
}

const ended = (request: Request, result: Outcome) =>
  result.ok
    ? { sessionId: globalId('ses', result.value.id), userErrors: [] }
    : { sessionId: null, userErrors: userErrors(result.error, request.locale) };
