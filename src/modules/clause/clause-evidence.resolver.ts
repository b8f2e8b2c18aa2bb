import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRequest } from '../document/file-links.js';
import { caller } from '../identity/request.js';
import { ClauseConsentType, ClauseEvidenceType, ClauseTextType } from './clause.type.js';

const shows = { nullable: true, description: 'What shows it; null where it was not recorded.' } as const;

interface Evidence {
  readonly $evidence_file_id: string | null;
  readonly $evidence_name: string | null;
}

@Resolver(() => ClauseTextType)
export class ClauseTextEvidenceResolver {
  @FieldResolver(() => ClauseEvidenceType, shows)
  evidence(@Root() row: Evidence, @Ctx() request: DocumentRequest): ClauseEvidenceType | null {
    return evidenceOf(request, row.$evidence_file_id, row.$evidence_name);
  }
}

@Resolver(() => ClauseConsentType)
export class ClauseConsentEvidenceResolver {
  @FieldResolver(() => ClauseEvidenceType, shows)
  evidence(@Root() row: Evidence, @Ctx() request: DocumentRequest): ClauseEvidenceType | null {
    return evidenceOf(request, row.$evidence_file_id, row.$evidence_name);
  }

  @FieldResolver(() => ClauseEvidenceType, {
    nullable: true,
    description: 'What shows the withdrawal, where that was recorded.',
  })
  voidEvidence(
    @Root() row: { readonly $void_evidence_file_id: string | null; readonly $void_evidence_name: string | null },
    @Ctx() request: DocumentRequest,
  ): ClauseEvidenceType | null {
    return evidenceOf(request, row.$void_evidence_file_id, row.$void_evidence_name);
  }
}

function evidenceOf(request: DocumentRequest, id: string | null, fileName: string | null): ClauseEvidenceType | null {
  if (id === null || fileName === null) return null;
  const { institutionId, membershipId } = caller(request);
  const grant = { institutionId, membershipId, id };
  return { fileName, downloadUrl: request.files.signedUrl('clause-evidence', grant, request.runner.clock.now()) };
}
