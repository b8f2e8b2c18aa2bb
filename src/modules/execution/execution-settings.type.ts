import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { payloadOf } from '../identity/list.type.js';

@ObjectType('ExecutionSettings', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How the institution watches its cooperations. For staff. An SOP may say otherwise for its own cases.',
})
export class ExecutionSettingsType extends NodeType {
  @Field(() => Int, {
    description:
      'Days without an act, meeting, activity or fulfilment until a cooperation in force is dormant; 0: never.',
  })
  dormantAfterDays!: number;

  @Field(() => Int, { description: 'How many days before its day an obligation is told to be due soon.' })
  dueSoonDays!: number;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}

@InputType('ExecutionSettingsSetInput', { description: 'How cooperations are watched; what is not given stays.' })
export class ExecutionSettingsSetInput extends ChangeInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Days until a cooperation is dormant: 0 (never) to 3650; 90 while nobody has set it.',
  })
  dormantAfterDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days before its day that an obligation is due soon: 0 to 3650; 14 while nobody has set it. For obligations made from now on.',
  })
  dueSoonDays?: number | null;
}

export const ExecutionSettingsSetPayload = payloadOf(
  'ExecutionSettingsSetPayload',
  'settings',
  () => ExecutionSettingsType,
  'The settings',
);
