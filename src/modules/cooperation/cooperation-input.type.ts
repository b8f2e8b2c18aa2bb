import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { OneOf } from '../../platform/graphql/one-of.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import type { SigningManner as SigningMannerCode } from '../document/signature.rules.js';
import { SigningManner } from '../document/signature.type.js';
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

@InputType('PaperSignatureInput', {
  description:
    'A signature made with ink (tanda tangan basah), registered from the paper. Whether the signatory had the authority is judged by that day, not by today: definitively, acting (Plt., Plh.) or on behalf (a.n.), in the slot’s unit, as the procedure takes it.',
})
export class PaperSignatureInput {
  @Field(() => String, { description: 'The set of signatures, by its code in the procedure.' })
  set!: string;

  @Field(() => String, { description: 'The place in the set, by its code; see AvailableAction.paperSlots.' })
  slot!: string;

  @Field(() => CivilDate, {
    description: 'The day it was made: not ahead, and not before the document was made final.',
  })
  signedOn!: string;

  @Field(() => String, { description: 'Where it was made, 1 to 200 characters. Can be erased.' })
  place!: string;

  @Field(() => SigningManner, { description: 'Together at one table, or each party by itself.' })
  manner!: SigningMannerCode;

  @Field(() => String, { nullable: true, description: 'In whose presence, at most 500 characters. Can be erased.' })
  inPresenceOf?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The institution’s signatory: the person who signed. Required in a slot of the institution, refused in the partner’s.',
  })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The partner’s signatory by name, at most 200 characters. Required in the partner’s slot. Can be erased.',
  })
  signatoryName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The title of the partner’s signatory, at most 200 characters. Required in the partner’s slot.',
  })
  signatoryTitle?: string | null;

  @Field(() => ID, {
    description: 'The scan, uploaded by the caller: PDF, PNG or JPEG. One scan may serve several signatures.',
  })
  fileId!: string;
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

  @Field(() => [PaperSignatureInput], {
    nullable: true,
    description:
      'For an action that registers signatures on paper: one for each of its places, at most 20. See AvailableAction.paperSlots.',
  })
  paperSignatures?: PaperSignatureInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How to sign, for an action that gives a signature: a code of signatureMethods; INTERNAL when not given, and then at once. A certified one is asked by the server: the case stays where it is, ApprovalSlot.pending shows the order, and the action is taken when the provider has signed, with the authority of that day. Such an action takes no facts, forms, papers or comment.',
  })
  signatureMethod?: string | null;

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
