import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { DocumentType, DocumentVersionType } from '../document/document.type.js';
import { Url } from '../document/url.scalar.js';
import { PersonType } from '../identity/membership.type.js';

@ObjectType('InstrumentClause', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'Which text of which clause stands at which place of a composed instrument (butir kesepakatan dalam naskah).',
})
export class InstrumentClauseType extends NodeType {
  @Field(() => Int, { description: 'The article (pasal) it is: 1 for the first.' })
  number!: number;

  @Field(() => ID, { description: 'The clause’s global id.' })
  clauseId!: string;

  @Field(() => ID, { description: 'The global id of the text that both parties agreed to.' })
  clauseTextId!: string;

  @Field(() => String, { description: 'SHA-256 of that text, heading and body, in lower-case hexadecimal.' })
  sha256!: string;
}

@ObjectType('InstrumentComposition', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'A version of an instrument (naskah kerja sama) that was composed from agreed clauses only. Never changed. Seen by whoever sees that version of the document.',
})
export class InstrumentCompositionType extends NodeType {
  @Field(() => DocumentType, { nullable: true, description: 'The document of the case.' })
  document?: DocumentType | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: 'The version it is: its bytes are the PDF (PDF/A-2b), bound by paraf and signatures.',
  })
  documentVersion?: DocumentVersionType | null;

  @Field(() => [InstrumentClauseType], { description: 'The clauses it holds, in the order of its articles.' })
  clauses!: InstrumentClauseType[];

  @Field(() => String, {
    description:
      'SHA-256 of all its clauses: of their hashes in lower-case hexadecimal, in order, each followed by a line feed. Stands at the foot of each page.',
  })
  sha256!: string;

  @Field(() => Boolean, {
    description:
      'Whether it says at its head and at each foot that it rests on sources nobody had confirmed when it was composed (belum dikonfirmasi).',
  })
  notConfirmed!: boolean;

  @Field(() => String, { description: 'The name of the Word file.' })
  wordFileName!: string;

  @Field(() => Url, {
    description:
      'The same text as a Word file (DOCX), to be read or worked on; what binds is the PDF. A plain GET without login, for 10 minutes, for the asking membership, whose rights are checked again then. Keep it secret.',
  })
  wordUrl!: string;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who had it composed; null for a partner’s contact, who sees no other person.',
  })
  composedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  composedAt!: string;
}

@InputType('InstrumentComposeInput', { description: 'Which instrument of which case is composed.' })
export class InstrumentComposeInput extends ChangeInput {
  @Field(() => ID, { description: 'The cooperation’s global id.' })
  cooperationId!: string;

  @Field(() => String, {
    description:
      'Which document of the procedure: the code of one that is made from clauses (such as a nota kesepahaman).',
  })
  kind!: string;
}

@ObjectType('InstrumentComposePayload', { simpleResolvers: true, description: 'What was composed, or why not.' })
export class InstrumentComposePayload {
  @Field(() => InstrumentCompositionType, {
    nullable: true,
    description: 'What was composed; null when refused, and after a rehearsal.',
  })
  composition?: InstrumentCompositionType | null;

  @Field(() => [UserError], {
    description:
      'Why nothing was composed; empty when it was. GUARD_FAILED names every clause not agreed (CLAUSE_NOT_AGREED) or that there is none (NO_CLAUSE_AGREED), and who works on them; ILLEGAL_TRANSITION: no step takes the document now; FORBIDDEN: its step is for others; FROZEN: it is final; INVALID: it is not made from clauses; TOO_LONG: more than 300,000 characters; STALE.',
  })
  userErrors!: UserError[];
}

export const PaperFormat = { PDF: 'PDF', DOCX: 'DOCX' } as const;
export type PaperFormatName = keyof typeof PaperFormat;
registerEnumType(PaperFormat, {
  name: 'PaperFormat',
  description: 'The form of a paper.',
  valuesConfig: {
    PDF: { description: 'PDF/A-2b, with its fonts inside.' },
    DOCX: { description: 'A Word file (Office Open XML).' },
  },
});

@ObjectType('ExecutedCopy', {
  simpleResolvers: true,
  description: 'Where the executed copy (salinan naskah yang telah disahkan) of a document is fetched, or why not.',
})
export class ExecutedCopyType {
  @Field(() => Url, {
    nullable: true,
    description:
      'GET it without login within ten minutes: it is good for the caller’s membership, whose rights are asked again then. The file is made while it is fetched; the same signatures give the same bytes. Null when refused.',
  })
  url?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the address is good; null when refused.' })
  expiresAt?: string | null;

  @Field(() => [UserError], {
    description:
      'Why there is none; empty when there is. NOT_FOUND: no such document, or none the caller may see; ILLEGAL_TRANSITION: it is not final; INVALID: it was put in as a file.',
  })
  userErrors!: UserError[];
}
