import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { LetterStatus as Status } from '../../platform/mail/letter.entity.js';
import { listArgs } from '../identity/list.type.js';

export const LetterStatus: { readonly [Value in Status]: Value } = {
  WAITING: 'WAITING',
  SENT: 'SENT',
  GAVE_UP: 'GAVE_UP',
  WITHDRAWN: 'WITHDRAWN',
};
registerEnumType(LetterStatus, {
  name: 'LetterStatus',
  description: 'What became of a letter.',
  valuesConfig: {
    WAITING: { description: 'It leaves at nextTryAt at the latest (menunggu).' },
    SENT: {
      description:
        'The mail server took it (terkirim). Whether it arrived is not known: bounces go to the sender’s mailbox.',
    },
    GAVE_UP: {
      description:
        'It was refused, or tried in vain until it was of no use (gagal); see failure. Nothing sends it again.',
    },
    WITHDRAWN: { description: 'What it held was replaced or taken back before it left (ditarik).' },
  },
});

@ObjectType('Letter', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A letter by e-mail (surat elektronik) on its way out, or what became of it; kept for 30 days after that. For administrators. What it says is not shown and is erased once it does not wait any more.',
})
export class LetterType extends NodeType {
  @Field(() => String, { description: 'What kind of letter: a stable code such as INVITATION.' })
  template!: string;

  @Field(() => String, { description: 'The address it goes to.' })
  recipient!: string;

  @Field(() => LetterStatus, { description: 'What became of it.' })
  status!: Status;

  @Field(() => Int, { description: 'How often it was tried; it is given up after 8 times, about 42 hours.' })
  attempts!: number;

  @Field(() => DateTime, { description: 'When the act that caused it was done.' })
  queuedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried next, at the latest; null once settled.' })
  nextTryAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it does not wait any more.' })
  settledAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the last try failed: the mail server’s reply code (`550 5.1.1`), a connection’s fault (`ECONNECTION`), UNWRITABLE (the house’s own fault, see its log), INTERRUPTED, or EXPIRED.',
  })
  failure?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its Message-ID header, to be looked for in the mail server’s log; null before the first try.',
  })
  messageHeader?: string | null;
}
export const LetterConnection = connectionOf('Letter', () => LetterType);

@InputType('LetterWhere', { description: 'Which letters. Conditions side by side must all hold.' })
export class LetterWhere {
  @Field(() => [LetterWhere], { nullable: true, description: 'All of these hold.' })
  and?: LetterWhere[] | null;

  @Field(() => [LetterWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: LetterWhere[] | null;

  @Field(() => LetterWhere, { nullable: true, description: 'This does not hold.' })
  not?: LetterWhere | null;

  @Field(() => [LetterStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [String], { nullable: true, description: 'It is of one of these kinds.' })
  templateIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The address contains this, whatever the case of letters.' })
  recipientContains?: string | null;
}
export const LetterArgs = listArgs('Letter', { QUEUED_AT: 'When the act that caused it was done.' }, () => LetterWhere);
