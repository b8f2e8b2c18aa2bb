import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  type MigrationProblemCode as Code,
  migrationProblemCodes,
} from '../../engines/workflow/migrate/migration-problem.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { PersonType } from '../identity/membership.type.js';
import { ProcedureVersionType } from '../procedure/procedure.type.js';
import { CooperationType } from './cooperation.type.js';

export const MigrationProblemCode = Object.fromEntries(migrationProblemCodes.map((code) => [code, code])) as Record<
  Code,
  Code
>;
registerEnumType(MigrationProblemCode, {
  name: 'MigrationProblemCode',
  description: 'Why a case cannot go on under another version of its SOP.',
  valuesConfig: {
    CLOSED: { description: 'It has come to its end: in force, or over.' },
    OTHER_VERSION: { description: 'It runs under another version than the one cases are moved from.' },
    OTHER_PROCEDURE: { description: 'The new version is one of another procedure.' },
    SCOPE_NARROWED: { description: 'The new version serves fewer partners: domestic ones only, say.' },
    STEP_GONE: { description: 'A step it stands in, or must come back to, is not there and goes on as no other.' },
    STEPS_MERGED: { description: 'Two of its branches would go on as one step.' },
    ARRIVAL_GONE: { description: 'A branch waits at a join that is not there, or does not wait for it.' },
    RETURN_GONE: { description: 'Work was sent back under a return policy that is not there.' },
    FACT_GONE: { description: 'It knows a fact that is not declared.' },
    FACT_CHANGED: { description: 'It knows a fact whose type, choices, positions or limits are others now.' },
    FORM_GONE: { description: 'A form was answered that is not declared.' },
    DOCUMENT_GONE: { description: 'It holds a document of a kind that is not declared.' },
    SHEET_GONE: { description: 'An approval sheet is open that is not there, or on another document.' },
    SIGNATURES_GONE: { description: 'Signing is under way of a set that is not there, or of another document.' },
    SLOTS_DIFFER: { description: 'A paraf or signature was given, and the slots beside it are others now.' },
    STRANDED: { description: 'In an active step nobody could do anything, now or later.' },
    BRANCH_MISSING: { description: 'A join would wait for a branch that is not under way.' },
    NO_WAY_ON: { description: 'No way would lead to any outcome, however things go.' },
  },
});

@ObjectType('MigrationProblem', {
  description: 'Something that keeps a case from being moved to another version of its SOP.',
  simpleResolvers: true,
})
export class MigrationProblemType {
  @Field(() => MigrationProblemCode, { description: 'What kind of hindrance it is.' })
  code!: Code;

  @Field(() => [String], {
    description: 'Where in the case, by the procedure’s own codes, for example steps, DRAFT; empty for the whole.',
  })
  path!: string[];

  @Field(() => LocalizedTextType, { description: 'What is the matter.' })
  explanation!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What would let the case be moved.' })
  remedy!: LocalizedTextType;
}

@ObjectType('CaseStepMove', { description: 'How an active step goes on.', simpleResolvers: true })
export class CaseStepMoveType {
  @Field(() => ID, { description: 'The activation of the step; it stays the same.' })
  instance!: string;

  @Field(() => String, { description: 'The step, by its id in the old version.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The step, by its id in the new version; null where it has none.',
  })
  to?: string | null;
}

@ObjectType('CaseClockMove', { description: 'A clock (tenggat) that stops or starts.', simpleResolvers: true })
export class CaseClockMoveType {
  @Field(() => ID, { nullable: true, description: 'The activation of the step it belongs to.' })
  instance?: string | null;

  @Field(() => String, { description: 'The clock, by its id in the procedure.' })
  timer!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it runs out, counted from the day its step was entered: may be past. Null for one that stops.',
  })
  dueAt?: string | null;
}

@ObjectType('CaseVoidedAct', {
  description: 'An action that some of several had taken and that must be taken by all anew: who takes it has changed.',
  simpleResolvers: true,
})
export class CaseVoidedActType {
  @Field(() => ID, { description: 'The activation of the step.' })
  instance!: string;

  @Field(() => String, { description: 'The action, by its id in the procedure.' })
  action!: string;
}

@ObjectType('CaseMigration', {
  description:
    'What a decree does to one case: how it goes on under the new version, or why it stays under the old one.',
  simpleResolvers: true,
})
export class CaseMigrationType {
  @Field(() => ID, { description: 'The case, by its global id.' })
  cooperationId!: string;

  @Field(() => CooperationType, { nullable: true, description: 'The case as it is after the call.' })
  cooperation?: object | null;

  @Field(() => Boolean, { description: 'True when it was moved, or would be (dryRun); false when it stays.' })
  moved!: boolean;

  @Field(() => [CaseStepMoveType], { description: 'Its active steps.' })
  steps!: CaseStepMoveType[];

  @Field(() => [CaseClockMoveType], { description: 'Clocks of the old version that stop.' })
  stops!: CaseClockMoveType[];

  @Field(() => [CaseClockMoveType], { description: 'Clocks that the new version brings to its active steps.' })
  starts!: CaseClockMoveType[];

  @Field(() => [CaseVoidedActType], { description: 'Acts of ALL_OF and N_OF that count no longer.' })
  voided!: CaseVoidedActType[];

  @Field(() => [MigrationProblemType], { description: 'Why it cannot be moved; empty when it can.' })
  problems!: MigrationProblemType[];
}

@ObjectType('CooperationMigration', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Running cases that were moved to another version of their SOP at one time, and the decree (keputusan) it was done by. For staff.',
})
export class CooperationMigrationType extends NodeType {
  @Field(() => ProcedureVersionType, { nullable: true, description: 'The version they were moved from.' })
  from?: ProcedureVersionType | null;

  @Field(() => ProcedureVersionType, { nullable: true, description: 'The version they go on under.' })
  to?: ProcedureVersionType | null;

  @Field(() => String, { description: 'The decree’s number.' })
  decreeNumber!: string;

  @Field(() => CivilDate, { description: 'The decree’s date.' })
  decreeOn!: string;

  @Field(() => Boolean, { description: 'True when the decree is a stand-in (SAMPLE), not a real one.' })
  decreeSample!: boolean;

  @Field(() => Int, { description: 'How many cases were moved.' })
  moved!: number;

  @Field(() => Int, { description: 'How many were asked for and stayed.' })
  stayed!: number;

  @Field(() => PersonType, { nullable: true, description: 'Who carried the decree out.' })
  person?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}

@InputType('StepMappingInput', { description: 'Which step a case goes on in.' })
export class StepMappingInput {
  @Field(() => String, { description: 'A step of the old version, by its id.' })
  from!: string;

  @Field(() => String, { description: 'The step of the new version it goes on as, by its id.' })
  to!: string;
}

@InputType('CooperationsMigrateInput', { description: 'A decree that moves running cases to another version.' })
export class CooperationsMigrateInput extends MutationInput {
  @Field(() => ID, { description: 'The version the cases run under.' })
  from!: string;

  @Field(() => ID, {
    description:
      'The version they are to go on under: of the same procedure, and in force. A dryRun takes a draft, too.',
  })
  to!: string;

  @Field(() => [StepMappingInput], {
    nullable: true,
    description: 'Steps that go on under another id; any other goes on under its own.',
  })
  steps?: StepMappingInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The decree’s number, 1 to 200 characters. Required, but for a dryRun that gives no decree at all.',
  })
  decreeNumber?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The decree’s date, not in the future. Required as its number.',
  })
  decreeOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The decree itself, as an uploaded file. Required as its number.' })
  decreeFileId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for a stand-in decree, which is then marked SAMPLE wherever it shows.',
  })
  sample?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to say with it in each case’s history, at most 5,000 characters. Not for partners.',
  })
  comment?: string | null;

  @Field(() => Boolean, {
    description: 'True: judge every case and report, but change nothing. Do this first.',
  })
  override dryRun!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these cases, at most 1,000; all open cases of the old version when not given.',
  })
  cooperationIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At most so many cases in this call, 1 to 1,000. Needed where there are more than 1,000.',
  })
  first?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Go on behind this case: `next` of the call before.',
  })
  after?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: if one of the cases cannot be moved, none is. Otherwise those that can are, and the others stay.',
  })
  allOrNothing?: boolean | null;
}

@ObjectType('CooperationsMigratePayload', {
  description: 'What became of the cases, or why the call was refused as a whole.',
  simpleResolvers: true,
})
export class CooperationsMigratePayload {
  @Field(() => CooperationMigrationType, {
    nullable: true,
    description: 'What was recorded of the decree; null when refused or rehearsed, and when no case was moved.',
  })
  migration?: CooperationMigrationType | null;

  @Field(() => [CaseMigrationType], {
    description: 'Every case looked at, in the order of their ids; empty when refused.',
  })
  cases!: CaseMigrationType[];

  @Field(() => Int, { description: 'How many were moved, or would be.' })
  moved!: number;

  @Field(() => Int, { description: 'How many stay under their version.' })
  stayed!: number;

  @Field(() => ID, { nullable: true, description: 'The last case looked at, if there are more; goes in as `after`.' })
  next?: string | null;

  @Field(() => [UserError], {
    description:
      'Why the call was refused as a whole; empty when it was not. A dryRun under allOrNothing has both, this and the cases.',
  })
  userErrors!: UserError[];
}
