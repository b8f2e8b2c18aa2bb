import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { Url } from '../document/url.scalar.js';
import { type ExecutionFileKind, executionFileKinds } from './execution.rules.js';

const ExecutionFileKindEnum = enumOf(executionFileKinds);
registerEnumType(ExecutionFileKindEnum, {
  name: 'ExecutionFileKind',
  description: 'What kind of file shows something.',
  valuesConfig: {
    FILE: { description: 'Any file (berkas).' },
    PHOTO: { description: 'A photograph, PNG or JPEG (foto).' },
  },
});

@ObjectType('ExecutionFile', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A file that shows what was done (bukti): minutes, a photograph, a receipt. Seen with the meeting, activity or fulfilment it belongs to, by both sides.',
})
export class ExecutionFileType extends NodeType {
  @Field(() => String, { description: 'Its name as sent, cleaned. Data only, never a path.' })
  name!: string;

  @Field(() => ExecutionFileKindEnum, { description: 'Whether it was handed in as a photograph.' })
  kind!: ExecutionFileKind;

  @Field(() => String, { description: 'The media type told by its bytes.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Length in bytes.' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;

  @Field(() => PartyEnum, { description: 'Which side sent it.' })
  party!: Party;

  @Field(() => DateTime, { description: 'When it was added.' })
  at!: string;

  @Field(() => Url, {
    description:
      'Where the bytes can be fetched with a plain GET, without login, for 10 minutes. Made for the asking membership, whose rights are checked again at download. Keep it secret.',
  })
  downloadUrl!: string;
}
