import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { OneOf } from '../../platform/graphql/one-of.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { FormInput } from '../form/answer-input.type.js';
import { CooperationType } from './cooperation.type.js';

@OneOf('FactValueInput')
@InputType('FactValueInput', {
  description: 'What a fact shall hold: exactly one field, the one that fits the fact’s kind.',
})
export class FactValueInput {
  @Field(() => String, { nullable: true, description: 'TEXT: free text.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'NUMBER.' })
  number?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'BOOLEAN.' })
  boolean?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'DATE.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'CHOICE: one of the fact’s codes.' })
  choice?: string | null;

  @Field(() => [String], { nullable: true, description: 'CHOICES: some of the fact’s codes.' })
  choices?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'UNITS: org units by their ids.' })
  units?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'POSITIONS: posts by their ids.' })
  positions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'NEEDS: entries of the needs register by their ids.' })
  needs?: string[] | null;
}

@InputType('FactInput', { description: 'A fact handed in with an act.' })
export class FactInputType {
  @Field(() => String, { description: 'The fact, by its name in the procedure.' })
  name!: string;

  @Field(() => FactValueInput, { description: 'What it shall hold.' })
  value!: FactValueInput;
}

@InputType('CooperationRequestInput', { description: 'A request for cooperation, as it came in.' })
export class CooperationRequestInput extends MutationInput {
  @Field(() => ID, { description: 'Who asks. A partner’s contact names the partner served.' })
  partnerId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The procedure, by code. Without it: the one in force for the partner’s country, if there is just one.',
  })
  procedure?: string | null;

  @Field(() => String, { description: 'What it is about, 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The request in more words, at most 10,000 characters.' })
  summary?: string | null;

  @Field(() => String, { description: 'Through which door it came, by the procedure’s code.' })
  channel!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it really arrived, if before now.' })
  receivedAt?: Date | null;

  @Field(() => [FactInputType], {
    nullable: true,
    description: 'The facts the procedure’s intake asks for, for example the addressees.',
  })
  facts?: FactInputType[] | null;
}

@ObjectType('CooperationRequestPayload', { description: 'The case opened, or why not.', simpleResolvers: true })
export class CooperationRequestPayload {
  @Field(() => CooperationType, { nullable: true, description: 'The case; null when refused.' })
  cooperation?: CooperationType | null;

  @Field(() => Boolean, {
    description: 'Whether the same request had opened this case before (one letter to several addressees).',
  })
  existing!: boolean;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@InputType('CooperationActInput', { description: 'An action of the case’s own procedure.' })
export class CooperationActInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  cooperationId!: string;

  @Field(() => String, { description: 'The action, by its id in the procedure; see Cooperation.availableActions.' })
  action!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The active step; needed only where two active steps offer the same action.',
  })
  instance?: string | null;

  @Field(() => [FactInputType], { nullable: true, description: 'The facts the action takes.' })
  facts?: FactInputType[] | null;

  @Field(() => [FormInput], { nullable: true, description: 'The forms the action takes, answered.' })
  forms?: FormInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to say with it, at most 5,000 characters. A return needs a reason.',
  })
  comment?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of the caller’s posts to act in; the first that fits when not given.',
  })
  position?: string | null;
}

@ObjectType('CooperationActPayload', {
  description: 'The case after the act, or why it was refused.',
  simpleResolvers: true,
})
export class CooperationActPayload {
  @Field(() => CooperationType, {
    nullable: true,
    description: 'The case; null when refused, or when the caller no longer sees it.',
  })
  cooperation?: CooperationType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@InputType('CooperationDocumentAddInput', { description: 'A new version of a document of a case.' })
export class CooperationDocumentAddInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  cooperationId!: string;

  @Field(() => String, { description: 'Which document, by its kind in the procedure (draft, work plan, …).' })
  kind!: string;

  @Field(() => ID, { description: 'The uploaded file, as the upload answered.' })
  fileId!: string;
}

@ObjectType('CooperationDocumentAddPayload', {
  description: 'The case with the document’s new version, or why not.',
  simpleResolvers: true,
})
export class CooperationDocumentAddPayload {
  @Field(() => CooperationType, { nullable: true, description: 'The case; null when refused.' })
  cooperation?: CooperationType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
