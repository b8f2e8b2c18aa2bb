import { Field, ID, InputType } from 'type-graphql';
import { CivilDate, Decimal } from '../../platform/graphql/scalars.js';

@InputType('ReportParameterInput', { description: 'What is chosen for a parameter of the template.' })
export class ReportParameterInput {
  @Field(() => String, { description: 'The parameter’s code.' })
  code!: string;

  @Field(() => [String], { description: 'The codes that are chosen; at most 200.' })
  values!: string[];
}

export const asked = {
  template: 'The template’s code.',
  version: 'The template’s version; the one valid on the day when not said.',
  unit: 'The unit’s global id, where the template is about a unit.',
  period: 'The period, as ReportPeriodKind says.',
  parameters: 'What is chosen; the template’s own lists when not said.',
  asOf: 'The day to tell it as of; today when not said.',
} as const;

@InputType('ReportInput', { description: 'Which report is asked for.' })
export class ReportInput {
  @Field(() => String, { description: asked.template })
  template!: string;

  @Field(() => String, { nullable: true, description: asked.version })
  version?: string | null;

  @Field(() => ID, { nullable: true, description: asked.unit })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: asked.period })
  period?: string | null;

  @Field(() => [ReportParameterInput], { nullable: true, description: asked.parameters })
  parameters?: ReportParameterInput[] | null;

  @Field(() => CivilDate, { nullable: true, description: asked.asOf })
  asOf?: string | null;
}

@InputType('ReportTargetInput', { description: 'A figure of a report, and what it shall reach.' })
export class ReportTargetInput {
  @Field(() => String, { nullable: true, description: 'The figure’s code; the template’s own when not said.' })
  figure?: string | null;

  @Field(() => Decimal, { description: 'What it shall reach.' })
  target!: string;
}
