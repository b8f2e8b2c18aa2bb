import { Field, InputType, ObjectType } from 'type-graphql';
import { Decimal } from './scalars.js';

@ObjectType('Money', { description: 'An amount in a currency (uang).', simpleResolvers: true })
export class MoneyType {
  @Field(() => Decimal, { description: 'How much, in units of the currency: `1500000.00`.' })
  amount!: string;

  @Field(() => String, { description: 'The currency by its ISO 4217 code, such as `IDR`.' })
  currency!: string;
}

@InputType('MoneyInput', { description: 'An amount in a currency (uang).' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'How much, in units of the currency: 0 or more, at most two decimals.' })
  amount!: string;

  @Field(() => String, { description: 'The currency by its ISO 4217 code, such as `IDR`.' })
  currency!: string;
}
