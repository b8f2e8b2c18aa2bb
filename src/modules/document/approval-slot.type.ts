import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { PersonType } from '../identity/membership.type.js';
import {
  type SlotKind,
  type SlotMode,
  type SlotState,
  slotKinds,
  slotModes,
  slotStates,
} from './approval-slot.rules.js';
import { SignatureType } from './signature.type.js';

export const ApprovalSlotState = enumOf<SlotState>(slotStates);
registerEnumType(ApprovalSlotState, {
  name: 'ApprovalSlotState',
  description: 'How far a place on an approval sheet is.',
  valuesConfig: {
    EMPTY: { description: 'Nothing has been given yet, or it was taken back by a return.' },
    INITIALLED: { description: 'The paraf is given and counts.' },
    TO_REAFFIRM: { description: 'The paraf was given on an earlier version; its giver must confirm the change.' },
    SIGNED: { description: 'Signed.' },
  },
});
export const ApprovalSlotKind = enumOf<SlotKind>(slotKinds);
registerEnumType(ApprovalSlotKind, {
  name: 'ApprovalSlotKind',
  description: 'What is given in a place on an approval sheet.',
  valuesConfig: {
    INITIAL: { description: 'An initial (paraf): I have read this and stand for it.' },
    SIGNATURE: { description: 'A signature (tanda tangan) that binds the institution or the partner.' },
  },
});
export const ApprovalSlotMode = enumOf<SlotMode>(slotModes);
registerEnumType(ApprovalSlotMode, {
  name: 'ApprovalSlotMode',
  description: 'In which capacity it was given.',
  valuesConfig: {
    DEFINITIVE: { description: 'As the holder of the post (definitif).' },
    PLT: { description: 'Acting in a vacant post (pelaksana tugas).' },
    PLH: { description: 'Acting for an absent holder (pelaksana harian).' },
    AN: { description: 'On behalf of the holder (atas nama).' },
  },
});

@ObjectType('ApprovalSlot', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A place for a paraf or a signature on a document, bound to the version it was given on. Seen by whoever sees the document.',
})
export class ApprovalSlotType extends NodeType {
  @Field(() => ApprovalSlotKind, { description: 'What is given here.' })
  kind!: SlotKind;

  @Field(() => ApprovalSlotState, { description: 'How far it is.' })
  state!: SlotState;

  @Field(() => String, { description: 'The sheet or set of signatures it belongs to, by its code in the procedure.' })
  sheet!: string;

  @Field(() => String, { description: 'The place in the sheet, by its code in the procedure.' })
  slot!: string;

  @Field(() => Int, { description: 'Its place in the order of the sheet, from 1.' })
  ordinal!: number;

  @Field(() => String, { description: 'The post that gives it, by its code in the procedure.' })
  positionCode!: string;

  @Field(() => PersonType, {
    nullable: true,
    description:
      'Who gave it; null while empty, for the partner’s signatory on paper (see signature), and for a partner’s contact, who sees no other person.',
  })
  person?: PersonType | null;

  @Field(() => ApprovalSlotMode, {
    nullable: true,
    description:
      'In which capacity it was given: on paper, the capacity of that day. Null while empty, and for a partner’s signatory.',
  })
  mode?: SlotMode | null;

  @Field(() => Int, { nullable: true, description: 'The number of the version it was given on; null while empty.' })
  versionNumber?: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the bytes it was given on; null while empty.' })
  sha256?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was given, or registered where it was made on paper; null while empty.',
  })
  at?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was signed: the code of a SignatureMethod. Null for a paraf, and while empty.',
  })
  method?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The day it was signed: on paper, the day told by whoever registered it. Null for a paraf, and while empty.',
  })
  signedOn?: string | null;

  @Field(() => SignatureType, {
    nullable: true,
    description:
      'What more is kept of it: place, scan, who registered it, certificate. Null where the act itself is the signature.',
  })
  signature?: SignatureType | null;

  @Field(() => SignatureType, {
    nullable: true,
    description: 'A signature that was ordered from a provider and has not come yet; null when none was.',
  })
  pending?: SignatureType | null;

  @Field(() => Boolean, {
    description: 'Whether it was given on an older version than the one in force. An empty place is never stale.',
  })
  stale!: boolean;
}
