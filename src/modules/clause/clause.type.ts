import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { HoldMode } from '../cooperation/case-enums.type.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { PartyEnum, RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { clauseStatuses, type ClauseStatus as Status } from './clause.rules.js';

export const ClauseStatus = enumOf(clauseStatuses);
registerEnumType(ClauseStatus, {
  name: 'ClauseStatus',
  description:
    'Where a clause stands between the parties, by its latest text. A new text voids the consents to the one before.',
  valuesConfig: {
    PROPOSED: { description: 'Proposed by one party (diusulkan); the other has worded nothing yet.' },
    COUNTERED: { description: 'Worded by both in turn (ditanggapi); nobody stands behind the latest text.' },
    CONSENTED_BY_INSTITUTION: { description: 'The institution stands behind the latest text; the partner not yet.' },
    CONSENTED_BY_PARTNER: { description: 'The partner stands behind the latest text; the institution not yet.' },
    AGREED: { description: 'Both stand behind the latest text (disepakati): it may enter the instrument.' },
    REMOVED: {
      description:
        'Both agreed that there be no such clause, or whoever offered it took it back before the other party answered (dihapus). A new text brings it back.',
    },
  },
});
export const ConsentVoided = enumOf(['NEW_TEXT', 'WITHDRAWN']);
registerEnumType(ConsentVoided, {
  name: 'ConsentVoided',
  description: 'Why a consent holds no longer.',
  valuesConfig: {
    NEW_TEXT: { description: 'The clause was worded anew.' },
    WITHDRAWN: { description: 'The party withdrew it.' },
  },
});

@ObjectType('ClauseWords', { simpleResolvers: true, description: 'The words of a clause, in two languages.' })
export class ClauseWordsType {
  @Field(() => String, { description: 'In Indonesian, which an agreement must have (UU 24/2009 art. 31).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'In English; null while nobody has put it into English.' })
  en?: string | null;
}

const positionCode = {
  nullable: true,
  description: 'The position it was done in, by the procedure’s code; of a recorded one the recorder’s.',
} as const;
const mode = { nullable: true, description: 'In which capacity that position was held.' } as const;
const recorded = {
  description:
    'Whether staff recorded it on the partner’s behalf: then channel and evidence say how it is known. False where the party acted by its own account.',
} as const;
/** Whose account said something for a party, or how it is known. */
@ObjectType({ simpleResolvers: true })
abstract class ClauseSaidType extends NodeType {
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who said so for the party; null for a partner’s contact unless it was the caller.',
  })
  person?: object | null;

  @Field(() => String, positionCode)
  positionCode?: string | null;

  @Field(() => HoldMode, mode)
  mode?: string | null;

  @Field(() => Boolean, recorded)
  recorded!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it; null where it was not recorded.' })
  recordedBy?: object | null;

  @Field(() => RecordedChannelEnum, {
    nullable: true,
    description: 'How the partner said so; null where not recorded.',
  })
  channel?: RecordedChannel | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it; null where it was not recorded.' })
  evidence?: EvidenceType | null;
}

@ObjectType('ClauseConsent', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A party’s consent (persetujuan) to one text of a clause. Kept for good: one that holds no longer says when and why.',
})
export class ClauseConsentType extends ClauseSaidType {
  @Field(() => ClauseTextType, { nullable: true, description: 'The text it goes to.' })
  text?: object | null;

  @Field(() => PartyEnum, { description: 'Whose consent.' })
  party!: Party;

  @Field(() => DateTime, { description: 'When it was given here.' })
  at!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it holds no longer; null while it holds.' })
  voidedAt?: string | null;

  @Field(() => ConsentVoided, { nullable: true, description: 'Why it holds no longer; null while it holds.' })
  voidedBecause?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who worded the clause anew, or withdrew the consent.' })
  voidedBy?: object | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded the withdrawal on the partner’s behalf.' })
  voidRecordedBy?: object | null;

  @Field(() => RecordedChannelEnum, {
    nullable: true,
    description: 'How the partner withdrew it, where that was recorded.',
  })
  voidChannel?: RecordedChannel | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows the withdrawal, where that was recorded.' })
  voidEvidence?: EvidenceType | null;
}

@ObjectType('ClauseText', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One wording of a clause (rumusan). Never edited: a change is a further text.',
})
export class ClauseTextType extends ClauseSaidType {
  @Field(() => ClauseType, { nullable: true, description: 'The clause it words.' })
  clause?: object | null;

  @Field(() => Int, { description: 'Which text of the clause, 1 for the first.' })
  number!: number;

  @Field(() => Int, {
    description: 'The round of the negotiation (putaran): 1, and one more each time the other party words the clause.',
  })
  round!: number;

  @Field(() => Boolean, { description: 'Whether it proposes that there be no such clause.' })
  removal!: boolean;

  @Field(() => ClauseWordsType, { description: 'The heading (judul pasal).' })
  heading!: ClauseWordsType;

  @Field(() => ClauseWordsType, { nullable: true, description: 'The body (isi pasal); null where removal is true.' })
  body?: ClauseWordsType | null;

  @Field(() => Boolean, { description: 'Whether heading or body has no English words yet.' })
  untranslated!: boolean;

  @Field(() => String, {
    description: 'SHA-256 of heading and body together, in hexadecimal: equal words, equal hash.',
  })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'What its party says about it. Erasable: no event repeats it.' })
  note?: string | null;

  @Field(() => PartyEnum, { description: 'Who proposes it.' })
  party!: Party;

  @Field(() => DateTime, { description: 'When it was proposed here.' })
  at!: string;

  @Field(() => [ClauseConsentType], { description: 'Consents to it, the first first; those that hold no longer too.' })
  consents!: ClauseConsentType[];
}
export const ClauseTextConnection = connectionOf('ClauseText', () => ClauseTextType);

@ObjectType('Clause', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One item of the agreement (butir kesepakatan, pasal) that a cooperation negotiates: agreed only while both parties stand behind its latest text. Seen by whoever sees the cooperation, the partner’s contacts too.',
})
export class ClauseType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation that negotiates it.' })
  cooperation?: object | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The instrument it belongs to, by the kind of document in the procedure; null: every one of the case, where its SOP does not part them.',
  })
  document?: string | null;

  @Field(() => Int, {
    description:
      'Its place among the cooperation’s clauses, removed ones among them; articles of a composed text are numbered anew.',
  })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What it fulfils of the procedure’s checklist, by its code; null for none. See Cooperation.requiredClauses.',
  })
  code?: string | null;

  @Field(() => ClauseWordsType, { description: 'The heading of the latest text (judul pasal).' })
  heading!: ClauseWordsType;

  @Field(() => ClauseStatus, { description: 'Where it stands.' })
  status!: Status;

  @Field(() => ClauseTextType, { description: 'The latest text: what consents go to, and what a new text answers.' })
  text!: ClauseTextType;

  @Field(() => DateTime, { description: 'When it was first proposed.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When something was last done with it.' })
  updatedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is removed; null while it is not.' })
  removedAt?: string | null;

  @Field(() => Int, { description: 'Grows with every act on it; goes back in as expectedVersion.' })
  version!: number;
}
export const ClauseConnection = connectionOf('Clause', () => ClauseType);

@InputType('ClauseWhere', { description: 'Which clauses. Conditions side by side must all hold.' })
export class ClauseWhere {
  @Field(() => [ClauseWhere], { nullable: true, description: 'All of these hold.' })
  and?: ClauseWhere[] | null;

  @Field(() => [ClauseWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ClauseWhere[] | null;

  @Field(() => ClauseWhere, { nullable: true, description: 'This does not hold.' })
  not?: ClauseWhere | null;

  @Field(() => ID, { nullable: true, description: 'It is negotiated in this cooperation.' })
  cooperationId?: string | null;

  @Field(() => [ClauseStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [String], { nullable: true, description: 'It fulfils one of these codes of the checklist.' })
  codeIn?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'It belongs to one of these instruments.' })
  documentIn?: string[] | null;

  @Field(() => PartyEnum, { nullable: true, description: 'The latest text is this party’s.' })
  wordedBy?: Party | null;

  @Field(() => PartyEnum, { nullable: true, description: 'This party’s consent to the latest text is missing.' })
  awaiting?: Party | null;
}
export const ClauseArgs = listArgs(
  'Clause',
  { NUMBER: 'The place in the instrument, the first first.', UPDATED_AT: 'When something was last done with it.' },
  () => ClauseWhere,
  'ascending',
);
