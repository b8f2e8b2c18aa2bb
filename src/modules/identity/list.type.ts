import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { OrderDirection, PageArgs } from '../../platform/graphql/page.type.js';
import { UserError } from '../../platform/graphql/user-error.type.js';

/** The arguments of a list: page, `where`, `orderBy`. `orders` describes what it can be sorted by, the usual one first. */
export function listArgs<W extends object>(
  name: string,
  orders: Readonly<Record<string, string>>,
  where: () => new () => W,
  usual: 'ascending' | 'descending' = 'descending',
) {
  const fields = Object.fromEntries(Object.keys(orders).map((key) => [key, key]));
  registerEnumType(fields, {
    name: `${name}OrderField`,
    description: `What a list of ${name} objects can be sorted by.`,
    valuesConfig: Object.fromEntries(Object.entries(orders).map(([key, description]) => [key, { description }])),
  });

  @InputType(`${name}Order`, { description: `How a list of ${name} objects is sorted; ties by id.` })
  class Order {
    @Field(() => fields, { description: 'By what.' })
    field!: string;

    @Field(() => OrderDirection, { description: 'Which end first.' })
    direction!: OrderDirection;
  }

  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(where, { nullable: true, description: 'Only these.' })
    where?: W | null;

    @Field(() => Order, {
      nullable: true,
      description: `In this order; by ${Object.keys(orders)[0]}, ${usual}, when not given.`,
    })
    orderBy?: Order | null;
  }
  return ListArgs;
}

/** A mutation's payload: the changed object, null when refused, and why. */
export function payloadOf<T extends object>(name: string, field: string, type: () => new () => T, meaning: string) {
  @ObjectType(name, { description: `${meaning}, or why not.`, simpleResolvers: true })
  class Payload {
    @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
    userErrors!: UserError[];
  }
  Field(type, { nullable: true, description: `${meaning}; null when refused or rehearsed.` })(Payload.prototype, field);
  return Payload;
}
