import { all, among, any, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { type Evidence, evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole } from '../identity/actor.js';

/** What is done in a cooperation is seen with its case, by both sides alike. */
export const executionVisible = throughCase(cooperationVisible);

/** A meeting of the institution with itself (a deliberation, say) is not the partner's. */
export const meetingVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? all(executionVisible(actor), equals('shared', true)) : executionVisible(actor);

/** What is seen with its meeting. */
export const throughMeeting = (actor: Actor): Where => ({
  is: 'exists',
  table: 'meeting',
  on: { institution_id: 'institution_id', id: 'meeting_id' },
  where: meetingVisible(actor),
});

/** What is seen with its activity. */
export const throughActivity = (actor: Actor): Where => ({
  is: 'exists',
  table: 'activity',
  on: { institution_id: 'institution_id', id: 'activity_id' },
  where: executionVisible(actor),
});

/** The units in which somebody holds a post today. */
export const unitsOf = (actor: Actor): string[] => [
  ...new Set(actor.holds.flatMap(({ unit }) => (unit === null ? [] : [unit.id]))),
];

/** Invitations that are the caller's to answer: of a unit in which the caller holds a post, or of the partner. */
export const invitationAddressed = (actor: Actor): Where =>
  actor.kind === 'PARTNER'
    ? all(executionVisible(actor), equals('party', 'PARTNER'))
    : all(equals('party', 'INSTITUTION'), among('unit_id', unitsOf(actor)));

/** Invitations are seen with the case, by staff; and by whom they are for, who need not see the case. */
export const invitationVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? invitationAddressed(actor) : any(executionVisible(actor), invitationAddressed(actor));

/** What is seen with its invitation. */
export const throughInvitation = (actor: Actor): Where => ({
  is: 'exists',
  table: 'coordination_invitation',
  on: { institution_id: 'institution_id', id: 'invitation_id' },
  where: invitationVisible(actor),
});
export const answerEvidence = evidenceIn('coordination_answer', throughInvitation);
export const throughAnswer = (actor: Actor): Where => ({
  is: 'exists',
  table: 'coordination_answer',
  on: { institution_id: 'institution_id', id: 'answer_id' },
  where: throughInvitation(actor),
});

/** Evidence is seen with what it proves: minutes with their meeting, else with the case. */
export const executionFileVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER'
    ? all(executionVisible(actor), any({ is: 'null', column: 'meeting_id' }, throughMeeting(actor)))
    : executionVisible(actor);

export const executionEvidence: Evidence = {
  of: 'execution-file',
  table: 'execution_file',
  file: 'file_id',
  name: 'name',
  visible: executionFileVisible,
};

/** What has been done, step by step, is seen with its obligation. */
export const fulfilmentVisible = executionVisible;

/** The words an institution has for activities are everybody's. */
export const activityKindVisible = (_actor: Actor): Where => everything;

export const settingsVisible = (actor: Actor): Where => (actor.kind === 'STAFF' ? everything : nothing);

/** Rows of the house itself. */
export const pulseVisible = (_actor: Actor): Where => nothing;

/** Who keeps the list of kinds and the settings. */
export const mayKeepExecution = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');
