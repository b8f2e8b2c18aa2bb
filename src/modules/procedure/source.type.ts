import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { sourceKinds } from '../../engines/workflow/provenance.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { PersonType } from '../identity/membership.type.js';
import { ProcedureVersionType, StepSourceType } from './procedure.type.js';

export const ProcedureSourceKind = Object.fromEntries(sourceKinds.map((one) => [one, one])) as Record<
  (typeof sourceKinds)[number],
  (typeof sourceKinds)[number]
>;
registerEnumType(ProcedureSourceKind, {
  name: 'ProcedureSourceKind',
  description: 'What kind of document an SOP comes from.',
  valuesConfig: {
    SEED: { description: 'A text the institution handed over.' },
    REGULATION: { description: 'A law or regulation (peraturan).' },
    DECREE: { description: 'A decree (keputusan).' },
    BOOK: { description: 'A book or guideline (buku, pedoman).' },
    WEB: { description: 'A public page.' },
    MEMORY: { description: 'From memory; nobody had the document at hand.' },
    OTHER: { description: 'Something else.' },
  },
});

@ObjectType('ProcedureSource', { description: 'A document an SOP comes from.', simpleResolvers: true })
export class ProcedureSourceType {
  @Field(() => String, { description: 'Its code, by which steps and clauses name it.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => ProcedureSourceKind, { description: 'What kind of document it is.' })
  kind!: string;

  @Field(() => Boolean, {
    description:
      'False: nobody has held it against the original yet, and whatever rests on it says “not confirmed” (belum dikonfirmasi) until procedureSourceConfirm.',
  })
  confirmed!: boolean;
}

@ObjectType('ChecklistClause', {
  description: 'A clause (butir kesepakatan) that regulation or the SOP wants in an instrument.',
  simpleResolvers: true,
})
export class ChecklistClauseType {
  @Field(() => String, { description: 'Its code in the checklist.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => StepSourceType, { description: 'What it comes from.' })
  source!: StepSourceType;

  @Field(() => Boolean, { description: 'False: the document it comes from is not confirmed (belum dikonfirmasi).' })
  confirmed!: boolean;
}

@ObjectType('SourceConfirmation', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That somebody held a source of an SOP against the original. Staff see it.',
})
export class SourceConfirmationType extends NodeType {
  @Field(() => String, { description: 'The source, by its code in the SOP.' })
  source!: string;

  @Field(() => String, { description: 'What was compared, and with what.' })
  note!: string;

  @Field(() => EvidenceType, { description: 'The original, or a copy of it.' })
  evidence!: EvidenceType;

  @Field(() => PersonType, { nullable: true, description: 'Who confirmed it.' })
  confirmedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}

@InputType('ProcedureSourceConfirmInput', {
  description: 'The statement that a source of an SOP agrees with the original.',
})
export class ProcedureSourceConfirmInput extends ChangeInput {
  @Field(() => ID, { description: 'The version of the SOP.' })
  procedureVersionId!: string;

  @Field(() => String, { description: 'The source, by its code in the SOP.' })
  source!: string;

  @Field(() => String, { description: 'What was compared, and with what; 1 to 2,000 characters.' })
  note!: string;

  @Field(() => ID, { description: 'The original, or a copy of it, as an uploaded file.' })
  evidenceFileId!: string;
}

@ObjectType('ProcedureSourceConfirmPayload', {
  description: 'The version with its sources, or why not.',
  simpleResolvers: true,
})
export class ProcedureSourceConfirmPayload {
  @Field(() => ProcedureVersionType, { nullable: true, description: 'The version; null when refused.' })
  procedureVersion?: ProcedureVersionType | null;

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
