import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Severity as SeverityCode, severities } from '../../engines/workflow/lint/finding.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { StepSourceType } from './procedure.type.js';

export const LintSeverity = Object.fromEntries(severities.map((one) => [one, one])) as Record<
  SeverityCode,
  SeverityCode
>;
registerEnumType(LintSeverity, {
  name: 'LintSeverity',
  description: 'How much a finding about an SOP weighs.',
  valuesConfig: {
    ERROR: { description: 'A case can get stuck or come out wrong.' },
    WARNING: { description: 'A gap in the SOP that the institution should close.' },
    INFO: { description: 'Something to know and to accept.' },
  },
});

@ObjectType('LintFinding', {
  description: 'Something an institution should know about its SOP before it trusts it, found by a general rule.',
  simpleResolvers: true,
})
export class LintFindingType {
  @Field(() => String, { description: 'The rule that found it, by its stable code, for example DEAD_END.' })
  rule!: string;

  @Field(() => LintSeverity, { description: 'How much it weighs.' })
  severity!: SeverityCode;

  @Field(() => String, { nullable: true, description: 'The step it is about, by its id; null for the SOP as a whole.' })
  step?: string | null;

  @Field(() => Int, { description: 'The line of the SOP file, from 1.' })
  line!: number;

  @Field(() => Int, { description: 'The column in that line, from 1.' })
  column!: number;

  @Field(() => LocalizedTextType, { description: 'What is found, and why it matters.' })
  explanation!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What could be changed to mend it, in the data or in the text.' })
  mend!: LocalizedTextType;

  @Field(() => StepSourceType, { nullable: true, description: 'The words of the SOP’s text it is about.' })
  source?: StepSourceType | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The line of the source text, from 1, on which those words begin; null without words, and where the text was not given (only procedureLint takes it).',
  })
  sourceLine?: number | null;
}

@InputType('ProcedureTextInput', { description: 'The words of one document that an SOP quotes (naskah sumber).' })
export class ProcedureTextInput {
  @Field(() => String, { description: 'Which document it is, by its code among the SOP’s sources.' })
  source!: string;

  @Field(() => ID, { description: 'The uploaded plain text, at most 256 kB, as the upload answered.' })
  fileId!: string;
}

@ObjectType('ProcedureLint', {
  description: 'What the linter finds in an uploaded SOP file, or why it is none.',
  simpleResolvers: true,
})
export class ProcedureLintType {
  @Field(() => [LintFindingType], {
    description: 'What is found, in the order an SOP is mended; empty for a clean SOP, and where there are userErrors.',
  })
  findings!: LintFindingType[];

  @Field(() => [UserError], {
    description:
      'Every problem for which an import would refuse the file, with line and path; empty when there is none.',
  })
  userErrors!: UserError[];
}
