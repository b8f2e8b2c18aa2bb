import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workKinds } from '../src/engines/workflow/observation.js';
import { globalId } from '../src/platform/read/global-id.js';
import { projectionsOf } from '../src/server/compose.js';
import { buildMitraSchema } from '../src/server/schema.js';
import { ProcedureImportDocument } from './generated/operations.js';
import { startApi, type TestApi, unchanged } from './support/api.js';
import { layExecution } from './support/execution-rows.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './support/fixture.js';
import { layClauses } from './support/lay-clauses.js';
import { layDecision } from './support/lay-decision.js';
import { layExpiry } from './support/lay-expiry.js';
import { layIndicators } from './support/lay-indicator.js';
import { layInstrument } from './support/lay-instrument.js';
import { layRecords } from './support/lay-records.js';
import { layRegister } from './support/lay-register.js';
import { LAID_TEMPLATE, layReport } from './support/lay-report.js';
import { layService } from './support/lay-service.js';
import { needsFact } from './support/needs.js';
import { layPlan, smallPlan } from './support/plan.js';
import { layProgramme } from './support/programme-rows.js';
import { Builder } from './support/questionnaire.js';
import { act, activate, addDocument, requestCase, upload } from './support/story.js';
import { layValue } from './support/value.js';

/** One institution with at least one row of every kind. */
interface World {
  readonly institution: TestInstitution;
  /** Staff with every role and post: what is refused to them is refused for being elsewhere. */
  readonly staff: TestMember;
  readonly contact: TestMember;
  /** A row of each kind, by the prefix of its global id. */
  readonly rows: Readonly<Record<string, string>>;
}

type Step = string | typeof EACH;
const EACH = 0;
interface Place {
  readonly root: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  /** From the arguments inwards; EACH is an element of a list. */
  readonly path: readonly Step[];
  readonly name: string;
}

const schema = buildMitraSchema();
const projections = projectionsOf();
const UNIT = projections.get('OrgUnit').prefix;

/** Which kind of object an id names (its prefix, and which one), by the name of its argument or field. `id` alone is told by the answer's type. */
const kinds: Readonly<Record<string, string>> = {
  achievementId: 'ach',
  againTextId: 'clt',
  actionId: 'plt',
  amendsId: 'coo',
  activityId: 'atv',
  after: 'coo',
  apiKeyId: 'key',
  assignmentId: 'asg',
  aspectId: 'cas',
  assignedToId: 'per',
  benefitId: 'cbe',
  basisCooperationId: 'coo/far',
  calendarId: 'cal',
  cadenceId: 'mtc',
  campaign: 'svy',
  campaignId: 'svy',
  campaignIn: 'svy',
  classSetId: 'pcs',
  clockId: 'svc',
  clauseIds: 'cls',
  complaintId: 'cpl',
  contactId: 'pct',
  contactIds: 'pct',
  cooperationId: 'coo',
  cooperationIds: 'coo',
  dayIds: 'cld',
  decreeFileId: 'fil',
  earlier: 'svy',
  delegationId: 'dlg',
  document: 'doc',
  documentVersionId: 'dov',
  evaluationId: 'evl',
  'evaluationChange.remove': 'evi/draft',
  'evaluationItemChange.itemId': 'evi',
  evidenceFileId: 'fil',
  evidenceFileIds: 'fil',
  fileId: 'fil',
  figureId: 'fig',
  followUpId: 'sfu',
  fundingSourceId: 'fsr',
  files: 'fil',
  from: 'prv',
  fromCompositionId: 'ins',
  fromTextId: 'clt',
  indicatorId: 'pli',
  kindId: 'agk',
  invitationId: 'svi',
  itemId: 'mti',
  mappingId: 'smp',
  later: 'svy',
  meetingId: 'mtg',
  minutesFileIds: 'fil',
  obligationId: 'obl',
  lineId: 'mrl',
  membershipId: 'mbr',
  'monitoringReportChange.remove': 'mrl',
  needId: 'need',
  noticeIds: 'ntc',
  needs: 'need',
  officialFileId: 'fil',
  orgUnitId: UNIT,
  ownerId: 'per',
  parentId: UNIT,
  partnerId: 'par',
  planId: 'pla',
  'planDifference.from': 'pla',
  'planDifference.to': 'pla',
  partnerIds: 'par',
  personId: 'per',
  personIds: 'per',
  position: 'pos/held',
  positionId: 'pos',
  positions: 'pos',
  predecessorId: 'coo',
  procedureVersionId: 'prv',
  offers: 'top',
  aims: 'top',
  topics: 'top',
  questionnaireId: 'que',
  'questionnairePreview.id': 'que',
  requestId: 'srq',
  photoFileIds: 'fil',
  programmeId: 'pgm',
  fromProgrammeId: 'pgm',
  toProgrammeId: 'pgm',
  itemIds: 'pgi',
  subjectId: 'mtg',
  'coordinationAnswer.invitationId': 'cin',
  'coordinationAnswerRecord.invitationId': 'cin',
  'coordinationWithdraw.invitationId': 'cin',
  'programmeItemChange.itemId': 'pgi',
  'programmeItemPrepare.itemId': 'pgi',
  'programmeItemDrop.itemId': 'pgi',
  'programmeItemReopen.itemId': 'pgi',
  'programmeItemRemove.itemId': 'pgi',
  'programmeItemLink.itemId': 'pgi',
  'programmeItemUnlink.itemId': 'pgi',
  unitIds: UNIT,
  unit: UNIT,
  templateId: 'rpt',
  keptReportId: 'krp',
  linkId: 'rln',
  reportId: 'mrp',
  disposalId: 'rdi',
  holdId: 'rho',
  recordId: 'rec',
  recordIds: 'rec',
  seriesId: 'rse',
  'dataRequestDecide.requestId': 'dsr',
  'personErase.requestId': 'dsr',
  sessionId: 'ses',
  shareId: 'svh',
  subjectIdIn: 'coo',
  'surveyExport.campaign': 'svy',
  survivorId: 'par',
  taskId: 'tsk',
  textId: 'clt',
  testsFileId: 'fil',
  to: 'pos/held',
  toCompositionId: 'ins',
  toTextId: 'clt',
  'cooperationsMigrate.to': 'prv',
  unitId: UNIT,
  units: UNIT,
  versionId: 'qver',
};
/** IDs that name no object of an institution, with the reason. */
const inner: Readonly<Record<string, string>> = {
  'surveyResult(where.partnerId)':
    'narrows what is counted of one campaign; a partner of elsewhere has answered nothing',
  'surveyResultCheck(where.partnerId)': 'as above',
  'surveyTrend(partner)': 'as above',
  'surveyDraftSave(input.answers.value.files)': 'a survey link takes no files and looks none up',
  'surveyResponseSubmit(input.answers.value.files)': 'a survey link takes no files and looks none up',
  'cooperationAct(input.paperSignatures.personId)': 'read as in cooperationSignatureCorrect, which has a case',
  'cooperationAct(input.paperSignatures.fileId)': 'as above',
  'cooperationSignatureCorrect(input.position)': 'looked at as in cooperationCorrect, once there is such a signature',
  'indicatorDrill(id)': 'a key that holds the row it is about; one of elsewhere has a case in indicator.test.ts',
  'cooperationAct(input.instance)': 'a step within the case that is named beside it; means nothing elsewhere',
};

/** Queries that take more than the id: arguments of A's own beside it. */
const asked: Readonly<Record<string, (own: (kind: string) => string) => object>> = {
  reportTable: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) } }),
  reportWhatIf: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) }, target: { target: '1' } }),
  reportDownload: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) }, format: 'PDF' }),
  instrumentRedline: (own) => ({ fromCompositionId: own('ins'), toCompositionId: own('ins') }),
  clauseRedline: (own) => ({ fromTextId: own('clt'), toTextId: own('clt') }),
  clausesRedline: (own) => ({ cooperationId: own('coo'), from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }),
  planDifference: (own) => ({ from: own('pla'), to: own('pla') }),
  cooperationStats: () => ({ by: ['STATUS'] }),
  activityStats: () => ({ by: ['STATUS'] }),
  obligationCounts: () => ({ by: ['STATUS'] }),
  complaintStats: () => ({ by: ['STATUS'] }),
  serviceClockStats: () => ({ by: ['STATUS'] }),
  procedureLint: (own) => ({ fileId: own('fil'), texts: [{ source: 'SOP', fileId: own('fil') }] }),
  sheetPreview: (own) => ({ fileId: own('fil'), target: 'PARTNERS' }),
  workingTime: () => ({ from: '2026-03-02T02:00:00Z', duration: 'P1D', mode: 'HOURS' }),
  surveyCrosstab: (own) => ({ campaign: own('svy'), question: 'contactMe' }),
  surveyTrend: (own) => ({ campaign: own('svy'), question: 'nps' }),
  surveyResultCheck: (own) => ({ campaign: own('svy'), hash: 'x' }),
  surveyScoreDifference: (own) => ({ earlier: own('svy'), later: own('svy'), question: 'nps' }),
  questionnairePreview: (own) => ({ id: own('que'), answers: [{ question: 'q', value: { files: [] } }] }),
};

const recorded = (own: (kind: string) => string) => ({
  party: 'PARTNER',
  recorded: { contactId: own('pct'), channel: 'EMAIL', evidenceFileId: own('fil') },
});

/** For every mutation that takes an id: an input of A's own that gets as far as looking the id up. */
const inputs: Readonly<Record<string, (own: (kind: string) => string, world: World) => object>> = {
  activityCancel: () => ({ reason: 'Hujan' }),
  activityAttendanceRecord: (own) => ({ activityId: own('atv'), attendance: [{ party: 'INSTITUTION' }] }),
  activityChange: (own) => ({ activityId: own('atv') }),
  activityEvidenceAdd: (own) => ({ activityId: own('atv') }),
  activityHold: (own) => ({ activityId: own('atv'), heldOn: '2026-03-01', attendance: [{ party: 'INSTITUTION' }] }),
  activityPlan: () => ({ kind: 'x', title: 'Kunjungan', plannedOn: '2026-04-01' }),
  achievementRecord: (own) => ({
    ...{ cooperationId: own('coo'), category: 'OTHER', reach: 'OUTPUT', title: { id: 'x', en: 'x' } },
    ...{ achievedOn: '2026-01-01', evidenceFileId: own('fil') },
  }),
  achievementWithdraw: () => ({ reason: 'Uji' }),
  reportKeep: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) } }),
  reportLinkIssue: () => ({ language: 'id', expiresAt: '2026-12-31T00:00:00Z' }),
  reportLinkRevoke: () => ({}),
  reportNarrativeSet: (own) => ({ templateId: own('rpt'), question: 'Q', words: 'Uji' }),
  reportSourceConfirm: (own) => ({ templateId: own('rpt'), source: 'S', note: 'Uji', evidenceFileId: own('fil') }),
  reportTemplateImport: () => ({}),
  reportTemplateRetire: () => ({}),
  accountInvite: () => ({ email: 'new@example.test', roles: ['MEMBER'] }),
  apiKeyRevoke: () => ({}),
  assignmentCreate: (own) => ({ positionId: own('pos'), personId: own('per'), mode: 'PLT', startsOn: '2026-03-01' }),
  assignmentEnd: () => ({ endsOn: '2026-12-31' }),
  calendarDaysConfirm: (own) => ({ calendarId: own('cal'), against: 'SKB' }),
  calendarDaysImport: () => ({
    source: 'SKB',
    days: [{ kind: 'CLOSED', from: '2026-01-01', title: { id: 'x', en: 'x' } }],
  }),
  calendarDaysRemove: (own) => ({ calendarId: own('cal'), dayIds: [own('cld')] }),
  complaintAccept: (own) => ({ recorded: { channel: 'EMAIL', evidenceFileId: own('fil') } }),
  complaintAnswer: () => ({ answer: 'Ya' }),
  complaintAssign: (own) => ({ complaintId: own('cpl'), personId: own('per') }),
  complaintOpen: () => ({ message: 'Keluhan' }),
  complaintTriage: () => ({ class: 'X' }),
  clauseConsent: (own) => ({ textId: own('clt'), ...recorded(own) }),
  clauseConsentWithdraw: (own) => ({ textId: own('clt'), ...recorded(own) }),
  clauseCounter: (own) => ({ textId: own('clt'), ...recorded(own) }),
  clauseFile: () => ({}),
  clauseRemove: (own) => ({ textId: own('clt'), ...recorded(own) }),
  clausesPropose: (own) => ({
    ...{ cooperationId: own('coo'), ...recorded(own) },
    clauses: [{ heading: { id: 'x' }, body: { id: 'x' } }],
  }),
  clausesReorder: (own) => ({ cooperationId: own('coo') }),
  complaintClose: () => ({ answer: 'Ya' }),
  complaintRecord: (own) => ({ partnerId: own('par'), message: 'Keluhan' }),
  complaintReopen: () => ({ reason: 'Belum' }),
  cooperationAssign: (own) => ({ taskId: own('tsk'), personIds: [] }),
  cooperationReassign: (own) => ({ cooperationId: own('coo'), position: 'KAPUS', to: own('pos/held'), comment: 'Uji' }),
  cooperationBasisSet: (own) => ({ cooperationId: own('coo') }),
  cooperationAmend: () => ({ title: 'Twin', channel: 'LETTER' }),
  cooperationAct: (own, { institution }) => ({
    cooperationId: own('coo'),
    action: 'dispose',
    facts: [{ name: 'handlers', value: { positions: [globalId('pos', institution.posts['KAPUS@PUSAT-A'] ?? '')] } }],
    forms: [{ form: 'none', answers: [{ question: 'q', value: { files: [] } }] }],
  }),
  cooperationCorrect: (own) => ({
    cooperationId: own('coo'),
    comment: 'Uji',
    facts: [{ name: 'addressees', value: { positions: [own('pos')] } }],
  }),
  cooperationSignatureCorrect: (own) => ({
    ...{ cooperationId: own('coo'), comment: 'Uji' },
    paperSignature: {
      ...{ set: 'none', slot: 'NONE', signedOn: '2026-03-01', place: 'Bandung', manner: 'SEPARATELY' },
      ...{ personId: own('per'), fileId: own('fil') },
    },
  }),
  cooperationAdopt: (own, { institution }) => ({
    facts: [{ name: 'addressees', value: { positions: [globalId('pos', institution.posts['KABADAN@BADAN'] ?? '')] } }],
    ...{ partnerId: own('par'), title: 'Uji', outcome: 'PKS_IN_FORCE', beganOn: '2024-01-01' },
    card: { kindId: own('agk'), unitId: own(UNIT) },
  }),
  sheetImportStart: (own) => ({ fileId: own('fil'), target: 'PARTNERS', mappingId: own('smp') }),
  cooperationAspectRecord: (own) => ({
    ...{ cooperationId: own('coo'), unitId: own(UNIT), aspect: 'BENEFIT', shownOn: '2026-01-01' },
    evidenceFileId: own('fil'),
  }),
  cooperationAspectWithdraw: () => ({ reason: 'Uji' }),
  cooperationBenefitRecord: (own) => ({
    ...{ cooperationId: own('coo'), unitId: own(UNIT), dharma: 'RESEARCH', title: 'Uji', startsOn: '2026-01-01' },
    ...{ relevant: true, evidenceFileId: own('fil') },
  }),
  cooperationBenefitWithdraw: () => ({ reason: 'Uji' }),
  cooperationCardSet: (own) => ({ cooperationId: own('coo'), card: { kindId: own('agk'), unitId: own(UNIT) } }),
  cooperationTakeBack: (own) => ({ cooperationId: own('coo'), comment: 'Uji', expectedVersion: 1 }),
  cooperationDocumentAdd: (own) => ({ cooperationId: own('coo'), kind: 'requestLetter', fileId: own('fil') }),
  cooperationRequest: (own, { institution }) => ({
    partnerId: own('par'),
    title: 'Twin',
    channel: 'LETTER',
    facts: [{ name: 'addressees', value: { positions: [globalId('pos', institution.posts['KABADAN@BADAN'] ?? '')] } }],
  }),
  cooperationsMigrate: (own, { rows }) => ({
    from: own('prv'),
    to: globalId('prv', rows['prv/next'] ?? ''),
    decreeNumber: '1',
    decreeOn: '2026-01-05',
    decreeFileId: own('fil'),
    dryRun: true,
  }),
  cooperationFundingSet: (own) => ({ cooperationId: own('coo'), shares: [{ fundingSourceId: own('fsr') }] }),
  coordinationAnswer: () => ({ answer: 'YES' }),
  coordinationAnswerRecord: (own) => ({
    ...{ invitationId: own('cin'), answer: 'YES', channel: 'PHONE', saidOn: '2026-01-01', evidenceFileId: own('fil') },
  }),
  coordinationInvite: (own) => ({ subjectId: own('mtg'), unitIds: [own(UNIT)] }),
  coordinationWithdraw: () => ({}),
  delegationCreate: (own) => ({
    positionId: own('pos'),
    personId: own('per'),
    startsOn: '2026-03-01',
    endsOn: '2026-04-01',
    basis: 'SAMPLE',
  }),
  delegationRevoke: () => ({}),
  instrumentCompose: (own) => ({ cooperationId: own('coo'), kind: 'draft' }),
  invitationRenew: () => ({}),
  meetingAcknowledge: () => ({ expectedVersion: 1 }),
  meetingCancel: () => ({ reason: 'Hujan' }),
  meetingChange: () => ({ title: 'Rapat lain' }),
  meetingHold: (own) => ({ meetingId: own('mtg'), heldOn: '2026-03-01', attended: [{ party: 'INSTITUTION' }] }),
  meetingItemSettle: () => ({ settledOn: '2026-03-01' }),
  meetingMinutesRecord: (own) => ({ meetingId: own('mtg'), minutes: 'Notulen' }),
  meetingSchedule: (own) => ({
    ...{ cooperationId: own('coo'), title: 'Rapat', mode: 'ONLINE', startsAt: '2026-04-01T00:00:00Z' },
    people: [{ party: 'INSTITUTION' }],
  }),
  membershipRevoke: () => ({}),
  membershipRolesSet: () => ({ roles: ['MEMBER'] }),
  needChange: (own) => ({ needId: own('need'), title: 'Lain' }),
  needTopicsSet: (own) => ({ needId: own('need'), topics: [] }),
  noticesRead: () => ({}),
  obligationBreach: () => ({ reason: 'Lalai' }),
  obligationConfirm: () => ({}),
  obligationExcuse: () => ({ reason: 'Banjir' }),
  obligationFulfil: (own) => ({ obligationId: own('obl'), doneOn: '2026-03-01', evidenceFileIds: [own('fil')] }),
  obligationReopen: () => ({ reason: 'Keliru' }),
  needRecord: (own) => ({ source: 'PARTNER_REQUEST', title: 'Kebutuhan', partnerId: own('par') }),
  needWithdraw: () => ({}),
  orgUnitChange: (_own, { institution }) => ({
    orgUnitId: globalId(UNIT, institution.units['PUSAT-A'] ?? ''),
    kind: 'PUSAT',
  }),
  orgUnitClose: () => ({ closedOn: '2026-12-31' }),
  orgUnitCreate: () => ({ code: 'NEW', kind: 'PUSAT', name: { id: 'Baru', en: 'New' } }),
  partnerChange: () => ({ name: 'PT Lain' }),
  partnerClassify: (own) => ({ partnerId: own('par'), classSetId: own('pcs'), classCode: 'X' }),
  partnerContactAdd: () => ({ name: 'Narahubung' }),
  partnerContactChange: () => ({ title: 'Direktur' }),
  partnerContactEnd: () => ({}),
  partnerContactInvite: () => ({ email: 'contact@example.test' }),
  partnerTopicsSet: (own) => ({ partnerId: own('par'), offers: [], aims: [] }),
  partnerMerge: (own, { rows }) => ({ partnerId: own('par'), survivorId: globalId('par', rows.otherPartner ?? '') }),
  publicationPropose: () => ({ summary: { id: 'x', en: 'x' } }),
  publicationConsent: () => ({ revision: 1 }),
  publicationConsentRecord: (own) => ({
    ...{ cooperationId: own('coo'), revision: 1, channel: 'LETTER', evidenceFileId: own('fil') },
  }),
  publicationWithdraw: () => ({}),
  planAcknowledge: () => ({ expectedVersion: 1 }),
  planAcknowledgementRecord: (own) => ({
    ...{ planId: own('pla'), expectedVersion: 1, channel: 'LETTER', saidOn: '2026-01-01' },
    evidenceFileId: own('fil'),
  }),
  planActionDone: (own) => ({ actionId: own('plt'), doneOn: '2026-01-02' }),
  planIndicatorValueRecord: (own) => ({ indicatorId: own('pli'), on: '2026-01-02', value: '1' }),
  planPropose: () => ({}),
  planRevise: () => ({ reason: 'Uji' }),
  planSave: (own) => ({ cooperationId: own('coo'), expectedVersion: 1, ...smallPlan }),
  positionChange: (own) => ({ positionId: own('pos'), code: 'SPARE' }),
  positionClose: () => ({ closedOn: '2026-12-31' }),
  positionCreate: () => ({ code: 'NEW', title: { id: 'Baru', en: 'New' } }),
  programmeAdopt: (own) => ({ programmeId: own('pgm'), adoptedOn: '2026-01-05' }),
  programmeCarryOver: (own) => ({ fromProgrammeId: own('pgm'), toProgrammeId: own('pgm') }),
  programmeChange: () => ({ title: 'Lain' }),
  programmeCreate: () => ({ year: 2031, title: 'Program', goal: 'Bersama' }),
  programmeItemAdd: (own) => ({ programmeId: own('pgm'), title: 'Butir' }),
  programmeItemChange: (own) => ({ itemId: own('pgi'), title: 'Butir' }),
  programmeItemDrop: () => ({ reason: 'Hujan' }),
  programmeItemLink: (own) => ({ itemId: own('pgi'), activityId: own('atv') }),
  programmeItemPrepare: (own) => ({ itemId: own('pgi'), preparedOn: '2026-01-05' }),
  programmeItemRemove: () => ({}),
  programmeItemReopen: () => ({}),
  programmeItemUnlink: (own) => ({ itemId: own('pgi'), activityId: own('atv') }),
  programmeRevise: () => ({ reason: 'Uji' }),
  procedureActivate: (own) => ({
    procedureVersionId: own('prv'),
    decreeNumber: '1',
    decreeOn: '2026-01-05',
    decreeFileId: own('fil'),
  }),
  figureRecord: (own) => ({
    ...{ code: 'NEW', unitId: own(UNIT), period: '2026', validFrom: '2026-01-01', validTo: '2026-12-31' },
    ...{ value: '1', source: 'Uji', evidenceFileId: own('fil') },
  }),
  figureWithdraw: () => ({}),
  indicatorPackImport: (own) => ({ fileId: own('fil') }),
  indicatorSettingSet: () => ({ packCode: 'x' }),
  procedureImport: (own) => ({ fileId: own('fil') }),
  procedureSourceConfirm: (own) => ({
    procedureVersionId: own('prv'),
    source: 'SOP',
    note: 'x',
    evidenceFileId: own('fil'),
  }),
  questionnaireCalculationRemove: () => ({ requiredRevision: 1, name: 'none' }),
  questionnaireCalculationRename: () => ({ requiredRevision: 1, name: 'none', newName: 'twin' }),
  questionnaireCalculationSet: () => ({ requiredRevision: 1, name: 'twin', formula: { expression: '1' } }),
  questionnaireCaseRuleRemove: () => ({ requiredRevision: 1, name: 'none' }),
  questionnaireCaseRuleSet: () => ({ requiredRevision: 1, name: 'twin', when: { expression: 'true' } }),
  questionnaireChange: () => ({ requiredRevision: 1, questionnaire: { progressBar: true } }),
  questionnaireImport: (own) => ({ fileId: own('fil'), questionnaireId: own('que'), requiredRevision: 1 }),
  questionnairePageAdd: () => ({ requiredRevision: 1, name: 'twin' }),
  questionnairePageChange: () => ({ requiredRevision: 1, name: 'none' }),
  questionnairePageMove: () => ({ requiredRevision: 1, name: 'none' }),
  questionnairePageRemove: () => ({ requiredRevision: 1, name: 'none' }),
  questionnairePanelAdd: () => ({ requiredRevision: 1, name: 'twin', into: { page: 'none' } }),
  questionnairePanelChange: () => ({ requiredRevision: 1, name: 'none' }),
  questionnairePanelMove: () => ({ requiredRevision: 1, name: 'none', into: { page: 'none' } }),
  questionnairePanelRemove: () => ({ requiredRevision: 1, name: 'none' }),
  questionnairePublish: () => ({ requiredRevision: 1 }),
  questionnaireQuestionAdd: () => ({
    requiredRevision: 1,
    name: 'twin',
    into: { page: 'none' },
    question: { text: {} },
  }),
  questionnaireQuestionChange: () => ({ requiredRevision: 1, name: 'none', question: { text: {} } }),
  questionnaireQuestionMove: () => ({ requiredRevision: 1, name: 'none', into: { page: 'none' } }),
  questionnaireQuestionRemove: () => ({ requiredRevision: 1, name: 'none' }),
  questionnaireQuestionRename: () => ({ requiredRevision: 1, name: 'none', newName: 'twin' }),
  cooperationRenew: () => ({ title: 'Twin', channel: 'PORTAL' }),
  evaluationChange: (own) => ({
    evaluationId: own('evl'),
    add: [{ what: 'x', ownerId: own('per'), dueOn: '2026-12-31' }],
  }),
  evaluationComplete: () => ({}),
  evaluationItemChange: (own) => ({ itemId: own('evi') }),
  evaluationStart: () => ({ from: '2026-01-01', until: '2026-02-01' }),
  dataRequestDecide: () => ({ grant: true }),
  dataRequestRecord: () => ({ kind: 'ACCESS', channel: 'EMAIL' }),
  personErase: () => ({}),
  recordDisposalApprove: () => ({}),
  recordDisposalPropose: () => ({ reason: 'x' }),
  recordDisposalReject: () => ({ reason: 'x' }),
  recordFile: (own) => ({ seriesId: own('rse'), title: 'x', tags: [{ tag: 'LED', unitId: own(UNIT) }] }),
  recordHoldLift: () => ({ reason: 'x' }),
  recordHoldPlace: () => ({ reason: 'x' }),
  recordTagsSet: (own) => ({ recordId: own('rec'), tags: [{ tag: 'LED', unitId: own(UNIT) }] }),
  recordTriggerDeclare: () => ({ on: '2026-01-01' }),
  monitoringReportChange: (own) => ({ reportId: own('mrp') }),
  monitoringReportFinish: () => ({}),
  monitoringReportRevise: () => ({}),
  monitoringReportStart: () => ({ from: '2026-01-01', until: '2026-02-01' }),
  questionnaireTranslate: () => ({ requiredRevision: 1, texts: [] }),
  questionnaireUndo: () => ({ requiredRevision: 1, toRevision: 1 }),
  serviceClockPause: () => ({ reason: 'X' }),
  serviceClockResume: () => ({}),
  serviceRequestAssign: (own) => ({ requestId: own('srq'), personId: own('per') }),
  serviceRequestClose: () => ({}),
  serviceRequestDeliver: (own) => ({ requestId: own('srq'), documentVersionId: own('dov') }),
  serviceRequestFollowUp: () => ({}),
  serviceRequestOpen: () => ({ kind: 'X', words: 'Tanya' }),
  serviceRequestRegister: () => ({ kind: 'X', channel: 'PHONE' }),
  serviceRequestRespond: () => ({ medium: 'PHONE' }),
  serviceRequestWithdraw: () => ({}),
  serviceStandardSet: () => ({
    ...{ code: 'Y', title: { id: 'x', en: 'x' }, subject: 'REQUEST', within: 'P1D', mode: 'HOURS' },
    ...{ starts: [{ event: 'SERVICE_REQUEST_REGISTERED' }], stops: [{ event: 'SERVICE_REQUEST_CLOSED' }] },
    validFrom: '2026-01-01',
  }),
  sessionRevoke: () => ({}),
  surveyCampaignChange: (own) => ({ campaignId: own('svy'), title: 'Lain' }),
  surveyCampaignClose: () => ({}),
  surveyCampaignCreate: (own) => ({ title: 'Twin', questionnaireId: own('que'), mode: 'CONFIDENTIAL' }),
  surveyCampaignOpen: () => ({}),
  surveyCampaignOpenLinkIssue: () => ({}),
  surveyCampaignVersionSet: (own) => ({ campaignId: own('svy') }),
  surveyFollowUpChange: () => ({ note: 'Latih' }),
  surveyFollowUpsOpen: () => ({}),
  surveyInvitationLinkIssue: () => ({}),
  surveyInvitationResend: () => ({}),
  surveyInvitationRevoke: () => ({}),
  surveyInvitationsCreate: (own) => ({ campaignId: own('svy') }),
  surveyShareCreate: (own) => ({
    ...{ campaignId: own('svy'), what: 'EXPORT', format: 'CSV', content: 'CODEBOOK', language: 'id' },
    expiresAt: '2026-12-31T00:00:00Z',
  }),
  surveyShareRevoke: () => ({}),
};

/** What staff are refused whatever they name. */
const forPartners: ReadonlySet<string> = new Set(['complaintOpen', 'serviceRequestOpen']);

/** Every place in the arguments of a root field where an id goes in, told from the schema. */
function places(root: Place['root']): Place[] {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).flatMap((field) =>
    field.args
      .flatMap((arg) => idsIn(arg.type, [arg.name], []))
      .map((path) => ({ root, field, path, name: `${field.name}(${path.filter((step) => step !== EACH).join('.')})` })),
  );
}

function idsIn(type: GraphQLInputType, path: readonly Step[], within: readonly string[]): (readonly Step[])[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return idsIn(bare.ofType, [...path, EACH], within);
  if (!isInputObjectType(bare)) return bare.name === 'ID' ? [path] : [];
  if (within.includes(bare.name)) return [];
  return Object.values(bare.getFields()).flatMap((field) =>
    idsIn(field.type, [...path, field.name], [...within, bare.name]),
  );
}

const kindsOf = (place: Place): string[] => {
  const name = place.path.findLast((step) => step !== EACH) ?? '';
  const type = getNamedType(place.field.type).name;
  const kind = kinds[`${place.field.name}.${name}`] ?? (['id', 'ids'].includes(name) ? undefined : kinds[name]);
  if (kind || (name !== 'id' && name !== 'ids')) return kind ? [kind] : [];
  if (type === 'Node') return projections.types().map((one) => projections.get(one).prefix);
  return projections.types().includes(type) ? [projections.get(type).prefix] : [];
};

/** The arguments with `id` put in its place. */
function placed(value: unknown, path: readonly Step[], id: string, alone: boolean): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return id;
  if (step === EACH) return [placed(Array.isArray(value) ? value[0] : undefined, rest, id, alone)];
  const before =
    typeof value === 'object' && value !== null && !(alone && step !== 'input' && rest[0] === EACH && rest.length === 1)
      ? value
      : {};
  return { ...before, [step]: placed((before as Record<string, unknown>)[step], rest, id, alone) };
}

/** Everything worth comparing of an answer: leaves, two objects deep. */
function selection(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inside = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inside)) return [field.name];
    const worth =
      ['nodes', 'pageInfo', 'userErrors'].includes(field.name) ||
      (depth > 1 && field.args.length === 0 && field.name !== 'edges');
    return worth ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const all = [...places('query'), ...places('mutation')].filter((place) => !(place.name in inner));

describe('another institution’s object answers exactly as one that does not exist', () => {
  let api: TestApi;
  let a: World;
  let b: World;

  beforeAll(async () => {
    api = await startApi();
    a = await layWorld(api);
    b = await layWorld(api);
  });
  afterAll(() => api.close());

  async function ask(place: Place, as: TestMember, id: string, dryRun = false) {
    const { field, path } = place;
    const own = (kind: string) => globalId(kind, a.rows[kind] ?? '');
    const base = place.root === 'mutation' ? { input: inputs[field.name]?.(own, a) } : (asked[field.name]?.(own) ?? {});
    const args = placed(base, path, id, path.includes('value')) as Record<string, unknown>;
    if (dryRun && place.root === 'mutation') args.input = { ...(args.input as object), dryRun: true };
    const given = field.args.filter((arg) => arg.name in args);
    const query = `${place.root} (${given.map((arg) => `$${arg.name}: ${arg.type}`)}) {
      ${field.name}(${given.map((arg) => `${arg.name}: $${arg.name}`)}) ${selection(field.type)} }`;
    const { status, body } = await api.raw(query, args, { as, language: 'en' });
    return JSON.stringify({ status, body })
      .replaceAll(id, '<id>')
      .replaceAll(id.slice(id.indexOf('_') + 1), '<row>');
  }

  it('has a case for every id that any root field takes', () => {
    const missing = all.flatMap((place) => [
      ...(kindsOf(place).length === 0
        ? [`${place.name}: say in "kinds" what it names, or in "inner" why nothing`]
        : []),
      ...(place.root === 'mutation' && !inputs[place.field.name] ? [`${place.name}: add a case to "inputs"`] : []),
    ]);
    expect(missing.join('\n')).toBe('');
    const names = new Set([...places('query'), ...places('mutation')].map((place) => place.field.name));
    expect(
      Object.keys(inputs).filter((name) => !names.has(name)),
      'cases of mutations that are gone',
    ).toEqual([]);
  });

  it.each(all.map((place) => [place.name, place] as const))('%s', async (_name, place) => {
    for (const kind of kindsOf(place)) {
      expect(a.rows[kind] && b.rows[kind], `no row of kind ${kind} in the twin worlds: lay one`).toBeTruthy();
      const [own, foreign, never] = [a.rows[kind] ?? '', b.rows[kind] ?? '', randomUUID()].map((id) =>
        globalId(kind.split('/')[0] ?? '', id),
      );
      for (const as of [a.staff, a.contact]) {
        const elsewhere = await unchanged(api, () => ask(place, as, foreign ?? ''));
        const nowhere = await unchanged(api, () => ask(place, as, never ?? ''));
        expect(elsewhere, `${kind} of another institution, and none at all`).toBe(nowhere);
        // Else the case proves nothing: the call must get as far as looking the id up.
        if (as === (forPartners.has(place.field.name) ? a.contact : a.staff))
          expect(await ask(place, as, own ?? '', true), `${kind} of one's own`).not.toBe(nowhere);
      }
    }
  });

  it('speaks to the database as the role that is walled in, whatever the connection string says', async () => {
    const who = "select current_user as who, current_setting('is_superuser') as super";
    expect(await api.gateway.read(a.institution.id, who)).toEqual([{ who: 'mitra_app', super: 'off' }]);
    expect(await api.gateway.transaction(a.institution.id, (work) => work.query(who))).toEqual([
      { who: 'mitra_app', super: 'off' },
    ]);
    expect(await api.gateway.system.query(who)).toEqual([{ who: 'mitra_system', super: 'off' }]);
  });

  it('hides every row of every table from a connection bound elsewhere', async () => {
    const tables = await api.gateway.system.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('mitra_app', c.oid, 'select') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const seen = async (as: World, of: World, table: string) => {
      const rows = await api.gateway.read(
        as.institution.id,
        `select 1 as one from "${table}" where institution_id = $1`,
        [of.institution.id],
      );
      return rows.length;
    };
    for (const { name } of tables) {
      expect(await seen(b, b, name), `no row in ${name}: lay one`).toBeGreaterThan(0);
      expect(await seen(a, b, name), name).toBe(0);
      const others = await api.gateway.read(
        a.institution.id,
        `select 1 as one from "${name}" where institution_id <> $1`,
        [a.institution.id],
      );
      expect(others, name).toEqual([]);
    }
    expect(await api.gateway.read(a.institution.id, 'select id from institution')).toEqual([{ id: a.institution.id }]);
  });

  it('lets nobody write into another institution', async () => {
    const write = (sql: string) => api.gateway.read(a.institution.id, sql, [b.institution.id]);
    await expect(
      write("insert into person (institution_id, id, name, created_at) values ($1, gen_random_uuid(), 'x', now())"),
    ).rejects.toThrow('row-level security');
    expect(
      await unchanged(api, () => write("update partner set name = 'x' where institution_id = $1 returning 1 as one")),
    ).toEqual([]);
    await expect(write('update partner set institution_id = $1')).rejects.toThrow('row-level security');
    expect(
      await unchanged(api, () => write('delete from access_grant where institution_id = $1 returning 1 as one')),
    ).toEqual([]);
  });
});

async function layWorld(api: TestApi): Promise<World> {
  const { gateway } = api;
  const { query } = gateway.system;
  const institution = await layInstitution(gateway, {
    units: [
      { code: 'BADAN', kind: 'BADAN', echelon: 'I' },
      { code: 'PUSAT-A', kind: 'PUSAT', echelon: 'II', parent: 'BADAN' },
    ],
    posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A', 'SPARE@BADAN'],
  });
  const partnerId = await layPartner(gateway, institution);
  const otherPartner = await layPartner(gateway, institution);
  const staff = await layMember(gateway, institution, {
    roles: ['ADMINISTRATOR', 'COORDINATOR'],
    posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A'],
  });
  const contact = await layMember(gateway, institution, { partnerId });
  const spare = await layMember(gateway, institution, { posts: ['SPARE@BADAN'] });
  const shipped = await readFile('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml', 'utf8');
  const kinds = workKinds.map((kind) => `{ on: ${kind} }`).join(', ');
  const sop = shipped.replace('accepts: [requestLetter]', `$&\n    works: [${kinds}]`);
  const inForce = await activate(api, staff, sop);
  const nextFile = await upload(api, staff, 'next.yaml', sop.replace('version: 1.0.0', 'version: 1.1.0'));
  const read = await api.request(ProcedureImportDocument, { input: { fileId: nextFile } }, { as: staff });
  const next = read.procedureImport?.procedureVersion?.id ?? '';
  const post = (code: string) => globalId('pos', institution.posts[code] ?? '');
  const open = async () => {
    const facts = [{ name: 'addressees', value: { positions: [post('KABADAN@BADAN')] } }];
    const asked = await requestCase(api, contact, {
      partnerId: globalId('par', partnerId),
      title: randomUUID(),
      channel: 'PORTAL',
      facts,
      idempotencyKey: randomUUID(),
    });
    if (!asked.cooperation) throw new Error(JSON.stringify(asked));
    return asked.cooperation.id;
  };
  const onward = async (id: string, action: string, rest: object = {}) => {
    const { userErrors } = await act(api, staff, id, action, rest);
    if (userErrors.length > 0) throw new Error(JSON.stringify([action, userErrors]));
  };
  const fresh = await open();
  await layClauses(api, staff, fresh);
  const far = await open();
  await onward(far, 'dispose', {
    comment: 'Mohon diproses',
    facts: [{ name: 'handlers', value: { positions: [post('SEKBADAN@BADAN'), post('KAPUS@PUSAT-A')] } }],
  });
  await onward(far, 'recordNeeds', { facts: [await needsFact(api, staff, 'needs')] });
  await onward(far, 'assess', {
    facts: [{ name: 'involvedUnits', value: { units: [globalId(UNIT, institution.units['PUSAT-A'] ?? '')] } }],
  });
  await onward(far, 'forwardToCentre');
  for (const kind of ['draft', 'workPlan']) await addDocument(api, staff, far, kind, randomUUID());
  await onward(far, 'submitForConfirmation');
  await layInstrument(gateway, institution.id);
  await query('update cooperation set amends_id = $1, addendum_number = 1 where id = $2', [
    fresh.slice(4),
    far.slice(4),
  ]);
  const file = await upload(api, staff, 'file.txt', randomUUID());
  const survey = JSON.parse(await readFile('surveys/short-nps/1.0.0/survey.json', 'utf8'));
  const { version } = await (await Builder.import(api, staff, survey)).publish();
  const at = '2026-01-01T00:00:00Z';
  const [i, id] = [institution.id, () => randomUUID()];
  const [need, series, formAnswer, campaign, response, topic] = [id(), id(), id(), id(), id(), id()];
  const calendar = id();
  const fill: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `insert into api_key values ($1, $2, $3, 'k', $4, 'x', '{READ}', $5, '2999-01-01', null, 1)`,
      [i, id(), spare.membershipId, id(), at],
    ],
    [
      `insert into delegation values ($1, $2, $3, $4, '2026-01-01', '2026-12-31', 'SAMPLE', null, $5, 1)`,
      [i, id(), institution.posts['SPARE@BADAN'], spare.personId, at],
    ],
    [
      `insert into partner_contact (institution_id, id, partner_id, person_id, created_at) values ($1, $2, $3, $4, $5)`,
      [i, id(), partnerId, contact.personId, at],
    ],
    [
      `insert into calendar values ($1, $2, 'K', '{"id":"k","en":"k"}', 'Asia/Jakarta', '[]', null, true, $3, $3, 1)`,
      [i, calendar, at],
    ],
    [
      `insert into calendar_day (institution_id, id, calendar_id, kind, starts_on, ends_on, title, source, at) values ($1, $2, $3, 'CLOSED', '2026-01-01', '2026-01-01', '{"id":"k","en":"k"}', 'x', $4)`,
      [i, id(), calendar, at],
    ],
    [
      `insert into complaint_class values ($1, $2, 'K', '{"id":"k","en":"k"}', 'HOURS', 'P1D', 'P2D', null, $3, $3, 1)`,
      [i, id(), at],
    ],
    [
      `insert into partner_class_set values ($1, $2, 1, '{"id":"a","en":"a"}', null, '[{"code":"X","title":{"id":"x","en":"x"}}]', $3)`,
      [i, id(), at],
    ],
    [
      `insert into form_answer (institution_id, id, container_id, form, form_version, person_id, answers, at, version_id) values ($1, $2, $3, 'f', '1', $4, '[]', $5, $6)`,
      [i, formAnswer, far.slice(4), staff.personId, at, version?.id.slice(5)],
    ],
    [`insert into form_answer_file values ($1, $2, $3, 'x')`, [i, formAnswer, file.slice(4)]],
    [
      `insert into timer (institution_id, id, cooperation_id, timer, kind, due_at) values ($1, $2, $3, 't', 'REMINDER', '2999-01-01')`,
      [i, id(), far.slice(4)],
    ],
    [
      `insert into comment (institution_id, id, cooperation_id, person_id, body, key, at) values ($1, $2, $3, $4, 'x', 'k', $5)`,
      [i, id(), far.slice(4), staff.personId, at],
    ],
    [
      `insert into need (institution_id, id, source, title, unit_id, partner_id, status, recorded_by_id, at) values ($1, $2, 'OWN', 'x', $3, $4, 'OPEN', $5, $6)`,
      [i, need, institution.units['PUSAT-A'], partnerId, staff.personId, at],
    ],
    [`insert into topic values ($1, $2, 'X', '{"id":"x","en":"x"}', false, $3, 1)`, [i, topic, at]],
    [`insert into need_topic values ($1, $2, $3, $4, 0)`, [i, id(), need, topic]],
    [`insert into partner_topic values ($1, $2, $3, $4, 'AIMS', 0)`, [i, id(), partnerId, topic]],
    [`insert into number_series values ($1, $2, 'letter', '{seq}', 'NEVER', $3, $3, 1)`, [i, series, at]],
    [
      `insert into notice (institution_id, id, person_id, cooperation_id, number, kind, acted_by_id, at) values ($1, $2, $3, $4, 1, 'DONE', $5, $6)`,
      [i, id(), staff.personId, fresh.slice(4), contact.personId, at],
    ],
    [`insert into number_counter values ($1, $2, '', 1)`, [i, series]],
    [
      `insert into cooperation_migration values ($1, $2, $3, $4, 'SK-1', '2026-01-05', $5, true, 1, 0, $6, $7)`,
      [i, id(), inForce.slice(4), next.slice(4), file.slice(4), staff.personId, at],
    ],
    [
      `insert into letter (institution_id, id, template, sender, recipient, language, sealed, status, queued_at, useful_until, next_try_at) values ($1, $2, 'X', 'INSTITUTION', 'x@example.test', 'id', 'x', 'WAITING', $3, $3, $3)`,
      [i, id(), at],
    ],
    [
      `insert into survey_campaign (institution_id, id, title, questionnaire_id, version_id, mode, k, status, language, cooperation_id, owner_id, reminder_days, created_by_id, created_at, updated_at)
       select $1, $2, 'x', v.questionnaire_id, v.id, 'CONFIDENTIAL', 5, 'DRAFT', 'id', $3, $4, '{}', $5, $6, $6 from questionnaire_version v where v.id = $7`,
      [i, campaign, fresh.slice(4), spare.personId, staff.personId, at, version?.id.slice(5)],
    ],
    [
      `insert into survey_quota (institution_id, id, campaign_id, code, most) values ($1, $2, $3, 'all', 9)`,
      [i, id(), campaign],
    ],
    [
      `insert into survey_invitation (institution_id, id, campaign_id, partner_id, name, email, language, status, token_hash, created_at) values ($1, $2, $3, $4, 'x', 'x@example.test', 'id', 'PREPARED', $5, $6)`,
      [i, id(), campaign, partnerId, id(), at],
    ],
    [
      `insert into survey_share (institution_id, id, campaign_id, what, format, content, language, token_hash, expires_at, created_by_id, created_at) values ($1, $2, $3, 'EXPORT', 'CSV', 'RESULT', 'id', $4, '2999-01-01', $5, $6)`,
      [i, id(), campaign, id(), staff.personId, at],
    ],
    [
      `insert into survey_participation (institution_id, campaign_id, invitation_id) select $1, $2, id from survey_invitation where campaign_id = $2`,
      [i, campaign],
    ],
    [`insert into survey_open_submission values ($1, $2, 'k', 'b')`, [i, campaign]],
    [`insert into survey_draft values ($1, 'k', $2, $3, 'x', 1, '2026-01-01')`, [i, campaign, version?.id.slice(5)]],
    [`insert into survey_ballot values ($1, $2, $3, 'x', $2::uuid::text)`, [i, id(), campaign]],
    [
      `insert into survey_response (institution_id, id, campaign_id, version_id, anonymous, day, channel, path, answers, calculated, scores, receipt_hash) values ($1, $2, $3, $4, true, '2026-01-01', 'API', '', '[]', '{}', '{}', $2::uuid::text)`,
      [i, response, campaign, version?.id.slice(5)],
    ],
    [
      `insert into survey_answer (institution_id, campaign_id, key_id, response_id, entry, part, code, na, version_number) select $1, $2, k.id, $3, 0, '', '', true, 1 from question_key k where k.institution_id = $1 limit 1`,
      [i, campaign, response],
    ],
    [`insert into survey_tail values ($1, $2, $3)`, [i, campaign, response]],
    [`insert into survey_rollup values ($1, $2, 1, $2, '', 'TEXT', '', 1)`, [i, campaign]],
    [
      `insert into survey_follow_up (institution_id, id, campaign_id, element, rank, nrr, owner_id, due_on, status, created_at) values ($1, $2, $3, 'U1', 1, '3.000', $4, '2026-04-01', 'OPEN', $5)`,
      [i, id(), campaign, staff.personId, at],
    ],
    [
      `insert into complaint (institution_id, id, source, rules, cooperation_id, partner_id, assigned_to_id, campaign_id, message, status, at) values ($1, $2, 'RESPONSE', '{}', $3, $4, $6, (select id from survey_campaign where institution_id = $1 limit 1), 'x', 'OPEN', $5)`,
      [i, id(), fresh.slice(4), partnerId, at, spare.personId],
    ],
    [
      `insert into source_confirmation select $1, $2, $3, 'SOP', 'x', f.id, 'x.txt', $4, $5 from stored_file f where f.institution_id = $1 limit 1`,
      [i, id(), next.slice(4), staff.personId, at],
    ],
    [
      `insert into signature (institution_id, id, document_id, sheet, slot, method, status, version_number, sha256, signed_on, file_id, file_name, scan_sha256, registered_by_id, at)
       select $1, $2, d.id, 's', 'S', 'WET_INK', 'SIGNED', 1, 'x', '2026-01-01', $3, 'x', 'x', $4, $5 from document d where d.institution_id = $1 and d.container_id = $6 limit 1`,
      [i, id(), file.slice(4), staff.personId, at, far.slice(4)],
    ],
    [
      `insert into survey_envelope select $1, $2, c.id, '2026-01-01', 'x', null from survey_campaign c where c.institution_id = $1 limit 1`,
      [i, id()],
    ],
  ];
  for (const [sql, values] of fill) await query(sql, values);
  await layValue(api, { institution: i, cooperation: fresh.slice(4), person: staff.personId });
  await layRegister(api, {
    ...{ institution: i, cooperation: fresh.slice(4), person: staff.personId },
    ...{ unit: institution.units.BADAN ?? '', file: file.slice(4), membership: staff.membershipId },
  });
  await layReport(api, {
    ...{ institution: i, unit: institution.units.BADAN ?? '', person: staff.personId, file: file.slice(4) },
  });
  await layIndicators(api, {
    ...{ institution: i, cooperation: fresh.slice(4), person: staff.personId, campaign },
    unit: institution.units.BADAN ?? '',
  });
  await layExpiry(api, i, fresh.slice(4));
  await layPlan(api, { institution: i, cooperation: fresh.slice(4), person: staff.personId });
  await layService(api, { institution: i, cooperation: fresh.slice(4), person: staff.personId });
  const does = { institution: i, person: staff.personId, file: file.slice(4), unit: institution.units.BADAN ?? '' };
  await layExecution(api, { ...does, cooperations: [fresh.slice(4), far.slice(4)] });
  await layProgramme(api, {
    ...{ institution: i, unit: institution.units.BADAN ?? '', person: staff.personId },
    ...{ partner: partnerId, cooperation: fresh.slice(4) },
  });
  await layRecords(api, { ...does, cooperation: fresh.slice(4) });
  const decision = await layDecision(api, {
    ...{ institution: i, cooperation: fresh.slice(4), person: staff.personId, next: far.slice(4) },
  });
  await query(
    'update partner set class_set_id = (select id from partner_class_set where institution_id = $1) where id = $2',
    [i, partnerId],
  );
  const session = await query<{ id: string }>('select id from session where membership_id = $1', [spare.membershipId]);
  const inFresh = async (table: string) =>
    (await query<{ id: string }>(`select id from ${table} where cooperation_id = $1 limit 1`, [fresh.slice(4)]))[0]?.id;
  const rows: Record<string, string> = {
    mtc: (await inFresh('meeting_cadence')) ?? '',
    mtg: (await inFresh('meeting')) ?? '',
    atv: (await inFresh('activity')) ?? '',
    fil: file.slice(4),
    ses: session[0]?.id ?? '',
    [UNIT]: institution.units.BADAN ?? '',
    pos: institution.posts['SPARE@BADAN'] ?? '',
    per: spare.personId,
    mbr: spare.membershipId,
    'pos/held': institution.posts['KABADAN@BADAN'] ?? '',
    par: partnerId,
    coo: fresh.slice(4),
    'coo/far': far.slice(4),
    prv: inForce.slice(4),
    'prv/next': next.slice(4),
    need,
    otherPartner,
    ...decision,
  };
  for (const type of projections.types()) {
    const { prefix, table } = projections.get(type);
    const [row] = rows[prefix]
      ? []
      : await query<{ id: string }>(`select id from "${table}" where institution_id = $1 order by id limit 1`, [i]);
    if (row) rows[prefix] = row.id;
  }
  return { institution, staff, contact, rows };
}
