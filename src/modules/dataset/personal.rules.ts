/** Objects that are a person, or what somebody is called by: their names and titles are personal data. */
const people = /^(Person|PartnerContact|SurveyInvitation|ServiceRequest)$|(Person|Contact|Attendee|Signatory|Invitee)$/;

/** By which a person is reached, or known to the state; whatever object has it. */
const reach = /(^|[a-z])(email|phone|recipient|whatsapp|nik|nip|nidn)$/i;

/** What somebody without an object of their own is called. */
const named = /^(contact|(contact|asker|applicant|invitee|attendee|signatory)(Name|Contact))$/;

/** Whether a column tells who somebody is. By the names of the contract, so that a new list cannot forget it. */
export const isPersonal = (type: string, field: string): boolean =>
  reach.test(field) || named.test(field) || (people.test(type) && ['name', 'title'].includes(field));
