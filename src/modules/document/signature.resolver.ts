import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { caller } from '../identity/request.js';
import { ApprovalSlotType } from './approval-slot.type.js';
import { scanEvidence } from './document.policy.js';
import { evidenceUrl } from './evidence.js';
import type { DocumentRequest } from './file-links.js';
import { SignatureMethodType, SignatureType, SignatureVerification } from './signature.type.js';
import { verifySignature } from './signature-verify.js';
import { Url } from './url.scalar.js';

@Resolver(() => SignatureType)
export class SignatureResolver {
  @FieldResolver(() => Url, { nullable: true })
  scanUrl(@Root() row: { $id: string; $file_id: string | null }, @Ctx() request: DocumentRequest): string | null {
    return row.$file_id === null ? null : evidenceUrl(request, scanEvidence.of, row.$id);
  }

  @FieldResolver(() => Url, { nullable: true })
  continueUrl(
    @Root() row: { $continue_url: string | null; $registered_by_id: string },
    @Ctx() request: DocumentRequest,
  ): string | null {
    return row.$registered_by_id === caller(request).personId ? row.$continue_url : null;
  }

  @Query(() => [SignatureMethodType], {
    nullable: true,
    description:
      'The ways to sign that this installation has, and what each proves. For everybody who is logged in; another code is refused.',
  })
  signatureMethods(@Ctx() request: DocumentRequest): SignatureMethodType[] {
    caller(request);
    return request.signatureMethods.all.map(({ code, kind, title, proves }) => ({ code, kind, title, proves }));
  }
}

@Resolver(() => ApprovalSlotType)
export class ApprovalSlotResolver {
  @FieldResolver(() => SignatureVerification, {
    nullable: true,
    description:
      'What can be said of the signature now: the bytes on file are hashed afresh and the provider is asked. Null for a paraf and an empty place. Ask for it where it is wanted, not in lists.',
  })
  verification(
    @Root() row: { $id: string; $institution_id: string; $method: string | null },
    @Ctx() request: DocumentRequest,
  ): Promise<string> | null {
    if (row.$method === null) return null;
    const { runner, storage, signatureMethods: methods } = request;
    return verifySignature({ gateway: runner.gateway, storage, methods }, row.$institution_id, row.$id, row.$method);
  }
}
