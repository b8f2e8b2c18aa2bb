import { Field, ID, InputType, Int } from 'type-graphql';
import type { HolderName } from '../../engines/questionnaire/edit/find.js';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { OneOf } from '../../platform/graphql/one-of.js';

@InputType()
export abstract class EditInput extends MutationInput {
  @Field(() => ID, { description: 'The questionnaire.' })
  questionnaireId!: string;

  @Field(() => Int, {
    description: 'The revision of the draft the edit is meant for; a StaleError tells when somebody was faster.',
  })
  requiredRevision!: number;
}

@OneOf('ElementHolderInput')
@InputType('ElementHolderInput', { description: 'What an element is put into: exactly one field.' })
export class ElementHolderInput {
  @Field(() => String, { nullable: true, description: 'A page, by its name.' })
  page?: string | null;

  @Field(() => String, { nullable: true, description: 'A panel, by its address.' })
  panel?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeating group, by its name.' })
  group?: string | null;
}

/** Where a question or panel is put. */
@InputType()
export abstract class PlacedInput extends EditInput {
  @Field(() => ElementHolderInput, { description: 'What it is put into.' })
  into!: ElementHolderInput;

  @Field(() => String, {
    nullable: true,
    description: 'The question or panel there that it is to stand before, by its own name; else it goes to the end.',
  })
  before?: string | null;
}

/** The holder as the engine names it; the one field is given, as `@oneOf` makes sure. */
export const holderName = ({ page, panel, group }: ElementHolderInput): HolderName =>
  page != null ? { page } : panel != null ? { panel } : { group: group ?? '' };
