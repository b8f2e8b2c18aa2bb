import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type {
  ComparedInput,
  ComparisonInput,
  ConditionInput,
} from '../../engines/questionnaire/edit/condition-input.js';
import type { FormulaInput } from '../../engines/questionnaire/edit/field.js';
import {
  conditionOperators,
  type ConditionOperator as Operator,
} from '../../engines/questionnaire/expression/condition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { OneOf } from '../../platform/graphql/one-of.js';

export const ConditionOperator = enumOf(conditionOperators);
registerEnumType(ConditionOperator, {
  name: 'ConditionOperator',
  description: 'How an answer is compared. With an unanswered question every comparison is false, but NE is true.',
  valuesConfig: {
    EQ: { description: 'Equal.' },
    NE: { description: 'Not equal.' },
    LT: { description: 'Less than.' },
    LE: { description: 'Less than or equal.' },
    GT: { description: 'Greater than.' },
    GE: { description: 'Greater than or equal.' },
    CONTAINS: { description: 'A list has the choice, or a text the part.' },
    NOT_CONTAINS: { description: 'Not CONTAINS.' },
    ANY_OF: { description: 'One of the values is there.' },
    ALL_OF: { description: 'All of the values are there.' },
    NONE_OF: { description: 'None of the values is there.' },
    EMPTY: { description: 'Unanswered or hidden; takes no value.' },
    NOT_EMPTY: { description: 'Answered; takes no value.' },
  },
});

export const conditionKinds = ['ALL', 'ANY', 'NOT', 'COMPARISON'] as const;
export const ConditionKind = enumOf(conditionKinds);
registerEnumType(ConditionKind, {
  name: 'ConditionKind',
  description: 'What a node of a condition is.',
  valuesConfig: {
    ALL: { description: 'All of its parts hold.' },
    ANY: { description: 'At least one of its parts holds.' },
    NOT: { description: 'Its one part does not hold.' },
    COMPARISON: { description: 'A question is compared with a value.' },
  },
});

@ObjectType('ConditionNode', {
  simpleResolvers: true,
  description:
    'A node of a condition as a form can show it. Nodes stand in a list: parts name others by their place in it.',
})
export class ConditionNodeType {
  @Field(() => ConditionKind, { description: 'What it is.' })
  is!: (typeof conditionKinds)[number];

  @Field(() => [Int], { description: 'ALL, ANY, NOT: places of its parts in the list, from 0.' })
  parts!: readonly number[];

  @Field(() => String, { nullable: true, description: 'COMPARISON: the question, such as nps or visits[0].date.' })
  question?: string | null;

  @Field(() => ConditionOperator, { nullable: true, description: 'COMPARISON: how it is compared.' })
  op?: Operator | null;

  @Field(() => String, { nullable: true, description: 'COMPARISON: the text or code it is compared with.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'COMPARISON: the number it is compared with.' })
  number?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'COMPARISON: true or false, where it is compared with yes or no.',
  })
  boolean?: string | null;

  @Field(() => [String], { description: 'COMPARISON: the texts, codes or numbers it is compared with.' })
  values!: readonly string[];
}

@ObjectType('ExpressionNode', {
  simpleResolvers: true,
  description:
    'A node of an expression. Nodes stand in a list, the whole first: parts name others by their place in it.',
})
export class ExpressionNodeType {
  @Field(() => String, {
    description: 'The operator: =, <, and, or, not, empty, contains, +, …; `call`, `list`, `variable` or `literal`.',
  })
  op!: string;

  @Field(() => [Int], { description: 'Places of its parts in the list, from 0.' })
  parts!: readonly number[];

  @Field(() => String, { nullable: true, description: 'Of a variable: what it refers to. Of a call: the function.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a literal: the text.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'Of a literal: the number.' })
  number?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a literal: true or false.' })
  boolean?: string | null;
}

@ObjectType('Formula', {
  simpleResolvers: true,
  description: 'A condition or formula: in words, and as what it parses to.',
})
export class FormulaType {
  @Field(() => String, { description: 'As the author wrote it, in SurveyJS’s expression language.' })
  expression!: string;

  @Field(() => [ExpressionNodeType], { description: 'The same as a tree; the first node is the whole.' })
  nodes!: ExpressionNodeType[];

  @Field(() => [ConditionNodeType], {
    description: 'The same as a condition that can be built without words; empty when it says more than one can.',
  })
  condition!: ConditionNodeType[];
}

@OneOf('ComparedInput')
@InputType('ComparedInput', { description: 'What an answer is compared with: exactly one field.' })
export class ComparedInputType implements ComparedInput {
  @Field(() => String, { nullable: true, description: 'A text, a day as YYYY-MM-DD, or the code of a choice.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'A number.' })
  number?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  boolean?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Texts or codes.' })
  texts?: string[] | null;

  @Field(() => [Float], { nullable: true, description: 'Numbers.' })
  numbers?: number[] | null;
}

@InputType('ComparisonInput', { description: 'A question compared with a value.' })
export class ComparisonInputType implements ComparisonInput {
  @Field(() => String, { description: 'The question: nps, panel.name within a group, matrix.row, group[0].name.' })
  question!: string;

  @Field(() => ConditionOperator, { description: 'How it is compared.' })
  op!: Operator;

  @Field(() => ComparedInputType, { nullable: true, description: 'With what; none for EMPTY and NOT_EMPTY.' })
  value?: ComparedInputType | null;
}

@OneOf('ConditionInput')
@InputType('ConditionInput', { description: 'A condition built without words: exactly one field.' })
export class ConditionInputType implements ConditionInput {
  @Field(() => [ConditionInputType], { nullable: true, description: 'All of these hold.' })
  all?: ConditionInputType[] | null;

  @Field(() => [ConditionInputType], { nullable: true, description: 'At least one of these holds.' })
  any?: ConditionInputType[] | null;

  @Field(() => ConditionInputType, { nullable: true, description: 'This does not hold.' })
  not?: ConditionInputType | null;

  @Field(() => ComparisonInputType, { nullable: true, description: 'This comparison holds.' })
  is?: ComparisonInputType | null;
}

@OneOf('FormulaInput')
@InputType('FormulaInput', { description: 'A condition or formula, in words or as structure: exactly one field.' })
export class FormulaInputType implements FormulaInput {
  @Field(() => String, {
    nullable: true,
    description:
      'In SurveyJS’s expression language, at most 4,000 characters, such as `{nps} <= 6 and {reason} empty`. Refused when it does not parse; a name that is not there (yet) and values that do not compare are kept, and told in draft.faults.',
  })
  expression?: string | null;

  @Field(() => ConditionInputType, { nullable: true, description: 'As structure; it is kept as the expression it is.' })
  condition?: ConditionInputType | null;
}
