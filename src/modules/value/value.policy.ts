import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { equals, nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole } from '../identity/actor.js';

/** The institution's list of sources is the staff's. */
export const fundingSourceVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? equals('institution_id', actor.institutionId) : nothing;

const throughCooperation = throughCase(cooperationVisible);

/** Money is told to staff who see the case; what was achieved and what is published, to the partner too. */
export const fundingVisible = (actor: Actor): Where => (actor.kind === 'STAFF' ? throughCooperation(actor) : nothing);
export const achievementVisible = throughCooperation;
export const publicationVisible = throughCooperation;

export const achievementEvidence = evidenceIn('achievement', achievementVisible);
export const consentEvidence = evidenceIn('publication', publicationVisible, 'consent_');

export const maySetSources = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const sourcesByOffice = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators keep the list of funding sources.',
    'Hanya koordinator dan administrator yang memelihara daftar sumber dana.',
  ),
);

/** The side that may say no to being shown, whatever the SOP says: the partner, and the house's coordinators. */
export const mayWithdrawAnyTime = (actor: Actor, partnerId: string): boolean =>
  actor.kind === 'PARTNER' ? actor.partnerIds.includes(partnerId) : hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');
