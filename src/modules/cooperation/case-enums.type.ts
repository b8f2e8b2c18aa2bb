import { registerEnumType } from 'type-graphql';
import { standings, successions } from '../../engines/workflow/declared.js';
import { commentRules, factTypes, holdModes, outcomeKinds } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { caseStatuses } from './case.rules.js';

export const OutcomeKind = enumOf(outcomeKinds);
registerEnumType(OutcomeKind, {
  name: 'OutcomeKind',
  description: 'How a case ended, whatever the SOP calls it.',
  valuesConfig: {
    AGREEMENT: { description: 'An instrument was signed by all; the agreement is in force.' },
    COORDINATION_ONLY: {
      description: 'No agreement, and none needed: activities are coordinated (cukup koordinasi dan sinergi).',
    },
    DECLINED: { description: 'The institution declined, with a reason.' },
    WITHDRAWN: { description: 'The partner or the initiator withdrew.' },
    EXTENDED: { description: 'A running cooperation was extended (diperpanjang).' },
    DEVELOPED: { description: 'A running cooperation was developed further (dikembangkan).' },
    TERMINATED: { description: 'A running cooperation was ended (dihentikan).' },
    EXPIRED: { description: 'The agreement ran out.' },
    DONE: { description: 'The procedure was completed.' },
  },
});
export const CaseStatus = enumOf(caseStatuses);
registerEnumType(CaseStatus, {
  name: 'CooperationStatus',
  description: 'Whether a case is under way, in force, or over.',
  valuesConfig: {
    OPEN: { description: 'Steps are active; somebody has to act.' },
    ACTIVE: {
      description: 'The agreement is signed by all and in force; its case may go on (monitoring, evaluation).',
    },
    UNDER_REVIEW: { description: 'In force, and examined anew (ditinjau kembali), such as for a potential loss.' },
    CLOSED: { description: 'The case ended in another way.' },
  },
});
export const CaseClockKind = { DEADLINE: 'DEADLINE', REMINDER: 'REMINDER' } as const;
registerEnumType(CaseClockKind, {
  name: 'CaseClockKind',
  description: 'What a clock of a case is for.',
  valuesConfig: {
    DEADLINE: { description: 'Something has to be done by then (tenggat).' },
    REMINDER: { description: 'Something has to be thought of (pengingat).' },
  },
});
export const CaseStandingEnum = enumOf(standings);
registerEnumType(CaseStandingEnum, {
  name: 'CaseStanding',
  description: 'How a cooperation stands whose case goes on.',
  valuesConfig: {
    IN_FORCE: { description: 'Its agreement is in force (berlaku).' },
    UNDER_REVIEW: { description: 'Its agreement is in force and examined anew (ditinjau kembali).' },
  },
});
export const Succession = enumOf(successions);
registerEnumType(Succession, {
  name: 'CooperationSuccession',
  description: 'As what a cooperation follows another.',
  valuesConfig: {
    EXTENSION: { description: 'It goes on as it was (perpanjangan), or takes up one that ran out.' },
    DEVELOPMENT: { description: 'It goes on as more than it was (pengembangan).' },
  },
});
export const FactKind = enumOf(factTypes);
registerEnumType(FactKind, {
  name: 'FactKind',
  description: 'What a fact of a procedure holds.',
  valuesConfig: {
    TEXT: { description: 'Free text.' },
    NUMBER: { description: 'A number.' },
    BOOLEAN: { description: 'Yes or no.' },
    DATE: { description: 'A day.' },
    CHOICE: { description: 'One of the listed codes.' },
    CHOICES: { description: 'Several of the listed codes.' },
    UNITS: { description: 'Org units.' },
    POSITIONS: { description: 'Posts.' },
    NEEDS: { description: 'Entries of the needs register.' },
  },
});
export const CommentRule = enumOf(commentRules);
registerEnumType(CommentRule, {
  name: 'CommentRule',
  description: 'Whether an action takes a comment.',
  valuesConfig: {
    REQUIRED: { description: 'It cannot be taken without one.' },
    OPTIONAL: { description: 'It may have one.' },
    NONE: { description: 'It takes none.' },
  },
});
export const HoldMode = enumOf(holdModes);
registerEnumType(HoldMode, {
  name: 'HoldMode',
  description: 'In which capacity a post is held.',
  valuesConfig: {
    DEFINITIVE: { description: 'The appointed holder.' },
    PLT: { description: 'Acting while the post is vacant (pelaksana tugas, Plt.).' },
    PLH: { description: 'Acting while the holder is away (pelaksana harian, Plh.).' },
    AN: { description: 'On behalf of the holder (atas nama, a.n.).' },
  },
});
