import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { asked } from './report-input.type.js';

const plain = { simpleResolvers: true } as const;

@InputType('ReportNarrativeSetInput', { description: 'The answer to a question of a report.' })
export class ReportNarrativeSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The template’s global id; what is written serves its other versions too.' })
  templateId!: string;

  @Field(() => String, { description: 'The question’s code.' })
  question!: string;

  @Field(() => ID, { nullable: true, description: asked.unit })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: asked.period })
  period?: string | null;

  @Field(() => String, { description: 'The answer; at most 20,000 characters.' })
  words!: string;
}

@ObjectType('ReportNarrative', {
  ...plain,
  implements: NodeType,
  description: 'What was written in answer to a question of a report, for a unit and a period (narasi).',
})
export class ReportNarrativeType extends NodeType {
  @Field(() => String, { description: 'The template’s code.' })
  code!: string;

  @Field(() => String, { description: 'The question’s code.' })
  question!: string;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit; null for the whole institution.' })
  unit?: OrgUnitType | null;

  @Field(() => String, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The answer.' })
  words!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who wrote it last.' })
  writtenBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => Int, { description: 'For expectedVersion; 0 before anything was written.' })
  version!: number;
}

export const ReportNarrativeSetPayload = payloadOf(
  'ReportNarrativeSetPayload',
  'narrative',
  () => ReportNarrativeType,
  'What was written',
);
