import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { DocumentType, DocumentVersionType } from './document.type.js';
import type { DocumentRequest } from './file-links.js';
import { UploadTicketCreateInput, UploadTicketCreatePayload } from './upload-ticket.type.js';
import { uploadTicketCreate } from './upload-ticket-create.js';
import { Url } from './url.scalar.js';

@Resolver()
export class DocumentResolver {
  @Query(() => DocumentType, {
    nullable: true,
    description: 'One document by id; null when there is none the caller may see.',
  })
  document(
    @Arg('id', () => ID, { description: 'The document’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DocumentType | null> {
    return reader(request).byGlobalId('Document', id, info);
  }

  @Mutation(() => UploadTicketCreatePayload, {
    nullable: true,
    description:
      'Gives an address to send one file to, outside GraphQL. For everyone who may act in the institution or for a partner.',
  })
  async uploadTicketCreate(
    @Arg('input', () => UploadTicketCreateInput, { description: 'What is going to be sent.' })
    input: UploadTicketCreateInput,
    @Ctx() request: DocumentRequest,
  ): Promise<UploadTicketCreatePayload> {
    const { files } = request;
    const result = await mutate(request, 'uploadTicketCreate', input, (work) => uploadTicketCreate(work, input, files));
    if (!result.ok) return { ticket: null, userErrors: userErrors(result.error, request.locale) };
    if (input.dryRun) return { ticket: null, userErrors: [] };
    const { ticketId, expiresAt } = result.value;
    const url = files.uploadUrl(files.uploadToken(ticketId));
    return { ticket: { url, expiresAt, maxBytes: files.maxBytes }, userErrors: [] };
  }
}

@Resolver(() => DocumentVersionType)
export class DocumentVersionResolver {
  @FieldResolver(() => Url)
  downloadUrl(@Root() row: { $id: string }, @Ctx() request: DocumentRequest): string {
    const { institutionId, membershipId } = caller(request);
    return request.files.downloadUrl({ institutionId, membershipId, versionId: row.$id }, request.runner.clock.now());
  }
}
