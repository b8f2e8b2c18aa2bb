import { globalId } from '../../../src/platform/read/global-id.js';
import { type Inputs, type Own, UNIT } from './own.js';

const recorded = (own: Own) => ({
  party: 'PARTNER',
  recorded: { contactId: own('pct'), channel: 'EMAIL', evidenceFileId: own('fil') },
});

/** Cases, what they are about, and whom they are with. */
export const cooperationInputs: Inputs = {
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
  cooperationAct: (own, { institution }) => ({
    cooperationId: own('coo'),
    action: 'dispose',
    facts: [{ name: 'handlers', value: { positions: [globalId('pos', institution.posts['KAPUS@PUSAT-A'] ?? '')] } }],
    forms: [{ form: 'none', answers: [{ question: 'q', value: { files: [] } }] }],
  }),
  cooperationAdopt: (own, { institution }) => ({
    facts: [{ name: 'addressees', value: { positions: [globalId('pos', institution.posts['KABADAN@BADAN'] ?? '')] } }],
    ...{ partnerId: own('par'), title: 'Uji', outcome: 'PKS_IN_FORCE', beganOn: '2024-01-01' },
    card: { kindId: own('agk'), unitId: own(UNIT) },
  }),
  cooperationAmend: () => ({ title: 'Twin', channel: 'LETTER' }),
  cooperationAspectRecord: (own) => ({
    ...{ cooperationId: own('coo'), unitId: own(UNIT), aspect: 'BENEFIT', shownOn: '2026-01-01' },
    evidenceFileId: own('fil'),
  }),
  cooperationAspectWithdraw: () => ({ reason: 'Uji' }),
  cooperationAssign: (own) => ({ taskId: own('tsk'), personIds: [] }),
  cooperationBasisSet: (own) => ({ cooperationId: own('coo') }),
  cooperationBenefitRecord: (own) => ({
    ...{ cooperationId: own('coo'), unitId: own(UNIT), dharma: 'RESEARCH', title: 'Uji', startsOn: '2026-01-01' },
    ...{ relevant: true, evidenceFileId: own('fil') },
  }),
  cooperationBenefitWithdraw: () => ({ reason: 'Uji' }),
  cooperationCardSet: (own) => ({ cooperationId: own('coo'), card: { kindId: own('agk'), unitId: own(UNIT) } }),
  cooperationCorrect: (own) => ({
    cooperationId: own('coo'),
    comment: 'Uji',
    facts: [{ name: 'addressees', value: { positions: [own('pos')] } }],
  }),
  cooperationDocumentAdd: (own) => ({ cooperationId: own('coo'), kind: 'requestLetter', fileId: own('fil') }),
  cooperationFundingSet: (own) => ({ cooperationId: own('coo'), shares: [{ fundingSourceId: own('fsr') }] }),
  cooperationReassign: (own) => ({ cooperationId: own('coo'), position: 'KAPUS', to: own('pos/held'), comment: 'Uji' }),
  cooperationRenew: () => ({ title: 'Twin', channel: 'PORTAL' }),
  cooperationRequest: (own, { institution }) => ({
    partnerId: own('par'),
    title: 'Twin',
    channel: 'LETTER',
    facts: [{ name: 'addressees', value: { positions: [globalId('pos', institution.posts['KABADAN@BADAN'] ?? '')] } }],
  }),
  cooperationSignatureCorrect: (own) => ({
    ...{ cooperationId: own('coo'), comment: 'Uji' },
    paperSignature: {
      ...{ set: 'none', slot: 'NONE', signedOn: '2026-03-01', place: 'Bandung', manner: 'SEPARATELY' },
      ...{ personId: own('per'), fileId: own('fil') },
    },
  }),
  cooperationTakeBack: (own) => ({ cooperationId: own('coo'), comment: 'Uji', expectedVersion: 1 }),
  cooperationsMigrate: (own, { rows }) => ({
    from: own('prv'),
    to: globalId('prv', rows['prv/next'] ?? ''),
    decreeNumber: '1',
    decreeOn: '2026-01-05',
    decreeFileId: own('fil'),
    dryRun: true,
  }),
  instrumentCompose: (own) => ({ cooperationId: own('coo'), kind: 'draft' }),
  needChange: (own) => ({ needId: own('need'), title: 'Lain' }),
  needRecord: (own) => ({ source: 'PARTNER_REQUEST', title: 'Kebutuhan', partnerId: own('par') }),
  needTopicsSet: (own) => ({ needId: own('need'), topics: [] }),
  needWithdraw: () => ({}),
  noticesRead: () => ({}),
  partnerChange: () => ({ name: 'PT Lain' }),
  partnerClassify: (own) => ({ partnerId: own('par'), classSetId: own('pcs'), classCode: 'X' }),
  partnerContactAdd: () => ({ name: 'Narahubung' }),
  partnerContactChange: () => ({ title: 'Direktur' }),
  partnerContactEnd: () => ({}),
  partnerContactInvite: () => ({ email: 'contact@example.test' }),
  partnerMerge: (own, { rows }) => ({ partnerId: own('par'), survivorId: globalId('par', rows.otherPartner ?? '') }),
  partnerTopicsSet: (own) => ({ partnerId: own('par'), offers: [], aims: [] }),
  procedureActivate: (own) => ({
    procedureVersionId: own('prv'),
    decreeNumber: '1',
    decreeOn: '2026-01-05',
    decreeFileId: own('fil'),
  }),
  procedureImport: (own) => ({ fileId: own('fil') }),
  procedureSourceConfirm: (own) => ({
    procedureVersionId: own('prv'),
    source: 'SOP',
    note: 'x',
    evidenceFileId: own('fil'),
  }),
};
