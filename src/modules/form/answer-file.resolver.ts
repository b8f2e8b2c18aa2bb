import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { caller } from '../identity/request.js';
import { AnswerFileType } from './form.type.js';

@Resolver(() => AnswerFileType)
export class AnswerFileResolver {
  @FieldResolver(() => Url, {
    description:
      'Where the bytes can be fetched with a plain GET, without login, for 10 minutes. Made for the asking membership, whose rights are checked again at download. Keep it secret.',
  })
  downloadUrl(@Root() file: { readonly id: string }, @Ctx() request: DocumentRequest): string {
    const { institutionId, membershipId } = caller(request);
    const grant = { institutionId, membershipId, id: file.id };
    return request.files.signedUrl('form-answer-file', grant, request.runner.clock.now());
  }
}
