import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { complaintVisible, envelopeVisible } from './complaint.policy.js';

/** A complaint or problem that somebody wants handled (keluhan, pengaduan). Its words are here only: erasable. */
export const ComplaintSchema = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  properties: {
    ...tenantKey(),
    /** RESPONSE, ENVELOPE, STAFF or PARTNER. */
    source: p.text(),
    /** Names of the case rules that opened it. */
    rules: p.array().columnType('text[]'),
    campaignId: p.uuid().nullable(),
    cooperationId: p.uuid().nullable(),
    partnerId: p.uuid().nullable(),
    /** The personal link its response came by. */
    invitationId: p.uuid().nullable(),
    /** The response; IDENTIFIED mode only. */
    responseId: p.uuid().nullable(),
    /** Of the receipt of its response, which bears another: who takes that back by it takes this back too. */
    takeBackHash: p.text().nullable(),
    contactName: p.text().nullable(),
    contactEmail: p.text().nullable(),
    contactPhone: p.text().nullable(),
    message: p.text().nullable(),
    /** See complaintStatuses. */
    status: p.text(),
    /** Whose account opened it; of PARTNER only. */
    openedById: p.uuid().nullable(),
    classId: p.uuid().nullable(),
    triagedAt: instant().nullable(),
    /** By its class, counted by the institution's calendar when it was triaged, or opened again. */
    answerDueAt: instant().nullable(),
    closeDueAt: instant().nullable(),
    /** Whether nothing unconfirmed lies before these. */
    dueConfirmed: p.boolean().nullable(),
    /** When it was told that they had passed: once. */
    answerOverdueAt: instant().nullable(),
    closeOverdueAt: instant().nullable(),
    /** Who works on it, and so reads it. */
    assignedToId: p.uuid().nullable(),
    assignedAt: instant().nullable(),
    answeredById: p.uuid().nullable(),
    answeredAt: instant().nullable(),
    /** How many answers were given: each has a link of its own. */
    answers: p.integer().default(0),
    acceptedAt: instant().nullable(),
    /** PARTNER, LINK or STAFF. */
    acceptedThrough: p.text().nullable(),
    /** Of STAFF: who recorded it, by which channel the complainant said so, and the evidence. */
    acceptedRecordedById: p.uuid().nullable(),
    acceptedChannel: p.text().nullable(),
    acceptedEvidenceFileId: p.uuid().nullable(),
    acceptedEvidenceName: p.text().nullable(),
    /** Of the token in the last answer's letter, by which it is accepted or not. */
    linkHash: p.text().nullable(),
    linkUntil: instant().nullable(),
    /** What the complainant is told. */
    answer: p.text().nullable(),
    closedById: p.uuid().nullable(),
    closedAt: instant().nullable(),
    /** Why it was opened again, the last time. */
    reopenedBecause: p.text().nullable(),
    recordedById: p.uuid().nullable(),
    /** When it was opened; of an envelope the day only. */
    at: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(complaintVisible),
  indexes: [
    { name: 'complaint_opened', properties: ['institutionId', 'at', 'id'] },
    { name: 'complaint_cooperation', properties: ['institutionId', 'cooperationId'] },
    { name: 'complaint_partner', properties: ['institutionId', 'partnerId'] },
    { name: 'complaint_invitation', properties: ['institutionId', 'invitationId'] },
    { name: 'complaint_assigned', properties: ['institutionId', 'assignedToId'] },
    { name: 'complaint_link', properties: ['linkHash'] },
    { name: 'complaint_response', properties: ['institutionId', 'responseId'] },
  ],
});
export class Complaint extends ComplaintSchema.class {}
ComplaintSchema.setClass(Complaint);

/** What somebody sent apart from an anonymous response. Waits sealed until its day is over. */
export const SurveyEnvelopeSchema = defineEntity({
  name: 'SurveyEnvelope',
  tableName: 'survey_envelope',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    /** The day it was sent, in the institution's zone. */
    day: civilDate(),
    sealed: p.text(),
    /** Of the client's key and the link, so that a retry sends nothing twice. */
    keyHash: p.text().nullable(),
  },
  filters: visibleFilter(envelopeVisible),
  uniques: [{ name: 'survey_envelope_key', properties: ['institutionId', 'campaignId', 'keyHash'] }],
  indexes: [{ name: 'survey_envelope_day', properties: ['institutionId', 'day'] }],
});
export class SurveyEnvelope extends SurveyEnvelopeSchema.class {}
SurveyEnvelopeSchema.setClass(SurveyEnvelope);
