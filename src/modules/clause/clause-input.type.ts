import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { PartyEnum, RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { payloadOf } from '../identity/list.type.js';
import { ClauseType } from './clause.type.js';

@InputType('ClauseWordsInput', { description: 'Words in Indonesian and, where there are any, in English.' })
export class ClauseWordsInput {
  @Field(() => String, { description: 'In Indonesian.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'In English; none while nobody has put it into English.' })
  en?: string | null;
}

@InputType('ClauseRecordedInput', {
  description:
    'What the partner said outside this system, recorded by staff. Whoever sees the clause sees that it was recorded, and the evidence.',
})
export class ClauseRecordedInput {
  @Field(() => ID, { description: 'The contact of the partner who said so.' })
  contactId!: string;

  @Field(() => RecordedChannelEnum, { description: 'How.' })
  channel!: RecordedChannel;

  @Field(() => ID, {
    description:
      'The file that shows it, sent by the caller (uploadTicketCreate): the letter, a picture of the message, minutes.',
  })
  evidenceFileId!: string;
}

const party = {
  description:
    'Whose word it is: the caller’s own side; or PARTNER with `recorded`, from staff. FORBIDDEN for a partner’s contact who says INSTITUTION.',
} as const;
const recorded = {
  nullable: true,
  description: 'How staff know what the partner said. Only with `party: PARTNER` from staff, and then required.',
} as const;
const textId = {
  description:
    'The latest text of the clause, as the caller saw it. StaleError when there is a newer one by now: its currentId is that text.',
} as const;
const note = { nullable: true, description: 'What the party says about it, at most 2,000 characters.' } as const;
const code = {
  nullable: true,
  description: 'What it fulfils of the procedure’s checklist (Cooperation.requiredClauses), by its code.',
} as const;

@InputType('ClauseDraftInput', { description: 'A new clause.' })
export class ClauseDraftInput {
  @Field(() => String, code)
  code?: string | null;

  @Field(() => ClauseWordsInput, {
    nullable: true,
    description: 'The heading, at most 300 characters in each language; the checklist’s title when there is a code.',
  })
  heading?: ClauseWordsInput | null;

  @Field(() => ClauseWordsInput, { description: 'The body, at most 20,000 characters in each language.' })
  body!: ClauseWordsInput;

  @Field(() => String, note)
  note?: string | null;
}

@InputType('ClausesProposeInput', { description: 'New clauses for a cooperation’s instrument.' })
export class ClausesProposeInput extends MutationInput {
  @Field(() => String, {
    nullable: true,
    description: 'For which instrument, by the kind of document; the one that the step negotiates unless told.',
  })
  document?: string | null;

  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => PartyEnum, party)
  party!: Party;

  @Field(() => ClauseRecordedInput, recorded)
  recorded?: ClauseRecordedInput | null;

  @Field(() => [ClauseDraftInput], {
    description: 'The clauses in their order, 1 to 50 at once; at most 200 of one cooperation, removed ones too.',
  })
  clauses!: ClauseDraftInput[];
}

@InputType()
abstract class ClauseActInput extends ChangeInput {
  @Field(() => ID, textId)
  textId!: string;

  @Field(() => PartyEnum, party)
  party!: Party;

  @Field(() => ClauseRecordedInput, recorded)
  recorded?: ClauseRecordedInput | null;
}

@InputType('ClauseCounterInput', { description: 'A further text of a clause; expectedVersion is the clause’s.' })
export class ClauseCounterInput extends ClauseActInput {
  @Field(() => ClauseWordsInput, {
    nullable: true,
    description: 'The heading, at most 300 characters in each language; stays as it is when not given.',
  })
  heading?: ClauseWordsInput | null;

  @Field(() => ClauseWordsInput, {
    nullable: true,
    description: 'The body, at most 20,000 characters in each language. Required unless againTextId is given.',
  })
  body?: ClauseWordsInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An earlier text of this clause whose heading and body are taken up again, instead of new words.',
  })
  againTextId?: string | null;

  @Field(() => String, note)
  note?: string | null;
}

@InputType('ClauseRemoveInput', { description: 'A clause that shall not be; expectedVersion is the clause’s.' })
export class ClauseRemoveInput extends ClauseActInput {
  @Field(() => String, note)
  note?: string | null;
}

@InputType('ClauseConsentInput', { description: 'A consent to the latest text; expectedVersion is the clause’s.' })
export class ClauseConsentInput extends ClauseActInput {}

@InputType('ClauseConsentWithdrawInput', {
  description: 'A consent that shall hold no longer; expectedVersion is the clause’s.',
})
export class ClauseConsentWithdrawInput extends ClauseActInput {}

@InputType('ClauseFileInput', { description: 'What a clause fulfils; expectedVersion is the clause’s.' })
export class ClauseFileInput extends ChangeInput {
  @Field(() => ID, textId)
  textId!: string;

  @Field(() => String, { nullable: true, description: `${code.description} Null: nothing of it.` })
  code?: string | null;
}

@InputType('ClausesReorderInput', { description: 'The order of a cooperation’s clauses.' })
export class ClausesReorderInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => [ID], { description: 'Every clause that is not removed, each once, in the order they shall have.' })
  clauseIds!: string[];
}

@ObjectType('ClausesProposePayload', { description: 'The clauses proposed, or why not.', simpleResolvers: true })
export class ClausesProposePayload {
  @Field(() => CooperationType, {
    nullable: true,
    description: 'The cooperation, with the new clauses; null when refused.',
  })
  cooperation?: object | null;

  @Field(() => [ID], { description: 'The new clauses, in the order given; empty when refused or rehearsed.' })
  clauseIds!: string[];

  @Field(() => [UserError], { description: 'Why the call was refused; empty when it was not.' })
  userErrors!: UserError[];
}
const acted = (name: string, meaning: string) => payloadOf(name, 'clause', () => ClauseType, meaning);
export const ClauseCounterPayload = acted('ClauseCounterPayload', 'The clause with its new text');
export const ClauseRemovePayload = acted('ClauseRemovePayload', 'The clause, removed or proposed for it');
export const ClauseConsentPayload = acted('ClauseConsentPayload', 'The clause with the consent');
export const ClauseConsentWithdrawPayload = acted('ClauseConsentWithdrawPayload', 'The clause without the consent');
export const ClauseFilePayload = acted('ClauseFilePayload', 'The clause with its code');
export const ClausesReorderPayload = payloadOf(
  'ClausesReorderPayload',
  'cooperation',
  () => CooperationType,
  'The cooperation with its clauses in order',
);
