import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { PersonType } from '../identity/membership.type.js';
import { ApprovalSlotType } from './approval-slot.type.js';
import { Url } from './url.scalar.js';

@ObjectType('DocumentVersion', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'One version of a document: which bytes, from whom, when. Never changed. Staff who see the document see them all, a partner’s contact the present one.',
})
export class DocumentVersionType extends NodeType {
  @Field(() => Int, { description: 'Its place in the document’s history, from 1 without gaps.' })
  number!: number;

  @Field(() => String, { description: 'SHA-256 of the bytes, in lower-case hexadecimal: what a paraf is given on.' })
  sha256!: string;

  @Field(() => String, {
    description: 'The file’s name as sent, cleaned; at most 200 characters. Data only, never a path.',
  })
  fileName!: string;

  @Field(() => String, { description: 'The media type told by the bytes, such as `application/pdf`.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Length in bytes.' })
  size!: number;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: string;

  @Field(() => Boolean, {
    description:
      'Whether the act that added it was taken back: kept, but in force no longer. Its number stays its own.',
  })
  takenBack!: boolean;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who added it; null for a partner’s contact, who sees no other person.',
  })
  uploadedBy?: PersonType | null;

  @Field(() => Url, {
    description:
      'Where the bytes can be fetched with a plain GET, without login, for 10 minutes. Made for the asking membership, whose rights are checked again at download. Keep it secret.',
  })
  downloadUrl!: string;
}

@ObjectType('Document', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'A document of a case: a draft instrument, a work plan. Staff who may see the case see it; a partner’s contact sees it once it is shared with the partner.',
})
export class DocumentType extends NodeType {
  @Field(() => String, { description: 'Which document of the case it is, by its code in the procedure.' })
  kind!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Boolean, {
    description: 'Whether it is the legal text itself (naskah kerja sama) and not a paper beside it.',
  })
  instrument!: boolean;

  @Field(() => DocumentType, {
    nullable: true,
    description:
      'The document of the same case that it rests on (dasar), as the procedure declares it: an agreement under its memorandum. Null when none is declared, not there yet, or not visible. Across cases: Cooperation.basis.',
  })
  basis?: DocumentType | null;

  @Field(() => [DocumentType], { description: 'The documents of the same case that rest on it, by kind.' })
  restsOnIt!: DocumentType[];

  @Field(() => Boolean, { description: 'Whether the partner’s contacts see it too.' })
  shared!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The official number given when it was made final; null before.',
  })
  number?: string | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: 'The version in force: the latest that was not taken back; null when there is none.',
  })
  currentVersion?: DocumentVersionType | null;

  @Field(() => [DocumentVersionType], { description: 'All versions, the oldest first.' })
  versions!: DocumentVersionType[];

  @Field(() => [ApprovalSlotType], {
    description: 'The places for paraf and then for signatures, in the order of the procedure.',
  })
  slots!: ApprovalSlotType[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was made final; from then on it takes no new version.',
  })
  frozenAt?: string | null;

  @Field(() => DateTime, { description: 'When its first version was added.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Grows with every change of the document itself.' })
  version!: number;
}
