import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { DroppedAnswerType, QuestionAnswerType } from './form.type.js';
import { QuestionnaireVersionType } from './questionnaire.type.js';

@ObjectType('FormAnswer', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A form answered in a case. Staff who see the case see it; a partner’s contact sees its own. Judged by the questionnaire where the institution has published it; otherwise shape and size only are checked, and `validated` is false.',
})
export class FormAnswerType extends NodeType {
  @Field(() => String, { description: 'The form, by its code in the procedure.' })
  form!: string;

  @Field(() => String, { description: 'The form’s version the procedure names.' })
  formVersion!: string;

  @Field(() => Boolean, {
    description:
      'Whether the answers were judged by the published questionnaire of this code and version. False: there was none, and they are kept as given.',
  })
  validated!: boolean;

  @Field(() => QuestionnaireVersionType, { nullable: true, description: 'The version they were judged by.' })
  questionnaireVersion?: QuestionnaireVersionType | null;

  @Field(() => DateTime, { description: 'When it was answered.' })
  at!: string;

  @Field(() => [QuestionAnswerType], {
    description: 'The answers; where they were judged, in the order of the questions.',
  })
  answers!: QuestionAnswerType[];

  @Field(() => [DroppedAnswerType], {
    description: 'What was answered and not kept, such as answers to hidden questions.',
  })
  dropped!: DroppedAnswerType[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the act it was given with was taken back: kept, but it counts no longer. Null while it counts.',
  })
  takenBackAt?: string | null;
}
