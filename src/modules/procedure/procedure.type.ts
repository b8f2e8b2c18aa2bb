import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Phase as PhaseCode, type Scope as ScopeCode, scopes } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { Phase } from './phase.type.js';

export const ProcedureScope = Object.fromEntries(scopes.map((scope) => [scope, scope])) as Record<ScopeCode, ScopeCode>;
registerEnumType(ProcedureScope, {
  name: 'ProcedureScope',
  description: 'Which partners a procedure serves, seen from the institution’s country.',
  valuesConfig: {
    DOMESTIC: { description: 'Partners of the same country (dalam negeri).' },
    FOREIGN: { description: 'Partners of other countries (luar negeri).' },
    ANY: { description: 'All partners.' },
  },
});
export enum ProcedureState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  RETIRED = 'RETIRED',
}
registerEnumType(ProcedureState, {
  name: 'ProcedureState',
  description: 'Whether a version of an SOP is in force.',
  valuesConfig: {
    DRAFT: { description: 'Read in, not in force.' },
    ACTIVE: { description: 'In force by a decree; new cases begin under it.' },
    RETIRED: {
      description: 'Replaced; cases that began under it keep it, unless a decree moves them (cooperationsMigrate).',
    },
  },
});

@ObjectType('StepSource', {
  description: 'Where a step comes from in the institution’s own document.',
  simpleResolvers: true,
})
export class StepSourceType {
  @Field(() => String, { description: 'The document, by its code in the procedure.' })
  document!: string;

  @Field(() => String, { description: 'The item in it.' })
  item!: string;

  @Field(() => String, { nullable: true, description: 'The page.' })
  page?: string | null;

  @Field(() => String, { description: 'The words themselves, quoted.' })
  quote!: string;
}

@ObjectType('ProcedureStep', { description: 'One step of an SOP.', simpleResolvers: true })
export class ProcedureStepType {
  @Field(() => String, { description: 'The step, by its id in the procedure.' })
  step!: string;

  @Field(() => Phase, { description: 'Its canonical phase.' })
  phase!: PhaseCode;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => StepSourceType, { description: 'Where it comes from.' })
  source!: StepSourceType;

  @Field(() => Boolean, { description: 'False: the document it comes from is not confirmed (belum dikonfirmasi).' })
  confirmed!: boolean;
}

@ObjectType('UnpublishedForm', {
  simpleResolvers: true,
  description:
    'A questionnaire an SOP names that is not published: questionnaireImport and questionnairePublish bring it.',
})
export class UnpublishedFormType {
  @Field(() => String, { description: 'The questionnaire, by its code.' })
  code!: string;

  @Field(() => String, { description: 'The label of the version the SOP names.' })
  version!: string;

  @Field(() => LocalizedTextType, { description: 'What the SOP calls it.' })
  title!: LocalizedTextType;

  @Field(() => Boolean, {
    description:
      'Whether what it comes to decides something in the SOP: acts with it are refused until it is published. Others are kept as given.',
  })
  required!: boolean;
}

@ObjectType('ProcedureVersion', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One version of an institution’s SOP, as data. Never edited: a changed SOP is a new version.',
})
export class ProcedureVersionType extends NodeType {
  @Field(() => String, { description: 'The procedure’s code, the same for all its versions.' })
  code!: string;

  @Field(() => String, { description: 'The version’s own name, for example 1.0.0.' })
  label!: string;

  @Field(() => LocalizedTextType, { description: 'What the procedure is called.' })
  name!: LocalizedTextType;

  @Field(() => ProcedureScope, { description: 'Which partners it serves.' })
  scope!: ScopeCode;

  @Field(() => ProcedureState, { description: 'Whether it is in force.' })
  state!: ProcedureState;

  @Field(() => String, { description: 'SHA-256 of the definition: what running cases are pinned to.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: 'The number of the decree (keputusan) that put it in force.' })
  decreeNumber?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The date of the decree.' })
  decreeOn?: string | null;

  @Field(() => Boolean, { description: 'True when the decree is a stand-in (SAMPLE), not a real one.' })
  decreeSample!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'Since when it is in force.' })
  effectiveOn?: string | null;

  @Field(() => DateTime, { description: 'When it was read in.' })
  createdAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;

  @Field(() => [String], {
    description:
      'Positions of the SOP that no open post of the institution fills today, by code: their tasks would wait for nobody.',
  })
  unfilledPositions!: string[];

  @Field(() => [UnpublishedFormType], {
    description:
      'Forms of the SOP that the institution has not published as the version it names: with them no answer is judged.',
  })
  unpublishedForms!: UnpublishedFormType[];

  @Field(() => [ProcedureStepType], { description: 'Its steps, in the order of the SOP.' })
  steps!: ProcedureStepType[];
}

export const ProcedureVersionConnection = connectionOf('ProcedureVersion', () => ProcedureVersionType);

@InputType('ProcedureImportInput', { description: 'An SOP file to read in.' })
export class ProcedureImportInput extends MutationInput {
  @Field(() => ID, { description: 'The uploaded YAML file (format 1, at most 256 kB), as the upload answered.' })
  fileId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The SOP’s own official file (the PDF that was issued), as the upload answered: public while the version is in force.',
  })
  officialFileId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the official file is a stand-in, marked SAMPLE.' })
  officialFileSample?: boolean | null;
}

@ObjectType('ProcedureImportPayload', {
  description: 'The draft version, or every problem of the file with line and path.',
  simpleResolvers: true,
})
export class ProcedureImportPayload {
  @Field(() => ProcedureVersionType, { nullable: true, description: 'The draft; null when refused.' })
  procedureVersion?: ProcedureVersionType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@InputType('ProcedureActivateInput', { description: 'The decree that puts a draft in force.' })
export class ProcedureActivateInput extends ChangeInput {
  @Field(() => ID, { description: 'The draft version.' })
  procedureVersionId!: string;

  @Field(() => String, { description: 'The decree’s number, 1 to 200 characters.' })
  decreeNumber!: string;

  @Field(() => CivilDate, { description: 'The decree’s date, not in the future.' })
  decreeOn!: string;

  @Field(() => ID, { description: 'The decree itself, as an uploaded file.' })
  decreeFileId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for a stand-in decree, which is then marked SAMPLE wherever it shows.',
  })
  sample?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The SOP’s own official file, as the upload answered: public while the version is in force. Takes the place of one given at import.',
  })
  officialFileId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the official file is a stand-in, marked SAMPLE.' })
  officialFileSample?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Put it in force although the linter finds errors: cases may come to a stand. The event says so.',
  })
  despiteErrors?: boolean | null;
}

@ObjectType('ProcedureActivatePayload', { description: 'The version in force, or why not.', simpleResolvers: true })
export class ProcedureActivatePayload {
  @Field(() => ProcedureVersionType, { nullable: true, description: 'The version; null when refused.' })
  procedureVersion?: ProcedureVersionType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
