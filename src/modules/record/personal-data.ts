/** Stands where words were. */
export const ERASED = '[dihapus · erased]';

/**
 * Where the house keeps what a person is called, how the person is reached, and what the person said. Conditions are
 * SQL over the row `t`; $1 is the institution, $2 the person, $3 the name in lower case, $4 the e-mail addresses and $5
 * the telephone numbers known of the person, $6 the partners the person speaks for.
 */
export interface PersonalData {
  readonly table: string;
  /** That the row is the person's. */
  readonly mine: string;
  /** The words that go: MARK where the column must hold something, BLANK for keys, NULL else. */
  readonly words: Readonly<Record<string, 'NULL' | 'MARK' | 'BLANK'>>;
  /** The cooperation a row lies beside: under a hold, it stays. */
  readonly caseOf?: string;
  /** That the law wants it kept, although asked for. */
  readonly kept?: string;
}

const caseOfMeeting = `(select g."cooperation_id" from "meeting" g
  where g."institution_id" = t."institution_id" and g."id" = t."meeting_id")`;
const caseOfActivity = `(select a."cooperation_id" from "activity" a
  where a."institution_id" = t."institution_id" and a."id" = t."activity_id")`;
const caseOfAnswer = (answer: string): string => `(select i."cooperation_id" from "coordination_answer" w
  join "coordination_invitation" i on i."institution_id" = w."institution_id" and i."id" = w."invitation_id"
  where w."institution_id" = t."institution_id" and w."id" = ${answer})`;
const caseOfDocument = `(select d."container_id" from "document" d
  where d."institution_id" = t."institution_id" and d."id" = t."document_id")`;
/** Of a cooperation with a partner the person speaks for. */
const ofPartner = (cooperation: string): string => `exists (select 1 from "cooperation" c
  where c."institution_id" = t."institution_id" and c."id" = ${cooperation} and c."partner_id" = any($6))`;
const named = (column: string): string => `lower(btrim(t."${column}")) = $3`;
/** Who signed, or answers for an agreement, is named until its records were disposed of. */
const evidence = (cooperation: string): string => `(not exists (select 1 from "record" r
    where r."institution_id" = t."institution_id" and r."cooperation_id" = ${cooperation} and r."status" = 'DESTROYED')
  or exists (select 1 from "record" r
    where r."institution_id" = t."institution_id" and r."cooperation_id" = ${cooperation} and r."status" = 'ACTIVE')
  or exists (select 1 from "cooperation" c
    where c."institution_id" = t."institution_id" and c."id" = ${cooperation} and c."status" <> 'CLOSED'))`;

const onesOwn = (table: string, column: string, words: PersonalData['words'], caseOf?: string): PersonalData => ({
  ...{ table, mine: `t."${column}" = $2`, words },
  ...(caseOf === undefined ? {} : { caseOf }),
});

export const personalData: readonly PersonalData[] = [
  onesOwn('person', 'id', { name: 'MARK' }),
  onesOwn('membership', 'person_id', { email: 'NULL' }),
  onesOwn('partner_contact', 'person_id', { title: 'NULL', email: 'NULL', phone: 'NULL' }),
  onesOwn('upload_ticket', 'person_id', { file_name: 'MARK' }),
  onesOwn('data_request', 'person_id', { note: 'NULL' }),
  onesOwn('comment', 'person_id', { body: 'MARK', key: 'BLANK' }, 't."cooperation_id"'),
  {
    table: 'meeting_person',
    mine: `${named('name')} and (t."party" = 'INSTITUTION' or ${ofPartner(caseOfMeeting)})`,
    words: { name: 'MARK' },
    caseOf: caseOfMeeting,
  },
  {
    table: 'signature',
    mine: `(${named('signatory_name')} or ${named('in_presence_of')}) and ${ofPartner(caseOfDocument)}`,
    words: { signatory_name: 'NULL', signatory_title: 'NULL', in_presence_of: 'NULL' },
    caseOf: caseOfDocument,
    kept: evidence(caseOfDocument),
  },
  {
    table: 'card_person',
    mine: `${named('name')} and (t."party" = 'INSTITUTION' or ${ofPartner('t."cooperation_id"')})`,
    words: { name: 'MARK', title: 'NULL', unit: 'NULL' },
    caseOf: 't."cooperation_id"',
    kept: evidence('t."cooperation_id"'),
  },
  {
    table: 'activity_participant',
    mine: `${named('name')} and (t."party" = 'INSTITUTION' or ${ofPartner(caseOfActivity)})`,
    words: { name: 'MARK' },
    caseOf: caseOfActivity,
  },
  onesOwn('coordination_answer', 'person_id', { note: 'NULL' }, caseOfAnswer('t."id"')),
  {
    table: 'coordination_delegate',
    mine: `${named('name')} and ${ofPartner(caseOfAnswer('t."answer_id"'))}`,
    words: { name: 'NULL', title: 'NULL' },
    caseOf: caseOfAnswer('t."answer_id"'),
  },
  {
    table: 'service_request',
    mine: `lower(t."asker_contact") = any($4) or t."asker_contact" = any($5) or (${named('asker_name')} and t."partner_id" = any($6))`,
    words: { asker_name: 'NULL', asker_contact: 'NULL', words: 'NULL' },
    caseOf: 't."cooperation_id"',
  },
  {
    table: 'complaint',
    mine: `t."opened_by_id" = $2 or lower(t."contact_email") = any($4) or t."contact_phone" = any($5)`,
    words: { contact_name: 'NULL', contact_email: 'NULL', contact_phone: 'NULL', message: 'NULL' },
    caseOf: 't."cooperation_id"',
  },
  {
    table: 'survey_invitation',
    mine: `lower(t."email") = any($4) or t."phone" = any($5)`,
    words: { name: 'MARK', email: 'NULL', phone: 'NULL' },
  },
];

/** Free words of others, in which the person's name, e-mail and telephone number are struck out. */
export const mentions: readonly (readonly [table: string, columns: readonly string[], caseOf: string | null])[] = [
  ['comment', ['body'], 't."cooperation_id"'],
  ['cooperation', ['title', 'summary'], 't."id"'],
  ['meeting', ['title', 'place', 'agenda', 'minutes', 'internal_note'], 't."cooperation_id"'],
  ['meeting_item', ['body', 'resolution'], caseOfMeeting],
  ['activity', ['title', 'description', 'place'], 't."cooperation_id"'],
  ['obligation', ['reason'], 't."cooperation_id"'],
  ['obligation_fulfilment', ['note'], null],
  ['monitoring_report', ['summary'], 't."cooperation_id"'],
  ['monitoring_line', ['remark'], null],
  ['evaluation', ['benefit_reason', 'conformity_reason', 'summary'], 't."cooperation_id"'],
  ['evaluation_item', ['what', 'note'], null],
  ['plan', ['reason'], 't."cooperation_id"'],
  ['plan_action', ['done_note'], null],
  ['plan_indicator_value', ['note'], null],
  ['complaint', ['message', 'answer', 'reopened_because'], 't."cooperation_id"'],
  ['need', ['title', 'description'], null],
  ['survey_answer', ['txt'], null],
  ['survey_follow_up', ['note'], null],
  ['achievement', ['description'], 't."cooperation_id"'],
  ['cooperation_card', ['description'], 't."cooperation_id"'],
  ['cooperation_benefit', ['title', 'benefit'], 't."cooperation_id"'],
  ['cooperation_aspect', ['note'], 't."cooperation_id"'],
  ['coordination_invitation', ['withdrawn_because'], 't."cooperation_id"'],
  ['coordination_answer', ['note'], caseOfAnswer('t."id"')],
  ['service_request', ['words'], 't."cooperation_id"'],
  ['service_step', ['note'], null],
  ['programme_item', ['title', 'description', 'preparation', 'dropped_reason'], 't."cooperation_id"'],
  ['record', ['title', 'file_name'], 't."cooperation_id"'],
  ['record_hold', ['reason', 'lifted_because'], null],
  ['data_request', ['note', 'decided_because'], null],
];

/** That a case lies under a hold: its own, of one of its records, or of a series one of them is in. */
export const heldCase = (cooperation: string): string => `exists (select 1 from "record_hold" h
  where h."institution_id" = t."institution_id" and h."lifted_at" is null and (h."cooperation_id" = ${cooperation}
    or exists (select 1 from "record" r where r."institution_id" = h."institution_id" and r."cooperation_id" = ${cooperation}
      and (r."id" = h."record_id" or r."series_id" = h."series_id"))))`;
