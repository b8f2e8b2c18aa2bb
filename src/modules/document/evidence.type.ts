import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type EvidenceRow, evidenceUrl } from './evidence.js';
import type { DocumentRequest } from './file-links.js';
import { Url } from './url.scalar.js';

@ObjectType('Evidence', { simpleResolvers: true, description: 'A file that shows what was done or said (bukti).' })
export class EvidenceType {
  @Field(() => String, { description: 'What the file was called when it was sent. Data only, never a path.' })
  fileName!: string;
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => Url, {
    description:
      'Where the bytes can be fetched with a plain GET, without login, for 10 minutes. Made for the asking membership, whose rights are checked again at download. Keep it secret.',
  })
  downloadUrl(@Root() { of, id }: EvidenceRow, @Ctx() request: DocumentRequest): string {
    return evidenceUrl(request, of, id);
  }
}
