import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { ActType, CooperationType } from './cooperation.type.js';
import { type NoticeKind as Kind, noticeKinds } from './notice.rules.js';

const kinds = Object.keys(noticeKinds) as Kind[];
export const NoticeKind = Object.fromEntries(kinds.map((kind) => [kind, kind])) as Record<Kind, Kind>;
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice tells of, whatever the procedure calls it. Partners are told of ends, not of returns.',
  valuesConfig: Object.fromEntries(kinds.map((kind) => [kind, { description: noticeKinds[kind].meaning }])),
});

@ObjectType('Notice', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A notice (pemberitahuan) to the caller: a case the caller took part in, or the case of the partner served, was returned (or the return taken back) or came to its end by an act of somebody else. Seen by its own person only, while the case is visible to that person.',
})
export class NoticeType extends NodeType {
  @Field(() => NoticeKind, { description: 'What happened.' })
  kind!: Kind;

  @Field(() => CooperationType, { nullable: true, description: 'The case.' })
  cooperation?: object | null;

  @Field(() => ActType, {
    nullable: true,
    description:
      'The act: in which position it was done, and what was said, where the caller may read that; null for a partner where the act is the house’s own.',
  })
  act?: object | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who acted; null for a partner when somebody of the institution did.',
  })
  actedBy?: object | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the caller marked it as read; null while unread.' })
  readAt?: string | null;
}
export const NoticeConnection = connectionOf('Notice', () => NoticeType);

@InputType('NoticeWhere', { description: 'Which notices. Conditions side by side must all hold.' })
export class NoticeWhere {
  @Field(() => [NoticeWhere], { nullable: true, description: 'All of these hold.' })
  and?: NoticeWhere[] | null;

  @Field(() => [NoticeWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: NoticeWhere[] | null;

  @Field(() => NoticeWhere, { nullable: true, description: 'This does not hold.' })
  not?: NoticeWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is still unread.' })
  unread?: boolean | null;

  @Field(() => [NoticeKind], { nullable: true, description: 'The kind is one of these.' })
  kindIn?: Kind[] | null;

  @Field(() => ID, { nullable: true, description: 'It is about this case.' })
  cooperationId?: string | null;
}
export const NoticesArgs = listArgs('Notice', { AT: 'When it happened.' }, () => NoticeWhere);

@InputType('NoticesReadInput', {
  description: 'Which of the caller’s own notices were read: named, or all up to an instant, or both.',
})
export class NoticesReadInput extends MutationInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 100.' })
  noticeIds?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Every one that happened at this instant or before.' })
  upTo?: Date | null;
}

@ObjectType('NoticesReadPayload', { description: 'How many are left unread, or why not.', simpleResolvers: true })
export class NoticesReadPayload {
  @Field(() => Int, { nullable: true, description: 'The caller’s notices that are unread now; null when refused.' })
  unreadNotices?: number | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
