import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { numberResets, type NumberReset as Reset } from './number-pattern.rules.js';

export const NumberReset = Object.fromEntries(numberResets.map((reset) => [reset, reset])) as Record<Reset, Reset>;
registerEnumType(NumberReset, {
  name: 'NumberReset',
  description: 'When a numbering series begins again at 1, by the calendar of the institution’s time zone.',
  valuesConfig: {
    YEARLY: { description: 'On 1 January.' },
    MONTHLY: { description: 'On the first of each month.' },
    NEVER: { description: 'Never.' },
  },
});

@ObjectType('NumberCounter', { description: 'Where a series stands in one span.', simpleResolvers: true })
export class NumberCounterType {
  @Field(() => String, { description: 'The year, the year and month, or empty for a series that never begins anew.' })
  period!: string;

  @Field(() => Int, { description: 'The sequence given last.' })
  last!: number;
}

@ObjectType('NumberSeries', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'How the institution numbers documents of one kind when they are made final (penomoran naskah). Without gaps. For staff.',
})
export class NumberSeriesType extends NodeType {
  @Field(() => String, { description: 'The kind of document, by its code in the procedures.' })
  kind!: string;

  @Field(() => String, {
    description:
      'The pattern. `{seq}` is the sequence, `{seq:4}` with leading zeros, `{roman-month}`, `{month}`, `{year}` the day it is made final, `{unit}` the code of the unit that did (the institution’s where it was none). For addenda also `{ordinal}`, which addendum it is, and `{parent}`, the number of the agreement’s document of the same kind. All else is itself.',
  })
  pattern!: string;

  @Field(() => NumberReset, { description: 'When it begins again at 1.' })
  reset!: Reset;

  @Field(() => Boolean, {
    description: 'Whether it numbers addenda of that kind. Without such a series they run in the kind’s own.',
  })
  forAddenda!: boolean;

  @Field(() => [NumberCounterType], {
    description: 'Where it stands in its latest spans, at most 12, the latest first.',
  })
  counters!: NumberCounterType[];

  @Field(() => DateTime, { description: 'When it was set up.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const NumberSeriesConnection = connectionOf('NumberSeries', () => NumberSeriesType);

@InputType('NumberSeriesWhere', { description: 'Which series. Conditions side by side must all hold.' })
export class NumberSeriesWhere {
  @Field(() => [NumberSeriesWhere], { nullable: true, description: 'All of these hold.' })
  and?: NumberSeriesWhere[] | null;

  @Field(() => [NumberSeriesWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: NumberSeriesWhere[] | null;

  @Field(() => NumberSeriesWhere, { nullable: true, description: 'This does not hold.' })
  not?: NumberSeriesWhere | null;

  @Field(() => [String], { nullable: true, description: 'The kind of document is one of these.' })
  kindIn?: string[] | null;
}
export const NumberSeriesArgs = listArgs('NumberSeries', { KIND: 'The kind of document.' }, () => NumberSeriesWhere);

@InputType('NumberSeriesSetInput', { description: 'How documents of a kind are numbered from now on.' })
export class NumberSeriesSetInput extends ChangeInput {
  @Field(() => String, { description: 'The kind of document, by its code in the procedures: 1 to 40 characters.' })
  kind!: string;

  @Field(() => String, {
    description:
      'The pattern, 1 to 200 characters, for example `{seq:3}/HK.02/{roman-month}/{year}`; see NumberSeries.pattern. It holds `{seq}` once, and the year (and month) it begins anew with.',
  })
  pattern!: string;

  @Field(() => NumberReset, { description: 'When it begins again at 1.' })
  reset!: Reset;

  @Field(() => Int, {
    nullable: true,
    description:
      'The sequence of the next document in the present span, where earlier ones were numbered elsewhere: 1 to 999,999,999, never one that was given. Without it the series goes on where it stands.',
  })
  nextNumber?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this is the series for addenda of that kind; false when not given.',
  })
  forAddenda?: boolean | null;
}

export const NumberSeriesSetPayload = payloadOf(
  'NumberSeriesSetPayload',
  'numberSeries',
  () => NumberSeriesType,
  'The series as it is now',
);
