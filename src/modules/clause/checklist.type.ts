import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { StepSourceType } from '../procedure/procedure.type.js';
import type { RequirementStatus as Status } from './checklist.rules.js';

export const RequiredClauseStatus = { MISSING: 'MISSING', OPEN: 'OPEN', AGREED: 'AGREED' } as const;
registerEnumType(RequiredClauseStatus, {
  name: 'RequiredClauseStatus',
  description: 'How far an entry of the checklist is.',
  valuesConfig: {
    MISSING: { description: 'No clause is filed under it (belum ada).' },
    OPEN: { description: 'A clause is filed under it, and not agreed yet (belum disepakati).' },
    AGREED: { description: 'A clause filed under it is agreed (disepakati).' },
  },
});

@ObjectType('RequiredClause', {
  simpleResolvers: true,
  description:
    'A clause that regulation or the SOP wants in the instrument (klausul wajib), and how far this cooperation is with it.',
})
export class RequiredClauseType {
  @Field(() => String, { description: 'Its code; clauses are filed under it (Clause.code).' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  title!: object;

  @Field(() => StepSourceType, { description: 'Where it is required.' })
  source!: object;

  @Field(() => Boolean, {
    description:
      'Whether what it rests on has been held against the original; false: not confirmed (belum dikonfirmasi), show it so.',
  })
  confirmed!: boolean;

  @Field(() => RequiredClauseStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => [ID], { description: 'The clauses filed under it, without removed ones; agreed ones first.' })
  clauseIds!: readonly string[];
}
