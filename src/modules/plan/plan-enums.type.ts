import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { channelKinds, commitmentKinds, directions, duties, planStatuses } from './plan.rules.js';
import { planChangeKinds, planItemKinds } from './plan-difference.rules.js';
import { findingCodes } from './plan-findings.rules.js';

export const PlanStatusEnum = enumOf(planStatuses);
registerEnumType(PlanStatusEnum, {
  name: 'PlanStatus',
  description: 'How far a version of a plan is.',
  valuesConfig: {
    DRAFT: { description: 'Being written (konsep).' },
    PROPOSED: { description: 'Waits for every party’s acknowledgement (diusulkan).' },
    AGREED: { description: 'Every party has acknowledged it; it is in force (disepakati).' },
    SUPERSEDED: { description: 'A later version was agreed (digantikan).' },
  },
});
export const PlanDirection = enumOf(directions);
registerEnumType(PlanDirection, {
  name: 'PlanDirection',
  description: 'Which way an indicator is to go.',
  valuesConfig: {
    UP: { description: 'Up, to the target or beyond.' },
    DOWN: { description: 'Down, to the target or beyond.' },
    KEEP: { description: 'Neither: the target is to be kept.' },
  },
});
export const PlanDuty = enumOf(duties);
registerEnumType(PlanDuty, {
  name: 'PlanDuty',
  description: 'What somebody has to do with an activity (RACI).',
  valuesConfig: {
    RESPONSIBLE: { description: 'Does it (pelaksana).' },
    ACCOUNTABLE: { description: 'Answers for it; one for each activity (penanggung jawab akhir).' },
    CONSULTED: { description: 'Is asked before (dimintai pendapat).' },
    INFORMED: { description: 'Is told of it (diberi tahu).' },
  },
});
export const PlanCommitmentKind = enumOf(commitmentKinds);
registerEnumType(PlanCommitmentKind, {
  name: 'PlanCommitmentKind',
  description: 'What a party puts into the cooperation.',
  valuesConfig: {
    FACILITY: { description: 'Rooms, laboratories, equipment (fasilitas).' },
    PERSONNEL: { description: 'People (tenaga).' },
    TECHNOLOGY: { description: 'Technology (teknologi).' },
    BUDGET: { description: 'Its own budget (anggaran).' },
    TIME: { description: 'Time (waktu).' },
    PERMIT: { description: 'Permits (perizinan).' },
    REGULATORY: { description: 'Support by regulation (dukungan regulasi).' },
    FUNDS: { description: 'Funds (dana).' },
    EXPERTISE: { description: 'Expertise (keahlian teknis).' },
    FIELD_DATA: { description: 'Data from the field, and a place to test (data lapangan).' },
    RESEARCH_ACCESS: { description: 'Access to research (akses penelitian).' },
  },
});
export const PlanChannelKind = enumOf(channelKinds);
registerEnumType(PlanChannelKind, {
  name: 'PlanChannelKind',
  description: 'A way to keep in touch.',
  valuesConfig: {
    MEETING: { description: 'A meeting, in a room or online (rapat).' },
    LETTER: { description: 'Letters on paper (surat).' },
    EMAIL: { description: 'E-mail (surel).' },
    MESSAGE: { description: 'Messages, such as by WhatsApp (pesan singkat).' },
    PHONE: { description: 'Telephone (telepon).' },
    PORTAL: { description: 'A web page both sides use (portal).' },
    OTHER: { description: 'Another way (lainnya).' },
  },
});
export const PlanFindingCode = enumOf(findingCodes);
registerEnumType(PlanFindingCode, {
  name: 'PlanFindingCode',
  description: 'What a plan lacks. Codes are stable; more may be added.',
  valuesConfig: {
    NO_GOAL: { description: 'There is no shared goal.' },
    GOAL_WITHOUT_INDICATOR: { description: 'A goal has no indicator.' },
    GOAL_WITHOUT_ACTION: { description: 'A goal has no action.' },
    INDICATOR_WITHOUT_BASELINE: { description: 'An indicator that is to go up or down has no baseline.' },
    NO_RESPONSIBILITY: { description: 'The responsibility matrix is empty.' },
    ACTIVITY_WITHOUT_ACCOUNTABLE: { description: 'Nobody is accountable for an activity.' },
    ACTIVITY_WITHOUT_RESPONSIBLE: { description: 'Nobody is responsible for doing an activity.' },
    PARTY_WITHOUT_RESPONSIBILITY: { description: 'A party is neither responsible nor accountable for anything.' },
    PARTY_WITHOUT_COMMITMENT: { description: 'A party puts nothing in.' },
    NO_CHANNEL: { description: 'There is no communication channel.' },
    NO_REGULAR_MEETING: { description: 'No channel is a meeting with a cadence.' },
    NO_SUSTAINABILITY: { description: 'No step says how it goes on when the first support shrinks.' },
    NO_EVALUATION: { description: 'No evaluation cadence is set.' },
  },
});
export const PlanItemKind = enumOf(planItemKinds);
registerEnumType(PlanItemKind, {
  name: 'PlanItemKind',
  description: 'A part of a plan.',
  valuesConfig: {
    GOAL: { description: 'A goal.' },
    INDICATOR: { description: 'An indicator.' },
    ACTION: { description: 'An action.' },
    ACTIVITY: { description: 'A line of the responsibility matrix.' },
    COMMITMENT: { description: 'A commitment of resources.' },
    CHANNEL: { description: 'A communication channel.' },
    SUSTAINABILITY: { description: 'A step of the sustainability plan.' },
    EVALUATION: { description: 'When the plan is evaluated.' },
  },
});
export const PlanChangeKind = enumOf(planChangeKinds);
registerEnumType(PlanChangeKind, {
  name: 'PlanChangeKind',
  description: 'How a part of a plan differs between two versions.',
  valuesConfig: {
    ADDED: { description: 'Only the later version has it.' },
    REMOVED: { description: 'Only the earlier version has it.' },
    CHANGED: { description: 'Both have it, with another content.' },
  },
});
