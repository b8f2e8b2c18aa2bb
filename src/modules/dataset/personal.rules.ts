/** Objects that are a person, or what somebody is called by: their names and titles are personal data. */
const people = /^(Person|PartnerContact|SurveyInvitation)$|(Person|Contact|Attendee|Signatory|Invitee)$/;

/** By which a person is reached, or known to the state; whatever object has it. */
const reach = /(^|[a-z])(email|phone|recipient|whatsapp|nik|nip|nidn)$/i;

/** Whether a column tells who somebody is. By the names of the contract, so that a new list cannot forget it. */
export const isPersonal = (type: string, field: string): boolean =>
  reach.test(field) || /^contactName$/.test(field) || (people.test(type) && ['name', 'title'].includes(field));
