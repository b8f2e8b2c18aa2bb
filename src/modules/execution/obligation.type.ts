import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import type { LocalizedText } from '../../kernel/text.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { CooperationType, CooperationWhere } from '../cooperation/cooperation.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { CommitmentKind } from '../plan/plan.rules.js';
import { PlanCommitmentKind } from '../plan/plan-enums.type.js';
import { ExecutionFileType } from './execution-file.type.js';
import {
  type DropReason,
  dropReasons,
  obligationStatuses,
  type ObligationStatus as Status,
} from './obligation.rules.js';

export const ObligationStatusEnum = enumOf(obligationStatuses);
registerEnumType(ObligationStatusEnum, {
  name: 'ObligationStatus',
  description: 'How an obligation stands.',
  valuesConfig: {
    PLANNED: { description: 'Not due for a while (direncanakan).' },
    DUE: { description: 'Due soon, told once (segera jatuh tempo).' },
    OVERDUE: { description: 'Its day is over and it is not fulfilled, told once (terlambat).' },
    FULFILLED: { description: 'Wholly fulfilled (terpenuhi); `late` tells whether after its day.' },
    EXCUSED: { description: 'What is left of it is no longer owed, for a reason (dimaklumi).' },
    BREACHED: { description: 'Not fulfilled, and nobody waits for it any more (dilanggar).' },
    DROPPED: {
      description: 'Owed no more, and it was not due yet (tidak berlaku lagi); `droppedBecause` tells why.',
    },
  },
});

export const ObligationDropReasonEnum = enumOf(dropReasons);
registerEnumType(ObligationDropReasonEnum, {
  name: 'ObligationDropReason',
  description: 'Why an obligation is owed no more.',
  valuesConfig: {
    PLAN: { description: 'A later plan does not have it any more (tidak ada lagi dalam rencana).' },
    ENDED: {
      description:
        'It would have been due after the agreement’s last day: endsOn where the case ended EXTENDED or DEVELOPED, else the day before the case ended (kerja sama berakhir).',
    },
  },
});

@ObjectType('ObligationFulfilment', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That an obligation was fulfilled, or a part of it, with what shows it.',
})
export class ObligationFulfilmentType extends NodeType {
  @Field(() => Int, { description: 'Its number within the obligation, from 1.' })
  number!: number;

  @Field(() => Decimal, { description: 'How much of the whole this adds, in percent.' })
  percent!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How much, in the unit or currency of the obligation; null where it was told in percent.',
  })
  quantity?: string | null;

  @Field(() => CivilDate, { description: 'The day it was done on.' })
  doneOn!: string;

  @Field(() => String, { nullable: true, description: 'What was done. Erasable: no event repeats it.' })
  note?: string | null;

  @Field(() => [ExecutionFileType], { description: 'What shows it (bukti).' })
  evidence!: ExecutionFileType[];

  @Field(() => PartyEnum, { description: 'Whose account entered it.' })
  party!: Party;

  @Field(() => Boolean, {
    description: 'True: the institution’s staff entered it for the partner, who did not use an account of its own.',
  })
  recorded!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who entered it, where the caller may see.' })
  enteredBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  at!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the side that did not enter it confirmed it; null while it has not. It counts all the same.',
  })
  confirmedAt?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it counts no longer, because the obligation was opened again.',
  })
  voidedAt?: string | null;
}

@ObjectType('Obligation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What one side owes on a day (kewajiban): made from a commitment of the plan when that is agreed, one for each day it is due, and the same object while later versions of the plan keep the commitment. Both sides see both sides’ obligations.',
})
export class ObligationType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => PartyEnum, { description: 'Who owes it.' })
  party!: Party;

  @Field(() => PlanCommitmentKind, { description: 'What is put in.' })
  kind!: CommitmentKind;

  @Field(() => LocalizedTextType, { description: 'What is owed, as the plan says.' })
  title!: LocalizedText;

  @Field(() => Decimal, { nullable: true, description: 'How much, in `unit`; null where no quantity is agreed.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of the quantity.' })
  unit?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'How much money; null where none is agreed.' })
  money?: MoneyType | null;

  @Field(() => CivilDate, { description: 'The last day on which it is in time.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether it is one of several that recur.' })
  recurring!: boolean;

  @Field(() => ObligationStatusEnum, { description: 'How it stands.' })
  status!: Status;

  @Field(() => Decimal, { description: 'How far it is fulfilled, in percent: 0 to 100, two decimals, rounded down.' })
  percent!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The day by which all of it was done; null before.' })
  fulfilledOn?: string | null;

  @Field(() => Boolean, { description: 'Whether it was fulfilled after its day, or is overdue or breached.' })
  late!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was excused, breached or opened again, the last time. Erasable: no event repeats it.',
  })
  reason?: string | null;

  @Field(() => ObligationDropReasonEnum, {
    nullable: true,
    description: 'Why it was dropped; null unless it is DROPPED. Told once, for all of a case, by OBLIGATIONS_ENDED.',
  })
  droppedBecause?: DropReason | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is settled; null while it is open.' })
  settledAt?: string | null;

  @Field(() => [ObligationFulfilmentType], { description: 'What was fulfilled of it, in the order it was entered.' })
  fulfilments!: ObligationFulfilmentType[];

  @Field(() => DateTime, { description: 'When it changed last.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ObligationConnection = connectionOf('Obligation', () => ObligationType);

@InputType('ObligationWhere', { description: 'Which obligations. Conditions side by side must all hold.' })
export class ObligationWhere {
  @Field(() => [ObligationWhere], { nullable: true, description: 'All of these hold.' })
  and?: ObligationWhere[] | null;

  @Field(() => [ObligationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ObligationWhere[] | null;

  @Field(() => ObligationWhere, { nullable: true, description: 'This does not hold.' })
  not?: ObligationWhere | null;

  @Field(() => [ObligationStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [PartyEnum], { nullable: true, description: 'One of these sides owes it.' })
  partyIn?: Party[] | null;

  @Field(() => [PlanCommitmentKind], { nullable: true, description: 'What is put in is one of these.' })
  kindIn?: CommitmentKind[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => CooperationWhere, { nullable: true, description: 'The cooperation is such a one.' })
  cooperation?: CooperationWhere | null;
}
export const ObligationArgs = listArgs(
  'Obligation',
  { DUE_ON: 'When it is due.', UPDATED_AT: 'When it changed last.' },
  () => ObligationWhere,
);

@ObjectType('KindScore', { simpleResolvers: true, description: 'How one side keeps its commitments of one kind.' })
export class KindScoreType {
  @Field(() => PlanCommitmentKind, { description: 'What is put in.' })
  kind!: CommitmentKind;

  @Field(() => Int, { description: 'How many obligations, without dropped ones.' })
  total!: number;

  @Field(() => Int, { description: 'How many are fulfilled.' })
  fulfilled!: number;

  @Field(() => Int, { description: 'How many are overdue now.' })
  overdue!: number;

  @Field(() => Decimal, { nullable: true, description: 'As `PartyScore.fulfilledPercent`, of this kind.' })
  fulfilledPercent?: string | null;
}

@ObjectType('PartyScore', {
  simpleResolvers: true,
  description: 'How one side keeps its commitments (kartu skor per pihak). Counted anew whenever it is asked for.',
})
export class PartyScoreType {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => Int, { description: 'How many obligations, without dropped ones.' })
  total!: number;

  @Field(() => Int, { description: 'How many are not due yet, or due soon.' })
  ahead!: number;

  @Field(() => Int, { description: 'How many are overdue now.' })
  overdue!: number;

  @Field(() => Int, { description: 'How many are fulfilled.' })
  fulfilled!: number;

  @Field(() => Int, { description: 'How many of the fulfilled ones were in time.' })
  onTime!: number;

  @Field(() => Int, { description: 'How many were excused.' })
  excused!: number;

  @Field(() => Int, { description: 'How many were breached.' })
  breached!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Fulfilled in time, in percent of all that are fulfilled, overdue or breached; null while none is.',
  })
  onTimePercent?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The average of how far those that are fulfilled, overdue or breached were fulfilled, in percent; null while none is.',
  })
  fulfilledPercent?: string | null;

  @Field(() => [KindScoreType], { description: 'The same by what is put in, kinds without an obligation left out.' })
  byKind!: KindScoreType[];
}
