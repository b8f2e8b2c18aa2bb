import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay).', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something came before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null on an empty page.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null on an empty page.' })
  endCursor?: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start: 1 to 100; 20 when neither first nor last is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end: 1 to 100. Not together with first.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor; goes with last.' })
  before?: string | null;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first.' },
    DESC: { description: 'Greatest or latest first.' },
  },
});

/** The edge and connection types of a node type. The names follow Relay: `XEdge`, `XConnection`. */
export function connectionOf<N extends object>(name: string, node: () => new () => N) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'The place in the list, for after and before. Opaque.' })
    cursor!: string;

    @Field(node, { description: `The ${name} itself.` })
    node!: N;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name} objects.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'The objects of this page, each with its cursor.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The objects of this page, without cursors.' })
    nodes!: N[];

    @Field(() => PageInfoType, { description: 'Where this page stands.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many there are in all under the same filter. Counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
