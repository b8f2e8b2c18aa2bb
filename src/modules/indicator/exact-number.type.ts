import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { fraction, type Rational } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const roundings = ['ROUND_HALF_UP'] as const;
export const RoundingEnum = enumOf(roundings);
registerEnumType(RoundingEnum, {
  name: 'Rounding',
  description: 'How a number was rounded, once, when it was written.',
  valuesConfig: {
    ROUND_HALF_UP: { description: 'To the nearest; a tie away from zero: 97.245 becomes 97.25.' },
  },
});

@ObjectType('ExactNumber', {
  simpleResolvers: true,
  description: 'A number that is known exactly, and how it is shown (angka eksak).',
})
export class ExactNumberType {
  @Field(() => String, { description: 'The number itself: whole, or a fraction in lowest terms such as `200/3`.' })
  exact!: string;

  @Field(() => String, { description: 'The number as it is shown, with all its decimals: `66.67`.' })
  shown!: string;

  @Field(() => Int, { description: 'With how many decimals it is shown.' })
  decimals!: number;

  @Field(() => RoundingEnum, {
    description: 'How it was rounded to be shown. Nothing is reckoned with the rounded number.',
  })
  rounding!: (typeof roundings)[number];
}

export const exactNumber = (value: Rational | null, decimals: number): ExactNumberType | null =>
  value && { exact: fraction(value), shown: decimalText(value, decimals), decimals, rounding: 'ROUND_HALF_UP' };
