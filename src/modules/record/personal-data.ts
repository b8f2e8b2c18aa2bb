import { isHeldSql } from './disposal-due.js';

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

/** The cooperation of the row that a column leads to. */
const caseOf = (table: string, column: string): string => `(select p."cooperation_id" from "${table}" p
  where p."institution_id" = t."institution_id" and p."id" = t."${column}")`;
const caseOfMeeting = caseOf('meeting', 'meeting_id');
const caseOfActivity = caseOf('activity', 'activity_id');
const caseOfAnswer = (answer: string): string => `(select i."cooperation_id" from "coordination_answer" w
  join "coordination_invitation" i on i."institution_id" = w."institution_id" and i."id" = w."invitation_id"
  where w."institution_id" = t."institution_id" and w."id" = ${answer})`;
const caseOfIndicator = `(select p."cooperation_id" from "plan_indicator" n
  join "plan" p on p."institution_id" = n."institution_id" and p."id" = n."plan_id"
  where n."institution_id" = t."institution_id" and n."id" = t."indicator_id")`;
const caseOfDocument = `(select d."container_id" from "document" d
  where d."institution_id" = t."institution_id" and d."id" = t."document_id")`;
/** Of a cooperation with a partner the person speaks for. */
const ofPartner = (cooperation: string): string => `exists (select 1 from "cooperation" c
  where c."institution_id" = t."institution_id" and c."id" = ${cooperation} and c."partner_id" = any($6))`;
/** Of an invitation to a unit, or to a partner the person speaks for. */
const sentBy = (answer: string): string => `(exists (select 1 from "coordination_answer" w
    join "coordination_invitation" i on i."institution_id" = w."institution_id" and i."id" = w."invitation_id"
    where w."institution_id" = t."institution_id" and w."id" = ${answer} and i."party" = 'INSTITUTION')
  or ${ofPartner(caseOfAnswer(answer))})`;
const caseOfRequest = caseOf('service_request', 'request_id');
const caseOfClock = caseOf('service_clock', 'clock_id');
/** That the person asked: by the own account, from an own address, or by name, for a partner or for none that was said. */
const asked = (r: string): string => `((${r}."source" = 'PARTNER' and ${r}."registered_by_id" = $2)
  or lower(btrim(${r}."asker_contact")) = any($4) or btrim(${r}."asker_contact") = any($5)
  or (lower(btrim(${r}."asker_name")) = $3
    and (${r}."partner_id" = any($6) or (${r}."partner_id" is null and $3 like '% %'))))`;
const named = (column: string): string => `lower(btrim(t."${column}")) = $3`;
/** Who signed, or answers for an agreement, is named until its records were disposed of. */
const evidence = (cooperation: string): string => `(not exists (select 1 from "record" r
    where r."institution_id" = t."institution_id" and r."cooperation_id" = ${cooperation} and r."status" = 'DESTROYED')
  or exists (select 1 from "record" r
    where r."institution_id" = t."institution_id" and r."cooperation_id" = ${cooperation} and r."status" = 'ACTIVE')
  or exists (select 1 from "cooperation" c
    where c."institution_id" = t."institution_id" and c."id" = ${cooperation} and c."status" <> 'CLOSED'))`;

/** That a case lies under a hold: its own, of one of its records, or of a series one of them is in. */
export const heldCase = (cooperation: string): string => `exists (select 1 from "record_hold" h
  where h."institution_id" = t."institution_id" and h."lifted_at" is null and (h."cooperation_id" = ${cooperation}
    or exists (select 1 from "record" r where r."institution_id" = h."institution_id" and r."cooperation_id" = ${cooperation}
      and (r."id" = h."record_id" or r."series_id" = h."series_id"))))`;

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
    mine: `${named('name')} and ${sentBy('t."answer_id"')}`,
    words: { name: 'NULL', title: 'NULL' },
    caseOf: caseOfAnswer('t."answer_id"'),
  },
  // What was noted of a request goes with it, and before it: afterwards nobody would know whose it was.
  {
    table: 'service_step',
    mine: `t."note" is not null and (t."by_id" = $2 or exists (select 1 from "service_request" r
      where r."institution_id" = t."institution_id" and r."id" = t."request_id" and ${asked('r')}))`,
    words: { note: 'NULL' },
    caseOf: caseOfRequest,
  },
  {
    table: 'service_pause',
    mine: `t."note" is not null and (t."started_by_id" = $2 or exists (select 1 from "service_clock" k
      join "service_request" r on r."institution_id" = k."institution_id" and r."id" = k."request_id"
      where k."institution_id" = t."institution_id" and k."id" = t."clock_id" and ${asked('r')}))`,
    words: { note: 'NULL' },
    caseOf: caseOfClock,
  },
  {
    table: 'service_request',
    mine: asked('t'),
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

type Mentions = readonly [table: string, columns: readonly string[], held: string | null];

/**
 * Free words of others, in which the person's name, e-mail and telephone number are struck out: table, columns, and
 * what of it stays under a hold.
 */
export const mentions: readonly Mentions[] = [
  ['comment', ['body'], heldCase('t."cooperation_id"')],
  ['cooperation', ['title', 'summary'], heldCase('t."id"')],
  [
    'meeting',
    ['title', 'place', 'agenda', 'minutes', 'internal_note', 'cancelled_because'],
    heldCase('t."cooperation_id"'),
  ],
  ['meeting_item', ['body', 'resolution'], heldCase(caseOfMeeting)],
  ['activity', ['title', 'description', 'place', 'cancelled_because'], heldCase('t."cooperation_id"')],
  ['obligation', ['reason', 'dropped_because'], heldCase('t."cooperation_id"')],
  ['obligation_fulfilment', ['note'], heldCase('t."cooperation_id"')],
  ['monitoring_report', ['summary'], heldCase('t."cooperation_id"')],
  ['monitoring_line', ['remark'], heldCase(caseOf('monitoring_report', 'report_id'))],
  ['evaluation', ['benefit_reason', 'conformity_reason', 'summary'], heldCase('t."cooperation_id"')],
  ['evaluation_item', ['what', 'note'], heldCase(caseOf('evaluation', 'evaluation_id'))],
  ['plan', ['reason'], heldCase('t."cooperation_id"')],
  ['plan_action', ['done_note'], heldCase(caseOf('plan', 'plan_id'))],
  ['plan_indicator_value', ['note'], heldCase(caseOfIndicator)],
  ['complaint', ['message', 'answer', 'reopened_because'], heldCase('t."cooperation_id"')],
  ['need', ['title', 'description'], heldCase('t."cooperation_id"')],
  ['survey_answer', ['txt'], null],
  ['survey_follow_up', ['note'], null],
  ['achievement', ['description', 'withdrawn_reason'], heldCase('t."cooperation_id"')],
  ['cooperation_card', ['description'], heldCase('t."cooperation_id"')],
  ['cooperation_benefit', ['title', 'benefit', 'withdrawn_reason'], heldCase('t."cooperation_id"')],
  ['cooperation_aspect', ['note', 'withdrawn_reason'], heldCase('t."cooperation_id"')],
  ['coordination_invitation', ['withdrawn_because'], heldCase('t."cooperation_id"')],
  ['coordination_answer', ['note', 'voided_because'], heldCase(caseOfAnswer('t."id"'))],
  ['service_request', ['asker_name', 'asker_contact', 'words'], heldCase('t."cooperation_id"')],
  ['service_step', ['note'], heldCase(caseOfRequest)],
  ['service_pause', ['note'], heldCase(caseOfClock)],
  ['service_recount', ['because'], null],
  ['programme', ['title', 'goal', 'revision_reason'], null],
  ['programme_item', ['title', 'description', 'preparation', 'dropped_reason'], heldCase('t."cooperation_id"')],
  ['record', ['title', 'file_name', 'legacy_basis'], `(${isHeldSql('t')} or ${heldCase('t."cooperation_id"')})`],
  ['record_hold', ['reason', 'lifted_because'], null],
  ['record_disposal', ['reason', 'ended_because'], null],
  ['record_disposal_approval', ['note'], null],
  ['data_request', ['note', 'decided_because'], null],
  ['report_narrative', ['words'], null],
  ['kept_report', ['note'], null],
  ['sheet_import', ['file_name'], null],
  ['source_confirmation', ['note'], null],
  ['report_source_confirmation', ['note'], null],
];
